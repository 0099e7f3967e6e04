import type { Edit } from '../../source/fix.ts';
import type { Command } from '../../script/call.ts';
import { commandLine, type Flag } from '../../script/cli/command-line.ts';
import { insertBefore, removeWords, replaceWord } from '../../script/cli/edit-words.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-deprecated-flag',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'Calls use no flags that V2 warns of',
  why: `Compose V2 takes some flags of V1 and says on every call that they are deprecated: \`--no-ansi\`, now \`--ansi never\`; \`pull --parallel\`, without effect;
    \`pull --no-parallel\`, without effect, so that images come in parallel unless \`--parallel 1\` stands before \`pull\`; and \`build --progress\`, which
    belongs before \`build\`.`,
  bad: 'docker compose --no-ansi up -d',
  good: 'docker compose --ansi never up -d',
  links: ['https://docs.docker.com/reference/cli/docker/compose/pull/', 'https://docs.docker.com/compose/releases/migrate/'],

  *command(command) {
    const { globals, subcommand, flags } = commandLine(command);
    const owned = [...globals.map((flag) => ({ flag, owner: '' })), ...flags.map((flag) => ({ flag, owner: subcommand?.text ?? '' }))];
    for (const { flag, owner } of owned) {
      const remedy = remedies.get(`${owner} ${flag.name}`);
      if (!remedy) continue;
      const edits = flag.joined ? undefined : remedy.edits(command, flag);
      yield {
        at: flag.at,
        message: `\`${flag.name}\` ${remedy.fact}`,
        help: remedy.title,
        ...(edits && { fix: { title: remedy.title, safety: 'unsafe' as const, edits } }),
      };
    }
  },
});

interface Remedy {
  readonly fact: string;
  readonly title: string;
  edits(this: void, command: Command, flag: Flag): readonly Edit[] | undefined;
}

/** By the command that the flag belongs to, and its name. */
const remedies = new Map<string, Remedy>([
  [' --no-ansi', {
    fact: 'is called `--ansi never` in V2, which warns of it on every call',
    title: 'Write `--ansi never`',
    edits: (command, { words: [word] }) => (word ? [replaceWord(command, word, ['--ansi', 'never'])] : undefined),
  }],
  ['pull --parallel', {
    fact: 'has no effect in V2, which warns of it on every call',
    title: 'Take it out',
    edits: (command, { words }) => removeWords(command, words),
  }],
  ['pull --no-parallel', {
    fact: 'has no effect in V2: images come in parallel, and every call warns',
    title: 'Write `--parallel 1` before `pull`',
    edits: (command, { words }) => before(command, removeWords(command, words), ['--parallel', '1']),
  }],
  ['build --progress', {
    fact: 'belongs before `build` in V2, which says so on every call',
    title: 'Write it before `build`',
    edits: (command, { words, value }) => (value !== undefined && /^[a-z]+$/.test(value) ? before(command, removeWords(command, words), ['--progress', value]) : undefined),
  }],
]);

/** Flags that V1 does not know have to wait until the call is one of V2. */
function before(command: Command, gone: readonly Edit[] | undefined, texts: readonly string[]): readonly Edit[] | undefined {
  const { subcommand } = commandLine(command);
  return !isV1Call(command) && gone && subcommand ? [insertBefore(command, subcommand, texts), ...gone] : undefined;
}
