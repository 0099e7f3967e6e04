import type { Node } from '../../../yaml/node.ts';
import { casts, readBoolean, type Cast } from '../../load/variables/cast.ts';
import type { PathTable } from '../../load/path-table.ts';
import type { Project } from '../../project.ts';
import { textOf } from '../../load/variables/substituted.ts';
import { ifUnset } from '../../load/variables/text.ts';
import { isMisfitTag } from './misfit-tags.ts';

/** A truth value in a word that YAML 1.2 does not have, as `yes`. */
export interface YesNo {
  readonly node: Node;
  readonly word: string;
  readonly value: boolean;
  /** It stands there itself, and not in a variable. */
  readonly isWritten: boolean;
}

/** Truth values that are written as `yes`, `no`, `on`, `off`, `y` or `n`, or that a variable or its default brings in so; V2 refuses `!!bool yes`. */
export function* yesNos({ root }: Project): Iterable<YesNo> {
  for (const found of walk(root, casts)) if (found.isWritten || found.node.key?.text !== 'init') yield found;
}

function* walk(node: Node, path: PathTable<Cast> | undefined): Iterable<YesNo> {
  if (!path) return;
  if (path.here === readBoolean && node.kind === 'scalar' && !isMisfitTag(node)) yield* read(node);
  for (const child of node.children) yield* walk(child, path.next(node.kind === 'mapping' ? child.name : '[]'));
}

function* read(node: Node): Iterable<YesNo> {
  const isWritten = !node.source.includes('$');
  const word = isWritten ? node.source.replace(/^(["'])(.*)\1$/, '$2') : (ifUnset(textOf(node) ?? []) ?? '');
  const value = readBoolean(word);
  if (value !== undefined && word.toLowerCase() !== String(value)) yield { node, word, value, isWritten };
}
