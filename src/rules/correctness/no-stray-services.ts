import { areNeighbours, indent, linesOf } from '../../compose/stray-lines.ts';
import type { Strayed } from '../../compose/strayed.ts';
import { groupBy } from '../../source/group-by.ts';
import type { Fix } from '../../source/fix.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-stray-services',
  category: 'correctness',
  severity: 'error',
  summary: 'Services stand below `services`',
  why: `With two spaces too few, services stand beside \`services\` and not in it. Where all of them do, Compose finds nothing below
    \`services\`, and says "services must be a mapping"; of single ones it says "additional properties 'web' not allowed". So it does of the
    keys of services that stand below \`networks\` or in another service. It starts nothing.`,
  bad: `
    services:
    web:
      image: nginx:1.27
    db:
      image: redis:8`,
  good: `
    services:
      web:
        image: nginx:1.27
      db:
        image: redis:8`,
  links: ['https://docs.docker.com/reference/compose-file/services/'],

  *file({ layout: { kind, strays, strayed }, documents }) {
    yield* found(strayed, documents[0]?.get('services')?.children ?? []);
    const [root] = documents;
    const services = root?.get('services');
    if (kind !== 'stray' || !root || !services?.key) return;
    const lines = linesOf(strays);
    const fix: Fix = { title: `Indent ${lines}`, safety: 'unsafe', edits: strays.flatMap(indent) };
    // Behind another section, what is indented would belong to that one.
    const isClear = areNeighbours([services, ...strays], root);
    yield {
      at: services.key.at,
      message: `\`services\` is empty: ${listed(strays)} ${strays.length === 1 ? 'stands' : 'stand'} beside it, not below it`,
      help: isClear ? `Indent ${lines} by two more spaces` : 'Move all services together below `services`, two spaces further in',
      related: strays.map(({ key, at }) => ({ at: key?.at ?? at, label: 'a service, beside `services`' })),
      ...(isClear && { fix }),
    };
  },
});

/** Those that stand in one place are told together. */
function* found(strayed: readonly Strayed[], services: readonly Node[]): Iterable<Problem> {
  const known = new Set(services);
  for (const [around, alike] of groupBy(strayed, (one) => one.around)) {
    const entries = alike.map(({ entry }) => entry);
    const [first, ...others] = entries.map(({ key, at }) => key?.at ?? at);
    if (!first) continue;
    const name = shorten(around?.name ?? '', 20);
    const isInService = around !== undefined && known.has(around);
    const [where, target] = isInService ? [`in service \`${name}\`, not beside it`, `out to the left, beside \`${name}\``] : [around ? `below \`${name}\`, not \`services\`` : 'beside `services`, not below it', 'below `services`'];
    const what = entries.length === 1 ? `Service \`${shorten(entries[0]?.name ?? '', 30)}\` stands` : `${entries.length} services stand`;
    yield {
      at: first,
      message: `${what} ${where}, so Compose refuses the file`,
      help: `Move ${linesOf(entries)} ${target}`,
      related: others.map((at) => ({ at, label: 'this one, too' })),
    };
  }
}

function listed(strays: readonly Node[]): string {
  const names = strays.map(({ name }) => `\`${name}\``);
  const [first = '', second = ''] = names;
  if (names.length > 2 || first.length + second.length > 40) return strays.length === 1 ? 'its service' : `${names.length} services`;
  return names.join(' and ');
}
