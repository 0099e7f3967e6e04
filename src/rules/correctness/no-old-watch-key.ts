import type { Problem } from '../../source/problem.ts';
import { renameKey } from '../../yaml/edits.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-old-watch-key',
  category: 'correctness',
  severity: 'warning',
  summary: 'What `docker compose watch` does is written with the keys of today',
  why: `Before they were part of the specification, \`develop\` was written as \`x-develop\` and \`initial_sync\` as \`x-initialSync\`. \`docker compose watch\` still reads both, and warns
    that they are deprecated.`,
  bad: `
    services:
      web:
        build: .
        x-develop:
          watch:
            - path: ./src
              action: sync
              target: /app/src
    # Dockerfile
    FROM node:22`,
  good: `
    services:
      web:
        build: .
        develop:
          watch:
            - path: ./src
              action: sync
              target: /app/src
    # Dockerfile
    FROM node:22`,
  links: ['https://docs.docker.com/reference/compose-file/develop/'],

  *service(service) {
    const old = service.get('x-develop');
    if (old) yield told(old, 'develop', service.get('develop') !== undefined);
    for (const develop of [service.get('develop'), old]) {
      for (const entry of develop?.get('watch')?.children ?? []) {
        const initial = entry.get('x-initialSync');
        if (initial?.value === true && entry.get('initial_sync')?.value !== true) yield told(initial, 'initial_sync', entry.get('initial_sync') !== undefined);
      }
    }
  },
});

function told(node: Node, instead: string, isThere: boolean): Problem {
  const fix = !isThere && node.key ? { fix: { title: `Write \`${instead}\``, safety: 'unsafe' as const, edits: renameKey(node, instead) } } : {};
  return { at: (node.key ?? node).at, message: `\`${node.name}\` is deprecated, and Compose warns when it watches`, help: isThere ? 'Remove it' : `Write \`${instead}\``, ...fix };
}
