import type { Node } from '../../yaml/node.ts';
import { assume } from '../load/variables/substituted.ts';
import { readBytes, readNumber } from './amounts.ts';
import type { Service } from '../service.ts';

/** A limit of a service that stands outside of `deploy`, and is another one inside. */
export interface RivalLimit {
  readonly own: Node;
  readonly key: string;
  /** What says the same under `deploy`: "deploy.resources.limits.memory", or what holds it where it is missing. */
  readonly path: string;
  readonly isMissing: boolean;
  readonly other: Node;
}

/** A key of a service, and what says the same under `deploy`: where the parent is there, a missing one counts as 0. */
interface Pair {
  readonly key: string;
  readonly parent: readonly string[];
  readonly other: string;
  readonly read: (node: Node | undefined) => number | undefined;
}

const limits = ['deploy', 'resources', 'limits'];
const pairs: readonly Pair[] = [
  { key: 'cpus', parent: limits, other: 'cpus', read: (node) => rounded(readNumber(node)) },
  { key: 'mem_limit', parent: limits, other: 'memory', read: readBytes },
  { key: 'mem_reservation', parent: ['deploy', 'resources', 'reservations'], other: 'memory', read: readBytes },
  { key: 'pids_limit', parent: limits, other: 'pids', read: readNumber },
];

/** The limits of a service that Compose V2 refuses, because they are said twice with different values; defaults of variables count. */
export function* rivalLimits(service: Service): Iterable<RivalLimit> {
  for (const { key, parent, other, read } of pairs) {
    const own = service.get(key);
    const above = own && service.get(...parent);
    if (!own || above?.kind !== 'mapping') continue;
    const twin = above.get(other);
    const [left, right] = [read(assume(own)), twin ? read(assume(twin)) : 0];
    if (left === undefined || left === 0 || right === undefined || left === right) continue;
    yield { own, key, path: [...parent, ...(twin ? [other] : [])].join('.'), isMissing: !twin, other: twin ?? above.key ?? above };
  }
}

/** The engine keeps processors in 32 bits. */
function rounded(number: number | undefined): number | undefined {
  return number === undefined ? undefined : Math.fround(number);
}
