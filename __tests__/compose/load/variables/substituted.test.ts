import { describe, expect, it } from '@jest/globals';
import { mentionsIn } from '../../../../src/compose/load/variables/interpolate.ts';
import { Substituted, assume, assumeUnset } from '../../../../src/compose/load/variables/substituted.ts';
import type { Node } from '../../../../src/yaml/node.ts';
import { placeOf, project } from '../../../support/compose.ts';

async function image(template: string, env: Readonly<Record<string, string>> = {}, dotenv = ''): Promise<Node> {
  const { root } = await project({ 'compose.yaml': `services: { web: { image: '${template}' } }`, '.env': dotenv }, undefined, { env });
  const node = root.get('services', 'web', 'image');
  if (!node) throw new Error('no image');
  return node;
}

describe('what hangs on a variable that no one here sets', () => {
  it.each([
    // written, known, assumed, if nothing is set
    ['a:$T', undefined, undefined, 'a:'],
    ['a:${T}', undefined, undefined, 'a:'],
    ['a:${T:-1}', undefined, 'a:1', 'a:1'],
    ['a:${T-1}', undefined, 'a:1', 'a:1'],
    ['a${T:+:1}', undefined, 'a', 'a'],
    ['a:${T:?why}', undefined, undefined, undefined],
    ['${R:-r}/a:${T:-1}', undefined, 'r/a:1', 'r/a:1'],
    ['a:${T:-${U}}', undefined, undefined, 'a:'],
    ['a:${T:-${U:-1}}', undefined, 'a:1', 'a:1'],
    ['a:${K:-1}', 'a:known', 'a:known', 'a:known'],
    ['a:${K:-$U}', 'a:known', 'a:known', 'a:known'],
    ['a:${D}', undefined, undefined, 'a:'],
    ['a:${D:-1}', undefined, undefined, 'a:1'],
    ['a:${DD}', undefined, 'a:x', 'a:x'],
    ['a:${P:-1}', 'a:px', 'a:px', 'a:px'],
    ['$$T', '$T', '$T', '$T'],
    ['${COMPOSE_PROJECT_NAME:-p}', undefined, undefined, undefined],
    ['${PWD:-.}', undefined, undefined, undefined],
  ])('%s', async (template, known, assumed, ifUnset) => {
    const node = await image(template, { K: 'known' }, 'D=$U\nDD=${U:-x}\nP=px\n');
    expect([node.value, assume(node).value, assumeUnset(node).value]).toEqual([known, assumed, ifUnset]);
  });

  it('keeps what is known between what is not', async () => {
    const node = await image('${R:-r}/a:${T}');
    expect(node instanceof Substituted && node.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.variables))).toEqual([['R'], '/a:', ['T']]);
  });

  it('assumes throughout a tree, and leaves it alone where nothing is assumed', async () => {
    const { root } = await project({ 'compose.yaml': 'services: { web: { image: a, ports: ["${P:-80}:80", "${Q}:81"] } }' });
    expect(assume(root).get('services', 'web', 'ports')?.children.map(({ value }) => value)).toEqual(['80:80', undefined]);
    const plain = (await project({ 'compose.yaml': 'services: { web: { image: a } }' })).root;
    expect(assume(plain)).toBe(plain);
  });

  it('keeps names apart and alike where values are not known', async () => {
    const over = 'services: { web: { environment: ["A=$X", "$Y"], volumes: ["${D:-./d}:/d"] } }';
    const { root } = await project(
      { 'a.yaml': 'services: { web: { image: a, environment: { A: 1, B: "$Z" }, volumes: ["./c:/d"] } }', 'b.yaml': over },
      ['a.yaml', 'b.yaml'],
    );
    const web = root.get('services', 'web');
    expect(web?.get('environment')?.children.map(({ name, value }) => [name, value])).toEqual([['A', undefined], ['B', undefined], ['', undefined]]);
    expect(web?.get('volumes')?.children.map((item) => assume(item).value)).toEqual(['./d:/d']);
  });
});

describe('places within a text', () => {
  it.each([
    ['plain', 'image: a${', '${'],
    ['quoted', 'image: "a$$b${A!}c"', '${A!}'],
    ['folded', 'image: >-\n      a\n      ${A!}', '${A!}'],
    ['escaped', 'image: "\\x24{A!}"', '"\\x24{A!}"'],
    ['in a default', "image: '${A:-${}}'", '${}'],
  ])('of a fault, %s', async (_, line, text) => {
    const { problems } = await project({ 'compose.yaml': `services:\n  web:\n    ${line}\n` });
    expect(problems.map(({ kind, at }) => [kind, at.file.slice(at.range)])).toEqual([['interpolation', text]]);
  });

  it('of variables', async () => {
    const { files } = await project({ 'compose.yaml': 'services: { web: { image: "$$a ${B:-$C} $D" } }' });
    const node = files[0]?.layout.root.get('services', 'web', 'image');
    expect(node && mentionsIn(node).map(({ name, operator, at }) => [name, operator, placeOf(at)])).toEqual([
      ['B', ':-', 'compose.yaml:1 ${B:-$C}'],
      ['C', '', 'compose.yaml:1 $C'],
      ['D', '', 'compose.yaml:1 $D'],
    ]);
  });
});
