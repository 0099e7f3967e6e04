import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

/** A service with a label that V1 and V2 write in another way, and these keys; `rest` stands beside the service. */
function web(keys: string, rest = ''): string {
  return `services:\n  web:\n    labels: { a: yes }\n    ${keys}\n${rest}`;
}

/** Whether V1 started it, as was seen with its `up`: what never ran there is nothing to move. */
const rows: readonly (readonly [text: string | Readonly<Record<string, string>>, wasStarted: boolean])[] = [
  [web('image: a'), true],
  [web('tty: true'), false],
  [web('image: a', '  idle: { profiles: [x], tty: true }\n'), false],
  [web('build: .'), true],
  [{ 'compose.yaml': web('tty: true'), 'compose.override.yaml': 'services: { web: { image: a } }\n' }, true],
  [web('image: a\n    networks: [x]'), false],
  [web('image: a\n    networks: [default]'), true],
  [web('image: a\n    networks: { x: { aliases: [b] } }', 'networks: { x: {} }\n'), true],
  [web('image: a', '  idle: { image: a, profiles: [x], networks: [x] }\n'), false],
  [web('image: a\n    volumes: ["xx:/x"]'), false],
  [web('image: a\n    volumes: ["d:/x"]'), false],
  [web('image: a\n    volumes: ["./x:/x", "/y"]'), true],
  [web('image: a\n    volumes: ["${V}:/x"]'), true],
  [web('image: a\n    volumes: [{ type: volume, source: xx, target: /x }]'), false],
  [web('image: a\n    depends_on: [x]'), false],
  [web('image: a\n    depends_on: [db]', '  db: { image: a }\n'), true],
  [web('image: a\n    links: ["x:y"]'), false],
  [web('image: a\n    links: ["db:y"]', '  db: { image: a }\n'), true],
  [web('image: a', 'volumes: { vol: { external: { name: "" } } }\n'), false],
  [web('image: a\n    networks: [net]', 'networks: { net: { external: { name: "" } } }\n'), false],
  [web('image: a', 'networks: { net: { external: { name: "" } } }\n'), true],
  [web('image: a\n    volumes_from: ["x:ro"]'), false],
  [web('image: a\n    network_mode: service:x'), false],
  [web('image: a\n    pid: service:x'), false],
  [web('image: a\n    ipc: service:x'), false],
  [web('image: a\n    secrets: [x]'), false],
  [web('image: a\n    secrets: [x]', 'secrets: { x: {} }\n'), false],
  [web('image: a\n    secrets: [x]', 'secrets: { x: { file: ./x } }\n'), true],
  [web('image: a\n    depends_on: [db]', '  db: { image: a, profiles: [] }\n'), false],
  [web('image: a', '  job: { image: a, profiles: [x], depends_on: [db] }\n  db: { image: a, profiles: [] }\n'), true],
  [web('image: a\n    container_name: one\n    scale: 2'), false],
  [web('image: a\n    container_name: one\n    deploy: { replicas: 2 }'), false],
  [web('image: a\n    container_name: one\n    scale: 1'), true],
  [web('image: a\n    ulimits: { yes: 1 }'), false],
  [web('image: a\n    ulimits: { nofile: 1 }'), true],
  [web('image: a\n    environment: { 8: a, A: b }'), false],
  [web('image: a\n    environment: { ~: a, A: b }'), false],
  [web('image: a\n    environment: { NO: a, 12:30: b }'), true],
  [{ 'compose.yaml': web('image: a\n    environment: { NO: a }'), 'compose.override.yaml': 'services: { web: { environment: { A: b } } }\n' }, false],
  [web('image: a\n    environment: { 2020-01-01: a }'), false],
  [web('image: a\n    deploy: { restart_policy: { condition: always } }'), false],
  [web('image: a\n    deploy: { restart_policy: { condition: any } }'), true],
  [web('image: a\n    deploy: { resources: { reservations: { devices: [{ capabilities: [gpu], count: two }] } } }'), false],
  [web('image: a\n    deploy: { resources: { reservations: { devices: [{ capabilities: [gpu], count: all }] } } }'), true],
  [web('image: a\n    deploy: { resources: { reservations: { devices: [{ capabilities: [gpu], count: 2 }] } } }'), true],
  [`%YAML 1.2\n%YAML 1.2\n---\n${web('image: a')}`, false],
];

describe('what V1 never started', () => {
  it.each(rows)('%j', async (text, wasStarted) => {
    expect(await marks('no-boolean-label', text)).toEqual(wasStarted ? ['yes'] : []);
  });

  it.each([
    ['image: a', ['$']],
    ['tty: true', []],
  ])('has no env files to compare: %s', async (keys, expected) => {
    expect(await marks('no-env-dollar', { 'compose.yaml': web(`${keys}\n    env_file: a.env`), 'a.env': 'A="a$b"\n' })).toEqual(expected);
  });
});
