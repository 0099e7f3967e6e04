import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { resolvePlain } from '../../src/yaml/scalar.ts';
import { numberAsGo, resolvePlainV1 } from '../../src/yaml/scalar-v1.ts';

/** A plain scalar, and the text that each engine made of it in a label; "ERR" where it was refused. */
type Row = readonly [source: string, v1: string, v2: string];

const rows: readonly Row[] = JSON.parse(readFileSync(new URL('./scalar-v1.json', import.meta.url), 'utf8'));

describe.each(rows)('%s', (source, v1, v2) => {
  const reading = resolvePlainV1(source);

  it('is what Compose 1.29.2 made of it', () => {
    expect(reading.type === 'date' || reading.type === 'refused' ? 'ERR' : reading.text).toBe(v1);
  });

  it('is what Compose 2.40.3 made of it', () => {
    const value = resolvePlain(source);
    expect(reading.type === 'date' ? 'ERR' : typeof value === 'number' ? numberAsGo(source) : String(value)).toBe(v2);
  });
});
