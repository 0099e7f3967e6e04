import { expect, it } from '@jest/globals';
import { frames, review } from '../support/lint.ts';

const fresh = { preset: 'recommended' as const };

function indexed(condition: string): string {
  return `services:
  ollama:
    image: ollama/ollama:0.12.3
    healthcheck: { test: [CMD, ollama, ps] }
  init:
    image: example/init:1.4
    depends_on: { ollama: { condition: ${condition} } }
  indexer:
    image: example/indexer:1.4
    depends_on: [ollama, init]
`;
}

it('waits along with what is waited for: what starts after it finds it healthy', async () => {
  expect(await frames('no-bare-dependency', indexed('service_healthy'))).toBe('');
  expect(await frames('no-bare-dependency', indexed('service_started'))).toContain('`indexer` starts before `ollama` is ready');
});

it('says of a version that a variable brings where it belongs', async () => {
  const set = { 'compose.yml': 'services:\n  web:\n    image: example/web:${RELEASE}\n', '.env': 'RELEASE=latest\n' };
  expect(await frames('no-moving-tag', set)).toMatchInlineSnapshot(`
"notice[no-moving-tag]: Image \`example/web:latest\` is a moving tag: what runs changes without a commit
 --> compose.yml:3:12
3 |     image: example/web:\${RELEASE}
  |            ^^^^^^^^^^^^^^^^^^^^^^
 --> .env:1:1
1 | RELEASE=••••••
  | ------- set here
  = help: Name the version that was tested where \`RELEASE\` is set"
`);
  expect(await frames('no-moving-tag', 'services:\n  web:\n    image: example/web:${RELEASE:-latest}\n')).toContain('= help: Name the version that was tested as the default of `RELEASE`');
  expect(await frames('no-moving-tag', 'services:\n  web:\n    image: ${REGISTRY:-ghcr.io}/example/web\n')).not.toContain('REGISTRY`');
});

it.each([
  ['network_mode: host # to test what runs on this machine', 'no-host-network', 0],
  ['network_mode: "host" # required for mDNS', 'no-host-network', 0],
  ['network_mode: host # TODO: is this needed?', 'no-host-network', 1],
  ['network_mode: host # use host network', 'no-host-network', 1],
  ['network_mode: host', 'no-host-network', 1],
  ['pid: host # allow debugging', 'no-host-namespace', 0],
  ['pid: host # optional', 'no-host-namespace', 1],
])('leaves a mode alone that has its reason beside it: %s', async (line, rule, count) => {
  const { findings } = await review({ 'compose.yml': `services:\n  web:\n    image: example/web:1.4\n    ${line}\n` });
  expect(findings.filter((finding) => finding.rule.id === rule)).toHaveLength(count);
});

function metrics(mount: string): string {
  return `services:\n  metrics:\n    image: prom/prometheus:v3.5.0\n    user: root\n    volumes: [${mount}]\n`;
}

it('leaves the user of what asks the engine by its socket, as that is root\'s', async () => {
  expect(await frames('no-root-user', metrics('/var/run/docker.sock:/var/run/docker.sock:ro'))).toBe('');
  expect(await frames('no-root-user', metrics('data:/prometheus'))).toContain('metrics');
});

it('tells once of a database whose volume has no name', async () => {
  const compose = 'services:\n  db:\n    image: postgres:17\n    restart: always\n    environment: { POSTGRES_PASSWORD: "${DB_PASSWORD:?}" }\n    volumes: [/var/lib/postgresql/data]\n';
  expect(await frames('no-volatile-data', compose)).toBe('');
  expect(await frames('no-anonymous-volume', compose)).toContain('What `db` writes here is out of reach');
});

it.each(['P@ssw0rd', 'P@ssword12!'])('takes %s for a password that is guessed', async (password) => {
  const compose = `services:\n  db:\n    image: postgres:17\n    environment: { POSTGRES_PASSWORD: "${password}" }\n`;
  expect(await frames('no-guessable-secret', compose)).toContain('POSTGRES_PASSWORD');
});

it.each(['admin@shop.example.org#81', 'user@kx81:vvq0$$t', 'x@y$$z7Kq2'])('takes signs in %s for signs', async (password) => {
  const compose = `services:\n  db:\n    image: postgres:17\n    environment: { POSTGRES_PASSWORD: "${password}" }\n`;
  expect(await frames('no-guessable-secret', compose)).toBe('');
});

it('tells once of a service that several name', async () => {
  const compose = 'services:\n  a: { image: example/a:1, depends_on: [queue] }\n  b: { image: example/b:1, depends_on: [queue, cache] }\n';
  expect(await frames('no-unknown-service', compose)).toMatchInlineSnapshot(`
"error[no-unknown-service]: Service \`a\` names a service that is not there, which Compose refuses
 --> compose.yml:2:41
2 |   a: { image: example/a:1, depends_on: [queue] }
  |                                         ^^^^^
3 |   b: { image: example/b:1, depends_on: [queue, cache] }
  |                                         ----- here, too
  = help: Write the name of a service of this project, or remove it

error[no-unknown-service]: Service \`b\` names a service that is not there, which Compose refuses
 --> compose.yml:3:48
3 |   b: { image: example/b:1, depends_on: [queue, cache] }
  |                                                ^^^^^
  = help: Write the name of a service of this project, or remove it"
`);
});

it('leaves rights of secrets to a swarm, by whatever way a file gets there', async () => {
  const compose = 'services:\n  web:\n    image: example/web:1.4\n    secrets: [{ source: token, mode: 0440 }]\nsecrets:\n  token: { file: ./token }\n';
  const call = 'docker-compose build\ndocker stack config --compose-file ./web.yml | docker stack deploy --compose-file - shop\n';
  expect(await frames('no-secret-mode', { 'web.yml': compose, 'token': '', 'deploy.sh': call })).toBe('');
  expect(await frames('no-secret-mode', { 'web.yml': compose, 'token': '', 'deploy.sh': 'docker-compose -f web.yml build\n' })).toContain('`mode`');
});

it.each([
  ['compose.yml', 'services:\n  web:\n    image: example/web:1.4\n    env_file: web.env\n', true],
  ['compose-template.yml', 'services:\n  web:\n    image: example/web:1.4\n    env_file: web.env\n', false],
])('misses files of %s, unless that is put elsewhere', async (path, text, isTold) => {
  expect((await frames('no-missing-file', { [path]: text })) !== '').toBe(isTold);
});

it('tells of a look-up in a script, and leaves one in a document to whoever reads it', async () => {
  const call = '\ndocker-compose up\n';
  expect(await frames('no-v1-check', { 'README.md': `See where it is:\n\n\`\`\`sh\nwhich docker-compose\n\`\`\`\n\n\`\`\`sh${call}\`\`\`\n` })).toBe('');
  expect(await frames('no-v1-check', { 'run.sh': `#!/bin/sh\nwhich docker-compose || exit 1${call}` })).toContain('which docker-compose');
});

it.each([
  ['docker-compose ps | grep web', 0],
  ['docker-compose ps | grep -E "Up|healthy"', 0],
  ['docker-compose ps | grep web_1', 1],
  ['docker-compose ps | grep "Exit 1"', 1],
  ["docker-compose ps | grep web | awk '{print $3}'", 1],
  ["docker-compose ps | awk '{print $1}'", 1],
])('tells of %s %i times, as both print some of it alike', async (call, count) => {
  const { findings } = await review({ 'run.sh': `#!/bin/sh\n${call}\n` });
  expect(findings.filter((finding) => finding.rule.id === 'no-parsed-output')).toHaveLength(count);
});

it('tells of the calls in what a script sources as they stand there', async () => {
  const common = 'check() {\n  if docker compose version &>/dev/null; then echo "docker compose"; return; fi\n  if command -v docker-compose; then local compose_version=$(docker-compose --version | sed s/,//); fi\n}\n';
  const { findings } = await review({ 'lib/common.sh': common, 'run.sh': '#!/bin/bash\nsource lib/common.sh\ncheck\n' });
  expect(findings.map(({ rule }) => rule.id)).toEqual([]);
});

it.each([
  ['stack.yaml', 'stacks:\n  - id: 2026.07.27\n    proxy: 11.22.0\n'],
  ['templates/docker-compose.yaml', '#@ load("@ytt:data", "data")\n#@ def services():\nweb:\n  image: #@ data.values.image\n#@ end\nservices: #@ services()\n'],
  ['etl/dbt_packages/elementary/docker-compose.yml', 'services:\n  db:\n    image: postgres:latest\n    privileged: true\n'],
])('passes over %s, which is no Compose file of the repository', async (path, text) => {
  expect((await review({ [path]: text }, fresh)).findings.map(({ rule }) => rule.id)).toEqual([]);
});

it.each(['docs/_posts/2020-04-16-hello.md', 'blog/2020-04-16-hello.md', 'blog/2020-04-16-hello/index.md'])('leaves %s as it was said that day', async (path) => {
  expect((await review({ [path]: '```sh\ndocker-compose up\n```\n' }, fresh)).findings).toEqual([]);
});

it.each([
  ['docker/regtest/compose.yml', 'test'],
  ['uffizzi/compose.yml', 'test'],
  ['docker-compose.devnet.yml', 'development'],
])('tells by its name what %s is for', async (path, purpose) => {
  const { purposes } = await review({ [path]: 'services:\n  node:\n    image: example/node:1.4\n' });
  expect([...purposes.values()].map((told) => told.purpose)).toEqual([purpose]);
});

it.each([
  ['suricata', 'jasonish/suricata:7.0', 'cap_add: [NET_ADMIN]'],
  ['netclient', 'gravitl/netclient:v1.5.1', 'cap_add: [NET_ADMIN, SYS_MODULE]'],
  ['worker', 'concourse/concourse:7.13', 'privileged: true'],
  ['agent', 'mesosphere/mesos-slave:1.2.0', 'pid: host'],
])('lets %s have what its work takes', async (name, image, power) => {
  const { findings } = await review({ 'compose.yml': `services:\n  ${name}:\n    image: ${image}\n    ${power}\n` }, fresh);
  expect(findings.filter(({ rule }) => rule.category === 'security').map(({ rule }) => rule.id)).toEqual([]);
});
