import { expect, it } from '@jest/globals';
import { marks, web } from '../support/marks.ts';

it.each([
  ['image: "elasticsearch:9.1.0", restart: always', 1],
  ['image: "qdrant/qdrant:v1.15.0", restart: unless-stopped', 1],
  ['image: "jenkins/jenkins:2.516.1-lts", restart: always', 1],
  ['image: "jenkins/jenkins:2.516.1-lts", restart: always, environment: { JENKINS_HOME: "${HOME_OF_CI}" }', 0],
  ['image: "portainer/portainer-ce:2.32.0", restart: always, volumes: ["/var/run/docker.sock:/var/run/docker.sock"]', 1],
  ['image: "portainer/portainer-ce:2.32.0", restart: always, volumes: ["portainer:/data"]', 0],
  ['image: "mongo:8.0", restart: always, volumes: ["config:/data/configdb"]', 1],
  // What is in a cache may be lost, and what is in a broker is on its way.
  ['image: "redis:8", restart: always', 0],
  ['image: "rabbitmq:4", restart: always', 0],
  ['image: "elasticsearch:9.1.0"', 0],
])('%s', async (keys, count) => {
  expect(await marks('no-volatile-data', web(keys))).toHaveLength(count);
});

it.each([
  ['nginx:1.29', 'wget -q localhost', ['wget']],
  ['nginx:1.29-alpine', 'wget -q localhost', []],
  ['nginx:1.29', 'curl -f localhost', []],
  ['mysql:8.4', 'wget -q localhost:3306', ['wget']],
  ['hashicorp/vault:1.20', 'curl -f localhost:8200', ['curl']],
  ['hashicorp/vault:1.20-ubi', 'curl -f localhost:8200', []],
])('%s is asked by %s', async (image, test, expected) => {
  expect(await marks('no-missing-health-program', web(`image: "${image}", healthcheck: { test: "${test}" }`))).toEqual(expected);
});

it('takes the HTTP port of Consul for a console, as it answers whoever asks', async () => {
  expect(await marks('no-public-database', web('image: "hashicorp/consul:1.21", ports: ["8500:8500"]'))).toEqual(['"8500:8500"']);
});
