import type { Command, Invocation, Script } from '../../script/call.ts';
import { commandLine } from '../../script/cli/command-line.ts';
import { fileFlags } from '../../script/file-flags.ts';
import { groupBy } from '../../source/group-by.ts';
import { folderOf, resolvePath } from '../../source/path.ts';
import type { StartCall } from '../start-call.ts';
import { placesOf } from './combinations.ts';
import { isDefault } from './group.ts';

/** Tells of a Compose file what calls start of it, given the paths of all. A call that names services by a variable tells nothing. */
export function startsIn(scripts: readonly Script[], paths: ReadonlySet<string>): (path: string) => readonly StartCall[] {
  const found = groupBy([...paths].filter(isDefault), folderOf);
  const starts = scripts.flatMap(({ commands, settings, invocations }) => {
    const set = settings.flatMap(({ name, value }) => (name === 'COMPOSE_PROFILES' ? (value.text?.split(',') ?? []) : []));
    const isSourcing = invocations.some(isSource);
    return commands.flatMap((command) => {
      const services = startedBy(command);
      if (!services) return [];
      const call = { isRun: commandLine(command).subcommand?.text === 'run', services, profiles: new Set([...set, ...profilesOf(command)]), isSourcing };
      return concernedBy(command, paths, found).map((path) => ({ path, call }));
    });
  });
  const byPath = groupBy(starts, ({ path }) => path);
  return (path) => (byPath.get(path) ?? []).map(({ call }) => call);
}

function startedBy(command: Command): readonly string[] | undefined {
  const { subcommand, operands } = commandLine(command);
  if (command.form === 'opaque' || (subcommand?.text !== 'up' && subcommand?.text !== 'run')) return undefined;
  const named = subcommand.text === 'run' ? operands.slice(0, 1) : operands;
  const names = named.flatMap(({ text }) => text ?? []);
  return names.length === named.length ? names : undefined;
}

function profilesOf(command: Command): readonly string[] {
  return commandLine(command).globals.flatMap(({ name, value }) => (name === '--profile' ? (value ?? []) : []));
}

/** `. common.env`; no `. venv/bin/activate`, which sets nothing that a Compose file would name. */
function isSource({ words: [program, file] }: Invocation): boolean {
  return /^(?:source|\.)$/.test(program?.text ?? '') && file !== undefined && !/\bactivate$/.test(file.text ?? '');
}

/** The files that a call is about; without `-f`, those that Compose finds in the nearest folder, of those where the call may run. */
function concernedBy(command: Command, paths: ReadonlySet<string>, found: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const flags = fileFlags(command);
  const places = placesOf(command);
  if (!flags) return places.map((place) => found.get(place)).find((some) => some !== undefined) ?? [];
  return [...new Set(flags.files.flatMap((file) => places.map((place) => resolvePath(place, file)).find((path) => path !== undefined && paths.has(path)) ?? []))];
}
