import type { Invocation } from '../../script/call.ts';
import { installsIn } from '../../script/installs/installs.ts';
import type { Script } from '../../script/script.ts';
import { groupBy } from '../../source/group-by.ts';
import { folderOf, foldersUpFrom } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { fileFrom } from '../stack-files.ts';
import type { VersionReader } from '../version-reader.ts';

/**
 * Says what in a repository reads the `version` of a Compose file, besides Compose from 1.27 on: a program that looks
 * for the key, one that takes what lacks it for a file of the first format, or an older Compose, which does so as well.
 */
export function versionReadersIn(scripts: readonly Script[], isFile: (path: string) => boolean): (path: string) => VersionReader | undefined {
  const old = new Map(scripts.flatMap(oldComposeIn).map((reader) => [servedBy(reader.at.file.path), reader]));
  const byPath = groupBy(scripts.flatMap((script) => readersIn(script, isFile)), ({ path }) => path);
  return (path) => byPath.get(path)?.[0] ?? foldersUpFrom(folderOf(path)).flatMap((folder) => old.get(folder) ?? [])[0];
}

/** Whether a text may hold what `versionReadersIn` looks for. */
export function mayReadVersion({ text }: SourceFile): boolean {
  return /\bcompose\b/.test(text) && (/\b1\.(?:1\d|2[0-6])\b|\bdebian|\bubuntu|\balpine/i.test(text) || /\b(?:yq|jq|grep|rg|awk|sed)\b[^\n]{0,200}\bversion\b|\b(?:ecs-cli|rancher-compose)\b/.test(text));
}

/** Compose 1.26.2 takes a file without `version` for one of the first format; 1.27.0 does not. */
const firstWithout = 27;

/** Distributions whose Compose is older. */
const oldDistribution = /^(?:Debian (?:9|10|11)|Ubuntu (?:16\.04|18\.04|20\.04)|Alpine 3\.(?:\d|1[0-2]))$/;

/** Folders of what serves the folder that they lie in. */
const servant = /(?:^|\/)(?:\.[^/.][^/]*(?:\/.*)?|s?bin|ci|build|deploy(?:ment)?|dev|docker|requirements|scripts?|tools?)$/i;

/** The part of the repository that a file serves: its folder, or that around it. */
function servedBy(path: string): string {
  let folder = folderOf(path);
  while (servant.test(folder)) folder = folder.replace(servant, '');
  return folder;
}

function oldComposeIn(script: Script): readonly VersionReader[] {
  return installsIn(script).flatMap(({ at, what }) => {
    const version = /(?<![\w.])v?1\.(\d+)/.exec(what)?.[1] ?? /(?:==|~=|:)\s?v?1\.(\d+)/.exec(at.file.slice(at.range))?.[1];
    const isOld = version === undefined ? oldDistribution.test(what) : Number(version) < firstWithout;
    return isOld ? [{ at, isCompose: true }] : [];
  });
}

function readersIn(script: Script, isFile: (path: string) => boolean): readonly (VersionReader & { readonly path: string })[] {
  return script.invocations.flatMap((call) => {
    const names = filesRead(call);
    return names.flatMap((name) => {
      const path = fileFrom(script, call.folder, name, isFile);
      return path === undefined ? [] : [{ at: call.at, isCompose: false, path }];
    });
  });
}

/** The words of a call that may be files whose `version` it reads. */
function filesRead({ words }: Invocation): readonly string[] {
  const [program = '', ...args] = words.map(({ text }) => text ?? '');
  if (/^(?:yq|jq|gojq)$/.test(program)) return args.some((arg) => /(?<![\w.\])"'])\.version\b/.test(arg)) ? args : [];
  if (/^(?:[ef]?grep|rg|awk|gawk)$/.test(program) || (program === 'sed' && args.includes('-n'))) return args.some((arg) => /^\W*version\b/.test(arg)) ? args : [];
  if (program === 'rancher-compose' || (program === 'ecs-cli' && args[0] === 'compose')) return filesComposed(args);
  return [];
}

/** Those that a program with flags of Compose's is told to read. */
function filesComposed(args: readonly string[]): readonly string[] {
  const named = args.flatMap((arg, index) => (/^(?:-f|--file)$/.test(arg) ? [args[index + 1] ?? ''] : (/^--file=(.*)$/.exec(arg)?.slice(1) ?? [])));
  return named.length > 0 ? named : ['docker-compose.yml'];
}
