import { serviceReferences } from '../../compose/parts/references.ts';
import type { Service } from '../../compose/service.ts';
import { activeServices } from '../../compose/whole.ts';
import type { Location } from '../../source/source-file.ts';
import { defineRule } from '../rule.ts';

/** A service waits for another, and where that is written. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly at: Location;
}

export default defineRule({
  id: 'no-dependency-cycle',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
  summary: 'No services wait for each other in a circle',
  why: 'None of them could start first. Compose counts `depends_on`, `links`, `volumes_from` and shared namespaces, and refuses the project.',
  bad: `
    services:
      web:
        image: nginx:1.27
        depends_on: [api]
      api:
        image: node:22
        depends_on: [web]`,
  good: `
    services:
      web:
        image: nginx:1.27
        depends_on: [api]
      api:
        image: node:22`,
  links: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],

  *project(project) {
    for (const circle of circlesOf(activeServices(project))) {
      const [first, ...others] = circle;
      if (!first) continue;
      const names = [...circle.map(({ from }) => from), first.from].map((name) => `\`${name}\``).join(' → ');
      const message = `Services wait for each other, so Compose starts none: ${names}`;
      yield {
        at: first.at,
        message: message.length > 100 ? `${circle.length} services wait for each other in a circle, so Compose starts none` : message,
        help: circle.length > 1 ? 'Remove one of these dependencies' : 'Remove it: a service cannot wait for itself',
        related: others.slice(0, 9).map(({ at, from, to }) => ({ at, label: `\`${from}\` waits for \`${to}\`` })),
      };
    }
  },
});

/** No one reads more. */
const maxCircles = 20;

/** One circle for each knot; each service is visited once. */
function circlesOf(services: readonly Service[]): readonly (readonly Edge[])[] {
  const edges = new Map(services.map((service) => [service.name, edgesOf(service)]));
  const done = new Set<string>();
  const circles: (readonly Edge[])[] = [];
  for (const start of edges.keys()) {
    const trail: Edge[] = [];
    const stack = [(edges.get(start) ?? []).values()];
    const open = [start];
    if (done.has(start)) continue;
    while (stack.length > 0) {
      const next = stack.at(-1)?.next();
      const edge = next?.done ? undefined : next?.value;
      if (!edge) {
        stack.pop();
        trail.pop();
        done.add(open.pop() ?? '');
        continue;
      }
      const at = open.indexOf(edge.to);
      if (at >= 0 && circles.length < maxCircles) circles.push([...trail.slice(at), edge]);
      else if (at < 0 && !done.has(edge.to) && edges.has(edge.to)) {
        trail.push(edge);
        open.push(edge.to);
        stack.push((edges.get(edge.to) ?? []).values());
      }
    }
  }
  return circles;
}

function edgesOf(service: Service): readonly Edge[] {
  const seen = new Set<string>();
  return serviceReferences(service).flatMap(({ name, at, starts }) => {
    if (!starts || seen.has(name)) return [];
    seen.add(name);
    return [{ from: service.name, to: name, at }];
  });
}
