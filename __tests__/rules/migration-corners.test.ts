import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

/** A service with these keys, and what follows it. */
function web(keys: string, rest = ''): string {
  return `services:\n  web:\n    image: a\n    ${keys}\n${rest}`;
}

const device = (keys: string): string => web(`deploy: { resources: { reservations: { devices: [{ ${keys}, capabilities: [gpu] }] } } }`);
const env = (text: string, keys = 'environment: { A: "${A}" }'): Record<string, string> => ({ 'compose.yaml': web(keys), '.env': text, 'f.env': text });

/** What each rule marks; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-undeclared-config': [
    [web('configs: [c]'), ['c']],
    [web('configs: [{ source: c, target: /a }]'), ['c']],
    [web('configs: [c]', 'configs: { c: { file: f } }\n'), []],
    [web('configs: [c]\n    profiles: [p]', '  db: { image: a }\n'), []],
    [web('secrets: [c]'), []],
  ],
  'no-ipam-options': [
    [web('networks: [n]', 'networks: { n: { ipam: { options: { a: b } } } }\n'), ['options']],
    [web('tty: true', 'networks: { default: { ipam: { options: { a: b } } } }\n'), ['options']],
    [web('networks: [n]', 'networks: { n: { ipam: { options: {} } } }\n'), []],
    [web('tty: true', 'networks: { n: { ipam: { options: { a: b } } } }\n'), []],
    [{ 'compose.yaml': web('networks: [n]', 'networks: { n: {} }\n'), 'compose.override.yaml': 'networks: { n: { ipam: { options: { a: b } } } }\n' }, ['options']],
  ],
  'no-empty-external': [
    [web('networks: [n]', 'networks: { n: { external: {} } }\n'), ['external']],
    [web('volumes: ["nn:/n"]', 'volumes: { nn: { external: {} } }\n'), ['external']],
    [web('networks: [n]', 'networks: { n: { external: false } }\n'), []],
    [web('tty: true', 'networks: { n: { external: {} } }\n'), []],
  ],
  'no-unused-volume': [[web('tty: true', 'volumes: { n: { external: {} } }\n'), ['n']]],
  'no-empty-profiles': [
    [web('profiles: []'), ['profiles']],
    [{ 'compose.yaml': web('tty: true'), 'compose.override.yaml': 'services: { web: { profiles: [] } }\n' }, ['profiles']],
    [{ 'compose.yaml': web('profiles: []'), 'compose.override.yaml': 'services: { web: { profiles: [a] } }\n' }, []],
    [web('profiles:'), []],
  ],
  'no-yaml-directive': [
    [`%YAML 1.2\n---\n${web('tty: true')}`, ['%YAML 1.2']],
    [`# a\n%YAML 1.0\n---\n${web('tty: true')}`, ['%YAML 1.0']],
    [`%FOO a\n---\n${web('tty: true')}`, ['%FOO a']],
    [`%YAML 1.1\n---\n${web('tty: true')}`, []],
    [`%YAML 2.0\n---\n${web('tty: true')}`, []],
    [`%TAG ! tag:a,2000:\n---\n${web('tty: true')}`, []],
  ],
  'no-count-with-device-ids': [
    [device('count: 1, device_ids: ["0"]'), ['count']],
    [device('count: all, device_ids: ["0"]'), ['count']],
    [device('count: 1, device_ids: []'), ['count']],
    [device('device_ids: ["0"]'), []],
  ],
  'no-volumes-from-mode': [
    [web('volumes_from: ["db:z"]', '  db: { image: a }\n'), ['"db:z"']],
    [web('volumes_from: ["db:ro,z"]', '  db: { image: a }\n'), ['"db:ro,z"']],
    [web('volumes_from: ["db:rw"]', '  db: { image: a }\n'), []],
    [web('volumes_from: ["service:db"]', '  db: { image: a }\n'), []],
    [web('volumes_from: ["db:"]', '  db: { image: a }\n'), []],
  ],
  'no-odd-mount-option': [
    [web('volumes: ["./a:/a:nocopy"]'), ['"./a:/a:nocopy"']],
    [web('volumes: ["~/a:/a:ro,nocopy"]'), ['"~/a:/a:ro,nocopy"']],
    [web('volumes: ["vv:/a:nocopy"]', 'volumes: { vv: {} }\n'), []],
    [web('volumes: [{ type: bind, source: /a, target: /a, volume: {} }]'), ['volume']],
    [web('volumes: [{ type: tmpfs, target: /a, volume: { nocopy: true } }]'), ['volume']],
    [web('volumes: [{ type: bind, source: /a, target: /a, bind: {} }]'), []],
  ],
  'no-misread-grace-period': [
    [web('stop_grace_period: "0"'), ['"0"']],
    [web('stop_grace_period: 1d'), ['1d']],
    [web("stop_grace_period: '${P:-1w}'"), ["'${P:-1w}'"]],
    [web('stop_grace_period: -1s'), ['-1s']],
    [web('stop_grace_period: 1h30m'), []],
    [web('stop_grace_period: 0s'), []],
    [web('stop_grace_period: abc'), []],
    [web("stop_grace_period: '${P}'"), []],
  ],
  'no-secret-without-source': [
    [web('tty: true', 'secrets: { s: { driver: x } }\n'), ['s']],
    [web('tty: true', 'secrets: { s: { external: false } }\n'), ['s']],
    [web('tty: true', 'secrets: { s: { driver: x, file: f } }\n'), []],
    [web('tty: true', 'configs: { s: { external: false } }\n'), []],
  ],
  'no-refused-value': [
    [web('healthcheck: { test: a, retries: -1 }'), ['-1']],
    [web("healthcheck: { test: a, retries: '${P:--1}' }"), ["'${P:--1}'"]],
    [web('healthcheck: { test: a, timeout: 5S }'), ['5S']],
    [web('healthcheck: { test: a, timeout: abc }'), []],
    [web("healthcheck: { test: a, retries: '${P:-x}' }"), []],
  ],
  'no-unitless-duration': [
    [web("stop_grace_period: '${P:-10}'"), ["'${P:-10}'"]],
    [web("stop_grace_period: '${P}'"), []],
  ],
  'no-cpu-duration': [[web("cpu_quota: '${P:-50ms}'"), ["'${P:-50ms}'"]]],
  'no-env-foreign-reference': [
    [{ 'shop/compose.yaml': web('env_file: f.env'), 'shop/f.env': 'A=${COMPOSE_PROJECT_NAME}\n' }, ['${']],
    [{ 'shop/compose.yaml': web('environment: { B: "${A}" }'), 'shop/.env': 'A=${COMPOSE_PROJECT_NAME}\n' }, []],
  ],
  'no-env-unset-reference': [
    [{ 'shop/compose.yaml': web('environment: { B: "${A}" }'), 'shop/.env': 'A=${COMPOSE_PROJECT_NAME}\n' }, ['${COMPOSE_PROJECT_NAME}']],
    [env('B=a$b\n'), ['$b']],
    [env('B=a$PATH\n'), []],
      [{ 'compose.yaml': web('env_file: f.env\n    environment: { A: x }'), 'f.env': 'A=a$b\n' }, ['$b']],
  ],
  'no-env-dollar': [
    [env('B=a$b\n'), []],
    [env('A=a$b\n'), ['$']],
    [env('A=a$b\n', 'environment: [A]'), ['$']],
    [env('A=a$b\n', 'env_file: f.env'), ['$']],
  ],
  'no-env-tab-comment': [[env('B=a\t# b\n'), []]],
  'no-env-repeated-name': [
    [env('A=x\nA\n'), ['A']],
    [env('A=x\nA\n', 'env_file: f.env'), ['A']],
    [env('B=x\nB\n'), []],
    [env('A\nA=x\n'), []],
  ],
  'no-yes-boolean': [
    [web("init: '${P:-on}'"), []],
    [web("tty: '${P:-on}'"), ["'${P:-on}'"]],
  ],
  'no-second-address': [[{ 'compose.yaml': web('extra_hosts: ["a=1.1.1.1"]'), 'compose.override.yaml': 'services: { web: { extra_hosts: ["a:2.2.2.2"] } }\n' }, []]],
  'no-redefined-resource': [[{ 'compose.yaml': web('tty: true', 'networks: { n: { internal: true } }\n'), 'compose.override.yaml': 'networks: { n: { driver: bridge } }\n' }, []]],
  'no-external-secret': [
    [web('secrets: [s]\n    scale: 0', 'secrets: { s: { external: true } }\n'), []],
    [web('secrets: [s]\n    deploy: { replicas: 0 }', 'secrets: { s: { external: true } }\n'), []],
    [web('secrets: [s]', 'secrets: { s: { file: f, external: {} } }\n'), ['s']],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%j', async (text, expected) => {
    expect(await marks(rule, text)).toEqual(expected);
  });
});
