import type { Finding } from '../../src/lint/finding.ts';
import { differences, type Answer } from './engines.ts';

/** What became of a project that fixes have changed. */
export interface Outcome {
  /**
   * - `same`: V2 makes of it what it is to make of it; `mended`: V2 comes nearer to V1.
   * - `accepted`: V2 refused it before; `stillRefused`: it does so for another reason or the same.
   * - `differs`: also in what no fix is about; `refusedAfter`: V2 accepted it before.
   */
  readonly kind: 'same' | 'mended' | 'accepted' | 'stillRefused' | 'differs' | 'refusedAfter';
  readonly why: string;
}

/** Compares what the engines say of a project before and after; `v1` where the fixes are to bring V2 to what V1 made of it. */
export function outcomeOf({ v1, v2 }: { readonly v1: Answer | undefined; readonly v2: Answer }, after: Answer, findings: readonly Finding[]): Outcome {
  if (after.error !== undefined) return v2.error === undefined ? { kind: 'refusedAfter', why: after.error } : { kind: 'stillRefused', why: after.error === v2.error ? '' : after.error };
  if (v2.error !== undefined) return { kind: 'accepted', why: '' };
  // The engine makes a mapping of many a list: what a rule says of an item is about the whole.
  const about = findings.map(({ yamlPath }) => yamlPath.join('/').replace(/\/\d+$/, '')).filter((one) => one !== '');
  const isAbout = (place: string): boolean => about.some((one) => place === one || place.startsWith(`${one}/`) || one.startsWith(`${place}/`));
  const asV1 = v1 && v1.error === undefined ? v1.values : undefined;
  const anyway = new Set(asV1 && differences(asV1, v2.values));
  const now = differences(asV1 ?? v2.values, after.values);
  const added = now.filter((place) => !anyway.has(place) && !isAbout(place));
  if (added.length > 0) return { kind: 'differs', why: added.slice(0, 5).join(' ') };
  return { kind: now.length < anyway.size ? 'mended' : 'same', why: '' };
}
