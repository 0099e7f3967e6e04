import { powerful, type Power } from './powerful.ts';

/** What the option is for that holds these words. */
export const needingText = 'Programs that are passed over, by words of the name of their image.';

/** The words of those that need a power. */
export function needing(power: Power): readonly string[] {
  return powerful.flatMap(({ words, needs }) => (needs.includes(power) ? words : []));
}
