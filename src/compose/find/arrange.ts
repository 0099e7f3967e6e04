import { whyNot } from '../../locate/content.ts';
import type { Script } from '../../script/script.ts';
import { folderOf, foldersUpFrom } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { readAll, type Workspace } from '../../source/workspace.ts';
import type { ComposeFile } from '../project.ts';
import type { Combination } from './combinations.ts';
import type { Found } from './found-files.ts';
import { findBases, findFragments } from './fragment.ts';
import { group, isDefault, isOverride, type Group } from './group.ts';
import { learnHowRun } from './how-run.ts';
import { laidBelow } from './laid-below.ts';
import type { Start } from '../load/load.ts';
import type { Starts } from '../load/load-all.ts';
import { builtImages } from './made-images.ts';
import { Mentions } from './mentions.ts';
import type { Parsed } from '../load/parsed.ts';

/** Says which Compose files are run together, as far as a change touches them; all of them where there is none. */
export async function arrange(workspace: Workspace, found: Found, scripts: readonly Script[], changed: ReadonlySet<string> | undefined, parsed: Parsed): Promise<Starts> {
  const mentions = new Mentions(found.composeFiles);
  const touched = changed && mentions.leadingTo(changed);
  const concerned = found.composeFiles.filter(({ path }) => !touched || isTouched([path], touched));
  const named = found.named.map((file) => ({ files: [file], standalone: !isOverride(file.path) }));
  if (concerned.length === 0) return { starts: named, parts: [] };
  const folders = new Set(concerned.flatMap(({ path }) => foldersUpFrom(folderOf(path))));
  const { together: learned, isOpen, isListed, startsOf, isStack, versionReaderOf, madeImages, isPastV1, isMade } = await learnHowRun(workspace, found, scripts, folders);
  const files = new Map(found.composeFiles.map((file) => [file.path, file]));
  for (const file of await readOthers(workspace, learned, files)) files.set(file.path, file);
  const together = learned.filter((one) => one.files.every((path) => files.has(path)));
  const around = [...files.values()].filter(({ path }) => folders.has(folderOf(path)));
  const elsewhere = [...files.values()].filter(({ path }) => !folders.has(folderOf(path)));
  const asBase = (file: SourceFile): ComposeFile => parsed.get(file, 'base');
  const joinedByCall = new Set(together.flatMap((one) => (one.files.length > 1 ? one.files : [])));
  const fragments = findFragments(around.map(asBase), () => elsewhere.map(asBase), (path) => isListed(path) || joinedByCall.has(path));
  const made = new Set([...madeImages, ...builtImages([...around, ...elsewhere.filter(({ text }) => text.includes('build') && text.includes('image'))].map(asBase))]);
  const below = laidBelow(around.map(asBase));
  const joined = new Set([...fragments].filter((path) => mentions.of(path).length === 0));
  const bases = findBases(around.map(asBase), joined);
  const groups = group([...files.keys()], { together, fragments, isOpen: (path) => isOpen(path) || below.has(path) || bases.has(path) }).filter((one) => !touched || isTouched(one.files, touched));
  const isPart = (one: Group): boolean => !together.some((other) => other.files[0] === one.files[0]) && mentions.of(one.files[0] ?? '').length > 0;
  // Whoever draws it in by a variable may have what it lacks.
  const isWhole = ({ standalone, files: [first = ''] }: Group): boolean => standalone && !mentions.byVariable(first);
  const startOf = (one: Group): Start => ({ ...one, isFound: isDefault(one.files[0] ?? ''), starts: startsOf(one.files[0] ?? ''), isStack: one.files.some(isStack), versionReader: one.files.flatMap((path) => versionReaderOf(path) ?? [])[0], madeImages: made, isPastV1, files: one.files.flatMap((path) => files.get(path) ?? []), rival: files.get(one.rival ?? ''), passedOver: (one.passedOver ?? []).flatMap((path) => files.get(path) ?? []) });
  return { starts: [...named, ...groups.filter((one) => !isPart(one)).map(startOf)], parts: groups.filter(isPart).map((one) => startOf({ ...one, standalone: isWhole(one) })), isMade };
}

/** What is run together is read whatever it is called, unless something has to render it first. */
async function readOthers(workspace: Workspace, learned: readonly Combination[], known: ReadonlyMap<string, SourceFile>): Promise<readonly SourceFile[]> {
  const paths = new Set(learned.flatMap((one) => one.files));
  const { files } = await readAll(workspace, [...paths].filter((path) => !known.has(path)));
  return files.filter((file) => !whyNot(file));
}

/** A project is touched by its files, by those that they draw in, and by the `.env` beside the first. */
function isTouched([first = '', ...others]: readonly string[], touched: ReadonlySet<string>): boolean {
  const folder = folderOf(first);
  return [first, ...others, folder ? `${folder}/.env` : '.env'].some((path) => touched.has(path));
}
