/** The lines that one hunk of a patch shows, by their number in the old (LEFT) and the new (RIGHT) file. */
export interface Hunk {
  readonly LEFT: ReadonlySet<number>;
  readonly RIGHT: ReadonlySet<number>;
}

/** The hunks of a patch as GitHub gives it, from the first `@@` on. */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: { LEFT: Set<number>; RIGHT: Set<number> }[] = [];
  let left = 0;
  let right = 0;
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header !== null) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunks.push({ LEFT: new Set(), RIGHT: new Set() });
      continue;
    }
    const hunk = hunks.at(-1);
    if (line.startsWith('+') || line.startsWith(' ')) hunk?.RIGHT.add(right++);
    if (line.startsWith('-') || line.startsWith(' ')) hunk?.LEFT.add(left++);
  }
  return hunks;
}
