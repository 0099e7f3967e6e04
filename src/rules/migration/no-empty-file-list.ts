import type { Location } from '../../source/source-file.ts';
import type { Problem } from '../../source/problem.ts';
import { nameOf } from '../../source/path.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-empty-file-list',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: '`COMPOSE_FILE` names a file wherever it is set',
  why: `Where \`COMPOSE_FILE\` was empty, Compose V1 looked for a file of its own name. V2 takes the empty text for the folder itself, and stops: "is a directory". A variable that
    is not set at all means to both that they look.`,
  bad: `
    # .env
    COMPOSE_FILE=
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  good: `
    # .env
    COMPOSE_FILE=compose.yaml
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/envvars/#compose_file'],

  *project({ envFiles }) {
    for (const { source, entries } of envFiles) {
      const own = entries.filter(({ name }) => name === 'COMPOSE_FILE');
      if (nameOf(source.path) !== '.env') continue;
      const last = own.at(-1);
      if (last && isSetToNothing(last.key)) yield problem(last.key);
    }
  },
  *script({ settings, commands }) {
    const own = settings.filter(({ name }) => name === 'COMPOSE_FILE');
    const [first] = own;
    if (first && commands.length > 0 && own.every(({ value }) => value.text === '')) yield problem(first.at);
  },
});

function isSetToNothing({ file, range }: Location): boolean {
  return /^\s{0,9}[=:][ \t]{0,99}(?:""|'')?[ \t]{0,99}(?:#.*)?(?:\r?\n|$)/.test(file.text.slice(range.end, range.end + 300));
}

function problem(at: Location): Problem {
  return { at, message: '`COMPOSE_FILE` is empty: V1 looked for a file then, V2 stops at the folder', help: 'Name the file, or take the line out' };
}
