import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { SourceFile } from '../../src/source/source-file.ts';
import type { Node } from '../../src/yaml/node.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

interface Verdict {
  readonly text: string;
  readonly accepted: boolean;
  /** What `config --format json` prints for `x-y`. */
  readonly value?: unknown;
  readonly says?: string;
}

/** Recorded from Docker Compose 2.40.3, `config --no-interpolate --format json`. */
const verdicts: readonly Verdict[] = JSON.parse(readFileSync(new URL('compose-v2.json', import.meta.url), 'utf8'));

/** Where we are milder or stricter than the engine, each for a reason. */
const apart: ReadonlyMap<string, string> = new Map([
  ['x-y: [a?b, ? c]', 'explicit keys in brackets: no one writes them'],
  ['x-y: &a b\nx-z: {*a: c}', 'alias as a key without a blank: the parser takes the colon along'],
  ['x-y:\n  a:# b', 'told as a slip: no one means the comment to be a value'],
  ['x-y: {a\n : b}', 'a key in braces over several lines'],
  ['x-y: {"a\n b": c}', 'a key in braces over several lines'],
]);

/** Values that we read otherwise on purpose. */
const readOtherwise = [/^x-y: &x:y/m, /[[{]\?x/, /\u0085/, /2001-01-01/, /!reset/, /---\nx-y: b/, /\\'/];

describe('Compose V2', () => {
  const rows = verdicts.map((verdict) => [JSON.stringify(verdict.text.replace('services: {a: {image: x}}\n', '')).slice(1, 60), verdict] as const);

  it.each(rows)('%s', (_, { text, accepted, value, says }) => {
    const { documents, problems } = parseYaml(new SourceFile('compose.yaml', text));
    if (isApart(text)) return;
    expect({ text, says, accepted: problems.length === 0 }).toEqual({ text, says, accepted });
    for (const { at, message } of problems) {
      expect(at.range.end).toBeGreaterThan(at.range.start);
      expect(at.range.end).toBeLessThanOrEqual(text.length);
      expect(message).toMatch(/^[A-Z`].{0,98}[^.]$/);
    }
    if (value === undefined || readOtherwise.some((pattern) => pattern.test(text))) return;
    expect(plain(documents.find((root) => root.get('x-y'))?.get('x-y'))).toEqual(value);
  });
});

function isApart(text: string): boolean {
  const construct = text.replace('services: {a: {image: x}}\n', '').trimEnd();
  return apart.has(construct) || /^x-y: \{a{1000}/.test(construct);
}

function plain(node: Node | undefined): unknown {
  if (node?.kind === 'mapping') return Object.fromEntries(node.children.map((child) => [child.name, plain(child)]));
  return node?.kind === 'sequence' ? node.children.map(plain) : node?.value;
}
