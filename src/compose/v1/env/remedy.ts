import { applyEdits, type Edit } from '../../../source/fix.ts';
import { SourceFile, type Location, type Range } from '../../../source/source-file.ts';
import type { EnvCause } from './cause.ts';
import type { EnvFile } from '../../load/env/env-file.ts';
import { readEnvFile } from '../../load/env/read-env-file.ts';
import { readStatementsV1, valuesV1, type ValueV1 } from './env-file-v1.ts';
import type { EnvReading } from './reading.ts';
import { ifUnset } from '../../load/variables/text.ts';

type Shell = (name: string) => string | undefined;

/** Edits after which V1 and V2 read a place alike, tried out before they are offered. None holds a value. */
export function remedyFor(cause: EnvCause, at: Location, reading: EnvReading, shell: Shell): readonly Edit[] | undefined {
  const { text } = reading.source;
  const line = Math.max(text.lastIndexOf('\n', at.range.start - 1) + 1, text.startsWith('\uFEFF') ? 1 : 0);
  const value = valueAround(at, reading);
  const edit = (start: number, end: number, replacement: string): Edit => ({ file: reading.source, range: { start, end }, text: replacement });
  const quote = (sign: string): readonly Edit[] => {
    if (!value) return [];
    const quoted = text[value.start] === '"' || text[value.start] === "'" ? 1 : 0;
    return [edit(value.start, value.start + quoted, sign), edit(value.end - quoted, value.end, sign)];
  };
  const without = (pattern: RegExp, replacement = ''): readonly Edit[] =>
    value ? [...text.slice(value.start, value.end).matchAll(pattern)].map(({ 0: found, index }) => edit(value.start + index, value.start + index + found.length, replacement)) : [];
  const candidates: Partial<Record<EnvCause, readonly (readonly Edit[])[]>> = {
    'invalid-line': [[edit(line, line, '# ')]],
    'open-brace': [quote("'"), without(/\$\{\}/g)],
    'dollar': [quote("'")],
    'quoted-reference': [quote('"')],
    'tab-comment': [[edit(blanksBefore(text, at.range.start), at.range.start, ' ')]],
    'escape': [without(/\\(?=\\)/g), without(/\\(?=')/g), quote("'")],
    'odd-blank': [without(/^\s+|(?<!\s)\s+$/g)],
    'odd-name': text.slice(at.range.end).trim() === '' && !/[=:]/.test(text.slice(at.range.start, at.range.end)) ? [[edit(text.length, text.length, text.includes('\r\n') ? '\r\n' : '\n')]] : [],
    'bare-name': [[edit(at.range.end, at.range.end, '=')]],
    'colon': [[edit(blanksBefore(text, at.range.start), text.length - text.slice(at.range.end).replace(/^[^\S\n]+/, '').length, '=')]],
  };
  return (candidates[cause] ?? []).find((edits) => edits.length > 0 && (cause === 'bare-name' || cause === 'odd-name' || settles(edits, cause, reading, shell)));
}

/** The value that a place lies in, with its quotes. */
function valueAround({ range: { start } }: Location, { entries }: EnvReading): Range | undefined {
  return entries.find(({ at, key }) => at !== key && at.range.start <= start && start < at.range.end)?.at.range;
}

function blanksBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /[^\S\n]/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** Whether V1 reads what it read before, V2 the same as V1 where something is changed, and no less than before. */
function settles(edits: readonly Edit[], cause: EnvCause, { source, outside, earlier, service, problems }: EnvReading, shell: Shell): boolean {
  const text = applyEdits(source.text, edits);
  if (text === undefined) return false;
  const after = readEnvFile(new SourceFile(source.path, text), outside, earlier);
  if (unread(after) > 0 && unread(after) >= unread({ source, problems })) return false;
  const now = valuesV1(readStatementsV1(text), shell);
  const old = valuesV1(readStatementsV1(source.text), shell);
  if (!now || !old || (cause !== 'colon' && !isSame(old, now, service === undefined))) return false;
  const lines = new Set(edits.map(({ range }) => source.positionAt(range.start).line));
  const touched = after.entries.filter(({ key }) => lines.has(after.source.positionAt(key.range.start).line));
  return touched.every((entry) => entry.text !== undefined && ifUnset(entry.text) === now.get(entry.name));
}

/** How much of a file V2 leaves unread. */
function unread({ source, problems: [stop] }: Pick<EnvFile, 'source' | 'problems'>): number {
  return stop ? source.text.length - stop.at.range.start : 0;
}

/** In the values that `.env` gives, only names that a reference can hold count. */
function isSame(old: ReadonlyMap<string, ValueV1>, now: ReadonlyMap<string, ValueV1>, referable: boolean): boolean {
  const names = [...new Set([...old.keys(), ...now.keys()])].filter((name) => !referable || /^[A-Za-z_]\w*$/.test(name));
  return names.every((name) => old.has(name) === now.has(name) && old.get(name) === now.get(name));
}
