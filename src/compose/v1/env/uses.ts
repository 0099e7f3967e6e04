import type { EnvEntry } from '../../load/env/env-file.ts';
import { readTemplate, type Part, type Use } from '../../load/variables/template.ts';

/** The variables among the parts of a text. */
export function usesIn(parts: readonly Part[]): readonly Use[] {
  return parts.filter((part) => typeof part !== 'string');
}

/** The variables in the value of an entry, by offsets into it. */
export function usesOf({ key, at }: EnvEntry): readonly Use[] {
  const source = at.file.text.slice(at.range.start, at.range.end);
  return at === key || source.startsWith("'") ? [] : usesIn(readTemplate(source.startsWith('"') ? withoutEscapedDollars(source) : source).parts);
}

/** The same length, with no `$` that a backslash keeps from beginning a variable. */
function withoutEscapedDollars(source: string): string {
  return source.replace(/\\./gs, (pair) => (pair === '\\$' ? '__' : pair));
}

/** Whether a place lies in the value of an entry. */
export function holds({ key, at }: EnvEntry, offset: number): boolean {
  return at !== key && at.range.start <= offset && offset < at.range.end;
}
