import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { entriesOf } from '../load/merge/forms.ts';
import { Written } from './written.ts';

/** A variable of a container's environment. */
export interface Variable {
  readonly name: string;
  readonly nameAt: Location;
  /** At exactly its text, in list form the text behind `=`. `undefined` where the variable is passed on from the shell. */
  readonly value: Node | undefined;
}

/** Reads `environment` in list or map form, each variable once: the last one counts. */
export function readEnvironment(node: Node | undefined): readonly Variable[] {
  const variables = new Map<string, Variable>();
  for (const entry of node ? entriesOf(node) : []) {
    const { key, name } = entry;
    if (!key || name === '' || entry.kind !== 'scalar') continue;
    variables.set(name, { name, nameAt: nameAt(key), value: entry.isNull ? undefined : exact(entry, key) });
  }
  return [...variables.values()];
}

/** The name of a list item stands in front of `=`. */
function nameAt(key: Node): Location {
  const { file, range } = key.at;
  const offset = key.source.indexOf(key.text ?? '');
  if (offset < 0) return key.at;
  return { file, range: { start: range.start + offset, end: range.start + offset + (key.text ?? '').length } };
}

/** In a list, key and value have the place of the whole item. */
function exact(value: Node, key: Node): Node {
  if (value.at.range.start !== key.at.range.start) return value;
  const written = Written.of(value);
  return written && written.text !== '' ? value.with({ at: written.at(0, written.text.length) }) : value;
}
