import { describe, expect, it } from '@jest/globals';
import { applyEdits, type Edit } from '../../src/source/fix.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { addEntry, removeEntry, removeItem, renameKey, replaceScalar } from '../../src/yaml/edits.ts';
import type { Node } from '../../src/yaml/node.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

type Value = string | number | boolean | null | undefined | { [key: string]: Value } | Value[];

const texts = [
  'a: 1\nb: 2\nc: 3\n',
  'a: 1 # x\n# above b\nb: # y\n  c: 1\n  d:\n    - e # z\n    - f\n\n# end\n',
  'a:\n- b: 1 # x\n  # about c\n  c: 2\n- - d\n  - e\n-\n  f: 1\n',
  'a:\r\n  b: 1\r\n  c:\r\n    - d\r\n    - e',
  '\uFEFFa: 1\nb: 2',
  'a: {b: 1, c: [x, "y", {z: 1}], d: {}, e: []}\n',
  'a: {b: 1, c: 2,}\nb: [\n  x,\n  y, # two\n  z\n]\n',
  'a: [\n  x\n  , y\n]\nb: { c: 1 }\n',
  'a: |\n  text\n\n  more\nb: >-\n  folded\nc: "x\n  y"\nd: \'it\'\'s\'\n',
  'a: &x 1\nb: !!str 2\nc: &y\n  d: 1\ne: [&z q, !!str 5]\n',
  'a:\nb:\n  c:\n  d: ~\ne: [a, ]\n',
  '---\na: 1\n...\n',
  '"a b": 1\n\'c\': 2\n? d\n: 3\n',
  'a:\n  - - - x\n    - y\n  - z\n',
  'a: - \n'.replace(' - ', ' x, y'),
  'a: x,\nb: [p] # c\n',
];

describe('each value of each text', () => {
  it.each(texts)('%j', (text) => {
    const { documents } = parse(text);
    const base = plain(documents[0]);
    expect(documents.length).toBe(1);
    each(documents[0], [], (node, path) => {
      expectEdit(text, node.key ? removeEntry(node) : removeItem(node), without(base, path));
      if (node.kind === 'scalar') expectEdit(text, replaceScalar(node, 'new: "it\'s"'), changed(base, path, () => 'new: "it\'s"'));
      if (node.kind === 'mapping') expectEdit(text, addEntry(node, 'added', '1'), changed(base, path, (old) => (isObject(old) ? { ...old, added: 1 } : old)), node.source.includes('#'));
      if (node.key) expectEdit(text, renameKey(node, 'new key'), renamed(base, path));
    });
  });
});

describe('the style found there', () => {
  it.each<[name: string, before: string, edit: (root: Node) => readonly Edit[], after: string]>([
    ['a comment goes with its line', 'a: 1 # x\n# y\nb: 2\n', (root) => removeEntry(get(root, 'a')), '# y\nb: 2\n'],
    ['the dash stays', 'a:\n  - b: 1\n    c: 2\n', (root) => removeEntry(get(root, 'a', 0, 'b')), 'a:\n  - c: 2\n'],
    ['a comma goes along', 'a: [x, y, z]\n', (root) => removeItem(get(root, 'a', 1)), 'a: [x, z]\n'],
    ['the last one takes the comma before it', 'a: [x, y, z]\n', (root) => removeItem(get(root, 'a', 2)), 'a: [x, y]\n'],
    ['the last line of a file', 'a: 1\r\nb: 2', (root) => removeEntry(get(root, 'b')), 'a: 1'],
    ['the only one', 'a:\n  b: 1\n', (root) => removeEntry(get(root, 'a', 'b')), 'a:\n  {}\n'],
    ['single quotes', "a: 'x'\n", (root) => replaceScalar(get(root, 'a'), "it's"), "a: 'it''s'\n"],
    ['double quotes', 'a: "x"\n', (root) => replaceScalar(get(root, 'a'), 'y'), 'a: "y"\n'],
    ['no quotes', 'a: x\n', (root) => replaceScalar(get(root, 'a'), 'nginx:1.27'), 'a: nginx:1.27\n'],
    ['quotes where they are needed', 'a: x\n', (root) => replaceScalar(get(root, 'a'), '80'), 'a: "80"\n'],
    ['a number for a number', 'a: 8\n', (root) => replaceScalar(get(root, 'a'), '80'), 'a: 80\n'],
    ['a value where there is none', 'a:\nb: 1\n', (root) => replaceScalar(get(root, 'a'), 'x'), 'a: x\nb: 1\n'],
    ['an entry behind the last', 'a:\r\n  b: 1 # x\r\nc: 2\r\n', (root) => addEntry(get(root, 'a'), 'd', '[x]'), 'a:\r\n  b: 1 # x\r\n  d: [x]\r\nc: 2\r\n'],
    ['an entry in braces', 'a: { b: 1 }\n', (root) => addEntry(get(root, 'a'), 'c', '2'), 'a: { b: 1, c: 2 }\n'],
    ['an entry in empty braces', 'a: {}\n', (root) => addEntry(get(root, 'a'), 'c', '2'), 'a: {c: 2}\n'],
    ['nothing through an alias', 'a: &x {b: 1}\nc: *x\n', (root) => addEntry(get(root, 'c'), 'd', '2'), 'a: &x {b: 1}\nc: *x\n'],
  ])('%s', (_, before, edit, after) => {
    const root = parse(before).documents[0];
    expect(root && applyEdits(before, edit(root))).toBe(after);
  });
});

/** The text still reads, and as intended; but for one stretch it is the same byte by byte. */
function expectEdit(text: string, edits: readonly Edit[], value: Value, mayRefuse = false): void {
  if (mayRefuse && edits.length === 0) return;
  const edited = applyEdits(text, edits) ?? '';
  const { documents, problems } = parse(edited);
  expect({ edited, problems: problems.map(({ message }) => message), value: plain(documents[0]) }).toEqual({ edited, problems: [], value });
  expect(edits.length).toBe(1);
}

function each(node: Node | undefined, path: readonly (string | number)[], visit: (node: Node, path: readonly (string | number)[]) => void): void {
  for (const [index, child] of (node?.children ?? []).entries()) {
    const below = [...path, child.key ? child.name : index];
    visit(child, below);
    each(child, below, visit);
  }
}

function changed(value: Value, [first, ...rest]: readonly (string | number)[], change: (old: Value) => Value): Value {
  if (first === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === first ? changed(item, rest, change) : item));
  return isObject(value) ? { ...value, [first]: changed(value[first], rest, change) } : value;
}

function without(value: Value, path: readonly (string | number)[]): Value {
  const last = path.at(-1);
  return changed(value, path.slice(0, -1), (parent) => {
    if (Array.isArray(parent)) return parent.filter((_, index) => index !== last);
    return isObject(parent) ? Object.fromEntries(Object.entries(parent).filter(([name]) => name !== last)) : parent;
  });
}

function renamed(value: Value, path: readonly (string | number)[]): Value {
  const last = path.at(-1);
  return changed(value, path.slice(0, -1), (parent) => (isObject(parent) ? Object.fromEntries(Object.entries(parent).map(([name, item]) => [name === last ? 'new key' : name, item])) : parent));
}

function isObject(value: Value): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function get(root: Node, ...path: readonly (string | number)[]): Node {
  let node: Node | undefined = root;
  for (const step of path) node = typeof step === 'number' ? node?.children[step] : node?.get(step);
  if (!node) throw new Error(`nothing at ${path.join('.')}`);
  return node;
}

function parse(text: string) {
  return parseYaml(new SourceFile('compose.yaml', text));
}

function plain(node: Node | undefined): Value {
  if (node?.kind === 'mapping') return Object.fromEntries(node.children.map((child) => [child.name, plain(child)]));
  return node?.kind === 'sequence' ? node.children.map(plain) : node?.value;
}
