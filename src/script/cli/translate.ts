import { nameOf } from '../../source/path.ts';
import type { Edit } from '../../source/fix.ts';
import type { Location } from '../../source/source-file.ts';
import type { Command } from '../call.ts';
import { commandLine, type Flag } from './command-line.ts';
import { faithfulEdits } from './faithful.ts';
import { insertBefore, removeWords, replaceWord } from './edit-words.ts';
import { dockerFlags } from './v2-flags.ts';

/** The same call for `docker compose`, or what is in its way. */
export type Translation = { readonly edits: readonly Edit[] } | { readonly obstacle: string };

/** Flags of `docker` itself that a call has behind the name of Compose. */
export function flagsToMove(command: Command): readonly Flag[] {
  return commandLine(command).globals.filter(({ name }) => dockerFlags.has(name));
}

/** Writes a call of V1 as one of `docker compose`: the name, the flags that stand before `compose` then, and what V2 calls otherwise. */
export function translate(command: Command): Translation {
  const moved = flagsToMove(command);
  const name = command.origin ?? command.program.at;
  const isApart = moved.some(({ at, joined }) => joined || (command.origin && at.range.start >= command.program.at.range.start && at.range.end <= command.at.range.end));
  if (isApart) return { obstacle: `\`${moved[0]?.name ?? ''}\` belongs in front of \`compose\`` };
  const others = faithfulEdits(command);
  const gone = removeWords(command, moved.flatMap(({ words }) => words));
  if (!others || !gone) return { obstacle: 'its flags stand apart from its name' };
  const docker = moved.flatMap(({ words }) => words.map(({ at, text }) => (text === 'CRITICAL' ? 'fatal' : at.file.slice(at.range))));
  return { edits: [...nameEdits(command, name, docker), ...gone, ...others] };
}

/** The name of V1 in the value of a variable, as that of V2. */
export function renameIn(name: Location): Edit {
  return { ...name, text: quoted(name, `${dockerFor(name.file.slice(name.range), name.file.path)} compose`) };
}

function nameEdits(command: Command, name: Location, flags: readonly string[]): readonly Edit[] {
  const written = name.file.slice(name.range);
  const docker = dockerFor(written, name.file.path);
  if (command.form === 'words') return [{ ...name, text: quoted(name, [docker, ...flags, 'compose'].join(' ')) }];
  const [first] = command.args;
  const rename = replaceWord(command, { at: name }, [docker]);
  if (command.form === 'spawn') {
    const compose = first && insertBefore(command, first, ['compose']);
    return compose ? [rename, { ...compose, text: [...flags, compose.text].join(', ') }] : [rename];
  }
  const compose = replaceWord(command, { at: name }, ['compose']).text;
  return [{ ...rename, text: [rename.text, ...flags, compose].join(', ') }];
}

/** What runs docker from where this name of V1 runs Compose: docker is seldom found where V1 was downloaded to. */
function dockerFor(written: string, path: string): string {
  const isUnit = nameOf(path).endsWith('.service') && written.includes('/');
  return `${isUnit ? '/usr/bin/' : ''}docker${/\.exe["']?$/i.test(written) ? '.exe' : ''}`;
}

/** In `DC=docker-compose` the blank would end the value, but in a Makefile or a batch file. */
function quoted({ file, range }: Location, text: string): string {
  const before = file.text[range.start - 1];
  const takesRest = /^(?:gnu)?makefile|\.(?:mk|mak|bat|cmd)$/i.test(nameOf(file.path)) && !file.slice(file.linesOf(range)).startsWith('\t');
  return before === '=' && !takesRest ? `"${text}"` : text;
}
