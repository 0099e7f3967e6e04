import { readBytes, readNumber } from '../../compose/amounts.ts';
import type { Service } from '../../compose/service.ts';
import { activeServices } from '../../compose/whole.ts';
import type { Problem } from '../../source/problem.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

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

export default defineRule({
  id: 'no-rival-limits',
  category: 'correctness',
  severity: 'error',
  summary: 'A limit is not said twice with different values',
  why: `\`cpus\`, \`mem_limit\`, \`mem_reservation\`, \`pids_limit\` and \`scale\` have a twin under \`deploy\`. Compose refuses the project where
    they differ, also where \`deploy.resources.limits\` is there and says nothing of the one that stands outside.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        mem_limit: 512m
        deploy:
          resources:
            limits:
              memory: 1g`,
  good: `
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            limits:
              memory: 1g`,
  links: ['https://docs.docker.com/reference/compose-file/deploy/#resources'],

  *project(project) {
    for (const service of activeServices(project)) {
      yield* scales(service);
      for (const pair of pairs) yield* rival(service, pair);
    }
  },
});

function* scales(service: Service): Iterable<Problem> {
  const [scale, replicas] = [service.get('scale'), service.get('deploy', 'replicas')];
  const [one, other] = [readNumber(scale), readNumber(replicas)];
  if (!scale || !replicas || one === undefined || other === undefined || one === other) return;
  yield problem(scale, replicas, '`scale` and `deploy.replicas` differ, so Compose refuses the project');
}

function* rival(service: Service, { key, parent, other, read }: Pair): Iterable<Problem> {
  const own = service.get(key);
  const above = own && service.get(...parent);
  if (!own || above?.kind !== 'mapping') return;
  const twin = above.get(other);
  const [left, right] = [read(own), twin ? read(twin) : 0];
  if (left === undefined || left === 0 || right === undefined || left === right) return;
  const path = [...parent, other].join('.');
  const message = twin ? `\`${key}\` and \`${path}\` differ, so Compose refuses the project` : `\`${key}\` stands outside of \`${parent.join('.')}\`, so Compose refuses the project`;
  yield problem(own, twin ?? above.key ?? above, message);
}

function problem({ at }: Node, other: Node, message: string): Problem {
  return { at, message, help: 'Keep the one under `deploy` alone', related: [{ at: other.at, label: 'the other one' }] };
}

/** The engine keeps processors in 32 bits. */
function rounded(number: number | undefined): number | undefined {
  return number === undefined ? undefined : Math.fround(number);
}
