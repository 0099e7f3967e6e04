import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

/** A service with these keys. */
function web(keys: string): string {
  return `services:\n  web:\n    image: a\n    ${keys}\n`;
}

/** The same beside variables that are set. */
function withEnv(keys: string, env = 'A=a\n'): Record<string, string> {
  return { 'compose.yaml': web(keys), '.env': env };
}

/** What each rule marks; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-nested-demand': [
    [web("hostname: '${A:-${B:?x}}'"), ['${B:?x}']],
    [withEnv("hostname: '${A:-${B:?x}}'"), ['${B:?x}']],
    [web("hostname: '${A-b${B?x}c}'"), ['${B?x}']],
    [withEnv("hostname: '${A:?${B:?x}}'"), ['${B:?x}']],
    [withEnv("hostname: '${A:-${B:-${C:?x}}}'"), ['${C:?x}']],
    [web("x-a: '${A:-${B:?x}}'"), ['${B:?x}']],
    [web("hostname: '${A:?${B:?x}}'"), []],
    [withEnv("hostname: '${A:-${B:?x}}'", 'B=b\n'), []],
    [withEnv("hostname: '${A:-${B:?x}}'", 'B=\n'), ['${B:?x}']],
    [withEnv("hostname: '${A:-${B?x}}'", 'B=\n'), []],
    [web("hostname: '${A:-$${B:?x}}'"), []],
    [web("hostname: '${A:-${B:?x}}'\n    user: '${B:?x}'"), []],
  ],
  'no-nested-default': [
    [web("hostname: '${A:-${B:?x}}'"), []],
    [withEnv("hostname: '${A:-${B:?x}}'", 'B=b\n'), ['${A:-${B:?x}}']],
  ],
  'no-extension-variable': [
    [`x-a: '\${A:-\${B:?x}}'\n${web('tty: true')}`, ['${B:?x}']],
    [{ 'compose.yaml': `x-a: '\${A:-\${B:?x}}'\n${web('tty: true')}`, '.env': 'B=b\n' }, []],
  ],
  'no-misfit-tag': [
    [web('tty: !!bool yes'), ['yes']],
    [web('environment: { A: !!null 5 }'), ['5']],
    [web('cpu_count: !!int 1:30'), ['1:30']],
    [web('tty: !!bool 1'), []],
    [web('tty: !!bool true'), []],
    [web('cpu_count: !!int 2'), []],
    [web('environment: { A: !!bool yes }'), []],
    [web('labels: { A: !!bool yes }'), ['yes']],
    [web('x-a: !!int a'), []],
  ],
  'no-refused-value': [
    [web('blkio_config: { weight: "300" }'), ['"300"']],
    [web('cpu_percent: 12:30'), []],
  ],
  'no-base-60': [
    [web('expose: [190:20:30.15]'), []],
    [web('expose: [12:30]'), ['12:30']],
    [web('group_add: [12:30]'), ['12:30']],
  ],
  'no-bare-number': [
    [web('group_add: [0o17]'), ['0o17']],
    [web('group_add: [17, "0o17"]'), []],
  ],
  'no-bare-key': [[web('ulimits: { 8080: 1 }'), []]],
  'no-one-letter-volume': [
    [`${web('volumes: ["./a:/a", "v:/a"]')}volumes: { v: }\n`, []],
    [`${web('volumes: ["./a:/a", "v:/b"]')}volumes: { v: }\n`, ['"v:/b"']],
  ],
  'no-mount-consistency': [
    [web('volumes: [{ type: bind, source: ./a, target: /a, consistency: foo }]'), []],
    [web('volumes: [{ type: bind, source: ./a, target: /a, consistency: cached }]'), ['consistency']],
  ],
  'no-port-out-of-range': [
    [web('ports: ["${P:-99999}:80"]'), ['"${P:-99999}:80"']],
    [web('ports: ["${P:-9999}:80"]'), []],
    [withEnv('ports: ["${P:-99999}:80"]', 'P=80\n'), []],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%j', async (text, expected) => {
    expect(await marks(rule, text)).toEqual(expected);
  });
});
