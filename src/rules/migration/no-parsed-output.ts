import type { Command } from '../../script/call.ts';
import { capturing } from '../../script/capturing.ts';
import { commandLine } from '../../script/cli/command-line.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import type { Script } from '../../script/script.ts';
import type { Problem } from '../../source/problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-parsed-output',
  category: 'migration',
  severity: 'notice',
  impact: 'changes',
  ofV1Calls: true,
  summary: 'Scripts read no tables that are meant for people',
  why: `What Compose prints for people is another text in V2. \`ps\` has one line of headings in place of two, other columns, \`Exited (1)\` where V1 wrote \`Exit 1\`, and leaves out containers
    that do not run; \`images\` has other columns; lines of \`logs\` and \`up\` begin with \`web-1\`, not \`web_1\`; \`version\` begins with \`Docker Compose version v2\`, not
    \`docker-compose version 1\`. \`--format json\` and \`version --short\` are for programs.`,
  bad: `docker-compose ps | grep 'Exit 1'`,
  good: 'docker compose ps -a --format json | jq -r .ExitCode',
  links: ['https://docs.docker.com/reference/cli/docker/compose/ps/', 'https://docs.docker.com/compose/releases/migrate/'],

  *script(script) {
    for (const command of script.commands) if (!isShown(command, script)) yield* check(command);
  },
});

function* check(command: Command): Iterable<Problem> {
  const { globals, subcommand, flags } = commandLine(command);
  const version = globals.find(({ name }) => name === '--version' || name === '-v');
  const word = subcommand ?? version?.words[0];
  if (!isV1Call(command) || !word || !isRead(command)) return;
  if (flags.some(({ name }) => ['-q', '--quiet', '--services', '--format'].includes(name))) return;
  const text = subcommand?.text ?? 'version';
  const isPrefix = text === 'logs' || text === 'up';
  if (isPrefix && !command.into.some((each) => /[a-z]_\d/.test(each.text ?? ''))) return;
  if (text === 'ps' && asksForAlike(command)) return;
  const difference = flags.some(({ name }) => name === '--short') ? 'it begins with 2 or more' : differences.get(text);
  if (difference === undefined) return;
  const help = text === 'version' ? 'Ask `docker compose version --short`, and reckon with 2 and more' : isPrefix ? 'Reckon with `SERVICE-1`' : 'Ask for `--format json`';
  yield { at: word.at, message: `What \`${text}\` prints is another text in V2: ${difference}`, help };
}

const differences = new Map([
  ['ps', 'other columns, one line of headings, no stopped ones'],
  ['images', 'other columns'],
  ['version', '`Docker Compose version v2…`'],
  ['logs', 'its lines begin with `web-1`, not `web_1`'],
  ['up', 'its lines begin with `web-1`, not `web_1`'],
]);

const readers = new Set(['grep', 'egrep', 'fgrep', 'rg', 'awk', 'gawk', 'sed', 'cut', 'tail', 'tr', 'column', 'sort', 'perl', 'Select-String', 'findstr']);

/** Whether it is looked through for what both print alike: `ps | grep -q healthy`, `ps | grep web`. */
function asksForAlike({ into: [program, ...words] }: Command): boolean {
  const asked = words.filter(({ text }) => !text?.startsWith('-'));
  const last = words.at(-1)?.at;
  const isReadOn = last && /^[ \t]{0,9}\|(?!\|)/.test(last.file.text.slice(last.range.end, last.range.end + 12));
  return !isReadOn && /^(?:[ef]?grep|rg)$/.test(program?.text ?? '') && asked.length > 0 && asked.every(({ text }) => text !== undefined && !differing.test(text.replace(nameThenUp, '')));
}

/** What stands in the line of a container that runs, its name first, whichever prints it: `web.*Up`. */
const nameThenUp = /\.\*(?=Up$|healthy$)/;
const differing = /exit|state|name|command|ports|_|-{3}|[$^*+[\]{}]|\\|\s/i;

/** Whether a program takes the text apart; a variable that keeps a version most likely is for that, unless it asks whether Compose is there. */
function isRead({ into, captured, at: { file, range } }: Command): boolean {
  if (into.length > 0) return readers.has(into[0]?.text ?? '');
  return captured && !/^[ \t]*(?:2|&)>[ \t]*\/dev\/null\b/.test(file.text.slice(range.end, range.end + 40));
}

/** `echo "Compose: $(docker-compose --version)"`: people read it. */
function isShown(command: Command, script: Script): boolean {
  const around = command.into.length === 0 ? capturing(command, script) : undefined;
  return /^(?:echo|printf)$/.test(around?.words[0]?.text ?? '') && around?.captured === false && around.into.length === 0;
}
