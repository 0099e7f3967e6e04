import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { tidyPath } from './mount.ts';
import { gap, Written } from './written.ts';

/** A device of the host that a container gets. */
export interface Device {
  /** The path on the host, or the name of a CDI device; `undefined` where it is not known. */
  readonly source: string | undefined;
  readonly at: Location;
}

/** Reads an entry of `devices`: `SOURCE:TARGET:RIGHTS`, all but the source optional, or a mapping; `undefined` for what is neither. */
export function readDevice(node: Node): Device | undefined {
  if (node.kind === 'mapping') {
    const source = node.get('source');
    return source && { source: source.text === undefined ? undefined : tidyPath(source.text), at: source.at };
  }
  const written = Written.of(node);
  if (!written) return undefined;
  const [path = ''] = written.text.split(':', 1);
  return { source: path === '' || path.includes(gap) ? undefined : tidyPath(path), at: written.at(0, path.length) };
}
