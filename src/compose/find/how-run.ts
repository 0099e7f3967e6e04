import { isDockerfile, isRunbook } from '../../locate/names.ts';
import { readScripts, type Script } from '../../script/script.ts';
import { folderOf, nameOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { readAll, type Workspace } from '../../source/workspace.ts';
import { findCombinations, type Combination } from './combinations.ts';
import { stackFilesOf, stackFolderOf } from '../stack-files.ts';
import type { StartCall } from '../start-call.ts';
import type { Found } from './found-files.ts';
import { isDefault } from './group.ts';
import { handedEnvFiles } from './handed-env-files.ts';
import { madePaths } from '../../script/made-paths.ts';
import { setVariables } from '../../script/set-variables.ts';
import { madeImages } from './made-images.ts';
import { listedTogether } from './listed.ts';
import { openJoins } from './open-joins.ts';
import { callsV2, isPastV1 } from './past-v1.ts';
import { sharedVariables } from './shared-variables.ts';
import { startsIn } from './starts.ts';
import type { VersionReader } from '../version-reader.ts';
import { mayReadVersion, versionReadersIn } from './version-readers.ts';

/** More texts than these are not asked for how files are run; where each reading costs a request, fewer. */
const maxTexts = 2000;
const maxCostlyTexts = 30;

/** What is known of how a repository's Compose files are run. */
export interface HowRun {
  readonly together: readonly Combination[];
  /** Whether a file is run with others that are not known. */
  readonly isOpen: (path: string) => boolean;
  /** Whether a program lists a file beside others. */
  readonly isListed: (path: string) => boolean;
  /** What calls start of a file, one by one. */
  readonly startsOf: (path: string) => readonly StartCall[];
  /** Whether a script hands a file to `docker stack deploy`. */
  readonly isStack: (path: string) => boolean;
  /** What else reads the `version` of a file. */
  readonly versionReaderOf: (path: string) => VersionReader | undefined;
  /** Whether the repository has V2 called, and nothing in it speaks of V1: what V1 made of a file matters to no one here. */
  readonly isPastV1: boolean;
  /** Whether the repository has V2 called, whatever else. */
  readonly callsV2: boolean;
  /** Whether a script or a document makes secrets that an engine keeps: a swarm's, Podman's. */
  readonly makesSecrets: boolean;
  /** The images that scripts make. */
  readonly madeImages: ReadonlySet<string>;
  /** Whether a script or a document makes what is at a path. */
  readonly isMade: (path: string) => boolean;
  /** Whether a script, a document or an env file that these hand over sets a variable, or so many files leave it open that something must. */
  readonly isSet: (name: string) => boolean;
  /** What tells how files are run, as far as it was read: scripts, documents, other programs' settings, env files. */
  readonly texts: readonly SourceFile[];
  /** Whether profiles are switched on by other means than the `.env` that Compose reads by itself: by a script, or an env file to copy. */
  readonly areProfilesSet: boolean;
}

/**
 * Learns which files are run together: from the scripts that were read and their calls, from what else the workspace
 * can give cheaply, and from env files: where reading is costly, those in these folders.
 */
export async function learnHowRun(
  workspace: Workspace,
  { located, composeFiles, scripts, settings }: Found,
  asRead: readonly Script[],
  folders: ReadonlySet<string>,
): Promise<HowRun> {
  const read = new Set([...scripts, ...settings].map(({ path }) => path));
  const unread = [...located.scripts, ...located.settings].filter((path) => !read.has(path));
  const others = workspace.costly ? unread.filter((path) => isRunbook(path) && isNear(path, folders)).slice(0, maxCostlyTexts) : unread.slice(0, maxTexts);
  const around = located.envFiles.filter((path) => folders.has(folderOf(path)));
  const envFiles = new Set([...around, ...(workspace.costly ? [] : located.envFiles.slice(0, maxTexts))]);
  const { files } = await readAll(workspace, [...others, ...envFiles]);
  const handed = handedEnvFiles([...scripts, ...files], located.envFiles);
  const handedFiles = (await readAll(workspace, handed)).files;
  const telling = files.filter((file) => isTelling(file) || mayReadVersion(file));
  const paths = new Set([...located.composeFiles, ...located.candidates]);
  const known = [...asRead, ...readScripts(telling)];
  const commands = known.flatMap((script) => script.commands);
  const stacks = new Set(known.flatMap((script) => stackFilesOf(script, (path) => paths.has(path))));
  // What Compose reads of env files is known, and what it does not read sets nothing.
  const isSetByScript = setVariables([...[...scripts, ...files].filter(({ path }) => !isDockerfile(path) && !envFiles.has(path)), ...handedFiles]);
  const isLeftToAll = sharedVariables(composeFiles);
  const stackFolders = new Set(known.flatMap((script) => stackFolderOf(script) ?? []));
  return {
    together: findCombinations(commands, [...scripts, ...files, ...composeFiles], (path) => paths.has(path)),
    isOpen: openJoins([...scripts, ...files]),
    isListed: listedTogether([...scripts, ...files]),
    startsOf: startsIn(known, paths),
    isStack: (path) => stacks.has(path) || (!isDefault(path) && stackFolders.has(folderOf(path))),
    versionReaderOf: versionReadersIn([...known, ...readScripts(settings.filter(mayReadVersion))], (path) => paths.has(path)),
    isPastV1: !workspace.isFromV1 && isPastV1(commands, composeFiles, [...scripts, ...files]),
    callsV2: !workspace.isFromV1 && callsV2(commands),
    makesSecrets: scripts.some(({ text }) => /\b(?:docker|podman)[ \t]{1,9}secret[ \t]{1,9}create\b/.test(text)),
    madeImages: madeImages(known),
    // What an image's build makes lies in the image; tasks of Ansible are among the settings.
    isMade: madePaths([...new Set([...scripts, ...settings, ...files, ...composeFiles])].filter(({ path }) => !isDockerfile(path))),
    isSet: (name) => isSetByScript(name) || isLeftToAll(name),
    texts: [...scripts, ...files],
    areProfilesSet: setVariables([...scripts, ...files].filter(({ path, text }) => nameOf(path) !== '.env' && text.includes('COMPOSE_PROFILES')))('COMPOSE_PROFILES'),
  };
}

/** CI files stand apart from what they run. */
function isNear(path: string, folders: ReadonlySet<string>): boolean {
  return path.startsWith('.') || folders.has(folderOf(path));
}

/** Whether a text may tell which files are run together or deployed, what is started of them, or what images are made. */
function isTelling({ text }: SourceFile): boolean {
  return (/\bcompose\b/.test(text) && /[\s"'](?:-f|--file|up|run)\b/.test(text)) || /\bdocker\b[^\n]{0,200}\b(?:build|tag|commit|stack)\b/.test(text);
}
