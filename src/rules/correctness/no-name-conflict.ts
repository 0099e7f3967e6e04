import { activeServices } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-name-conflict',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
  summary: 'No two services have the same `container_name`',
  why: 'A host has one container of a name, so Compose refuses a project in which two services ask for it, also by way of `extends`.',
  bad: `
    services:
      web:
        image: nginx:1.27
        container_name: app
      api:
        image: node:22
        container_name: app`,
  good: `
    services:
      web:
        image: nginx:1.27
        container_name: app-web
      api:
        image: node:22`,
  links: ['https://docs.docker.com/reference/compose-file/services/#container_name'],

  *project(project) {
    const taken = new Map<string, { readonly node: Node; readonly owner: string }>();
    for (const service of activeServices(project)) {
      const node = service.get('container_name');
      if (!node?.text) continue;
      const first = taken.get(node.text);
      if (!first) {
        taken.set(node.text, { node, owner: service.name });
        continue;
      }
      const isSame = first.node.at.range.start === node.at.range.start && first.node.at.file === node.at.file;
      yield {
        at: isSame ? service.at : node.at,
        message: `\`${shorten(service.name, 22)}\` has the \`container_name\` of \`${shorten(first.owner, 22)}\`, which Compose refuses`,
        help: isSame ? 'Give this service a `container_name` of its own, or `!reset null`' : 'Remove one of the two, or give it another name',
        related: [{ at: first.node.at, label: 'first one' }],
      };
    }
  },
});
