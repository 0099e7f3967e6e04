import { isExternal } from '../../compose/parts/external.ts';
import { isWhole } from '../../compose/whole.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-empty-secret',
  category: 'correctness',
  severity: 'error',
  summary: 'Each secret and config says where its content comes from',
  why: 'Without `file`, `environment`, `content` or `external: true` there is nothing to hand to the container, and Compose refuses the project.',
  bad: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD_FILE: /run/secrets/password }
        secrets: [password]
    secrets:
      password: {}`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD_FILE: /run/secrets/password }
        secrets: [password]
    secrets:
      password:
        environment: DB_PASSWORD`,
  links: ['https://docs.docker.com/reference/compose-file/secrets/', 'https://docs.docker.com/reference/compose-file/configs/'],

  *project(project) {
    if (!isWhole(project)) return;
    for (const secret of project.root.get('secrets')?.children ?? []) {
      if (secret.kind === 'mapping' && !isExternal(secret) && !secret.get('file') && isMissing(secret.get('environment'))) yield empty(secret, 'Secret', '`file` or `environment`');
    }
    for (const config of project.root.get('configs')?.children ?? []) {
      const sources = ['file', 'environment', 'content', 'external', 'driver'];
      if (config.kind === 'mapping' && !sources.some((key) => config.get(key))) yield empty(config, 'Config', '`file`, `environment` or `content`');
    }
  },
});

function isMissing(node: Node | undefined): boolean {
  return !node || node.value === '';
}

function empty(node: Node, thing: string, wanted: string): Problem {
  const message = `${thing} \`${shorten(node.name, 40)}\` has no content, so Compose refuses the project`;
  return { at: (node.key ?? node).at, message, help: `Add ${wanted}, or \`external: true\`` };
}
