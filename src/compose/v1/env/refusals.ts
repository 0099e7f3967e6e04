import { ifUnset } from '../../load/variables/text.ts';
import type { EnvCause } from './cause.ts';
import { statementAt, type StatementV1 } from './env-file-v1.ts';
import type { EnvReading } from './reading.ts';
import { holds, usesOf } from './uses.ts';

/** A place of an env file where V2 stops and V1 went on. */
export interface EnvRefusal {
  readonly cause: EnvCause;
  /** The variable that is set there; '' where the line sets none. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The signs that it is about. */
  readonly sign: string;
}

/** Variables without which V2 stops, and what it cannot read. */
export function* envRefusals({ source: { text }, entries, problems: [problem] }: EnvReading, statements: readonly StatementV1[]): Iterable<EnvRefusal> {
  for (const entry of entries) {
    const { start } = entry.at.range;
    const use = entry.text && ifUnset(entry.text) === undefined ? usesOf(entry).find(({ operator }) => operator.endsWith('?')) : undefined;
    if (use) yield { cause: 'required', name: entry.name, start: start + use.start, end: start + use.start + 2, sign: '${' };
  }
  if (!problem) return;
  const { start, end } = problem.at.range;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [begun, name = ''] = /^\s*(?:export\s+)?(?:([^=:\s]+)[^\S\n]*)?[=:]\s*$/.exec(line) ?? [];
  const sign = text[start] ?? '';
  const entry = entries.find((one) => holds(one, start));
  if (entry) {
    const brace = Math.max(start, text.indexOf('${', start));
    const isDemand = /^\$\{\w+:?\?/.test(text.slice(brace, brace + 100));
    yield { cause: isDemand ? 'required' : 'open-brace', name: entry.name, start: brace, end: brace + 2, sign: '${' };
  } else if (begun !== undefined && (sign === '"' || sign === "'")) yield { cause: 'open-quote', name, start, end, sign };
  else yield { cause: 'invalid-line', name: '', start, end, sign: statementAt(statements, start)?.name === undefined ? '' : '=' };
}
