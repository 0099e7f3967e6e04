/** Where a finding lies, as far as settings ask. */
export interface Spot {
  readonly path: string;
  readonly yamlPath: readonly string[];
}

/** The service that a finding lies in; `undefined` where it lies in none. */
export function serviceOf([section, name]: readonly string[]): string | undefined {
  return section === 'services' ? name : undefined;
}
