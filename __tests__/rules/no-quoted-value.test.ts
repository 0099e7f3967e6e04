import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { askV1, askV2 } from '../../scripts/conformance/engines.ts';
import { frames } from '../support/lint.ts';
import { marks } from '../support/marks.ts';

const web = (keys: string): string => `services: { web: { image: "app:1", ${keys} } }\n`;

describe('no-quoted-value', () => {
  it('shows the value, and puts the quotes around the item', async () => {
    const text = 'services:\n  web:\n    image: app:1\n    environment:\n      - PORT=80\n      - OPTS="-a -b"\n      - URL=\'${URL}\'\n';
    expect(await frames('no-quoted-value', text)).toMatchInlineSnapshot(`
"notice[no-quoted-value]: The quotes are a part of the value: \`web\` gets them with \`OPTS\`
 --> compose.yml:6:14
6 |       - OPTS="-a -b"
  |              ^^^^^^^
7 |       - URL='\${URL}'
  |             -------- here, too
  = help: Take them off, or put them around the whole of each item
  = fix (unsafe): Put them around the whole of each"
`);
  });

  it.each([
    ['environment: [A="b"]', ['"b"']],
    ["environment: [A='b c']", ["'b c'"]],
    [`environment: ["A='b'"]`, ["'b'"]],
    ['labels: [com.example.team="shop"]', ['"shop"']],
    ['build: { context: ., args: [A="1"] }', ['"1"']],
    ['environment: [A=""]', ['""']],
  ])('is told of %s', async (keys, expected) => {
    expect(await marks('no-quoted-value', web(keys))).toEqual(expected);
  });

  it.each([
    'environment: { A: "b" }', 'environment: ["A=b"]', "environment: ['A=b']", 'environment: [A=b"c"]', `environment: ['A="b" "c"']`, 'environment: [A="b]', `environment: ['A={"b": "c"}']`, 'command: [A="b"]', 'environment: [A]',
  ])('is not told of %s', async (keys) => {
    expect(await marks('no-quoted-value', web(keys))).toEqual([]);
  });
});

const withEngines = process.env['COMPOSE_V1'] === undefined || process.env['COMPOSE_V2'] === undefined ? describe.skip : describe;

withEngines('what both engines do', () => {
  it('is to keep quotes in a list, and to take them off in a mapping and an env file', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'compose-review-quotes-'));
    try {
      writeFileSync(path.join(folder, 'compose.yml'), 'version: "3.9"\nservices:\n  list: { image: a, environment: [A="b"], labels: [L="m"] }\n  mapping: { image: a, environment: { A: "b" }, env_file: a.env }\n');
      writeFileSync(path.join(folder, 'a.env'), 'C="d"\n');
      for (const answer of [askV1, askV2].map((ask) => ask({ args: ['-f', 'compose.yml'], cwd: folder, env: {} }, folder))) {
        const values = 'values' in answer ? answer.values : new Map<string, string>();
        const places = ['list/environment/A', 'list/labels/L', 'mapping/environment/A', 'mapping/environment/C'];
        expect(places.map((place) => JSON.parse(values.get(`services/${place}`) ?? 'null'))).toEqual(['"b"', '"m"', 'b', 'd']);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
