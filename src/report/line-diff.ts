/** A stretch of lines that two texts share, or that one has in place of the other's: half-open, lines from 0. */
export interface Block {
  readonly same: boolean;
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

interface Window {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * Two lists of lines side by side, in blocks from the first line to the last. Lines that each side has just once hold
 * the two together, as in patience diff: that keeps to what a person sees, and costs little whatever the texts are.
 */
export function lineDiff(before: readonly string[], after: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  const add = (same: boolean, { oldStart, oldEnd, newStart, newEnd }: Window): void => {
    if (oldStart === oldEnd && newStart === newEnd) return;
    const last = blocks.at(-1);
    if (last?.same === same) blocks[blocks.length - 1] = { ...last, oldEnd, newEnd };
    else blocks.push({ same, oldStart, oldEnd, newStart, newEnd });
  };
  const compare = (window: Window): void => {
    let { oldStart, oldEnd, newStart, newEnd } = window;
    while (oldStart < oldEnd && newStart < newEnd && before[oldStart] === after[newStart]) {
      oldStart += 1;
      newStart += 1;
    }
    while (oldEnd > oldStart && newEnd > newStart && before[oldEnd - 1] === after[newEnd - 1]) {
      oldEnd -= 1;
      newEnd -= 1;
    }
    add(true, { oldStart: window.oldStart, oldEnd: oldStart, newStart: window.newStart, newEnd: newStart });
    const anchors = anchorsIn(before, after, { oldStart, oldEnd, newStart, newEnd });
    if (anchors.length === 0) add(false, { oldStart, oldEnd, newStart, newEnd });
    else {
      for (const { oldLine, newLine } of anchors) {
        compare({ oldStart, oldEnd: oldLine, newStart, newEnd: newLine });
        add(true, { oldStart: oldLine, oldEnd: oldLine + 1, newStart: newLine, newEnd: newLine + 1 });
        oldStart = oldLine + 1;
        newStart = newLine + 1;
      }
      compare({ oldStart, oldEnd, newStart, newEnd });
    }
    add(true, { oldStart: oldEnd, oldEnd: window.oldEnd, newStart: newEnd, newEnd: window.newEnd });
  };
  compare({ oldStart: 0, oldEnd: before.length, newStart: 0, newEnd: after.length });
  return blocks;
}

interface Anchor {
  readonly oldLine: number;
  readonly newLine: number;
  readonly previous: Anchor | undefined;
}

/** As many lines as can be had that either side has once, in an order that both share. */
function anchorsIn(before: readonly string[], after: readonly string[], { oldStart, oldEnd, newStart, newEnd }: Window): readonly Anchor[] {
  const oldLines = uniqueLines(before, oldStart, oldEnd);
  const newLines = uniqueLines(after, newStart, newEnd);
  const piles: Anchor[] = [];
  for (const [line, oldLine] of oldLines) {
    const newLine = newLines.get(line);
    if (newLine === undefined) continue;
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.newLine ?? 0) < newLine) low = middle + 1;
      else high = middle;
    }
    piles[low] = { oldLine, newLine, previous: piles[low - 1] };
  }
  const anchors: Anchor[] = [];
  for (let anchor = piles.at(-1); anchor; anchor = anchor.previous) anchors.push(anchor);
  return anchors.toReversed();
}

function uniqueLines(lines: readonly string[], start: number, end: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? '';
    if (places.has(line)) repeated.add(line);
    places.set(line, index);
  }
  for (const line of repeated) places.delete(line);
  return places;
}
