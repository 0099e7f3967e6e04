import { isBareName, kindOf } from '../locate/names.ts';
import { applyEdits, type Edit, type Fix } from '../source/fix.ts';
import { SourceFile } from '../source/source-file.ts';

/** A file before and after. */
export interface Change {
  readonly before: SourceFile;
  readonly after: SourceFile;
}

/** What a file's text lacks to be read: 0 where it reads, and less where it reads further. */
export type Illness = (file: SourceFile) => number;

/** Fixes that were chosen to be applied together, and what comes of them. */
export interface Picked {
  readonly count: number;
  readonly changes: readonly Change[];
  readonly edits: readonly Edit[];
}

/**
 * Chooses fixes that can be applied together, the first ones first: all edits of a fix or none. One that meets another
 * waits; one that leaves a file harder to read than it was is dropped.
 */
export function pickFixes(fixes: readonly Fix[], illness: Illness): Picked {
  let taken: readonly Fix[] = [];
  let changes: readonly Change[] = [];
  const keep = (more: readonly Fix[]): void => {
    if (more.length === 0) return;
    const wider = [...taken, ...more];
    const result = apply(wider);
    if (result && isNoWorse(changes, result, illness)) {
      taken = wider;
      changes = result;
    } else if (more.length > 1) {
      const half = more.length >> 1;
      keep(more.slice(0, half));
      keep(more.slice(half));
    }
  };
  keep(apart(fixes));
  return { count: taken.length, changes, edits: taken.flatMap((fix) => fix.edits) };
}

/** An edit, and how far what it reckons with goes. */
interface Reach {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Those that change something, and meet none before them. */
function apart(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Reach[] = [];
  return fixes.filter(({ edits }) => {
    const reaches = edits.map(reachOf);
    const changesNothing = edits.every(({ file, range, text }) => file.slice(range) === text);
    if (changesNothing || reaches.some((one) => taken.some((other) => meet(one, other)))) return false;
    for (const reach of reaches) taken.push(reach);
    return true;
  });
}

const blanksAndComments = /(?:\s|#.*)*/y;
const blanks = /[ \t]*/y;

/**
 * Where nothing but blanks and comments stands between two edits, each reckons with what the other changes; in a script,
 * where each line stands for itself, only on one line.
 */
function reachOf({ file: { path, text }, range: { start, end } }: Edit): Reach {
  const between = kindOf(path) === 'script' && !isBareName(path) && !/\.ya?ml$/i.test(path) ? blanks : blanksAndComments;
  between.lastIndex = end;
  return { path, start, end: end + (between.exec(text)?.[0].length ?? 0) };
}

function meet(one: Reach, other: Reach): boolean {
  return one.path === other.path && one.start <= other.end && other.start <= one.end;
}

function apply(fixes: readonly Fix[]): readonly Change[] | undefined {
  const byFile = new Map<string, { readonly before: SourceFile; readonly edits: Edit[] }>();
  for (const edit of fixes.flatMap(({ edits }) => edits)) {
    const { file } = edit;
    const known = byFile.get(file.path);
    if (known) known.edits.push(edit);
    else byFile.set(file.path, { before: file, edits: [edit] });
  }
  const changes: Change[] = [];
  for (const { before, edits } of byFile.values()) {
    const text = applyEdits(before.text, edits);
    if (text === undefined) return undefined;
    changes.push({ before, after: new SourceFile(before.path, text) });
  }
  return changes;
}

/** A file that reads must go on reading; one that does not is left alone but by what mends it. */
function isNoWorse(old: readonly Change[], changes: readonly Change[], illness: Illness): boolean {
  const known = new Map(old.map(({ after }) => [after.path, after]));
  return changes.every(({ before, after }) => {
    const last = known.get(after.path) ?? before;
    if (last.text === after.text) return true;
    const was = illness(last);
    const is = illness(after);
    return is === 0 || is < was;
  });
}
