import type { Edit } from '../../source/fix.ts';
import type { Command } from '../call.ts';
import { commandLine } from './command-line.ts';
import { insertAfter, removeWords, replaceWord } from './edit-words.ts';

/**
 * Writes what V2 calls otherwise, or takes for something else, so that it does what V1 did: `--version`, `help`,
 * `--compatibility`, `ps --services`. No edits where there is none of them; `undefined` where there is no room for them.
 */
export function faithfulEdits(command: Command): readonly Edit[] | undefined {
  const edits = [versionEdits(command), helpEdits(command), compatibilityEdits(command), servicesEdits(command)];
  return edits.every((each) => each !== undefined) ? edits.flat() : undefined;
}

/** `--version` as the subcommand that it is in V2. */
export function versionEdits(command: Command): readonly Edit[] | undefined {
  const { globals, subcommand } = commandLine(command);
  const version = subcommand ? undefined : globals.find(({ name }) => name === '--version' || name === '-v');
  const [word] = version?.words ?? [];
  if (!version || !word) return [];
  return version.joined ? undefined : [replaceWord(command, word, ['version'])];
}

/** `help up` as `up --help`. */
export function helpEdits(command: Command): readonly Edit[] | undefined {
  const { subcommand, operands } = commandLine(command);
  if (subcommand?.text !== 'help') return [];
  const [asked] = operands;
  if (!asked) return [replaceWord(command, subcommand, ['--help'])];
  const gone = removeWords(command, [subcommand]);
  return gone && [...gone, insertAfter(command, asked, ['--help'])];
}

/** V1 does nothing about `--compatibility`. */
export function compatibilityEdits(command: Command): readonly Edit[] | undefined {
  const flag = commandLine(command).globals.find(({ name }) => name === '--compatibility');
  return flag ? removeWords(command, flag.words) : [];
}

/** `ps --services` of V1 is `config --services` of V2. */
export function servicesEdits(command: Command): readonly Edit[] | undefined {
  const { subcommand, flags, operands } = commandLine(command);
  const services = flags.find(({ name }) => name === '--services');
  if (subcommand?.text !== 'ps' || !services || operands.length > 0 || flags.some(({ name, joined }) => joined || name === '--filter')) return [];
  const gone = removeWords(command, flags.filter((flag) => flag !== services).flatMap(({ words }) => words));
  return gone && [replaceWord(command, subcommand, ['config']), ...gone];
}
