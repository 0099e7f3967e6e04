import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { findings, marks, web } from '../support/marks.ts';

type Texts = Readonly<Record<string, string>>;

const one = 'services: { one: { image: a } }';

/** A rule, what it is asked about, and what it points at. */
const tables: Readonly<Record<string, readonly (readonly [string | Texts, readonly string[]])[]>> = {
  'valid-interpolation': [
    [web('image: "a:${"'), ['${']],
    [web('image: "a:${1X}"'), ['${1X}']],
    [web('image: "a:${A:-b\\nc}"'), ['${A:-b']],
    [web('image: "a:${A!b}"'), ['${A!b}']],
    ['x-a: "${"\nservices: {}', ['${']],
    [web('image: a, labels: { "${": b }'), []],
    [web('image: "a:$${"'), []],
    [web('image: "a:$1 $"'), []],
    [web('image: "${A} ${A:-b} ${A-${B:-c}} ${A:?d} ${A:+e}"'), []],
    [{ 'compose.yml': `include: [b.yml]\n${one}`, 'b.yml': web('image: "${"') }, ['${']],
    [{ 'compose.yml': web('extends: { file: b.yml, service: b }'), 'b.yml': 'services: { b: { image: a }, c: { image: "${" } }' }, ['${']],
    [{ 'compose.yml': one, 'compose.override.yml': web('image: "${"') }, ['${']],
  ],
  'valid-shape': [
    [web('image: a, env_file: ""'), ['""']],
    [web('image: a, env_file: [a.env, ""]'), ['""']],
    [web('image: a, env_file: "", profiles: [x]'), []],
    [web('image: a, env_file: [""], profiles: [x]'), []],
    [web('image: a, env_file: [{ path: "", required: false }]'), []],
    [web('image: a, env_file: "${NAME}"'), []],
  ],
  'no-missing-variable': [
    [{ 'compose.yml': web('image: "a:${T:?}"'), '.env': 'T=' }, ['${T:?}']],
    [{ 'compose.yml': web('image: "a:${T?}"'), '.env': 'T=' }, []],
    [{ 'compose.yml': web('image: "a:${T:?}"'), '.env': 'T=1' }, []],
    [web('image: "a:${T:?}"'), []],
    [{ 'compose.yml': web('image: a'), '.env': 'A=\nB=${A:?}' }, ['${A:?}']],
  ],
  'valid-env-file': [
    [{ 'compose.yml': one, '.env': 'A B=1' }, ['A B']],
    [{ 'compose.yml': one, '.env': '#!/bin/sh\nexport A=1\nif true; then' }, [';']],
    [{ 'compose.yml': one, '.env': "A='b" }, ["'"]],
    [{ 'compose.yml': one, '.env': 'A=${' }, ['${']],
    [{ 'compose.yml': one, '.env': '\uFEFFA=1\r\nB: 2\nC\n' }, []],
    [{ 'compose.yml': web('image: a, env_file: x/f.env'), 'x/f.env': 'A B=1' }, ['A B']],
    [{ 'compose.yml': web('image: a, env_file: [{ path: f.env, required: false }]'), 'f.env': 'A B=1' }, ['A B']],
    [{ 'compose.yml': web('image: a, env_file: [{ path: f.env, format: raw }]'), 'f.env': 'A="b' }, []],
    [{ 'compose.yml': web('image: a, label_file: f.env'), 'f.env': 'A B=1' }, ['A B']],
    [{ 'compose.yml': web('image: a, profiles: [x], env_file: f.env'), 'f.env': 'A B=1' }, []],
    [{ 'compose.yml': `include: [x/b.yml]\n${one}`, 'x/b.yml': web('image: a, env_file: f.env'), 'x/f.env': 'A B=1', 'x/.env': 'C D=1' }, ['C D', 'A B']],
    [{ 'compose.yml': one, 'other.env': 'A B=1' }, []],
  ],
  'no-missing-file': [
    [web('image: a, env_file: f.env'), ['f.env']],
    [web('image: a, env_file: [f.env, { path: g.env }, { path: h.env, required: true }]'), ['f.env', 'g.env', 'h.env']],
    [web('image: a, env_file: [{ path: f.env, required: false }, { path: g.env, required: "${R}" }]'), []],
    [web('image: a, env_file: ["${F}", "/etc/f.env", "~/f.env", ../f.env]'), []],
    [web('image: a, env_file:'), []],
    [web('image: a, profiles: [x], env_file: f.env'), []],
    ['services: { a: { image: a, env_file: f.env }, b: { image: b, env_file: f.env } }', ['f.env']],
    [`include: [gone.yml]\n${one}`, ['gone.yml']],
    [web('extends: { file: gone.yml, service: b }'), ['gone.yml']],
    [{ 'compose.yml': web('image: a, env_file: f.env'), 'f.env': '' }, []],
  ],
  'no-unread-file': [
    [`include: ["https://github.com/a/b.git"]\n${one}`, ['"https://github.com/a/b.git"']],
    [`include: ["oci://docker.io/a/b"]\n${one}`, ['"oci://docker.io/a/b"']],
    [`include: ["\${F}"]\n${one}`, []],
  ],
  'valid-extends': [
    [web('extends: gone'), ['gone']],
    [web('extends: { service: gone }'), ['gone']],
    [web('image: a, extends: {}'), ['extends']],
    [web('image: a, extends:'), ['extends']],
    [web('image: a, extends: !reset null'), []],
    [web('extends: web'), ['web']],
    ['services: { a: { extends: b }, b: { extends: c }, c: { extends: a } }', ['b']],
    [web('extends: "${S}"'), []],
    [{ 'compose.yml': web('extends: { file: b.yml, service: gone }'), 'b.yml': one }, ['gone']],
    [{ 'compose.yml': web('extends: { file: gone.yml, service: b }') }, []],
    [{ 'compose.yml': 'include: [b.yml]\nservices: { web: { extends: one } }', 'b.yml': one }, ['one']],
    [{ 'compose.yml': one, 'compose.override.yml': web('extends: one') }, ['one']],
    ['services: { a: { image: a }, b: { extends: a }, c: { extends: { service: b } } }', []],
  ],
  'valid-include': [
    [`include: [compose.yml]\n${one}`, ['compose.yml']],
    [{ 'compose.yml': `include: [b.yml]\n${one}`, 'b.yml': 'include: [compose.yml]' }, ['compose.yml']],
    [{ 'compose.yml': `include: [b.yml]\n${one}`, 'b.yml': one }, []],
    [{ 'compose.yml': `include: [b.yml]\n${one}`, 'b.yml': 'services: { one: { image: b } }' }, ['one']],
    [{ 'compose.yml': `include: [b.yml]\n${one}\nvolumes: { v: { driver: local } }`, 'b.yml': 'volumes: { v: }' }, ['v']],
    [{ 'compose.yml': `include: [b.yml, c.yml]\n${one}`, 'b.yml': 'services: { b: { image: a } }', 'c.yml': 'services: { b: { image: b } }' }, ['b']],
    [{ 'compose.yml': `include: [b.yml, b.yml]\n${one}`, 'b.yml': 'services: { b: { image: a } }' }, []],
  ],
  'no-merge-conflict': [
    [{ 'compose.yml': web('image: a, ports: ["80:80"]'), 'compose.override.yml': web('ports: { a: b }') }, ['{ a: b }']],
    [{ 'compose.yml': web('image: a, deploy: { replicas: 1 }'), 'compose.override.yml': web('deploy: [a]') }, ['[a]']],
    [{ 'compose.yml': web('image: a, environment: { A: b }'), 'compose.override.yml': web('environment: [A=c]') }, []],
    [{ 'compose.yml': web('image: a, build: .'), 'compose.override.yml': web('build: { context: x }') }, []],
    [{ 'compose.yml': web('image: a, ports: ["80:80"]'), 'compose.override.yml': web('ports:') }, []],
  ],
  'valid-project-name': [
    ['name: "@@"\nservices: {}', ['"@@"']],
    ['name: My.App\nservices: {}', []],
    ['name: ""\nservices: {}', []],
    ['name: "${N}"\nservices: {}', []],
    [{ 'compose.yml': one, '.env': 'COMPOSE_PROJECT_NAME=My.App' }, ['My.App']],
    [{ 'compose.yml': one, '.env': 'COMPOSE_PROJECT_NAME=my-app' }, []],
    [{ '@/compose.yml': one }, ['s']],
    [{ '@/compose.yml': `name: x\n${one}` }, []],
  ],
  'no-empty-file': [
    ['# why\n', ['# why']],
    ['\uFEFF# why\r\n', ['# why']],
    ['---\n{}\n', ['---']],
    ['version: "3"\n', ['version: "3"']],
    ['', ['']],
    ['name: x', []],
    ['x-a: 1', []],
    ['services:', []],
    ['[]', []],
    ['web: { image: a }', []],
    [{ 'compose.yml': one, 'compose.override.yml': '# nothing' }, []],
    [{ 'compose.yml': '# nothing', 'compose.override.yml': one }, []],
    [{ 'compose.yml': `include: [b.yml]\n${one}`, 'b.yml': '# nothing' }, []],
  ],
  'no-v1-layout': [
    ['web: { image: a }', ['web']],
    ['web: { image: a }\ndb: { image: b }\n', ['web']],
    ['version: "2"\nweb: { image: a }\n', ['web']],
    ['web:\n  image: a\nvolumes: { x: {} }\n', ['web']],
    ['services:\nweb: { image: a }\n', []],
    [one, []],
    ['x-web: { image: a }', []],
    [{ 'compose.yml': web('extends: { file: b.yml, service: b }'), 'b.yml': 'b: { image: a }' }, ['b']],
    [{ 'compose.yml': one, 'compose.override.yml': 'one: { image: b }' }, ['one']],
  ],
};

describe.each(Object.keys(tables))('%s', (rule) => {
  it.each(tables[rule] ?? [])('%j', async (texts, expected) => {
    expect(await marks(rule, texts)).toEqual(expected);
  });
});

async function fixed(text: string): Promise<string | undefined> {
  const [finding] = await findings('no-v1-layout', text);
  return finding?.fix && applyEdits(text, finding.fix.edits);
}

describe('no-v1-layout', () => {
  it('puts the services under a key, and leaves the rest alone', async () => {
    expect(await fixed('# shop\nweb:\n  image: a # c\n\n  command: |\n    x\ndb:\n  image: b\n')).toBe(
      '# shop\nservices:\n  web:\n    image: a # c\n\n    command: |\n      x\n  db:\n    image: b\n',
    );
    expect(await fixed('version: "2"\r\nweb:\r\n  image: a\r\nvolumes:\r\n  d: {}\r\n')).toBe('version: "2"\r\nservices:\r\n  web:\r\n    image: a\r\nvolumes:\r\n  d: {}\r\n');
  });

  it.each(['{ web: { image: a } }', 'web:\n  image: a\nvolumes:\n  d: {}\ndb:\n  image: b\n', 'web:\n  image: [a\n'])('offers nothing for %j', async (text) => {
    expect(await fixed(text)).toBeUndefined();
  });
});
