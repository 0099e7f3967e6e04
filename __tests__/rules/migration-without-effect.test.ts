import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

const dollar = 'V=a$b\n';

/** A service with these keys, and what stands below it. */
function web(keys: string, rest = ''): string {
  return `services:\n  web: { image: a, ${keys} }\n${rest}`;
}

const job = (keys: string): string => `  job: { image: a, profiles: [x], ${keys} }\n`;

/** Two files, and a value that the first may take from `.env`. */
function over(below: string, above: string, env = dollar): Readonly<Record<string, string>> {
  return { 'compose.yaml': web(below), 'compose.override.yaml': `services: { web: { ${above} } }\n`, '.env': env };
}

function one(text: string, env = dollar): Readonly<Record<string, string>> {
  return { 'compose.yaml': text, '.env': env };
}

const extending = (keys: string): Readonly<Record<string, string>> => ({ 'compose.yaml': `services: { web: { extends: { file: b.yaml, service: web }, ${keys} } }\n`, 'b.yaml': web('hostname: $V'), '.env': dollar });

/** Where nothing but a warning comes of a value; every line was run on both engines. */
const unfelt: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'that another file replaces': over('hostname: $V', 'hostname: x'),
  'of a variable that another file replaces': over('environment: { A: $V }', 'environment: { A: x }'),
  'in a list that another file replaces': over('environment: ["A=$V"]', 'environment: ["A=x"]'),
  'of a build that another file replaces': over('build: { context: ., args: { A: $V } }', 'build: { args: { A: x } }'),
  'of a network that no service joins': one(web('tty: true', 'networks: { n: { name: "x-$V" } }\n')),
  'of a secret that no service takes': one(web('tty: true', 'secrets: { n: { file: "x-$V" } }\n')),
  'in an extension': one(web('tty: true', 'x-a: $V\n')),
  'in an extension of a service': one(web('x-a: $V')),
  'that a merge key brings and the service replaces': one(`x-b: &b { hostname: $V }\n${web('<<: *b, hostname: x')}`),
  'of an extended service that the other replaces': extending('hostname: x'),
};

const felt: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'in the file below': over('hostname: $V', 'tty: true'),
  'in the file above': over('tty: true', 'hostname: $V'),
  'of a network that a service joins': one(web('networks: [n]', 'networks: { n: { name: "x-$V" } }\n')),
  'of a secret that a service takes': one(web('secrets: [n]', 'secrets: { n: { file: "x-$V" } }\n')),
  'that a merge key brings': one(`x-b: &b { hostname: $V }\n${web('<<: *b')}`),
  'of an extended service': extending('tty: true'),
  'of what is extended': one('services: { web: { extends: { file: "$V", service: web } } }\n'),
  'without a value': one(web('environment: { V: }')),
};

describe('a dollar sign in a value of `.env`', () => {
  it.each(Object.entries(unfelt))('only makes V2 warn %s', async (_, texts) => {
    expect(await marks('no-env-dollar', texts)).toEqual([]);
    expect(await marks('no-env-unset-reference', texts)).toEqual(['$b']);
  });

  it.each(Object.entries(felt))('makes a difference %s', async (_, texts) => {
    expect(await marks('no-env-dollar', texts)).toEqual(['$']);
  });
});

/** What each rule marks; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-missed-variable': [
    [web('tty: true', job('hostname: "${X-${Y}}"')), ['${Y}']],
    [web('x-a: "${X-${Y}}"'), ['${Y}']],
    [web('hostname: "${X-${Y}}"'), []],
    [one(web('tty: true', job('hostname: "${X-${Y}}"')), 'Y=1\n'), []],
  ],
  'no-repeated-entry': [
    [over('dns: $V', 'dns: [1.1.1.1, 8.8.8.8]', 'V=1.1.1.1\n'), ['1.1.1.1']],
    [over('dns: [1.1.1.1]', 'dns: ["$V"]', 'V=1.1.1.1\n'), ['"$V"']],
    [over('dns: [1.1.1.1]', 'dns: ["${V:-1.1.1.1}"]', ''), ['"${V:-1.1.1.1}"']],
    [over('dns: $V', 'dns: [1.1.1.1]', 'V=9.9.9.9\n'), []],
    [over('dns: ["$V"]', 'dns: ["$V"]', ''), []],
  ],
  'no-idle-network': [
    [web('networks: [n]', `${job('tty: true')}networks: { n: {} }\n`), ['job']],
    [web('network_mode: host', job('tty: true')), ['job']],
    [web('network_mode: host', job('networks: [default]')), ['job']],
    [web('network_mode: host', `${job('tty: true')}networks: { default: { driver: bridge } }\n`), ['default']],
    [web('network_mode: host', `${job('tty: true')}networks: { default: { external: true, name: zz } }\n`), []],
    [web('network_mode: host', job('network_mode: bridge')), []],
    [web('tty: true', job('tty: true')), []],
    [`services:\n${job('tty: true')}`, []],
  ],
  'no-unset-value': [
    [web('configs: ["$X"]'), ['"$X"']],
    [web('configs: [{ source: "$X" }]'), ['"$X"']],
    [web('configs: ["c$X"]', 'configs: { c: { file: ./c } }\n'), []],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows.map((row, index) => [index, ...row] as const))('%i', async (_, texts, expected) => {
    expect(await marks(rule, texts)).toEqual(expected);
  });
});
