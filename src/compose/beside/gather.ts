import { kindOf } from '../../locate/names.ts';
import type { Invocation, Word } from '../../script/call.ts';
import { readDocker } from '../../script/docker.ts';
import type { Script } from '../../script/script.ts';
import { folderOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { readAll, type Workspace } from '../../source/workspace.ts';
import type { Parsed } from '../load/parsed.ts';
import type { RepositoryText } from './repository-text.ts';
import { V1Names } from './v1-names.ts';

/** What a run has read. */
export interface Gathered {
  /** All Compose files of the repository, also those that a change does not touch: they declare the services. */
  readonly composeFiles: readonly SourceFile[];
  readonly scripts: readonly Script[];
  readonly settings: readonly SourceFile[];
  /** Paths of files of variables. */
  readonly envFiles: readonly string[];
  readonly rootName: string | undefined;
  readonly isReviewed: (path: string) => boolean;
}

/** More files of variables than these are not asked for a project's name where each reading costs a request. */
const maxCostlyEnvFiles = 30;

/** The texts of the repository that a run reviews, each with what the repository as a whole says of names. */
export async function gatherTexts(workspace: Workspace, parsed: Parsed, gathered: Gathered): Promise<readonly RepositoryText[]> {
  const { composeFiles, scripts, rootName } = gathered;
  const settings = gathered.settings.filter(({ text }) => mayMatter.test(text));
  if (scripts.length + settings.length + composeFiles.length === 0) return [];
  const folders = new Set(composeFiles.map(({ path }) => folderOf(path)));
  const asksForNames = [...scripts.map(({ file }) => file), ...settings, ...composeFiles].some(({ text }) => mayName.test(text));
  const nearby = gathered.envFiles.filter((path) => folders.has(folderOf(path)) && (asksForNames || gathered.isReviewed(path)));
  const env = await readAll(workspace, workspace.costly ? nearby.slice(0, maxCostlyEnvFiles) : nearby);
  const given = scripts.flatMap(({ invocations }) => invocations.flatMap(namesGiven)).flatMap(({ text }) => text?.replace(/:[^:/]*$/, '') ?? []);
  const names = new V1Names(() => composeFiles.map((file) => parsed.get(file, 'base')), rootName, [...scripts.map(({ file }) => file), ...env.files, ...composeFiles], given);
  const plain = (kind: RepositoryText['kind']) => (file: SourceFile) => ({ file, kind, names, commands: [], invocations: [], settings: [] });
  const others = [...settings, ...env.files].filter(({ path }) => gathered.isReviewed(path));
  return [
    ...scripts.map((script) => (kindOf(script.file.path) === 'settings' ? plain('settings')(script.file) : { ...script, kind: 'script' as const, names })),
    ...others.map(plain('settings')),
    ...composeFiles.filter(({ path }) => gathered.isReviewed(path)).map(plain('compose')),
  ];
}

/** What V1 made has a number at its end, or stands in a call of docker. */
const mayName = /_[1-9]\d?(?!\w)|\bdocker\b/;

/** Settings of other programs that speak of none of this are not looked at. */
const mayMatter = /_[1-9]\d?(?!\w)|docker[-_/]compose|docker_service/;

function namesGiven(invocation: Invocation): readonly Word[] {
  const call = readDocker(invocation);
  return call ? [...call.given, ...call.givenImages] : [];
}
