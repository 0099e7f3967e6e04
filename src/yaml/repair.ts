import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { tooDeepAt } from './depth.ts';
import { readRaw, type Raw } from './raw.ts';
import { foreignBlanks } from './slips/blanks.ts';
import { gluedComments } from './slips/comment.ts';
import { keylessLists } from './slips/list.ts';
import type { Mend, Slip } from './slips/slip.ts';
import { tabs } from './slips/tabs.ts';

/** A file as it was meant, every offset as in the file, and the slips that had to be mended for it. */
export interface Repaired {
  readonly raw: Raw;
  readonly problems: readonly Problem[];
}

/** Blanks first: what else is wrong shows only where lines are indented. */
const slips: readonly Slip[] = [foreignBlanks, tabs, gluedComments, keylessLists];

/** Reads a file; the usual slips are told and mended in memory, where it then reads better than before. */
export function readRepaired(file: SourceFile): Repaired {
  const problems: Problem[] = [];
  let raw = readRaw(file.text);
  for (const slip of slips) {
    const mend = slip(file, raw);
    if (!mend || (raw.errors.length === 0 && !mend.certain)) continue;
    if (tooDeepAt(mend.text) !== undefined) continue;
    const again = readRaw(mend.text);
    if (!better(raw, again, mend)) continue;
    raw = again;
    for (const problem of mend.problems) problems.push(problem);
  }
  return { raw, problems };
}

function better(before: Raw, after: Raw, { certain, guess }: Mend): boolean {
  if (guess) return after.errors.length === 0;
  return after.errors.length < before.errors.length || (certain && after.errors.length === before.errors.length);
}
