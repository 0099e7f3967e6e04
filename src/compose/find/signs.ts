import { folderOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Parsed } from '../load/parsed.ts';
import type { ComposeFile } from '../project.ts';
import { filledFolders } from './filled-folders.ts';
import { findBases, findFragments, isEvidentlyPart } from './fragment.ts';
import { overridesBeside } from './group.ts';
import type { HowRun } from './how-run.ts';
import { laidBelow } from './laid-below.ts';
import { builtImages } from './made-images.ts';
import type { Mentions } from './mentions.ts';

/** What Compose files show by their content of how they are run. */
export interface Signs {
  /** Files whose content is a part of a project, not the whole. */
  readonly fragments: ReadonlySet<string>;
  /** Those of them that show it by themselves, or that a call lays over others. */
  readonly laidOver: ReadonlySet<string>;
  /** Files of which others may use what they do not use themselves: those that lie below one, and those that a part lies over. */
  readonly shared: ReadonlySet<string>;
  /** The images that services are built into, each as `imageKey` says it. */
  readonly builtImages: ReadonlySet<string>;
  /** The folders that services mount and may write to. */
  readonly filled: ReadonlySet<string>;
}

/** What is known of the files besides their content. */
interface Context {
  /** Folders of files that are concerned, and those above: of other files only what is needed is parsed. */
  readonly folders: ReadonlySet<string>;
  readonly mentions: Mentions;
  readonly howRun: Pick<HowRun, 'together' | 'isListed' | 'isMade'>;
}

/** Reads in Compose files how they are run. */
export function readSigns(files: readonly SourceFile[], { folders, mentions, howRun }: Context, parsed: Parsed): Signs {
  const asBase = (file: SourceFile): ComposeFile => parsed.get(file, 'base');
  const isAround = ({ path }: SourceFile): boolean => folders.has(folderOf(path));
  const around = files.filter(isAround).map(asBase);
  const elsewhere = files.filter((file) => !isAround(file));
  const joined = new Set(howRun.together.flatMap((one) => (one.files.length > 1 ? one.files : [])));
  // What a file lacks, the override may have that each clone makes for itself.
  const isLaidUnder = (path: string): boolean => howRun.isListed(path) || joined.has(path) || overridesBeside(path).some(howRun.isMade);
  const fragments = findFragments(around, () => elsewhere.map(asBase), isLaidUnder);
  const overOthers = new Set(howRun.together.flatMap((one) => one.files.slice(1)));
  const unnamed = new Set([...fragments].filter((path) => mentions.of(path).length === 0));
  return {
    fragments,
    laidOver: new Set(around.filter((file) => fragments.has(file.source.path) && (overOthers.has(file.source.path) || isEvidentlyPart(file))).map((file) => file.source.path)),
    shared: new Set([...laidBelow(around), ...findBases(around, unnamed)]),
    builtImages: builtImages([...around, ...elsewhere.filter(mayBuild).map(asBase)]),
    filled: filledFolders(around),
  };
}

function mayBuild({ text }: SourceFile): boolean {
  return text.includes('build') && text.includes('image');
}
