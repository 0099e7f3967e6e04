import { powerful, type Power } from './powerful.ts';

/** What the option is for that holds these words. */
export const needingText = 'Programs that are passed over, by words of the name of their image.';

/** What whoever is privileged has as well. */
const withPrivileged: ReadonlySet<Power> = new Set(['capabilities', 'devices', 'unconfined']);

/** The words of those that need a power. */
export function needing(power: Power): readonly string[] {
  return powerful.flatMap(({ words, needs }) => (needs.includes(power) || (withPrivileged.has(power) && needs.includes('privileged')) ? words : []));
}
