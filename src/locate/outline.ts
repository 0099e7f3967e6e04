import type { Node } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { SourceFile } from '../source/source-file.ts';

/** The keys of a YAML text, three levels deep; what stands in lists is left out. */
export interface Outline {
  /** Root key -> key below it -> keys below that. */
  readonly root: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  /** The root is a list. */
  readonly listed: boolean;
}

/**
 * Reads the keys line by line, which is some fifty times as quick as parsing, and does not mind what is broken
 * further in. Flow style at the root or below a root key is left to the parser.
 */
export function outline(text: string): Outline {
  if (/^\uFEFF?\s*\{(?![{%#])/.test(text) || /^["']?services["']?:[ \t]{0,99}\{(?![{%#])/m.test(text)) return parsedOutline(text);
  const root = new Map<string, Map<string, Set<string>>>();
  const open: Open[] = [];
  let listed = false;
  let blockIndent: number | undefined;
  for (const line of lines(text)) {
    if (blockIndent !== undefined && line.indent > blockIndent) continue;
    blockIndent = undefined;
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) > line.indent) open.pop();
    const top = open.at(-1);
    if (line.item) {
      if (top) top.list = true;
      else listed ||= root.size === 0;
      continue;
    }
    const key = keyOf(line.text);
    if (!key) continue;
    if (isBlockScalar(key.value)) blockIndent = line.indent;
    if (top && line.indent > top.indent) {
      if (top.list) continue;
    } else if (top) open.pop();
    const names = [...open.map(({ name }) => name), key.name];
    open.push({ indent: line.indent, name: key.name, list: false });
    note(root, names, key.value);
  }
  return { root, listed };
}

/** A key whose value may go on below. */
interface Open {
  readonly indent: number;
  readonly name: string;
  list: boolean;
}

function note(root: Map<string, Map<string, Set<string>>>, [first, second, third]: readonly string[], value: string): void {
  if (first === undefined) return;
  const below = root.get(first) ?? new Map<string, Set<string>>();
  root.set(first, below);
  if (second === undefined) return;
  const keys = below.get(second) ?? new Set<string>();
  below.set(second, keys);
  if (third !== undefined) keys.add(third);
  else if (value.startsWith('{')) for (const [, name] of value.matchAll(/[{,]\s*["']?([\w-]{1,64})["']?:/g)) keys.add(name ?? '');
}

interface Line {
  readonly indent: number;
  readonly text: string;
  /** It begins with a dash. */
  readonly item: boolean;
}

/** The lines that say something: no comments, no blank ones, no document marks. */
function* lines(text: string): Generator<Line> {
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const trimmed = raw.trimStart();
    if (trimmed === '' || trimmed.startsWith('#') || raw.startsWith('---') || raw.startsWith('...')) continue;
    yield { indent: raw.length - trimmed.length, text: trimmed, item: trimmed.startsWith('- ') || trimmed === '-' };
  }
}

function keyOf(text: string): { readonly name: string; readonly value: string } | undefined {
  for (let colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
    const after = text[colon + 1];
    if (after !== undefined && after !== ' ' && after !== '\t' && !text.startsWith('{%', colon + 1)) continue;
    const written = text.slice(0, colon).trimEnd();
    const quote = written[0];
    const quoted = (quote === '"' || quote === "'") && written.endsWith(quote);
    return { name: quoted ? written.slice(1, -1) : written, value: text.slice(colon + 1).trim() };
  }
  return undefined;
}

/** Whether the lines below a value are text. */
export function isBlockScalar(value: string): boolean {
  return /^(?:[!&]\S{1,99}\s+)?[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(value);
}

function parsedOutline(text: string): Outline {
  const [document] = parseYaml(new SourceFile('', text)).documents;
  const entries = document?.kind === 'mapping' ? document.children : [];
  return { root: new Map(entries.map((node) => [node.name, keysBelow(node)])), listed: document?.kind === 'sequence' };
}

function keysBelow(node: Node): Map<string, Set<string>> {
  return new Map(node.children.map((child) => [child.name, new Set(child.children.map(({ name }) => name))]));
}
