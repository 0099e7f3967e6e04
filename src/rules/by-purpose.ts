import type { Purpose } from '../config/purpose.ts';

/**
 * What a file's purpose does to the level of a rule's findings in it. `off` and `stricter` are for files whose names,
 * comments or settings tell what they are for; where only contents or callers do, `off` is `milder`, and hides notices alone.
 * What is told is right for that purpose where it is `meant`: then it is off in either case.
 */
export type ByPurpose = Readonly<Partial<Record<Purpose, 'off' | 'meant' | 'milder' | 'stricter'>>>;

/** For what is right on a developer's machine, and in tests. */
export const whereItShips: ByPurpose = { development: 'off', test: 'off', ci: 'off' };

/** The same for what is worse than usual where a file is for production. */
export const mostWhereItShips: ByPurpose = { ...whereItShips, production: 'stricter' };

/** For what is wrong everywhere, and does less harm on a developer's machine and in tests. */
export const lessBeforeItShips: ByPurpose = { development: 'milder', test: 'milder', ci: 'milder' };
