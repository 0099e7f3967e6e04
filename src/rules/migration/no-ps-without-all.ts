import type { Command, Word } from '../../script/call.ts';
import { capturing } from '../../script/capturing.ts';
import { commandLine } from '../../script/cli/command-line.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import type { Script } from '../../script/script.ts';
import type { Problem } from '../../source/problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-ps-without-all',
  category: 'migration',
  severity: 'notice',
  impact: 'changes',
  ofV1Calls: true,
  summary: 'Scripts that ask for containers say whether they mean stopped ones, too',
  why: `\`ps -q\` of Compose V1 printed the IDs of stopped containers, too. V2 prints those that run, and nothing for one that has ended: what asks for its exit
    status or its logs by that ID gets none. A mere test whether there is any is passed over. \`ps -aq\` prints all of them, those of \`run\` among them.`,
  bad: 'docker inspect $(docker-compose ps -q web)',
  good: 'docker inspect $(docker compose ps -aq web)',
  links: ['https://docs.docker.com/reference/cli/docker/compose/ps/', 'https://docs.docker.com/compose/releases/migrate/'],

  *script(script) {
    for (const command of script.commands) if (isV1Call(command) && !isForRunning(command, script)) yield* check(command);
  },
});

/** What Docker does with containers that run, and with no others. */
const withRunning = new Set(['attach', 'exec', 'kill', 'pause', 'stats', 'stop', 'top', 'unpause']);

/** What asks whether there is any: of a service that has stopped, V2's answer is the one that is meant. */
const asking = new Set(['[', '[[', 'test']);

/**
 * `docker exec $(docker-compose ps -q web) …`, `… | xargs docker exec`: it is an argument of what has no use for a stopped
 * one, or of a test whether there is any.
 */
function isForRunning(command: Command, script: Script): boolean {
  const { into } = command;
  const words = capturing(command, script)?.words ?? [];
  if (asking.has(words[0]?.text ?? '')) return into.length === 0;
  return isOfRunning(words) || isOfRunning(into);
}

function isOfRunning([program, subcommand, second]: readonly Word[]): boolean {
  const text = (subcommand?.text === 'container' ? second : subcommand)?.text ?? '';
  return program !== undefined && isDocker(program) && withRunning.has(text);
}

/** `docker`, or a variable of that name. */
function isDocker({ text, at: { file, range } }: Word): boolean {
  return text === 'docker' || (text === undefined && /^\$[({]?docker[)}]?$/i.test(file.slice(range)));
}

function* check(command: Command): Iterable<Problem> {
  const { subcommand, flags } = commandLine(command);
  const named = (...names: readonly string[]) => flags.find(({ name }) => names.includes(name));
  const quiet = named('-q', '--quiet');
  if (subcommand?.text !== 'ps' || !quiet || named('-a', '--all', '--services', '--filter')) return;
  if (!command.captured && command.into.length === 0) return;
  const { file, range } = quiet.at;
  const plain = file.slice(range) === quiet.name && !quiet.joined;
  const fix = { title: 'Ask for stopped ones, too', safety: 'manual' as const, edits: [{ file, range, text: quiet.name === '-q' ? '-aq' : '--all --quiet' }] };
  yield {
    at: quiet.at,
    message: `\`ps ${quiet.name}\` printed stopped containers in V1; V2 prints those that run`,
    help: 'Add `-a` where stopped ones are meant, too',
    ...(plain && command.form === 'words' && { fix }),
  };
}
