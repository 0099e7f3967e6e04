import { commandLine } from '../../script/cli/command-line.ts';
import { fileFlags } from '../../script/file-flags.ts';
import type { Command } from '../../script/command.ts';
import { folderOf, resolvePath } from '../../source/path.ts';
import { placesOf } from './combinations.ts';
import { isDefault } from './group.ts';

/** The services that a call of `up` names; none where it starts them all. */
export type StartedServices = readonly string[];

/** Tells of a Compose file what calls start of it. A call that names services by a variable tells nothing. */
export function startsIn(commands: readonly Command[]): (path: string) => readonly StartedServices[] {
  const starts = commands.flatMap((command) => {
    const services = startedBy(command);
    return services ? [{ services, isOf: concerns(command) }] : [];
  });
  return (path) => starts.flatMap(({ services, isOf }) => (isOf(path) ? [services] : []));
}

function startedBy(command: Command): StartedServices | undefined {
  const { subcommand, operands } = commandLine(command);
  if (command.form === 'opaque' || subcommand?.text !== 'up') return undefined;
  const names = operands.flatMap(({ text }) => text ?? []);
  return names.length === operands.length ? names : undefined;
}

/** Without `-f` it is about the file that Compose finds where the call may run. */
function concerns(command: Command): (path: string) => boolean {
  const flags = fileFlags(command);
  const places = new Set(placesOf(command));
  if (!flags) return (path) => isDefault(path) && places.has(folderOf(path));
  const named = new Set([...places].flatMap((place) => flags.files.map((file) => resolvePath(place, file))));
  return (path) => named.has(path);
}
