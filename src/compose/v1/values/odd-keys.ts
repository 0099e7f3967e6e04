import type { Location } from '../../../source/source-file.ts';
import { everyNode } from '../../../yaml/every.ts';
import type { Node } from '../../../yaml/node.ts';
import type { Project } from '../../project.ts';
import { usedTexts } from '../variables/defaults.ts';
import { readV1 } from './reading.ts';

/** A key that is not the same text to V1, and what is meant by it. */
export interface OddKey {
  readonly at: Location;
  /** As V1 read it. */
  readonly v1: string;
  /** The text to write in quotes. */
  readonly text: string;
}

/** Keys that V2 takes for something else than text, and refuses. */
export function* untypedKeys(project: Project): Iterable<OddKey> {
  const all = project.files.flatMap(({ documents }) => documents.flatMap((root) => [...everyNode(root)]));
  for (const { at, v1, isText } of oddKeys(all)) if (!isText) yield { at, v1, text: v1 };
}

/** Keys that are text to V2 and something else to V1. */
export function* misreadKeys(project: Project): Iterable<OddKey> {
  for (const { at, v1, text, isText } of oddKeys(usedTexts(project))) if (isText && v1 !== text) yield { at, v1, text };
}

function* oddKeys(nodes: Iterable<Node>): Iterable<OddKey & { readonly isText: boolean }> {
  for (const { key } of nodes) {
    const reading = key && readV1(key);
    if (!key || !reading || reading.type === 'refused') continue;
    // V1 reads `1e3`, `0o7` and `08` as text, V2 as numbers.
    const isText = typeof key.value === 'string' && reading.type !== 'date';
    if (isText && reading.type === 'text') continue;
    yield { at: key.at, v1: reading.text, text: key.text ?? key.source, isText };
  }
}
