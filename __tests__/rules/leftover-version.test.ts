import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks } from '../support/marks.ts';

describe('no-leftover-version', () => {
  it('tells of the key where V1 takes no such file', async () => {
    expect(await frames('no-leftover-version', 'version: "3.8"\nservices: { web: { image: a, develop: {} } }')).toMatchInlineSnapshot(`
"notice[no-leftover-version]: Top-level \`version\` is obsolete: Compose V2 ignores it, and warns at every run
 --> compose.yml:1:1
1 | version: "3.8"
  | ^^^^^^^
  = help: Remove it
  = fix (safe): Remove \`version\`"
`);
  });

  // Both engines were run on each: V1 refuses it, V2 takes it, and warns.
  it.each([
    ['a key that only V2 knows', { 'compose.yml': 'version: "3"\nservices: { web: { image: a, annotations: { b: c } } }' }],
    ['a name for the project', { 'compose.yml': 'version: "3"\nname: shop\nservices: { web: { image: a } }' }],
    ['the first format', { 'compose.yml': 'version: "1"\nservices: { a: { image: x } }' }],
    ['a variable', { 'compose.yml': 'version: "${V:-3}"\nservices: { a: { image: x } }' }],
    ['an override of other keys', { 'compose.yml': 'version: "3"\nservices: { a: { image: x } }', 'compose.override.yml': 'x-a: 1' }],
  ])('which knows not %s', async (_, files) => {
    expect([await marks('no-leftover-version', files), await marks('no-version', files)]).toEqual([['version'], []]);
  });

  it.each([
    ['version: "3"\nservices: { web: { image: a } }', 'V1 takes it'],
    ['services: { web: { image: a, develop: {} } }', 'it has no version'],
    ['version: 3\nservices: { web: { image: a } }', 'V2 refuses it'],
    ['version: "3"\nservices: { web: { image: a, nosuchkey: 1 } }', 'V2 refuses it'],
    ['version: "2"\nservices:\n  web:\n    image: a\n    ports:\n      - 9100:9100\n\tnetwork_mode: host\n', 'it is broken, so V2 refuses it'],
    ['version: "3"\nservices: { web: { image: a, init: maybe, annotations: { b: c } } }', 'V2 refuses a value'],
    ['version: "3"\nservices: { web: { image: a, image: b, annotations: { c: d } } }', 'V2 refuses the second key'],
  ])('is silent about %s: %s', async (text) => {
    expect(await marks('no-leftover-version', text)).toEqual([]);
  });
});

describe('a file that is laid over others', () => {
  const part = 'version: "3"\nservices: { web: { depends_on: [db], networks: [n], ports: [22:22] } }';
  const base = 'services: { web: { image: a }, db: { image: b } }\nnetworks: { n: {} }';

  it('is told of by what it holds, since what it lacks is in those', async () => {
    const files = { 'compose.yml': base, 'extra/compose.yml': part };
    expect(await Promise.all(['no-version', 'no-base-60', 'no-leftover-version'].map((rule) => marks(rule, files)))).toEqual([['version'], ['22:22'], []]);
  });
});
