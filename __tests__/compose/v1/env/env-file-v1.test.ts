import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { envDifferences } from '../../../../src/compose/v1/env/differences.ts';
import type { EnvCause } from '../../../../src/compose/v1/env/cause.ts';
import { readStatementsV1, valuesV1 } from '../../../../src/compose/v1/env/env-file-v1.ts';
import type { EnvReading } from '../../../../src/compose/v1/env/reading.ts';
import { applyEdits } from '../../../../src/source/fix.ts';
import { ifUnset } from '../../../../src/compose/load/variables/text.ts';
import { project } from '../../../support/compose.ts';

type Values = Readonly<Record<string, string>>;

interface Row {
  readonly text: string;
  /** What each engine made of the text as an env file of a service; null where it refused it. */
  readonly v1: Values | null;
  readonly v2: Values | null;
}

const rows: readonly Row[] = JSON.parse(readFileSync(new URL('env-cases.json', import.meta.url), 'utf8'));
const compose = 'services:\n  web:\n    image: a\n    env_file: f.env\n';
const causes: readonly EnvCause[] = [
  'invalid-line', 'open-quote', 'open-brace', 'required', 'dollar', 'operator', 'quoted-reference', 'override', 'foreign-reference', 'tab-comment', 'colon',
  'text-after-quotes', 'escape', 'line-end', 'odd-blank', 'odd-name', 'bare-name',
];

async function reading(text: string) {
  const loaded = await project({ 'compose.yaml': compose, 'f.env': text });
  const [file] = loaded.serviceEnv;
  if (!file) throw new Error('no env file');
  return { loaded, file };
}

/** What our reader makes of a file for Compose V2, with nothing set outside. */
function valuesV2({ entries, problems }: EnvReading): Values | null {
  const values = entries.map(({ name, text }) => [name, text && ifUnset(text)] as const);
  const isRefused = problems.length > 0 || entries.some(({ text }) => text && ifUnset(text) === undefined);
  return isRefused ? null : sorted(values);
}

function sorted(values: Iterable<readonly [string, string | undefined]>): Values {
  const last = new Map(values);
  return Object.fromEntries([...last].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe('what the engines made of an env file', () => {
  it.each(rows)('$text', async ({ text, v1, v2 }) => {
    const { loaded, file } = await reading(text);
    expect(sorted(valuesV1(readStatementsV1(text), () => undefined) ?? [])).toEqual(v1);
    expect(valuesV2(file)).toEqual(v2);
    const found = causes.filter((cause) => envDifferences(loaded, cause).length > 0);
    expect(found.length > 0).toBe(JSON.stringify(v1) !== JSON.stringify(v2));
  });

  it('covers every cause that one file can have', async () => {
    const all = await Promise.all(rows.map(async ({ text }) => (await reading(text)).loaded));
    const seen = new Set(causes.filter((cause) => all.some((loaded) => envDifferences(loaded, cause).length > 0)));
    expect(causes.filter((cause) => !seen.has(cause))).toEqual(['override', 'foreign-reference', 'bare-name']);
  });
});

describe('a remedy', () => {
  it.each(rows)('of $text reads alike, and holds no value', async ({ text }) => {
    const { loaded } = await reading(text);
    const remedies = causes.flatMap((cause) => envDifferences(loaded, cause).flatMap(({ remedy }) => (remedy ? [{ cause, remedy }] : [])));
    for (const { cause, remedy } of remedies) {
      expect(remedy.map((edit) => edit.text).join('')).toMatch(/^[#'"= \\\r\n]*$/);
      const mended = await reading(applyEdits(text, remedy) ?? '');
      expect(envDifferences(mended.loaded, cause).length).toBeLessThan(envDifferences(loaded, cause).length + (mended.file.problems.length > 0 ? 1 : 0));
    }
  });
});
