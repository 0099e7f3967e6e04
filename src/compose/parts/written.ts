import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { textOf } from '../load/variables/substituted.ts';
import type { Piece, Unknown } from '../load/variables/text.ts';

/** Stands in a text for what a variable brings, where that is not known. */
export const gap = '\uE000';

/** A stretch of the text, and where it is written. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Written letter by letter: a part of it has its own place. */
  readonly literal: boolean;
}

/** A scalar's text, with the place of every part of it; what is not known of it is a `gap`. */
export class Written {
  readonly text: string;
  /** No part of it comes from a variable, known or not: it stands in the file, escapes apart. */
  readonly isLiteral: boolean;
  readonly #node: Node;
  readonly #stretches: readonly Stretch[];

  private constructor(node: Node, stretches: readonly Stretch[]) {
    this.text = stretches.map(({ text }) => text).join('');
    this.isLiteral = stretches.every(({ literal }) => literal) || !node.source.includes('$');
    this.#node = node;
    this.#stretches = stretches;
  }

  /** Reads a scalar; `undefined` for null and for what is no scalar. */
  static of(node: Node): Written | undefined {
    return read(node, () => gap, Written.#make);
  }

  /** Reads a scalar as its author meant it where nothing is set from outside: defaults stand for their variables. */
  static assumed(node: Node): Written | undefined {
    return read(node, (piece) => piece.assumed ?? gap, Written.#make);
  }

  /** The default that is all that is written, as of `${TAG:-latest}`; `undefined` where something else is written, too, or the variable is known. */
  static defaultOf(node: Node): string | undefined {
    const [piece, ...others] = textOf(node) ?? [];
    return others.length === 0 && typeof piece === 'object' ? piece.assumed : undefined;
  }

  static #make = (node: Node, stretches: readonly Stretch[]): Written => new Written(node, stretches);

  /** Where a stretch of the text is written; all of the scalar where that cannot be told. Never empty. */
  at(start: number, end: number): Location {
    const from = this.#offset(start, 'start');
    const to = this.#offset(end, 'end');
    return to > from ? { file: this.#node.at.file, range: { start: from, end: to } } : this.#node.at;
  }

  #offset(index: number, edge: 'start' | 'end'): number {
    let passed = 0;
    for (const { text, start, end, literal } of this.#stretches) {
      const inside = index - passed;
      passed += text.length;
      if (edge === 'start' ? index >= passed : index > passed) continue;
      if (literal) return start + inside;
      return edge === 'start' ? start : end;
    }
    return this.#stretches.at(-1)?.end ?? this.#node.at.range.end;
  }
}

function read(node: Node, fill: (piece: Unknown) => string, make: (node: Node, stretches: readonly Stretch[]) => Written): Written | undefined {
  const pieces = textOf(node);
  if (!pieces) return undefined;
  const found = find(node, pieces.map(sourceOf).join(''));
  let done = found ?? node.at.range.start;
  const stretches = pieces.map((piece): Stretch => {
    const text = typeof piece === 'string' ? piece : fill(piece);
    const start = done;
    if (found === undefined) return { text, start, end: node.at.range.end, literal: false };
    done += sourceOf(piece).length;
    return { text, start, end: done, literal: typeof piece === 'string' };
  });
  return make(node, stretches);
}

function sourceOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.source;
}

/** Where a text stands in a scalar: all of it, between its quotes, or behind the `=` of an item. Escapes and folding hide it. */
function find({ source, quoted, at }: Node, text: string): number | undefined {
  if (text === '') return undefined;
  if (source.endsWith(text)) return at.range.end - text.length;
  return quoted && source.slice(0, -1).endsWith(text) ? at.range.end - 1 - text.length : undefined;
}
