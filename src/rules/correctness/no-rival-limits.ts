import { readNumber } from '../../compose/parts/amounts.ts';
import { rivalLimits, type RivalLimit } from '../../compose/parts/rival-limits.ts';
import type { Service } from '../../compose/service.ts';
import { activeServices } from '../../compose/whole.ts';
import type { Problem } from '../../source/problem.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-rival-limits',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
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
      for (const limit of rivalLimits(service)) yield rival(limit);
    }
  },
});

function* scales(service: Service): Iterable<Problem> {
  const [scale, replicas] = [service.get('scale'), service.get('deploy', 'replicas')];
  const [one, other] = [readNumber(scale), readNumber(replicas)];
  if (!scale || !replicas || one === undefined || other === undefined || one === other) return;
  yield problem(scale, replicas, '`scale` and `deploy.replicas` differ, so Compose refuses the project');
}

function rival({ own, key, path, isMissing, other }: RivalLimit): Problem {
  return problem(own, other, isMissing ? `\`${key}\` stands outside of \`${path}\`, so Compose refuses the project` : `\`${key}\` and \`${path}\` differ, so Compose refuses the project`);
}

function problem({ at }: Node, other: Node, message: string): Problem {
  return { at, message, help: 'Keep the one under `deploy` alone', related: [{ at: other.at, label: 'the other one' }] };
}
