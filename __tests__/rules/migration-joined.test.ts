import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks } from '../support/marks.ts';

type Row = readonly [below: string, above: string, expected: readonly string[]];

/** Files that are run together; what they extend stands in `base.yaml`. */
function joined(below: string, above: string): Readonly<Record<string, string>> {
  return {
    'compose.yaml': `services:\n${below}`,
    'compose.override.yaml': `services:\n${above}`,
    'base.yaml': 'services: { base: { image: base, command: base, environment: { K: base, L: base }, ports: ["80:80"] } }\n',
    'other.yaml': 'services: { base: { image: other, tty: true } }\n',
  };
}

const base = '{ file: base.yaml, service: base }';

/** What each rule marks in two files; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-late-extends': [
    ['  web: { image: low }\n', `  web: { extends: ${base} }\n`, ['extends']],
    ['  web: { environment: { K: low } }\n', `  web: { extends: ${base} }\n`, ['extends']],
    ['  web: { environment: { K: low } }\n', `  web: { extends: ${base}, environment: { K: up } }\n`, []],
    ['  web: { image: low }\n', `  web: { extends: ${base}, image: up, command: up }\n`, []],
    ['  web: { tty: true }\n', `  web: { extends: ${base} }\n`, []],
    ['  web: { image: base, ports: ["81:80"] }\n', `  web: { extends: ${base} }\n`, []],
    ['  web: { extends: { file: other.yaml, service: base } }\n', `  web: { extends: ${base} }\n`, ['extends']],
    [`  web: { extends: ${base} }\n`, '  web: { image: up }\n', []],
    ['  base: { image: a }\n', '  base: { image: b }\n  web: { extends: { service: base } }\n', ['extends']],
    ['  web: { tty: true }\n', '  base: { image: b }\n  web: { extends: { service: base } }\n', []],
  ],
  'no-distant-extends': [
    ['  base: { image: a }\n', '  web: { extends: { service: base } }\n', ['base']],
    ['  base: { image: a }\n', '  web: { extends: base }\n', ['base']],
    ['  base: { image: a }\n', '  base: { image: b }\n  web: { extends: { service: base } }\n', []],
    ['  base: { image: a }\n  web: { extends: { service: base } }\n', '  web: { tty: true }\n', []],
    ['  base: { image: a }\n', '  web: { extends: { service: other } }\n', []],
  ],
  'no-shared-setting': [
    ['  base: { image: a, logging: { driver: syslog, options: { a: b } } }\n  web: { extends: { service: base }, logging: { options: { tag: web } } }\n', '  web: { tty: true }\n', ['tag']],
    ['  base: { image: a, logging: { driver: syslog, options: { a: b } } }\n  web: { extends: { service: base } }\n', '  web: { logging: { options: { tag: web } } }\n', ['tag']],
    ['  base: { image: a, logging: { driver: syslog, options: { a: b } } }\n  web: { extends: { service: base } }\n', '  base: { logging: { options: { tag: web } } }\n', ['tag']],
    ['  base: { image: a, logging: { driver: syslog, options: { a: b } } }\n  web: { extends: { service: base } }\n', '  web: { tty: true }\n', []],
    ['  base: { image: a, logging: { driver: syslog, options: { a: b } } }\n', `  web: { extends: ${base}, logging: { options: { tag: web } } }\n`, []],
  ],
  'no-second-address': [
    ['  web: { image: a, extra_hosts: ["a:1.1.1.1", "a:2.2.2.2"] }\n', '  web: { image: b }\n', ['"a:2.2.2.2"']],
    ['  web: { image: a }\n', '  web: { extra_hosts: ["a:1.1.1.1", "a:2.2.2.2"] }\n', ['"a:2.2.2.2"']],
    ['  web: { image: a, extra_hosts: ["a:1.1.1.1", "a:2.2.2.2"] }\n', '  other: { image: b }\n', ['"a:2.2.2.2"']],
    ['  web: { image: a, extra_hosts: ["a:1.1.1.1", "b:2.2.2.2"] }\n', '  web: { image: b }\n', []],
  ],
  'no-repeated-port': [
    ['  web: { image: a, ports: [80, "80"] }\n', '  other: { image: b }\n', []],
    ['  web: { image: a }\n', '  web: { ports: [80, "80"] }\n', []],
    [`  web: { extends: ${base}, ports: [80, "80"] }\n`, '  other: { image: b }\n', []],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%j over %j', async (below, above, expected) => {
    expect(await marks(rule, joined(below, above))).toEqual(expected);
  });
});

describe('a service that extends another one in a later file', () => {
  it('is told with what V1 kept', async () => {
    expect(await frames('no-late-extends', joined('  web: { image: low }\n', `  web: { extends: ${base} }\n`))).toMatchInlineSnapshot(`
"warning[no-late-extends]: V1 kept \`image\` of the file below, V2 takes that of the extended service
 --> compose.override.yaml:2:10
2 |   web: { extends: { file: base.yaml, service: base } }
  |          ^^^^^^^
 --> compose.yaml:2:10
2 |   web: { image: low }
  |          ----- what V1 kept
  = help: Extend it in the first file, and write here what is to be otherwise"
`);
  });
});
