import { everyNode } from '../../../yaml/every.ts';
import type { Node } from '../../../yaml/node.ts';
import { readTagged } from '../../../yaml/tagged.ts';
import type { Project } from '../../project.ts';
import { contentOf, readV1 } from './reading.ts';

/** Scalars that fit the tag in front of them as V1 read it, and not as V2 does. */
export function misfitTags({ files }: Project): readonly Node[] {
  return files.flatMap(({ documents }) => documents.flatMap((root) => [...everyNode(root)].filter(isMisfitTag)));
}

/** Whether V1 alone makes of a scalar what its tag says: of `!!bool yes`, `!!int 1:30`. */
export function isMisfitTag(node: Node): boolean {
  if (node.tag === undefined || node.kind !== 'scalar' || readTagged(node.tag, contentOf(node))?.fits !== false) return false;
  const reading = readV1(node);
  return reading !== undefined && reading.type !== 'refused';
}
