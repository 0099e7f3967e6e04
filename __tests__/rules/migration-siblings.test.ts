import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

/** A service with these keys. */
function web(keys: string): string {
  return `services:\n  web:\n    image: a\n    ${keys}\n`;
}

/** A network that is defined twice. */
function over(below: string, above: string): Record<string, string> {
  return { 'compose.yaml': `${web('networks: [n]')}networks: { n: ${below} }\n`, 'compose.override.yaml': `networks: { n: ${above} }\n` };
}

/** What each rule marks; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-version': [
    [{ 'compose.yaml': web('extends: { file: base.yaml, service: b }'), 'base.yaml': 'version: "3"\nservices: { b: { image: a } }\n' }, []],
    ['version: "2"\nweb: { image: a }\n', []],
    ['version: "2"\nservices: { web: { image: a } }\n', ['version']],
  ],
  'no-misread-key': [
    [web('x-a: { on: a }'), []],
    [web('labels: { on: a }'), ['on']],
  ],
  'no-boolean-label': [
    [web('deploy: { labels: { a: yes } }'), []],
    [web('labels: { a: yes }'), ['yes']],
  ],
  'no-number-for-text': [
    [web('tty: 0o17'), []],
    [web('expose: [1e3]'), []],
    [web('security_opt: [08]'), []],
    [web('ulimits: { nofile: 1e3 }'), []],
    [web('hostname: 1e3'), ['1e3']],
    [web('environment: { A: 2020-1-1 }'), ['2020-1-1']],
    [web('environment: { A: 2020-01-01 }'), []],
  ],
  'no-implicit-attachable': [
    ['services: { web: { image: a } }\nnetworks: { n: { driver: overlay } }\n', []],
    ['services: { web: { image: a } }\nnetworks: { default: { driver: overlay } }\n', ['overlay']],
    ['services: { web: { image: a, networks: [n] } }\nnetworks: { n: { driver: overlay, attachable: false } }\n', ['overlay']],
    ['services: { web: { image: a, networks: [n] } }\nnetworks: { n: { driver: overlay, attachable: true } }\n', []],
  ],
  'no-refused-value': [
    [web('container_name: w'), ['w']],
    [web('container_name: web'), []],
    [web('extra_hosts: { h: 10 }'), ['10']],
    [web('extra_hosts: { h: 10.0.0.1 }'), []],
    [web('group_add: [1.0]'), ['1.0']],
    [web('cpus: 12:30'), ['12:30']],
    [web('stop_grace_period: 10sec'), ['10sec']],
    [web('stop_grace_period: "10"'), []],
    [web('scale: -1'), ['-1']],
    [web('hostname: 1e3'), []],
    [web('container_name: w, foo: 1'.replace(', ', '\n    ')), []],
  ],
  'no-restart-without-condition': [
    [web('deploy: { restart_policy: { delay: 5s } }'), ['restart_policy']],
    [web('deploy: { restart_policy: {} }'), ['restart_policy']],
    [web('deploy: { restart_policy: { condition: none } }'), []],
  ],
  'no-device-without-count': [
    [web('deploy: { resources: { reservations: { devices: [{ capabilities: [gpu] }] } } }'), ['capabilities']],
    [web('deploy: { resources: { reservations: { devices: [{ capabilities: [gpu], count: all }] } } }'), []],
    [web('deploy: { resources: { reservations: { devices: [{ capabilities: [gpu], device_ids: ["0"] }] } } }'), []],
  ],
  'no-empty-networks': [
    [web('networks: []'), ['networks']],
    [web('networks: {}'), ['networks']],
    [web('networks: [default]'), []],
  ],
  'no-max-replicas': [
    [web('scale: 3\n    deploy: { placement: { max_replicas_per_node: 1 } }'), ['3']],
    [web('deploy: { replicas: 2, placement: { max_replicas_per_node: 0 } }'), ['2']],
  ],
  'no-redefined-resource': [
    [over('{ labels: [a=b] }', '{ labels: { c: d } }'), ['n']],
    [over('{ labels: [a=b] }', '{ labels: { a: c } }'), []],
    [over('{ driver: bridge }', '{ external: true }'), []],
    [over('{ driver: overlay, attachable: true }', '{ driver: overlay }'), []],
  ],
  'no-base-60': [[web('ports: [{ target: 80, published: 22:22 }]'), ['22:22']]],
  'no-yes-boolean': [
    [web("privileged: '${P:-yes}'"), ["'${P:-yes}'"]],
    [web("privileged: '${P:-true}'"), []],
    [web("privileged: '${P}'"), []],
  ],
  'no-second-default-file': [
    [{ 'compose.yaml': `# One\n${web('tty: true')}`, 'docker-compose.yml': `${web('tty: true')}\n# Two\n` }, []],
    [{ 'compose.yaml': web('tty: true'), 'docker-compose.yml': web('tty: false') }, ['services']],
    [{ 'compose.yaml': web('tty: true'), 'docker-compose.yml': web('tty: false'), '.env': 'COMPOSE_FILE=docker-compose.yml\n' }, []],
  ],
  'no-missed-variable': [
    [`x-a: $A\n${web('tty: true')}`, ['$A']],
    [`x-a: '\${A:-\${B}}'\n${web('tty: true')}`, ['${B}']],
    [`x-a: '\${A:-b}'\n${web('tty: true')}`, []],
    [`x-a: &a { user: "$A" }\n${web('<<: *a')}`, []],
    [{ 'compose.yaml': `x-a: $A\n${web('tty: true')}`, '.env': 'A=a\n' }, []],
    [{ 'compose.yaml': web("hostname: '${A:-$B}'"), '.env': 'A=a\n' }, ['$B']],
    [web("hostname: '${A:-$B}'"), []],
    [web("hostname: '${A:?$B}'"), []],
    [{ 'compose.yaml': web("labels: { a: '${A:-$B}', b: '$B' }"), '.env': 'A=a\n' }, []],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%j', async (text, expected) => {
    expect(await marks(rule, text)).toEqual(expected);
  });
});
