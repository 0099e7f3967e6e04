import type { Location } from '../../../source/source-file.ts';
import type { Node } from '../../../yaml/node.ts';
import type { Project } from '../../project.ts';
import { overlays } from './overlays.ts';

/** An entry that V1 takes in place of one below it, which V2 keeps beside it. */
export interface KeptEntry {
  readonly at: Location;
  readonly kept: Location;
}

/** Links of one name, limits of one device, and the parts of a credential's place. */
export function* keptEntries(project: Project): Iterable<KeptEntry> {
  for (const { path, name } of lists) {
    for (const { below, above } of overlays(project, 'services', '*', ...path)) {
      for (const item of above.children) {
        const own = name(item);
        const other = own === undefined || below.children.some(({ text, source }) => (text ?? source) === (item.text ?? item.source)) ? undefined : below.children.find((one) => name(one) === own);
        if (other) yield { at: item.at, kept: other.at };
      }
    }
  }
  for (const { below, above } of overlays(project, 'services', '*', 'credential_spec')) {
    const other = below.children.find((part) => !part.isNull && !above.get(part.name));
    const [first] = above.children;
    if (other && first) yield { at: (first.key ?? first).at, kept: (other.key ?? other).at };
  }
}

interface List {
  readonly path: readonly string[];
  /** By what V1 tells items apart. */
  readonly name: (item: Node) => string | undefined;
}

const limits = ['weight_device', 'device_read_bps', 'device_read_iops', 'device_write_bps', 'device_write_iops'];

const lists: readonly List[] = [
  { path: ['links'], name: ({ text }) => /^[^$:]+:([^$:]+)$/.exec(text ?? '')?.[1] },
  ...limits.map((limit): List => ({ path: ['blkio_config', limit], name: (item) => item.get('path')?.text })),
];
