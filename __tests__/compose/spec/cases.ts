import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shapeProblems } from '../../../src/compose/spec/walk.ts';
import type { ShapeProblem } from '../../../src/compose/spec/shape-problem.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import type { Node } from '../../../src/yaml/node.ts';
import { parseYaml } from '../../../src/yaml/parse.ts';

/** `+` accepted, `-` refused for its shape, `?` refused for something else. */
type Verdict = '+' | '-' | '?';

interface Place {
  readonly path: string;
  readonly frame: string;
  readonly base: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, { readonly common?: string; readonly more?: Readonly<Partial<Record<Verdict, readonly string[]>>> }>>;
}

interface Recorded {
  readonly engine: string;
  readonly values: readonly string[];
  readonly places: readonly Place[];
}

/** One document, and what the engine says of it. */
export interface Case {
  readonly path: string;
  readonly key: string;
  readonly value: string;
  readonly text: string;
  readonly verdict: Verdict;
}

const folder = path.dirname(new URL(import.meta.url).pathname);

function isRecorded(value: unknown): value is Recorded {
  return typeof value === 'object' && value !== null && 'places' in value && 'values' in value;
}

/** What `scripts/record/spec-cases.mjs` recorded. */
export function recordedCases(): readonly Case[] {
  const recorded: unknown = JSON.parse(readFileSync(path.join(folder, 'cases.json'), 'utf8'));
  if (!isRecorded(recorded)) throw new Error('cases.json holds no cases');
  return recorded.places.flatMap((place) =>
    Object.entries(place.keys).flatMap(([key, { common = '', more = {} }]) => {
      const shared = common.split('').map((verdict, index): [string, string] => [recorded.values[index] ?? '', verdict]);
      const own = Object.entries(more).flatMap(([verdict, values]) => values.map((value): [string, string] => [value, verdict]));
      return [...shared, ...own].map(([value, verdict]) => ({
        path: place.path,
        key,
        value,
        text: documentOf(place, key, value),
        verdict: verdict === '+' || verdict === '-' ? verdict : '?',
      }));
    }),
  );
}

function documentOf({ frame, base }: Place, key: string, value: string): string {
  if (key.startsWith('self')) return frame.replace('%', () => value);
  const entries: Record<string, string> = { ...base, ...(key.startsWith('-') ? {} : { [key]: value }) };
  if (key.startsWith('-')) delete entries[key.slice(1)];
  return frame.replace('%', () => `{${Object.entries(entries).map(([name, text]) => `${name}: ${text}`).join(', ')}}`);
}

/** What we say of a document, as a whole and as a file of several; `undefined` where it is no YAML. */
export function judge(text: string): { readonly whole: readonly ShapeProblem[]; readonly part: readonly ShapeProblem[] } | undefined {
  const file = parseYaml(new SourceFile('compose.yml', text));
  const [root] = file.documents;
  if (file.problems.length > 0 || !root) return undefined;
  const whole = shapeProblems(filled(root), { interpolated: true, merged: true });
  return { whole, part: shapeProblems(root, { interpolated: false, merged: false }) };
}

/** Defaults in place of variables, none of which is set. */
function filled(node: Node): Node {
  if (node.children.length > 0) return node.with({ children: node.children.map(filled) });
  if (typeof node.value !== 'string' || !node.value.includes('$')) return node;
  const value = node.value.replaceAll(/\$\{\w+:?-([^}]*)\}|\$(\$)|\$\w+/g, (_all, fallback?: string, dollar?: string) => dollar ?? fallback ?? '');
  return node.with({ value });
}
