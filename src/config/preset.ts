/** Each holds the rules of those before it, and more. */
const ladder = ['recommended', 'hardening', 'strict', 'all'] as const;

/** Which rules run where nothing is said of them. */
export const presets = [...ladder, 'migration', 'none'] as const;

/** One of the `presets`. */
export type Preset = (typeof presets)[number];

/** The first preset that holds a rule which runs only where it is asked for. */
export type OptIn = Exclude<(typeof ladder)[number], 'recommended'>;

/** What each preset is for, in the words of the documentation. */
export const presetTexts: Readonly<Record<Preset, string>> = {
  recommended: 'What is true, matters and can be acted on wherever Compose is used',
  hardening: 'Also what limits the harm of a break-in: least privilege for each service, bounded memory, networks that are kept apart',
  strict: 'Also what makes a project easier to run and to keep, where a team has decided to live by it',
  all: 'Every rule that there is',
  migration: 'What the move from Compose V1 to V2 breaks or changes, and nothing else',
  none: 'No rule but those that are switched on one by one',
};

/** Tells whether a preset holds a rule; one without `optIn` is recommended. */
export function holds(preset: Preset, { category, optIn }: { readonly category: string; readonly optIn?: OptIn }): boolean {
  if (preset === 'none') return false;
  if (preset === 'migration') return category === 'migration' && optIn === undefined;
  return ladder.indexOf(optIn ?? 'recommended') <= ladder.indexOf(preset);
}
