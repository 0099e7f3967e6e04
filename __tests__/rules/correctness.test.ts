import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { frames } from '../support/lint.ts';
import { findings, marks } from '../support/marks.ts';

describe('no-stray-services', () => {
  const text = readFileSync(new URL('stray.compose.yaml', import.meta.url), 'utf8');

  it('says once what is wrong with the indentation', async () => {
    expect(await frames('no-stray-services', { 'compose.yaml': text })).toMatchInlineSnapshot(`
"error[no-stray-services]: \`services\` is empty: \`server\` and \`client\` stand beside it, not below it
  --> compose.yaml:1:1
 1 | services:
   | ^^^^^^^^
 2 | server:
   | ------ a service, beside \`services\`
  --> compose.yaml:13:1
13 | client:
   | ------ a service, beside \`services\`
   = help: Indent lines 2–19 by two more spaces
   = fix (unsafe): Indent lines 2–19"
`);
  });

  it('indents the services, and nothing else', async () => {
    const [finding] = await findings('no-stray-services', 'services:\nweb:\n  image: a\n\n  # why\n  command: |\n    x\ndb:\n  image: b # c\nvolumes:\n  data:\n');
    expect(finding?.help).toBe('Indent lines 2–9 by two more spaces');
    expect(applyEdits(finding?.at.file.text ?? '', finding?.fix?.edits ?? [])).toBe(
      'services:\n  web:\n    image: a\n\n    # why\n    command: |\n      x\n  db:\n    image: b # c\nvolumes:\n  data:\n',
    );
  });

  it.each(['services:\nweb:\n  image: a\nvolumes:\n  data:\ndb:\n  image: b\n', 'web:\n  image: a\nservices:\n', 'services:\nvolumes:\n  data:\ndb:\n  image: b\n'])('does not put services below another section: %j', async (file) => {
    const [finding] = await findings('no-stray-services', file);
    expect([finding?.help, finding?.fix]).toEqual(['Move all services together below `services`, two spaces further in', undefined]);
  });

  it.each([
    ['services:\nweb: { image: a }\n', ['services']],
    ['services:\nweb: { image: a }\ndb: { image: b }\ncache: { image: c }\n', ['services']],
    ['services: {}\n', []],
    ['services:\n', []],
    ['services:\n  web: { image: a }\n', []],
    ['services:\nvolumes: { data: {} }\n', []],
    ['services:\nx-web: { image: a }\n', []],
    ['web: { image: a }\n', []],
  ])('%j', async (file, expected) => {
    expect(await marks('no-stray-services', file)).toEqual(expected);
  });
});

describe('no-unused-resource', () => {
  it.each([
    ['services: { a: { image: x } }\nnetworks: { n: }\nsecrets: { s: { file: ./s } }\nconfigs: { c: { content: x } }\nvolumes: { v: }', ['n', 's', 'c', 'v']],
    ['services: { a: { image: x } }\nvolumes: { v: }', []],
    ['services: { a: { image: x, networks: { n: }, secrets: [{ source: s }], configs: [c], volumes: ["v:/v"] } }\nnetworks: { n: }\nsecrets: { s: { file: ./s } }\nconfigs: { c: { content: x } }\nvolumes: { v: }', []],
    ['services: { a: { build: { context: ., secrets: [s] } } }\nsecrets: { s: { file: ./s } }', []],
    ['services: { a: { image: x, networks: ["$N"] } }\nnetworks: { n: }', []],
    ['services: { a: { image: x } }\nnetworks: { default: { driver: bridge } }', []],
    ['services: { a: { image: x, profiles: [p], networks: [n] } }\nnetworks: { n: }', []],
  ])('%s', async (text, expected) => {
    expect((await marks('no-unused-resource', text)).toSorted()).toEqual(expected.toSorted());
  });
});

describe('no-unset-variable', () => {
  it.each([
    [{ 'compose.yml': 'services: { a: { image: "x:$A", command: "$A ${B:-b} ${C:?} $$D" } }' }, ['$A']],
    [{ 'compose.yml': 'services: { a: { image: "x:${A}" } }', '.env': 'A=1\n' }, []],
    [{ 'compose.yml': 'services: { a: { image: "x:${A:-$B}" } }' }, ['$B']],
    [{ 'compose.yml': 'services: { a: { image: "x:$COMPOSE_PROJECT_NAME" } }\nname: shop' }, []],
  ])('%j', async (texts, expected) => {
    expect(await marks('no-unset-variable', texts)).toEqual(expected);
  });
});
