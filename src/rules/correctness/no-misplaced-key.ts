import type { Misplaced } from '../../compose/misplaced.ts';
import { areNeighbours, indent, linesOf } from '../../compose/stray-lines.ts';
import { shorten } from '../../source/shorten.ts';
import type { Fix } from '../../source/fix.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-misplaced-key',
  category: 'correctness',
  severity: 'error',
  summary: 'Among the services stand services alone',
  why: `With two spaces too few, a key of a service stands beside it; with two too many, a section of the file stands among the
    services. Compose takes both for services of that name, and refuses the file: "services.ports must be a mapping".`,
  bad: `
    services:
      web:
        image: nginx:1.27
      ports:
        - "80:80"`,
  good: `
    services:
      web:
        image: nginx:1.27
        ports:
          - "80:80"`,
  links: ['https://docs.docker.com/reference/compose-file/services/'],

  *file({ layout, documents }) {
    const services = documents[0]?.get('services');
    for (const { entry, home } of services ? layout.misplaced : []) {
      const at = (entry.key ?? entry).at;
      const fix = home && services && isClear(entry, home, services, layout.misplaced) ? { title: `Indent ${linesOf([entry])}`, safety: 'unsafe', edits: indent(entry) } satisfies Fix : undefined;
      yield {
        at,
        message: `\`${entry.name}\` stands among the services, so Compose takes it for one, and refuses the file`,
        help: home ? `Indent ${linesOf([entry])} further, as a key of \`${shorten(home.name, 30)}\`` : `Move ${linesOf([entry])} out to the left, beside \`services\``,
        ...(home && { related: [{ at: (home.key ?? home).at, label: 'the service that it seems to belong to' }] }),
        ...(fix && { fix }),
      };
    }
  },
});

/** Two more spaces make it a key of the service: that one stands right before it, and has its keys two spaces further in. */
function isClear(entry: Node, home: Node, services: Node, misplaced: readonly Misplaced[]): boolean {
  const between = misplaced.filter((other) => other.home === home).map((other) => other.entry);
  const [first] = home.children;
  return areNeighbours([home, ...between.slice(0, between.indexOf(entry) + 1)], services) && first !== undefined && columnOf(first) === columnOf(entry) + 2;
}

/** Where an entry begins in its line, if it stands on lines of its own. */
function columnOf({ key, at }: Node): number {
  const place = key?.at ?? at;
  return place.file.positionAt(place.range.start).column;
}
