/** What `npm run measure` has counted, as docs/measured.json holds it. */
export interface Measured {
  /** As they are today: "docker/awesome-compose". */
  readonly repositories: readonly string[];
  /** How many repositories there are with those of which only older states are known. */
  readonly repositoriesEver: number;
  /** Compose files of today. */
  readonly files: number;
  /** Where nothing is configured. */
  readonly findingsPerFile: { readonly median: number; readonly ninetieth: number; readonly most: number };
  readonly rules: Readonly<Record<string, RuleHits>>;
}

/** How many Compose files a rule tells something in, and how many repositories today, and at any time. */
export interface RuleHits {
  readonly files: number;
  readonly repositories: number;
  readonly repositoriesEver: number;
}
