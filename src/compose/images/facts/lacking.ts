import type { Lack } from '../known-image.ts';

/** Of Debian or Ubuntu as they come, and of Alpine, whose BusyBox brings `wget`, `nc` and `telnet`. */
export const bare: readonly Lack[] = [{ programs: ['curl', 'wget', 'nc', 'netcat', 'telnet'], families: ['default'] }, { programs: ['curl'], families: ['alpine'] }];

/** The same from a version on. */
export const bareSince = (since: string): readonly Lack[] => bare.map((lack) => ({ ...lack, since }));

/** Of an image that comes with much, but for its slim tags and those of Alpine. */
export const slimBare: readonly Lack[] = [{ programs: ['curl', 'wget', 'nc', 'netcat', 'telnet'], families: ['slim'] }, { programs: ['curl'], families: ['alpine'] }];
