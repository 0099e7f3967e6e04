/** What a Compose file can be for. */
export const purposes = ['production', 'development', 'test', 'ci'] as const;

/** One of the `purposes`. */
export type Purpose = (typeof purposes)[number];

/** Files that the configuration says are for one purpose. */
export interface PurposeSetting {
  readonly purpose: Purpose;
  /** Globs. */
  readonly files: readonly string[];
}
