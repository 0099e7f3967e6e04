import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

/** A service with these keys. */
function web(keys: string): string {
  return `services:\n  web:\n    image: a\n    ${keys}\n`;
}

/** The same beside a \`.env\` whose value loses its end with V2. */
function withEnv(keys: string): Record<string, string> {
  return { 'compose.yaml': web(keys), '.env': 'NAME=pa$word\n' };
}

/** What each rule marks; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-boolean-label': [
    [`${web('tty: true')}networks: { n: { labels: { a: yes } } }\n`, []],
    [`${web('networks: [n]')}networks: { n: { labels: { a: yes } } }\n`, ['yes']],
    [`${web('networks: ["${N}"]')}networks: { n: { labels: { a: yes } } }\n`, ['yes']],
    [`${web('tty: true')}networks: { default: { labels: { a: yes } } }\n`, ['yes']],
    [`${web('network_mode: host')}networks: { default: { labels: { a: yes } } }\n`, []],
    [`${web('tty: true')}volumes: { data: { labels: { a: yes } } }\n`, []],
    [`${web('volumes: ["data:/data"]')}volumes: { data: { labels: { a: yes } } }\n`, ['yes']],
  ],
  'no-bare-number': [
    [`${web('tty: true')}networks: { n: { driver_opts: { a: 1.0 } } }\n`, []],
    [`${web('networks: { n: { aliases: [m] } }')}networks: { n: { driver_opts: { a: 1.0 } } }\n`, ['1.0']],
  ],
  'no-v1-format': [
    ['web: { image: a, build: . }\n', []],
    ['web: { image: a, dockerfile: D }\n', []],
    ['web: { build: ., dockerfile: D }\n', ['web']],
    ['b: { image: a }\nweb: { extends: b, image: a, build: . }\n', ['b']],
    [{ 'docker-compose.yml': 'web: { image: a, build: . }\n', 'docker-compose.override.yml': 'web: { image: a }\n' }, ['web', 'web']],
  ],
  'no-env-dollar': [
    [withEnv('hostname: "${NAME}"'), ['$']],
    [withEnv('hostname: "${A:-${NAME}}"'), ['$']],
    [withEnv('environment: [NAME]'), ['$']],
    [withEnv('environment: { NAME: }'), ['$']],
    [withEnv('command: echo $$$NAME'), ['$']],
    [withEnv('command: echo $$NAME'), []],
    [withEnv('tty: true # ${NAME}'), []],
    [withEnv('environment: [NAME=a]'), []],
    [withEnv('hostname: "${NAME}"\n    annotations: { a: b }'), []],
    [{ 'compose.yaml': web('env_file: "${STAGE:-dev}.env"'), 'dev.env': 'P=a$b\n' }, ['$']],
    [{ 'compose.yaml': web('env_file: "${STAGE}.env"'), 'dev.env': 'P=a$b\n', '.env': 'STAGE=dev\n' }, ['$']],
    [{ 'compose.yaml': web('env_file: [{ path: a.env }]'), 'a.env': 'P=a$b\n' }, []],
  ],
  'no-env-unset-reference': [
    [withEnv('command: echo $$NAME'), ['$word']],
    [{ 'compose.yaml': web('env_file: ["${STAGE}.env", b.env]'), 'b.env': 'P=${A}\n' }, []],
    [{ 'compose.yaml': web('env_file: [b.env]'), 'b.env': 'P=${A}\n' }, ['${A}']],
  ],
  'no-yes-boolean': [
    [web('tty: yes\t# in a terminal'), []],
    [web('tty:\tyes'), []],
    [web('tty: yes\n    command: [a,\tb]'), []],
    [web('tty: yes\n    command: a\tb'), []],
    [web('tty: yes\t\n    init: true'), []],
    [web('tty: yes # in\ta terminal'), ['yes']],
    [web('tty: yes\n    command: "a\tb"'), ['yes']],
    [web("tty: yes\n    command: 'a\tb'"), ['yes']],
    [web('tty: yes\n    command: |\n      a\tb\n      \tc'), ['yes']],
  ],
  'no-leftover-version': [[`version: "3"\n${web('tty:\ttrue')}`, ['version']]],
  'no-duplicate-key': [
    [web('tty: true\n    tty: false'), ['tty']],
    [web('tty: true\n    tty: false\n    x-date: 2024-02-30'), []],
    [web('tty: true\n    tty: false\n    x-date: 2024-02-29'), ['tty']],
    [web('tty: true\n    tty: false\n    x-object: !!python/object:os.system a'), []],
    [web('tty: true\n    tty: false\n    x-object: !!binary aGk='), ['tty']],
    [web('tty: true\n    tty: false\n    x-a: &a 1\n    x-b: &a 2'), []],
    [web('tty: true\n    tty: false\n    x-a: &a 1\n    x-b: &b 2'), ['tty']],
    [web('tty: true\n    tty: false\n    command: ["it\\\'s"]'), []],
    [web('tty: true\n    tty: false\n    command: ["it\\\\\'s"]'), ['tty']],
    [web("tty: true\n    tty: false\n    command: echo it's"), []],
    [web('tty: true\n    tty: false\n    &a.b'), []],
    [web('tty: true\n    tty: false\n    x-y:#c'), []],
    [web('tty: true\n    tty: false\n    environment: { 8080: a }'), ['tty']],
  ],
  'no-multiline-default': [
    [web('command: |\n      echo a\n      echo ${X:-a\n      b}'), ['${X:-a']],
    [web('command: "${X:-a\n\n      b}"'), ['${X:-a']],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%j', async (text, expected) => {
    expect(await marks(rule, text)).toEqual(expected);
  });
});
