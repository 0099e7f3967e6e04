import { whyNot } from '../../locate/content.ts';
import type { Script } from '../../script/script.ts';
import { folderOf, foldersUpFrom } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { readAll, type Workspace } from '../../source/workspace.ts';
import type { Start } from '../load/load.ts';
import type { Starts } from '../load/load-all.ts';
import type { Parsed } from '../load/parsed.ts';
import { besideProduction } from './beside-production.ts';
import type { Combination } from './combinations.ts';
import type { Found } from './found-files.ts';
import { group, isDefault, isNamedOverride, isOverride, type Group } from './group.ts';
import { learnHowRun, type HowRun } from './how-run.ts';
import { Mentions } from './mentions.ts';
import { hasVersion } from './past-v1.ts';
import { readSigns } from './signs.ts';
import { touchedBy } from './touched.ts';

type Files = ReadonlyMap<string, SourceFile>;

/** What is started, and what was read to learn that. */
export interface Arranged extends Starts {
  readonly read: readonly SourceFile[];
}

/** Says which Compose files are run together, as far as a change touches them; all of them where there is none. */
export async function arrange(workspace: Workspace, found: Found, scripts: readonly Script[], changed: ReadonlySet<string> | undefined, parsed: Parsed): Promise<Arranged> {
  const named = found.named.map((file) => ({ files: [file], standalone: !isOverride(file.path) }));
  const mentions = new Mentions(found.composeFiles);
  const isTouched = touchedBy(changed, mentions);
  const folders = new Set(found.composeFiles.filter(({ path }) => isTouched([path])).flatMap(({ path }) => foldersUpFrom(folderOf(path))));
  if (folders.size === 0) return { starts: named, parts: [], read: [] };

  const howRun = await learnHowRun(workspace, found, scripts, folders);
  const files = await withOthers(workspace, found.composeFiles, howRun.together);
  const called = howRun.together.filter((one) => one.files.every((path) => files.has(path)));
  const { fragments, laidOver, shared, builtImages, filled } = readSigns([...files.values()], { folders, mentions, howRun: { ...howRun, together: called } }, parsed);
  const together = called.filter((one) => (!one.isIdle || isLaid(one, fragments)) && !isMistold(one, laidOver));
  const groups = group([...files.keys()], { together, fragments, isOpen: (path) => howRun.isOpen(path) || shared.has(path) }).filter((one) => isTouched(one.files));

  const madeImages = new Set([...howRun.madeImages, ...builtImages]);
  const isBesideProduction = besideProduction(files.keys());
  const toStart = (one: Group): Start => ({ ...startOf(one, files, howRun), isBesideProduction: isBesideProduction(one.files), madeImages });
  const begins = new Set(together.map((one) => one.files[0]));
  const isPart = ({ files: [first = ''] }: Group): boolean => !begins.has(first) && mentions.of(first).length > 0;
  // Whoever draws it in by a variable may have what it lacks.
  const isWhole = ({ standalone, files: [first = ''] }: Group): boolean => standalone && !mentions.byVariable(first);
  return {
    starts: [...named, ...groups.filter((one) => !isPart(one)).map(toStart)],
    parts: groups.filter(isPart).map((one) => toStart({ ...one, standalone: isWhole(one) })),
    isMade: howRun.isMade,
    filled,
    read: howRun.texts,
  };
}

/** Whether the files have to be run together, or there is but one. */
function isLaid({ files: [, ...others] }: Combination, fragments: ReadonlySet<string>): boolean {
  return others.length === 0 || others.some((path) => fragments.has(path) || isNamedOverride(path));
}

/** Whether a document alone has a part run without what it lies over: the others are left out there. */
function isMistold({ files: [first = '', ...others], isTold }: Combination, laidOver: ReadonlySet<string>): boolean {
  return isTold === true && others.length === 0 && laidOver.has(first) && !isDefault(first);
}

/** What is run together is read whatever it is called, unless something has to render it first. */
async function withOthers(workspace: Workspace, composeFiles: readonly SourceFile[], together: readonly Combination[]): Promise<Files> {
  const files = new Map(composeFiles.map((file) => [file.path, file]));
  const others = new Set(together.flatMap((one) => one.files).filter((path) => !files.has(path)));
  const read = await readAll(workspace, [...others]);
  for (const file of read.files) if (!whyNot(file)) files.set(file.path, file);
  return files;
}

function startOf(one: Group, files: Files, howRun: HowRun): Start {
  const [first = ''] = one.files;
  const read = (paths: readonly string[]): readonly SourceFile[] => paths.flatMap((path) => files.get(path) ?? []);
  return {
    ...one,
    files: read(one.files),
    rival: files.get(one.rival ?? ''),
    passedOver: read(one.passedOver ?? []),
    isFound: isDefault(first),
    starts: howRun.startsOf(first),
    isStack: one.files.some(howRun.isStack),
    versionReader: one.files.flatMap((path) => howRun.versionReaderOf(path) ?? [])[0],
    isPastV1: howRun.isPastV1,
    makesSecrets: howRun.makesSecrets,
    isForV2: howRun.callsV2 && !read(one.files).some(hasVersion),
    isSetElsewhere: howRun.isSet,
    areProfilesSetElsewhere: howRun.areProfilesSet,
  };
}
