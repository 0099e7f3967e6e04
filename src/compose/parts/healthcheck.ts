import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';

/** How a container is asked whether it is well. */
export interface Healthcheck {
  /** Its key. */
  readonly at: Location;
  /** `given`: a test is written; `disabled`: switched off; `inherited`: the image's test, if it has one. `undefined`: not known. */
  readonly test: 'given' | 'disabled' | 'inherited' | undefined;
}

/** Reads `healthcheck`. */
export function readHealthcheck(node: Node | undefined): Healthcheck | undefined {
  return node?.kind === 'mapping' ? { at: (node.key ?? node).at, test: readTest(node) } : undefined;
}

function readTest(node: Node): Healthcheck['test'] {
  const disable = node.get('disable');
  if (disable?.value === true) return 'disabled';
  if (disable && disable.value === undefined) return undefined;
  const test = node.get('test');
  if (!test || test.isNull) return 'inherited';
  if (test.kind === 'scalar') return test.text === '' ? 'inherited' : 'given';
  const [kind] = test.children;
  if (!kind) return 'inherited';
  if (kind.text === undefined) return undefined;
  return kind.text === 'NONE' ? 'disabled' : 'given';
}
