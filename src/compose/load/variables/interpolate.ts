import { shorten } from '../../../source/shorten.ts';
import type { Location } from '../../../source/source-file.ts';
import { Node } from '../../../yaml/node.ts';
import { casts, type Cast } from './cast.ts';
import type { Report } from '../load-problem.ts';
import type { PathTable } from '../path-table.ts';
import type { Lookup } from './substitute.ts';
import { substitute } from './substitute.ts';
import { Substituted } from './substituted.ts';
import { readTemplate, type Part, type Use } from './template.ts';

/**
 * Puts values in place of the variables of a document, in values and never in keys. A scalar that hangs on what is not
 * known becomes a {@link Substituted} without a value. Places stay what they are.
 */
export function interpolate(root: Node, lookup: Lookup, report: Report): Node {
  return walk(root, casts, lookup, report);
}

/** A variable that a scalar names, and where. */
export interface Mention extends Use {
  readonly at: Location;
}

/** The variables that a scalar names as it is written, those in defaults included. */
export function mentionsIn(node: Node): readonly Mention[] {
  if (typeof node.value !== 'string' || !node.value.includes('$')) return [];
  const template = node.value;
  const placeOf = placesIn(node, template);
  const mentions: Mention[] = [];
  const collect = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (typeof part === 'string') continue;
      mentions.push({ ...part, at: placeOf(part) });
      collect(part.argument);
    }
  };
  collect(readTemplate(template).parts);
  return mentions;
}

/** A `${` of which no variable comes. */
export interface Fault {
  /** An offset into the scalar's text. */
  readonly start: number;
  readonly at: Location;
}

/** What a scalar holds of those, each with its place, up to the end of its line at most. */
export function faultsIn(node: Node): readonly Fault[] {
  if (typeof node.value !== 'string' || !node.value.includes('${')) return [];
  const text = node.value;
  const placeOf = placesIn(node, text);
  return readTemplate(text).faults.map((fault) => ({ start: fault.start, at: placeOf(fault) }));
}

function walk(node: Node, path: PathTable<Cast> | undefined, lookup: Lookup, report: Report): Node {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? scalar(node, node.value, path, lookup, report) : node;
  let changed = false;
  const children = node.children.map((child) => {
    const next = path?.next(node.kind === 'mapping' ? child.name : '[]');
    const other = walk(child, next, lookup, report);
    if (other !== child) changed = true;
    return other;
  });
  return changed ? node.with({ children }) : node;
}

function scalar(node: Node, template: string, path: PathTable<Cast> | undefined, lookup: Lookup, report: Report): Node {
  if (!template.includes('$')) return cast(node, template, path);
  const { parts, faults } = readTemplate(template);
  const placeOf = placesIn(node, template);
  // The engine stops at the first one as well.
  const [fault] = faults;
  if (fault) {
    const help = 'Write `${NAME}` or `${NAME:-default}`, and `$$` for a dollar sign';
    report({ kind: 'interpolation', at: placeOf(fault), message: 'Compose cannot read this `${`, and refuses the file', help });
  }
  if (parts.every((part) => typeof part === 'string')) return cast(node.with({ value: parts.join('') }), parts.join(''), path);
  const pieces = substitute(parts, template, lookup, (use) => {
    const message = `Variable \`${shorten(use.name, 40)}\` is demanded here and empty, so Compose stops`;
    report({ kind: 'required-variable', at: placeOf(use), message, help: 'Give it a value' });
  });
  const { at, key, tag, quoted } = node;
  return new Substituted({ at, key, tag, quoted }, pieces, path?.here);
}

function cast(node: Node, text: string, path: PathTable<Cast> | undefined): Node {
  const value = path?.here?.(text);
  return value === undefined ? node : node.with({ value });
}

/**
 * Tells where what begins with a dollar sign in a scalar's text stands in the file. Exact where text and file have the same
 * dollar signs in the same order, the whole scalar where escapes or folding make that unsure.
 */
function placesIn(node: Node, text: string): (part: { readonly start: number; readonly end: number }) => Location {
  const { at, source } = node;
  let written: ReadonlyMap<number, number> | undefined;
  return ({ start, end }) => {
    written ??= pairUp(dollarsIn(text), dollarsIn(source));
    const offset = written.get(start);
    if (offset === undefined || !source.startsWith(text.slice(start, end), offset)) return at;
    const found = at.range.start + offset;
    return { file: at.file, range: { start: found, end: found + end - start } };
  };
}

function pairUp(ones: readonly number[], others: readonly number[]): ReadonlyMap<number, number> {
  return new Map(ones.length === others.length ? ones.map((one, index) => [one, others[index] ?? 0]) : []);
}

function dollarsIn(text: string): readonly number[] {
  return [...text.matchAll(/\$/g)].map(({ index }) => index);
}
