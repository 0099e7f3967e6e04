import { speaks } from './speaks.ts';
import type { ShellWord } from './word.ts';

/** Subcommands of Compose, of all times. */
const subcommands = new Set(
  `alpha attach bridge build bundle commit config convert cp create down events exec export help images kill logs ls pause port
  ps publish pull push restart rm run scale start stats stop top unpause up version volumes wait watch`.split(/\s+/),
);

/** Programs that run what follows them, with those of their options that take a value, and how many words come first. */
const wrappers = new Map<string, { readonly valued?: string; readonly first?: number; readonly slashes?: boolean }>([
  ['sudo', { valued: '-u -g -h -p -C -r -t -U -D --user --group' }],
  ['doas', { valued: '-u -C' }],
  ['env', { valued: '-u -C --unset --chdir' }],
  ['time', { valued: '-f -o' }],
  ['exec', { valued: '-a' }],
  ['nice', { valued: '-n' }],
  ['ionice', { valued: '-c -n' }],
  ['timeout', { valued: '-k -s', first: 1 }],
  ['gtimeout', { valued: '-k -s', first: 1 }],
  ['flock', { valued: '-w -E', first: 1 }],
  ['xargs', { valued: '-I -n -P -L -d -a -s -E' }],
  ['watch', { valued: '-n' }],
  ['stdbuf', { valued: '-i -o -e' }],
  ...['command', 'builtin', 'nohup', 'setsid', 'unbuffer', 'chronic', 'retry', 'call', 'winpty', 'eval', '@call', 'iex', 'Invoke-Expression'].map((name) => [name, {}] as const),
  ['Start-Process', {}],
  ['start-process', {}],
  ...['cmd', '@cmd', 'cmd.exe', 'start', '@start'].map((name) => [name, { slashes: true }] as const),
]);

const keywords = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', '!', '{', '}', '@']);

/** Keywords after which a command is asked for its exit status. */
export const conditions = new Set(['if', 'elif', 'while', 'until', '!']);

/** Where the program stands in a command: behind keywords, assignments and programs that run others. The number of words if nowhere. */
export function programAt(words: readonly ShellWord[]): number {
  let at = afterSchedule(words);
  for (;;) {
    const word = words[at];
    if (!word) return words.length;
    const wrapper = word.text === undefined ? undefined : wrappers.get(word.text);
    if (word.assigns || (word.text !== undefined && keywords.has(word.text))) at += 1;
    else if (word.text === 'function') return words.length;
    else if (mayRun(word, words[at + 1])) at += 1;
    else if (wrapper) {
      const probe = word.text === 'command' && /^-[vV]/.test(words[at + 1]?.text ?? '');
      if (probe) return at;
      at = afterOptions(words, at + 1, wrapper.valued?.split(' ') ?? [], wrapper.slashes) + (wrapper.first ?? 0);
    } else return at;
  }
}

/** A variable that holds nothing, or a program that runs what follows: `$SUDO apt-get …`, `$WINPTY docker …`. */
function mayRun({ variable }: ShellWord, next: ShellWord | undefined): boolean {
  if (variable === undefined || !next) return false;
  return /^(?:sudo|winpty|dry_?run)(?:_cmd)?$/i.test(variable) || (!/echo|print|log|info|warn|msg|say/i.test(variable) && (isV1(next.text) || /^(?:\S*\/)?docker$/.test(next.text ?? '')));
}

/** The five fields of a line of cron, and the user's name in the system's own files. */
function afterSchedule(words: readonly ShellWord[]): number {
  if (/^@(?:reboot|hourly|daily|weekly|monthly|yearly|annually|midnight)$/.test(words[0]?.text ?? '')) return 1;
  const isSchedule = words.length > 5 && words.slice(0, 4).every(({ text }) => text !== undefined && /^(?:\*|\d{1,2})[\d*/,-]{0,40}$/.test(text)) && /^[\w*/,-]{1,40}$/.test(words[4]?.text ?? '');
  return !isSchedule ? 0 : isUser(words[5], words[6]) ? 6 : 5;
}

function isUser(word: ShellWord | undefined, next: ShellWord | undefined): boolean {
  if (word?.text === 'root') return true;
  const isProgram = isV1(next?.text) || /^(?:\S*\/)?docker$/.test(next?.text ?? '');
  return isProgram && word?.text !== undefined && /^[a-z_][\w-]{0,31}$/.test(word.text) && !wrappers.has(word.text) && !speaks(word.text);
}

function afterOptions(words: readonly ShellWord[], start: number, valued: readonly string[], slashes = false): number {
  const option = slashes ? /^(?:-|\/\w{1,5}$)/ : /^-/;
  let at = start;
  for (let text = words[at]?.text; text !== undefined && option.test(text); text = words[at]?.text) {
    at += valued.includes(text) ? 2 : 1;
    if (text === '--') break;
  }
  return at;
}

/** Whether a word names Compose V1's program, by name or by the place that it is installed at. */
export function isV1(text: string | undefined): boolean {
  return text !== undefined && /^@?(?:(?:~?\/|[A-Za-z]:[/\\])(?:[^/\\]{1,99}[/\\]){1,9})?docker-compose(?:\.exe)?$/i.test(text) && !text.includes('cli-plugins');
}

/** How many words `docker … compose` takes up from here, options of `docker` included; 0 if it does not stand here. */
export function lengthOfV2(words: readonly ShellWord[], start: number): number {
  if (!/^@?(?:\/(?:[\w.-]{1,99}\/){1,9})?docker(?:\.exe)?$/.test(words[start]?.text ?? '')) return 0;
  const at = afterOptions(words, start + 1, ['-H', '--host', '-c', '--context', '-l', '--log-level', '--config', '--tlscacert', '--tlscert', '--tlskey']);
  return words[at]?.text === 'compose' ? at + 1 - start : 0;
}

/** Whether a word is one of Compose's subcommands. */
export function isSubcommand(text: string | undefined): boolean {
  return text !== undefined && subcommands.has(text);
}

/** Whether what follows the program shows that it is called, not spoken of: a subcommand, an option, or something not known. */
export function isArgument(word: { readonly text: string | undefined } | undefined): boolean {
  return word !== undefined && (word.text === undefined || /^--?[A-Za-z]/.test(word.text) || isSubcommand(word.text));
}

/** Whether either Compose is named anywhere in a command. */
export function namesCompose(words: readonly ShellWord[]): boolean {
  return words.some(({ text }, at) => isV1(text) || lengthOfV2(words, at) > 0);
}

/** A word that stands for V1's program, wherever that is. */
export const lookup = /^"?(?:\$\$?\((?:shell )?|`)(?:which|command -v|type -p) docker-compose(?: 2>\s?\/dev\/null)?[)`]"?$/;
