import type { Location } from '../../source/source-file.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { removeWords } from '../../script/cli/edit-words.ts';
import { flagsToMove } from '../../script/cli/translate.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-misplaced-flag',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Flags of `docker` stand before `compose`',
  why: `\`-H\`, \`--host\`, \`--tls…\`, \`-c\`, \`--context\` and \`--log-level\` were flags of Compose V1. They are flags of \`docker\` now:
    \`docker -H … compose up\` works, and at \`docker compose -H … up\` V2 stops with "unknown shorthand flag". Where V1 is called by its own name,
    \`no-v1-command\` moves them.`,
  bad: 'docker compose -H ssh://host up -d',
  good: 'docker -H ssh://host compose up -d',
  links: ['https://docs.docker.com/reference/cli/docker/', 'https://docs.docker.com/compose/releases/migrate/'],

  *command(command) {
    const flags = isV1Call(command) ? [] : flagsToMove(command);
    const [first] = flags;
    if (!first) return;
    const words = flags.flatMap((flag) => flag.words);
    const gone = command.origin || flags.some(({ joined }) => joined) ? undefined : removeWords(command, words);
    const before = beforeCompose(command.program.at);
    const text = words.map(({ at }) => `${at.file.slice(at.range)}${command.form === 'words' ? ' ' : ', '}`).join('');
    yield {
      at: first.at,
      message: `\`${first.name}\` is a flag of \`docker\`: behind \`compose\`, V2 stops at it as unknown`,
      help: 'Write it before `compose`',
      ...(gone && before && { fix: { title: 'Write it before `compose`', safety: 'unsafe' as const, edits: [{ ...before, text }, ...gone] } }),
    };
  },
});

/** Where `compose` begins in the words that name the program. */
function beforeCompose({ file, range }: Location): Location | undefined {
  const compose = /["']?compose["']?$/.exec(file.slice(range));
  return compose ? { file, range: { start: range.start + compose.index, end: range.start + compose.index } } : undefined;
}
