import type { Edit } from '../source/fix.ts';
import type { Location, SourceFile } from '../source/source-file.ts';
import type { Finding } from './finding.ts';
import type { Picked } from './pick-fixes.ts';

/**
 * What has to be said of calls of V1 that now go by V2's name, each at its place in the new text. Once a call is
 * renamed, no rule asks any more whether it means what it did: who had it renamed is to hear of it.
 */
export function carryOver(findings: readonly Finding[], { changes, edits }: Picked, now: readonly Finding[]): readonly Finding[] {
  const after = new Map(changes.map((change) => [change.before.path, change.after]));
  const told = new Set(now.map(keyOf));
  return findings.flatMap((finding) => {
    const { rule, severity, yamlPath, fingerprint, message, help } = finding;
    const at = rule.ofV1Calls ? moved(finding.at, edits, after.get(finding.at.file.path)) : undefined;
    const carried = at && { rule, severity, yamlPath, fingerprint, message, ...(help !== undefined && { help }), at };
    return carried && !told.has(keyOf(carried)) ? [carried] : [];
  });
}

/** Where a place has gone; `undefined` where an edit has changed it. */
function moved({ file, range: { start, end } }: Location, edits: readonly Edit[], after: SourceFile | undefined): Location | undefined {
  const own = edits.filter((edit) => edit.file.path === file.path);
  if (own.some(({ range }) => range.start < end && range.end > start)) return undefined;
  const before = own.filter(({ range }) => range.end <= start);
  const shift = before.reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
  return { file: after ?? file, range: { start: start + shift, end: end + shift } };
}

function keyOf({ rule, at: { file, range } }: Finding): string {
  return `${rule.id} ${range.start} ${file.path}`;
}
