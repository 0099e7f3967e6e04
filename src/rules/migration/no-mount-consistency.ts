import { withoutConsistency } from '../../compose/v1/mount-text.ts';
import type { Problem } from '../../source/problem.ts';
import { removeEntry, replaceScalar } from '../../yaml/edits.ts';
import type { Node } from '../../yaml/node.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-mount-consistency',
  category: 'migration',
  severity: 'notice',
  impact: 'cosmetic',
  summary: 'Mounts say nothing of consistency',
  why: `\`cached\`, \`delegated\` and \`consistent\` told Docker Desktop how to keep a mounted folder in step. Compose V1
    handed them on, V2 drops them from short volumes and from long ones alike; Docker Desktop no longer looks at them.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        volumes: ["./html:/usr/share/nginx/html:cached"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes: ["./html:/usr/share/nginx/html"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#volumes'],

  *project({ services }) {
    for (const service of services.values()) {
      for (const node of service.get('volumes')?.children ?? []) yield* node.kind === 'mapping' ? long(node) : short(node);
    }
  },
});

const message = 'V1 handed this consistency on to the engine, V2 leaves it out';

function* long(node: Node): Iterable<Problem> {
  const consistency = node.get('consistency');
  if (!consistency?.key) return;
  yield { at: consistency.key.at, message, help: 'Remove it', fix: { title: 'Remove it', safety: 'safe', edits: removeEntry(consistency) } };
}

function* short(node: Node): Iterable<Problem> {
  const text = withoutConsistency(node);
  if (text === undefined) return;
  const fix = node.source.includes('$') ? undefined : ({ title: 'Remove it', safety: 'unsafe', edits: replaceScalar(node, text) } as const);
  yield { at: node.at, message, help: 'Remove it', ...(fix && { fix }) };
}
