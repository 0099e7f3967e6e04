import { folderOf, nameOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Workspace } from '../../source/workspace.ts';
import { Node } from '../../yaml/node.ts';
import { readBuilds } from './builds.ts';
import { readEnvFiles } from './env/env-files.ts';
import { readExampleVariables } from './env/example-variables.ts';
import { Variables } from './variables/known-variables.ts';
import { Foreseen } from './named/foreseen.ts';
import { findKeptSecrets } from './kept-secrets.ts';
import { loadLayers } from './layers.ts';
import { checkNamedPaths } from './named/named-paths.ts';
import { Loading } from './loading.ts';
import type { Parsed } from './parsed.ts';
import { activeProfiles, isActive } from './profiles.ts';
import type { Project } from '../project.ts';
import { projectName } from './project-name.ts';
import { checkServiceFiles } from './service-files.ts';
import { servicesOf } from '../service.ts';
import type { StartCall } from '../start-call.ts';
import { readServiceEnv } from './env/service-env.ts';
import { readStartScripts } from './start-scripts.ts';
import type { VersionReader } from '../version-reader.ts';
import { findWaiting } from './waiting.ts';
import { assume } from './variables/substituted.ts';

/** What the world outside the files brings to a project. */
export interface Surroundings {
  /** Variables of the shell; they win over `.env`. */
  readonly env: Readonly<Record<string, string>>;
  /** In place of `.env` beside the first file. */
  readonly envFiles: readonly string[];
  readonly profiles: readonly string[];
  readonly projectName: string | undefined;
  /** What the workspace's own folder is called; `undefined` where that is not known. */
  readonly rootName: string | undefined;
}

/** The files that a project begins with. */
export interface Start {
  /** In the order in which one overrides another. */
  readonly files: readonly SourceFile[];
  /** Where relative paths start, if that is not the first file's folder. */
  readonly folder?: string | undefined;
  /** False for what is meant to lie on top of another file. */
  readonly standalone?: boolean;
  /** Someone runs these files with others as well. */
  readonly open?: boolean;
  /** Compose is started in the workspace's own folder, and finds them in one above. */
  readonly isStartedBelow?: boolean;
  /** The file that Compose V1 finds in place of the first one. */
  readonly rival?: SourceFile | undefined;
  /** Files that Compose V2 finds by their names as well, and passes over. */
  readonly passedOver?: readonly SourceFile[];
  /** Compose finds the first file by its name. */
  readonly isFound?: boolean;
  /** A file for production lies beside these, which are for nothing by their names. */
  readonly isBesideProduction?: boolean;
  /** What scripts start of it, call by call. */
  readonly starts?: readonly StartCall[];
  /** A script hands one of its files to `docker stack deploy`. */
  readonly isStack?: boolean;
  /** What else in the repository reads the `version` of one of its files. */
  readonly versionReader?: VersionReader | undefined;
  /** The images that the repository makes, by its scripts or as other services, without tags. */
  readonly madeImages?: ReadonlySet<string>;
  /** The repository has V2 called, and nothing in it speaks of V1. */
  readonly isPastV1?: boolean;
  /** The repository has V2 called, and none of its files says which format it has. */
  readonly isForV2?: boolean;
  /** Scripts or documents of the repository make secrets that an engine keeps. */
  readonly makesSecrets?: boolean;
  /** Whether a script or a document of the repository sets a variable. */
  readonly isSetElsewhere?: (name: string) => boolean;
  /** Something else than the `.env` that Compose reads by itself switches on profiles. */
  readonly areProfilesSetElsewhere?: boolean;
}

/** Lays files over one another, in the order of Compose V2's own loader. Nothing outside the workspace is read. */
export async function loadProject(
  { files: sources, folder: start, standalone = true, open = false, isStartedBelow = false, rival, passedOver = [], isBesideProduction = false, starts = [], isStack = false, versionReader, madeImages = new Set(), isPastV1 = false, isForV2 = false, makesSecrets = false, isSetElsewhere = () => false, areProfilesSetElsewhere = false }: Start,
  workspace: Workspace,
  surroundings: Surroundings,
  parsed: Parsed,
  foreseen = new Foreseen(workspace, parsed, () => false),
): Promise<Project> {
  const [first] = sources;
  if (!first) throw new Error('a project has at least one file');
  const folder = start ?? folderOf(first.path);
  const loading = new Loading(workspace, parsed, foreseen);
  const files = sources.map((source, index) => loading.file(source, index === 0 ? 'base' : 'override'));
  // What is asked for by name has no place in a file, so the project's beginning stands for it.
  const at = { file: first, range: { start: 0, end: Math.min(1, first.text.length) } };
  const named = surroundings.envFiles.map((path) => new Node({ kind: 'scalar', at, value: path }));
  const shell = Variables.of(surroundings.env).with('PWD', undefined);
  const nearer = isStartedBelow && named.length === 0 ? await readEnvFiles(undefined, '', shell, loading) : shell;
  const outside = await readEnvFiles(named.length > 0 ? named : undefined, named.length > 0 ? '' : folder, nearer, loading);
  const folderName = folder === '' ? surroundings.rootName : nameOf(folder);
  const name = projectName(surroundings.projectName, files, folderName, outside, loading.report);
  const isNamedByFolder = name !== undefined && projectName(surroundings.projectName, files, undefined, outside, () => undefined) === undefined;
  const variables = outside.with('COMPOSE_PROJECT_NAME', name);
  const exampleVariables = await readExampleVariables(files, folder, loading);
  const root = await loadLayers(files, { folder, variables, chain: [] }, loading);
  const services = servicesOf(root);
  const profiles = activeProfiles(surroundings.profiles, variables);
  await checkServiceFiles([...servicesOf(assume(root)).values()].filter(({ node }) => isActive(node, profiles) === true), { folder, variables, chain: [] }, loading);
  if (standalone) await checkNamedPaths(root, [...services.values()], folder, loading);
  const serviceEnv = await readServiceEnv(services.values(), { folder, variables, chain: [] }, loading);
  const builds = await readBuilds(services.values(), folder, loading);
  const startScripts = await readStartScripts(services.values(), folder, loading);
  const waiting = await findWaiting(services.values(), folder, builds, startScripts, loading);
  const { problems, complete, envFiles } = loading;
  const distantEnv = nearer === shell ? undefined : envFiles.find(({ source }) => folderOf(source.path) === folder);
  const keptSecrets = await findKeptSecrets([...envFiles, ...serviceEnv], loading);
  return { name, namedBy: isNamedByFolder ? folderName : undefined, folder, standalone, open, rival, passedOver, isBesideProduction, files: loading.files, envFiles, distantEnv, serviceEnv, root, services, keptSecrets, builds, startScripts, waiting, starts, isStack, versionReader, madeImages, isPastV1, isForV2, makesSecrets, isSetElsewhere, areProfilesSetElsewhere, variables, exampleVariables, profiles, problems, complete };
}
