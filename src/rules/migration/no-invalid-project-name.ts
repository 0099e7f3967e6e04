import type { Problem } from '../../source/problem.ts';
import type { Location } from '../../source/source-file.ts';
import { commandLine } from '../../script/cli/command-line.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-invalid-project-name',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'The project has a name that V2 takes as it is',
  why: `Compose V1 made any name fit: it took \`My.Shop\` for \`myshop\`, and went on without a name where nothing was
    left. V2 does so with the folder's name alone; at a name from \`COMPOSE_PROJECT_NAME\` or \`--project-name\` that has
    capitals or dots, it stops.`,
  bad: `
    # .env
    COMPOSE_PROJECT_NAME=My.Shop
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  good: `
    # .env
    COMPOSE_PROJECT_NAME=myshop
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/compose/how-tos/project-name/', 'https://docs.docker.com/compose/releases/migrate/'],

  *project({ problems }) {
    for (const { kind, at, help } of problems) {
      if (kind !== 'project-name') continue;
      yield { at, message: 'V1 made a project name that fits out of this one, V2 stops', help: help ?? 'Write a name of a-z, 0-9, `-` and `_`' };
    }
  },

  *command(command) {
    for (const { name, value, words } of commandLine(command).globals) {
      const word = words.at(-1);
      if ((name === '-p' || name === '--project-name') && word && value !== undefined) yield* told(value, word.at);
    }
  },

  *script({ settings }) {
    for (const { name, value } of settings) if (name === 'COMPOSE_PROJECT_NAME' && value.text !== undefined) yield* told(value.text, value.at);
  },
});

/** A name that is typed. What is no word at all, or a word that stands for a name in a document, is left alone. */
function* told(name: string, at: Location): Iterable<Problem> {
  const isPlaceholder = /^[A-Z_-]+$/.test(name) && /\.(?:md|rst|markdown)$/i.test(at.file.path);
  if (!/^[\w.-]+$/.test(name) || /^[a-z0-9][a-z0-9_-]*$/.test(name) || isPlaceholder) return;
  const fitting = name.toLowerCase().replace(/[^-_a-z0-9]/g, '');
  const start = at.file.slice(at.range).lastIndexOf(name);
  const place = start < 0 ? at : { file: at.file, range: { start: at.range.start + start, end: at.range.start + start + name.length } };
  const isName = start >= 0 && /^[a-z0-9]/.test(fitting);
  const fix = { title: `Write \`${fitting}\`, as V1 called it`, safety: 'unsafe' as const, edits: [{ ...place, text: fitting }] };
  yield { at: place, message: 'V1 made a project name that fits out of this one, V2 stops', help: isName ? `Write \`${fitting}\`` : 'Write a name of a-z, 0-9, `-` and `_`', ...(isName && { fix }) };
}
