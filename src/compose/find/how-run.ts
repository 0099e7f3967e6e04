import { isRunbook } from '../../locate/names.ts';
import { findCommands, type Command } from '../../script/command.ts';
import { folderOf } from '../../source/path.ts';
import { readAll, type Workspace } from '../../source/workspace.ts';
import { findCombinations, type Combination } from './combinations.ts';
import type { Found } from './found-files.ts';
import { openJoins } from './open-joins.ts';

/** More texts than these are not asked for how files are run; where each reading costs a request, fewer. */
const maxTexts = 2000;
const maxCostlyTexts = 30;

/** What is known of how a repository's Compose files are run. */
export interface HowRun {
  readonly together: readonly Combination[];
  /** Whether a file is run with others that are not known. */
  readonly isOpen: (path: string) => boolean;
}

/**
 * Learns which files are run together: from the scripts that were read and their calls, from what else the workspace
 * can give cheaply, and from the env files in these folders.
 */
export async function learnHowRun(
  workspace: Workspace,
  { located, scripts }: Found,
  commands: readonly Command[],
  folders: ReadonlySet<string>,
): Promise<HowRun> {
  const read = new Set(scripts.map(({ path }) => path));
  const unread = located.scripts.filter((path) => !read.has(path));
  const others = workspace.costly ? unread.filter((path) => isRunbook(path) && isNear(path, folders)).slice(0, maxCostlyTexts) : unread.slice(0, maxTexts);
  const envFiles = located.envFiles.filter((path) => folders.has(folderOf(path)));
  const { files } = await readAll(workspace, [...others, ...envFiles]);
  const telling = files.filter(({ text }) => /\bcompose\b/.test(text) && /[\s"'](?:-f|--file)\b/.test(text));
  const paths = new Set([...located.composeFiles, ...located.candidates]);
  const together = findCombinations([...commands, ...telling.flatMap(findCommands)], [...scripts, ...files], (path) => paths.has(path));
  return { together, isOpen: openJoins([...scripts, ...files]) };
}

/** CI files stand apart from what they run. */
function isNear(path: string, folders: ReadonlySet<string>): boolean {
  return path.startsWith('.') || folders.has(folderOf(path));
}
