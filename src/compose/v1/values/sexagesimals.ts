import type { Node } from '../../../yaml/node.ts';
import type { Project } from '../../project.ts';
import { differingTexts } from './differing-texts.ts';
import { readV1 } from './reading.ts';

/** A plain scalar that V1 takes for a number to the base of 60, and V2 for text. */
export interface Sexagesimal {
  readonly node: Node;
  readonly v1: string;
  readonly v2: string;
}

/** Those where both engines take what they read: in ports, and where the value becomes text anyway. */
export function* sexagesimals(project: Project): Iterable<Sexagesimal> {
  for (const { node, cause, v1, v2 } of differingTexts(project)) if (cause === 'base60') yield { node, v1, v2 };
  for (const service of project.services.values()) {
    const ports = (service.get('ports')?.children ?? []).map((port) => port.get('published') ?? port);
    for (const node of [...ports, ...(service.get('expose')?.children ?? [])]) {
      const reading = readV1(node);
      if (reading?.base60 && node.text !== undefined) yield { node, v1: reading.text, v2: node.text };
    }
  }
}
