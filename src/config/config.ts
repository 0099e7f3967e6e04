import type { Preset } from './preset.ts';
import type { PurposeSetting } from './purpose.ts';
import type { Severity } from './severity.ts';

/** What a run is asked to do. Read from the configuration file, the action's inputs and the command line. */
export interface Config {
  /** Which rules run where nothing is said of them. */
  readonly preset: Preset;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Other levels for some places, a later one over an earlier one. */
  readonly overrides: readonly Override[];
  /** Whether comments in the files may ignore findings. */
  readonly inlineIgnores: boolean;
  /** What files are for, where their names and contents do not tell. */
  readonly purposes: readonly PurposeSetting[];
  /** Globs of files to read as Compose files, whatever their names; empty: by name and content. */
  readonly files: readonly string[];
  /** Globs of files to leave alone. */
  readonly exclude: readonly string[];
  /** Variables for interpolation; what is in neither these nor `.env` is unknown. */
  readonly env: Readonly<Record<string, string>>;
  /** Files of variables in place of `.env`, relative to the workspace. */
  readonly envFiles: readonly string[];
  /** Profiles that are switched on. */
  readonly profiles: readonly string[];
  readonly projectName: string | undefined;
  /** What the workspace's own folder is called, where that names a project. */
  readonly rootName: string | undefined;
  readonly failOn: Severity | 'never';
}

/** What is set for one rule; what is left out is as the rule has it. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
  /** Globs of files in which the rule's findings are hidden. */
  readonly exclude?: readonly string[];
  /** Names of services, or globs of them, in which the rule's findings are hidden. */
  readonly excludeServices?: readonly string[];
}

/** Levels for what lies in some files, in some services, or in both. */
export interface Override {
  /** Globs; empty: all files. */
  readonly files: readonly string[];
  /** Names, or globs of them; empty: all services, and what lies in none. */
  readonly services: readonly string[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** A run of which nothing was asked. */
export const defaultConfig: Config = {
  preset: 'recommended',
  rules: {},
  overrides: [],
  inlineIgnores: true,
  purposes: [],
  files: [],
  exclude: [],
  env: {},
  envFiles: [],
  profiles: [],
  projectName: undefined,
  rootName: undefined,
  failOn: 'error',
};
