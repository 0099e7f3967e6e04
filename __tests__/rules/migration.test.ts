import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks } from '../support/marks.ts';

/** A service that V1 takes, with these keys. */
function web(keys: string): string {
  return `services: { web: { image: a, ${keys} } }`;
}

describe('no-version', () => {
  it('points at the key', async () => {
    expect(await frames('no-version', 'version: "3.8"\nservices: {}')).toMatchInlineSnapshot(`
"notice[no-version]: Top-level \`version\` is obsolete: Compose V2 ignores it, and warns at every run
 --> compose.yml:1:1
1 | version: "3.8"
  | ^^^^^^^
  = help: Remove it
  = fix (safe): Remove \`version\`"
`);
  });

  it.each([
    ['services: { web: { image: a, labels: { version: "1" } } }', []],
    ['version: { image: a }', []],
    ['version:\n  "3.8" # why\nservices: {}', ['version']],
    ['services: { a: { image: x } }\nversion: ""', ['version']],
    ['version: 3.8\nservices: { a: { image: x } }', []],
    ['version: "1"\nservices: { a: { image: x } }', []],
    ['version: "2"\nservices: { a: { image: x, net: host } }', []],
    ['x: 1', []],
  ])('%j', async (text, expected) => {
    expect(await marks('no-version', text)).toEqual(expected);
  });

  it.each(['docker-stack.yml', 'swarm/docker-compose.yml'])('leaves %s to `docker stack deploy`, which wanted the key', async (path) => {
    expect(await marks('no-version', { [path]: 'version: "3.8"\nservices: { a: { image: x } }' })).toEqual([]);
  });

  it('leaves the key to a person where services are told what only a swarm heeds', async () => {
    expect(await frames('no-version', 'version: "3.8"\nservices: { a: { image: x, deploy: { placement: { constraints: [node.role == manager] } } } }')).toMatchInlineSnapshot(`
"notice[no-version]: Top-level \`version\` is obsolete: Compose V2 ignores it, and warns at every run
 --> compose.yml:1:1
1 | version: "3.8"
  | ^^^^^^^
  = help: Remove it, unless an engine before Docker 23 deploys this as a stack
  = fix (unsafe): Remove \`version\`"
`);
  });

  it('tells of each file that has one', async () => {
    const text = 'version: "3"\nservices: { a: { image: x } }';
    expect(await marks('no-version', { 'compose.yml': text, 'compose.override.yml': text })).toEqual(['version', 'version']);
  });
});

describe('no-v1-command', () => {
  it('points at the program, at each call', async () => {
    expect(await frames('no-v1-command', { 'deploy.sh': 'docker-compose pull\ndocker-compose -f docker-compose.yml up -d && docker compose ps\n' })).toMatchInlineSnapshot(`
"warning[no-v1-command]: \`docker-compose\` is the name of Compose V1: where that is not installed, the call fails
 --> deploy.sh:1:1
1 | docker-compose pull
  | ^^^^^^^^^^^^^^
  = help: Call \`docker compose\`
  = fix (unsafe): Call \`docker compose\`

warning[no-v1-command]: \`docker-compose\` is the name of Compose V1: where that is not installed, the call fails
 --> deploy.sh:2:1
2 | docker-compose -f docker-compose.yml up -d && docker compose ps
  | ^^^^^^^^^^^^^^
  = help: Call \`docker compose\`
  = fix (unsafe): Call \`docker compose\`"
`);
  });

  it.each([
    ['docker compose up', []],
    ['# docker-compose up', []],
    ['cat docker-compose.yml', []],
    ['apt-get install docker-compose-plugin', []],
    ['echo "docker-compose"', []],
  ])('%s', async (text, expected) => {
    expect(await marks('no-v1-command', { 'run.sh': `${text}\n` })).toEqual(expected);
  });
});

describe('no-v1-format', () => {
  it.each([
    ['web: { image: a }', ['web']],
    ['web: { build: ., net: host, log_driver: syslog }\ndb: { image: a }', ['web']],
    ['version: { image: a }\nweb: { image: b }', ['version']],
    ['version: "2"\nweb: { image: a }', []],
    ['web: { image: a, depends_on: [db] }\ndb: { image: b }', []],
    ['web: { image: a }\nvolumes: { d: {} }', []],
    ['web: { image: "a:${TAG:-1}" }', []],
    ['web: { image: "a:${TAG}" }', ['web']],
    ['web: { command: a }', []],
    ['web: { image: [a }', []],
    ['services: { web: { image: a } }', []],
  ])('%s', async (text, expected) => {
    expect(await marks('no-v1-format', text)).toEqual(expected);
  });

  it('leaves alone what V1 refuses as well', async () => {
    const old = 'web: { image: a }';
    expect(await marks('no-v1-format', { 'compose.yml': 'services: { web: { image: a } }', 'compose.override.yml': old })).toEqual([]);
    expect(await marks('no-v1-format', { 'compose.yml': old, 'compose.override.yml': old })).toEqual(['web', 'web']);
  });
});

describe('no-number-for-text', () => {
  it.each([
    ['hostname: 1e3', ['1e3']],
    ['command: [a, 0o777]', ['0o777']],
    ['container_name: 12e45, user: 1e3x', ['12e45']],
    ['hostname: "1e3", user: 1e3x, environment: { A: 1e3 }', []],
    ['ports: [08, 80]', ['08']],
    ['hostname: 1000', []],
    ['hostname: !!int "5"', []],
    ['hostname: !!float 5', []],
    ['hostname: "${VARIABLE}"', []],
    ['cpus: 1e1', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-number-for-text', web(keys))).toEqual(expected);
  });

  it('is silent where V1 refused the file for something else', async () => {
    expect(await marks('no-number-for-text', web('hostname: 1e3, colour: red'))).toEqual([]);
  });
});

describe('no-refused-deploy', () => {
  it.each([
    ['deploy: { restart_policy: { delay: "5" } }', ['"5"']],
    ['deploy: { update_config: { monitor: 1m30 } }', ['1m30']],
    ['deploy: { resources: { limits: { memory: 3s, cpus: x } } }', []],
    ['deploy: { restart_policy: { delay: 5s }, resources: { limits: { memory: 50M } } }', []],
    ['deploy: { restart_policy: { delay: "${DELAY}" } }', []],
    ['deploy: { colour: red, restart_policy: { delay: "5" } }', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-refused-deploy', web(keys))).toEqual(expected);
  });
});
