import type { Problem } from '../../source/problem.ts';
import type { Location } from '../../source/source-file.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-yes-variable',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Variables that are switched on say `true`',
  why: `Compose V1 took any value of \`COMPOSE_IGNORE_ORPHANS\` and \`COMPOSE_CONVERT_WINDOWS_PATHS\` but an empty one, \`0\` and \`false\` for true. To V2 \`1\`, \`t\`, \`true\` and \`y\` are
    true, and \`yes\` and \`on\` are not: what is switched on there is off.`,
  bad: `
    # .env
    COMPOSE_IGNORE_ORPHANS=yes
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  good: `
    # .env
    COMPOSE_IGNORE_ORPHANS=true
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/envvars/', 'https://docs.docker.com/compose/releases/migrate/'],

  *script({ settings }) {
    for (const { name, value } of settings) yield* told(name, value.at);
  },
  *project({ envFiles }) {
    for (const { entries } of envFiles) for (const { name, at } of entries) yield* told(name, at);
  },
});

function* told(name: string, at: Location): Iterable<Problem> {
  if (name !== 'COMPOSE_IGNORE_ORPHANS' && name !== 'COMPOSE_CONVERT_WINDOWS_PATHS') return;
  const [, quote = '', word = ''] = /^(["']?)(yes|on)\1$/i.exec(at.file.slice(at.range)) ?? [];
  if (word === '') return;
  const message = `V1 took \`${name}=${word}\` for true; to V2 it is false`;
  yield { at, message, help: 'Write `true`', fix: { title: 'Write `true`', safety: 'unsafe', edits: [{ ...at, text: `${quote}true${quote}` }] } };
}
