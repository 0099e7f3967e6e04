import { isForSwarm } from '../../compose/v1/swarm.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-secret-mode',
  category: 'migration',
  severity: 'notice',
  impact: 'cosmetic',
  summary: 'Secrets from files say nothing of owners and rights',
  why: `For a secret from a file, neither Compose V1 nor V2 heeds \`uid\`, \`gid\` and \`mode\`. Both say so, each in its
    own words, so what looks for that in a log finds it no more. A swarm heeds them: its files are passed over.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        secrets:
          - source: token
            mode: 0440
    secrets:
      token:
        file: ./secrets/token.txt`,
  good: `
    services:
      web:
        image: nginx:1.27
        secrets:
          - source: token
    secrets:
      token:
        file: ./secrets/token.txt`,
  links: ['https://docs.docker.com/reference/compose-file/services/#secrets'],

  *project(project) {
    // A swarm heeds them.
    if (isForSwarm(project)) return;
    for (const secret of [...project.services.values()].flatMap((service) => service.get('secrets')?.children ?? [])) {
      for (const part of ['uid', 'gid', 'mode'].flatMap((key) => secret.get(key) ?? [])) {
        const message = `Neither V1 nor V2 heeds \`${part.name}\` here; they warn of it in other words`;
        yield { at: (part.key ?? part).at, message, help: 'Remove it', fix: { title: 'Remove it', safety: 'unsafe', edits: removeEntry(part) } };
      }
    }
  },
});
