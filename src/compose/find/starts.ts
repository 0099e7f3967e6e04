import type { Command, Invocation, Script } from '../../script/call.ts';
import { commandLine } from '../../script/cli/command-line.ts';
import { fileFlags } from '../../script/file-flags.ts';
import { folderOf, resolvePath } from '../../source/path.ts';
import type { StartCall } from '../start-call.ts';
import { placesOf } from './combinations.ts';
import { isDefault } from './group.ts';

/** Tells of a Compose file what calls start of it, given the paths of all. A call that names services by a variable tells nothing. */
export function startsIn(scripts: readonly Script[], paths: ReadonlySet<string>): (path: string) => readonly StartCall[] {
  const folders = new Set([...paths].filter(isDefault).map(folderOf));
  const starts = scripts.flatMap(({ commands, settings, invocations }) => {
    const set = settings.flatMap(({ name, value }) => (name === 'COMPOSE_PROFILES' ? (value.text?.split(',') ?? []) : []));
    const isSourcing = invocations.some(isSource);
    return commands.flatMap((command) => {
      const services = startedBy(command);
      return services ? [{ isRun: commandLine(command).subcommand?.text === 'run', services, profiles: new Set([...set, ...profilesOf(command)]), isSourcing, isOf: concerns(command, paths, folders) }] : [];
    });
  });
  return (path) => starts.filter(({ isOf }) => isOf(path));
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

/** Without `-f` it is about the file that Compose finds in the nearest folder, of those where the call may run. */
function concerns(command: Command, paths: ReadonlySet<string>, folders: ReadonlySet<string>): (path: string) => boolean {
  const flags = fileFlags(command);
  const places = placesOf(command);
  if (!flags) {
    const nearest = places.find((place) => folders.has(place));
    return (path) => isDefault(path) && folderOf(path) === nearest;
  }
  const named = new Set(flags.files.flatMap((file) => places.map((place) => resolvePath(place, file)).find((path) => path !== undefined && paths.has(path)) ?? []));
  return (path) => named.has(path);
}
