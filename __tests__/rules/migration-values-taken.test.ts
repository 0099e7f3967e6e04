import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

/** A service with these keys, and what follows it. */
function web(keys: string, rest = ''): string {
  return `services:\n  web:\n    image: a\n    ${keys}\n${rest}`;
}

const over = (below: string, above: string) => ({ 'compose.yaml': web(below), 'compose.override.yaml': `services: { web: { ${above} } }\n` });

/** What each rule marks; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-refused-escape': [
    [web('command: "a\\/b"'), ['\\/']],
    [web('labels: { "a\\/b": c }'), ['\\/']],
    [web('x-a: "\\ud83d\\ude00"'), ['\\ud83d']],
    [web('command: "a\\\\/b"'), []],
    [web("command: 'a\\/b'"), []],
    [web('command: "\\u00e9\\U0001F600"'), []],
    [web('command: "a\\/b\\\'"'), []],
    [`web:\n  image: "a\\/b"\n`, ['\\/']],
    [{ 'compose.yaml': 'services: { web: { extends: { file: b.yaml, service: web } } }\n', 'b.yaml': web('command: "a\\/b"') }, ['\\/']],
  ],
  'no-empty-build': [
    [web('build: ""'), ['""']],
    ["services: { web: { build: { context: '' } } }\n", ["''"]],
    [web('build: .'), []],
    [web('build: "${CONTEXT}"'), []],
    [{ 'compose.yaml': web('build: "${CONTEXT}"'), '.env': 'CONTEXT=\n' }, ['"${CONTEXT}"']],
  ],
  'no-refused-value': [
    [web('volumes: [{ type: bind, target: /a }]'), ['{ type: bind, target: /a }']],
    [web('volumes: [{ type: bind, source: /a }]'), ['{ type: bind, source: /a }']],
    [web('volumes: [{ type: tmpfs }]'), ['{ type: tmpfs }']],
    [web('volumes: [{ target: /a }]'), []],
    [web('volumes: [{ type: volume, target: /a }]'), []],
    [web('devices: ["a:/b:/c:ro"]'), ['"a:/b:/c:ro"']],
    [web('secrets: [{ source: s, mode: "0o440" }]', 'secrets: { s: { file: f } }\n'), ['"0o440"']],
    [web('secrets: [{ source: s, mode: "0440" }]', 'secrets: { s: { file: f } }\n'), []],
  ],
  'no-repeated-entry': [
    [over('group_add: [1000]', 'group_add: ["1000"]'), ['"1000"']],
    [over('group_add: ["1000"]', 'group_add: ["1001"]'), []],
    [over('group_add: [1000]', 'group_add: [1000]'), []],
  ],
  'no-ignored-config': [
    [web("configs: ['${C:-c}']", 'configs: { c: { file: f } }\n'), ["'${C:-c}'"]],
    [web("configs: ['${C}']", 'configs: { c: { file: f } }\n'), []],
  ],
  'no-cpu-percent': [
    [web('cpu_percent: 50'), ['50']],
    [{ 'compose.yaml': web('cpu_percent: ${P}'), '.env': 'P=50\n' }, []],
  ],
  'no-cpu-duration': [
    [web('cpu_quota: 50ms'), ['50ms']],
    [web('cpu_quota: 50ms\n    pids_limit: "5"'), []],
    [web('cpu_quota: 50ms\n    cpu_shares: "5"'), []],
    [web('cpu_quota: 50ms\n    init: "${I:-true}"'), []],
  ],
  'no-mixed-port-forms': [
    [over('tty: true', 'ports: ["9000:90", { target: 90, published: 9000 }]'), ['{ target: 90, published: 9000 }']],
    [web('ports: ["9000:90", { target: 90, published: 9000 }]'), []],
    [over('ports: ["9000-9001:90-91"]', 'ports: [{ target: 91, published: 9001 }]'), ['{ target: 91, published: 9001 }']],
    [over('ports: ["9000-9001:90-91"]', 'ports: [{ target: 91, published: "9001" }]'), []],
    [over('ports: ["9000:90"]', 'ports: ["9000:90", { target: 91, published: 9000 }]'), []],
  ],
  'no-second-target': [
    [
      {
        'compose.yaml': 'services: { web: { extends: { file: b.yaml, service: web } } }\nsecrets: { s: { file: f } }\n',
        'compose.override.yaml': 'services: { web: { secrets: [{ source: s, target: /t }] } }\n',
        'b.yaml': web('secrets: [s]'),
      },
      ['{ source: s, target: /t }'],
    ],
  ],
  'no-second-address': [
    [
      {
        'compose.yaml': 'services:\n  web: { extends: { service: mid }, extra_hosts: ["h:2.2.2.2"] }\n  mid: { extends: { file: b.yaml, service: web } }\n',
        'b.yaml': web('extra_hosts: ["h:1.1.1.1"]'),
      },
      ['"h:2.2.2.2"'],
    ],
  ],
  'no-late-extends': [
    [{ 'compose.yaml': 'services: { web: { extends: { file: b.yaml, service: web } } }\n', 'compose.override.yaml': 'services: { web: { extends: { file: b.yaml, service: web } } }\n', 'b.yaml': web('tty: true') }, []],
    [{ 'compose.yaml': 'services: { web: { extends: { file: b.yaml, service: web } } }\n', 'compose.override.yaml': 'services: { web: { extends: { file: c.yaml, service: web } } }\n', 'b.yaml': web('tty: true'), 'c.yaml': web('init: true') }, ['extends']],
  ],
  'no-external-name-conflict': [
    [web('volumes: ["vol:/v"]', 'volumes: { vol: { name: "${X-}", external: { name: b } } }\n'), ['name']],
    [web('volumes: ["vol:/v"]', 'volumes: { vol: { name: "${X-b}", external: { name: b } } }\n'), []],
    [web('volumes: ["vol:/v"]', 'volumes: { vol: { name: "${X}", external: { name: b } } }\n'), []],
  ],
  'no-number-for-text': [
    [web('tty: true', '  other: { extends: 0o7 }\n'), []],
    [web('hostname: 1e3'), ['1e3']],
  ],
  'no-boolean-label': [
    [{ 'docker-compose.yml': web('labels: { a: yes }'), 'docker-compose.override.yml': 'services: { web: { tty: true } }\n', 'compose.override.yml': 'services: { web: { init: true } }\n' }, []],
  ],
  'no-shared-setting': [
    [
      {
        'compose.yaml': 'services:\n  child: { extends: { service: web } }\n  web: { image: a, logging: { driver: json-file, options: { max-size: 1m } } }\n',
        'compose.override.yaml': 'services: { web: { logging: { driver: syslog, options: { tag: x } } } }\n',
      },
      [],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%j', async (text, expected) => {
    expect(await marks(rule, text)).toEqual(expected);
  });
});
