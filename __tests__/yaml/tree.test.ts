import { describe, expect, it } from '@jest/globals';
import { SourceFile } from '../../src/source/source-file.ts';
import { commentsOf } from '../../src/yaml/comments.ts';
import type { Node } from '../../src/yaml/node.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { pathAt } from '../../src/yaml/path-index.ts';
import { dearYaml } from '../support/dear-texts.ts';

describe('places', () => {
  const text = '\uFEFFa: &x\r\n  b: |\r\n    t\r\n  # c\r\n  d:\r\n\r\ne:\r\n  - *x\r\n  -\r\n  - {k: "v"} # c\r\n';

  it('hold what is written, from its first to its last character', () => {
    const root = parse(text).documents[0];
    expect(root?.get('a')?.source).toBe('b: |\r\n    t\r\n  # c\r\n  d');
    expect(root?.get('a', 'b')?.source).toBe('|\r\n    t');
    expect(root?.get('a', 'd')?.source).toBe('d');
    expect(root?.get('e')?.source).toBe('- *x\r\n  -\r\n  - {k: "v"}');
    expect(root?.get('e')?.children.map(({ source }) => source)).toEqual(['b: |\r\n    t\r\n  # c\r\n  d', '-', '{k: "v"}']);
    expect(root?.get('e')?.children[0]?.alias?.range).toEqual({ start: text.indexOf('*x'), end: text.indexOf('*x') + 2 });
  });

  it.each(['a:', 'a: ', '- \n-', 'a:\n  - \n', '{a: }', '[{}, []]', '? a\n: ', 'a: &x\n', 'a: !reset\n', 'a: ""', 'a: |\n', '"":', '# c\n', 'a: |+\n\n\n'])('are never empty: %j', (source) => {
    const visit = (node: Node): void => {
      expect(node.source.trim()).not.toBe('');
      expect(node.key?.source.trim()).not.toBe('');
      for (const child of node.children) visit(child);
    };
    for (const root of parse(source).documents) visit(root);
  });
});

describe('paths', () => {
  const text = 'x: &x\n  k: 1\nweb:\n  <<: *x\n  ports:\n    - "80"\n    - {a: 1, b: [2]}\n  env: *x\n# end\n';
  it.each([
    ['x: &x', 0, 'x'],
    ['k: 1', 3, 'x.k'],
    ['web', 1, 'web'],
    ['<<', 0, 'web'],
    ['ports', 0, 'web.ports'],
    ['"80"', 1, 'web.ports.0'],
    ['b: [', 0, 'web.ports.1.b'],
    ['2]', 0, 'web.ports.1.b.0'],
    ['*x\n#', 1, 'web.env'],
    ['# end', 2, ''],
  ])('at %j + %d', (place, more, path) => {
    expect(pathAt(parse(text), text.indexOf(place) + more).join('.')).toBe(path);
  });
});

describe('comments', () => {
  it('belong to the text on their line, or to what follows', () => {
    const text = '# head\n# more\n\n# about a\na: 1 # one\nb: # two\n  # about c\n  c: "#no" # three\n  # about the item\nd:\n  # first\n  - x # item\n  - [1, # in\n     2]\n# end\n';
    expect(commentsOf(parse(text)).map(({ stands, text: words, path }) => [stands, words, path.join('.')])).toEqual([
      ['head', 'head', ''],
      ['head', 'more', ''],
      ['above', 'about a', 'a'],
      ['line', 'one', 'a'],
      ['line', 'two', 'b'],
      ['above', 'about c', 'b.c'],
      ['line', 'three', 'b.c'],
      ['above', 'about the item', 'd'],
      ['above', 'first', 'd.0'],
      ['line', 'item', 'd.0'],
      ['line', 'in', 'd.1'],
      ['above', 'end', ''],
    ]);
  });
});

describe('merging', () => {
  it.each([
    ['own keys first', 'z: &z {a: 1, b: 1}\ny:\n  <<: *z\n  b: 2\n', { b: 2, a: 1 }],
    ['the first of several', 'z: &z {a: 1}\nw: &w {a: 2, c: 3}\ny:\n  <<: [*z, *w]\n', { a: 1, c: 3 }],
    ['through an alias of a list', 'z: &z [{a: 1}]\ny:\n  <<: *z\n', { a: 1 }],
    ['one below another', 'z: &z {<<: {a: 1, b: 1}, b: 2}\ny:\n  <<: *z\n', { a: 1, b: 2 }],
    ['in quotes a key like others', 'y:\n  "<<": {a: 1}\n', { '<<': { a: 1 } }],
    ['across documents', 'z: &z {a: 1}\n---\ny: *z\n', { a: 1 }],
  ])('%s', (_, text, value) => {
    const { documents, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(plain(documents.at(-1)?.get('y'))).toEqual(value);
  });

  it('tells each repeated key once, with the first as its other half', () => {
    const { problems } = parse('a: 1\nb: 1\na: 2\na: 3\n');
    expect(problems.map(({ at, related }) => [at.range.start, related?.[0]?.at.range.start])).toEqual([[10, 0], [15, 10]]);
  });

  it('stops where aliases of aliases would fill the memory', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`);
    const { problems } = parse(`a0: &a0 x\n${lines.join('\n')}\n`);
    expect(problems.map(({ message }) => message)).toEqual(['Aliases repeat so much that the file grows beyond 1,000,000 values here']);
  });
});

it('reads much of a kind to its end', () => {
  const read = dearYaml.map(({ name, make, count }) => {
    const { documents, problems } = parse(make(count));
    return [name, documents.at(-1)?.children.length, problems.length];
  });
  expect(read).toEqual([
    ['flat services', 1, 0],
    ['errors on a line', 0, 1],
    ['aliases', 4001, 0],
    ['repeated keys', 1, 169_999],
    ['quotes', 1, 1],
  ]);
});

function parse(text: string) {
  return parseYaml(new SourceFile('compose.yaml', text));
}

function plain(node: Node | undefined): unknown {
  if (node?.kind === 'mapping') return Object.fromEntries(node.children.map((child) => [child.name, plain(child)]));
  return node?.kind === 'sequence' ? node.children.map(plain) : node?.value;
}
