import { nameOf } from '../../source/path.ts';
import type { Edit } from '../../source/fix.ts';
import type { Location } from '../../source/source-file.ts';
import type { Command, Setting } from '../call.ts';
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

/**
 * Writes a call of V1 as one of `docker compose`: the name, the flags that stand before `compose` then, and what V2
 * calls otherwise. Where a variable names it, `within` are the quotes that the variable's setting stands in.
 */
export function translate(command: Command, within?: Setting['within']): Translation {
  const moved = flagsToMove(command);
  const name = command.origin ?? command.program.at;
  const isApart = moved.some(({ at, joined }) => joined || (command.origin && at.range.start >= command.program.at.range.start && at.range.end <= command.at.range.end));
  if (isStarted(command)) return { obstacle: 'its arguments stand in `-ArgumentList`' };
  if (command.origin && isUnquotable(name, within)) return { obstacle: 'the blank would end the value that it is given' };
  if (isApart) return { obstacle: `\`${moved[0]?.name ?? ''}\` belongs in front of \`compose\`` };
  const others = faithfulEdits(command);
  const gone = removeWords(command, moved.flatMap(({ words }) => words));
  if (!others || !gone) return { obstacle: 'its flags stand apart from its name' };
  const docker = moved.flatMap(({ words }) => words.map(({ at, text }) => (text === 'CRITICAL' ? 'fatal' : at.file.slice(at.range))));
  return { edits: [...nameEdits(command, name, docker, within), ...gone, ...others] };
}

/** The name of V1 in the value of a variable, as that of V2. */
export function renameIn(name: Location, within?: Setting['within']): Edit {
  return { ...name, text: quoted(name, `${dockerFor(name.file.slice(name.range), name.file.path)} compose`, within) };
}

/** `Start-Process docker-compose -ArgumentList "up -d"` gives a program its arguments elsewhere. */
function isStarted({ args }: Command): boolean {
  return args.some(({ text }) => /^-(?:ArgumentList|Args)$/i.test(text ?? ''));
}

function nameEdits(command: Command, name: Location, flags: readonly string[], within: Setting['within']): readonly Edit[] {
  const written = name.file.slice(name.range);
  const docker = dockerFor(written, name.file.path);
  if (command.form === 'words') {
    const text = [docker, ...flags, 'compose'].join(' ');
    return [{ ...name, text: command.origin ? quoted(name, text, within) : text }];
  }
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

/** In `DC=docker-compose` the blank would end the value; within quotes, the others are left for it. */
function quoted(name: Location, text: string, within: Setting['within']): string {
  const quote = within === '"' ? "'" : '"';
  return needsQuotes(name) ? `${quote}${text}${quote}` : text;
}

/** Not in a Makefile or a batch file, where the value takes up the line. */
function needsQuotes({ file, range }: Location): boolean {
  const takesRest = /^(?:gnu)?makefile|\.(?:mk|mak|bat|cmd)$/i.test(nameOf(file.path)) && !file.slice(file.linesOf(range)).startsWith('\t');
  return file.text[range.start - 1] === '=' && !takesRest;
}

/** Quotes within quotes within quotes are more than there are kinds of. */
export function isUnquotable(name: Location, within: Setting['within']): boolean {
  return within === 'both' && needsQuotes(name);
}
