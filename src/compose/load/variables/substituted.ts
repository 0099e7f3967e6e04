import { Node, type Parts } from '../../../yaml/node.ts';
import type { Cast } from './cast.ts';
import { assumed, ifUnset, known, skeleton, type Text } from './text.ts';

/**
 * A scalar that holds variables. `value` is there where all of them are known; what holds only if nothing is set
 * from outside has to be asked for with {@link assume}.
 */
export class Substituted extends Node {
  readonly pieces: Text;
  /** What the engine makes of a text at this place. */
  readonly cast: Cast | undefined;

  constructor(parts: Omit<Parts, 'kind' | 'value'>, pieces: Text, cast?: Cast) {
    const text = known(pieces);
    super({ ...parts, kind: 'scalar', value: text === undefined ? undefined : (cast?.(text) ?? text) });
    this.pieces = pieces;
    this.cast = cast;
  }

  override with(parts: Partial<Parts>): Node {
    const { at, key, value, tag, quoted, pieces, cast } = this;
    if (parts.kind !== undefined || 'value' in parts) return new Node({ kind: 'scalar', at, key, value, tag, quoted, ...parts });
    return new Substituted({ at, key, tag, quoted, ...parts }, pieces, cast);
  }
}

/**
 * The node as it reads where nothing is set from outside: each default stands for its variable. The same node where
 * nothing in it hangs on a variable that is not known. What only this says may be otherwise in a run: a rule that
 * speaks of it compares with the node itself, whose `value` is then `undefined`.
 */
export function assume(node: Node): Node {
  return reading(node, assumed);
}

/** The node as the engine reads it where nothing at all is set: a variable without default is empty. */
export function assumeUnset(node: Node): Node {
  return reading(node, ifUnset);
}

/** A scalar's text after substitution, known or not; `undefined` for null and for what is no scalar. */
export function textOf(node: Node): Text | undefined {
  if (node instanceof Substituted) return node.pieces;
  return node.text === undefined ? undefined : [node.text];
}

/** A scalar's text with its unknown parts masked: for comparing, never for showing. */
export function skeletonOf(node: Node): string | undefined {
  const text = textOf(node);
  return text && skeleton(text);
}

/** A scalar of this text, at the place of another. */
export function withText(node: Node, text: Text): Node {
  const value = known(text);
  return value === undefined ? new Substituted({ at: node.at, key: node.key, quoted: true }, text) : node.with({ value, quoted: true });
}

function reading(node: Node, read: (text: Text) => string | undefined): Node {
  if (node instanceof Substituted) {
    const value = read(node.pieces);
    return node.value !== undefined || value === undefined ? node : node.with({ value: node.cast?.(value) ?? value });
  }
  if (node.children.length === 0) return node;
  let changed = false;
  const children = node.children.map((child) => {
    const other = reading(child, read);
    if (other !== child) changed = true;
    return other;
  });
  return changed ? node.with({ children }) : node;
}
