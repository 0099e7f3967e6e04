/** How long a text may be, and in what that is measured. */
export interface Budget {
  readonly max: number;
  readonly unit: 'characters' | 'bytes';
}

/** What GitHub takes as the body of a comment. */
export const commentBudget: Budget = { max: 65_536, unit: 'characters' };

/** GitHub drops a job summary of more than 1 MiB whole; other steps' words may come on top of ours. */
export const jobSummaryBudget: Budget = { max: 900 * 1024, unit: 'bytes' };

/** Rows between an opening and a close, which stand or fall together: a table, a list that unfolds. */
export interface Block {
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
}

/** What found room. */
export interface Fitted {
  readonly text: string;
  /** How many rows found no room. */
  readonly left: number;
}

/** A text's length in the unit of a budget. */
export function lengthIn(unit: Budget['unit'], text: string): number {
  return unit === 'characters' ? text.length : Buffer.byteLength(text);
}

/** As many whole rows as fit, from the first on; a block is opened only where it can be closed, and has a row. */
export function fit(blocks: readonly Block[], { max, unit }: Budget): Fitted {
  const parts: string[] = [];
  let room = max;
  let left = 0;
  for (const { open, rows, close } of blocks) {
    let inside = room - lengthIn(unit, open + close);
    const taken: string[] = [];
    for (const row of left === 0 ? rows : []) {
      inside -= lengthIn(unit, row);
      if (inside < 0) break;
      taken.push(row);
      room = inside;
    }
    if (taken.length > 0) parts.push(open, ...taken, close);
    left += rows.length - taken.length;
  }
  return { text: parts.join(''), left };
}
