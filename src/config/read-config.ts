import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Node } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Config } from './config.ts';
import { presets } from './preset.ts';
import { readOverrides } from './read-overrides.ts';
import { readPurposes } from './read-purposes.ts';
import { readFlag, readGlobs, readLines, readVariables, readWord, tellUnknownKey } from './read-values.ts';
import { readRules, type KnownRule } from './read-rules.ts';
import { severities } from './severity.ts';

/** Where a configuration is looked for, the first that is there wins. */
export const configPaths = ['.compose-review.yml', '.compose-review.yaml', '.github/compose-review.yml', '.github/compose-review.yaml'];

/** What a configuration file says, and what of it cannot be used. */
export interface ConfigFile {
  /** Only what the file speaks of; to be laid over the defaults. */
  readonly settings: Partial<Config>;
  readonly problems: readonly Problem[];
}

const gates = [...severities, 'never'] as const;

/** Each key of a configuration file, and how its value becomes a setting; a problem is told, its value left out. */
type Reader = (value: Node, tell: (problem: Problem) => void, rules: readonly KnownRule[]) => Partial<Config>;

const readers: Readonly<Record<string, Reader>> = {
  preset: (value, tell) => ((preset) => (preset ? { preset } : {}))(readWord(value, presets, tell)),
  rules: (value, tell, rules) => ({ rules: readRules(value, rules, tell) }),
  overrides: (value, tell, rules) => ({ overrides: readOverrides(value, rules, tell) }),
  purpose: (value, tell) => ({ purposes: readPurposes(value, tell) }),
  'inline-ignores': (value, tell) => ((inlineIgnores) => (inlineIgnores === undefined ? {} : { inlineIgnores }))(readFlag(value, tell)),
  files: (value, tell) => ({ files: readGlobs(value, tell) }),
  exclude: (value, tell) => ({ exclude: readGlobs(value, tell) }),
  env: (value, tell) => ({ env: readVariables(value, tell) }),
  'env-files': (value, tell) => ({ envFiles: readLines(value, tell) }),
  profiles: (value, tell) => ({ profiles: readLines(value, tell) }),
  'fail-on': (value, tell) => ((failOn) => (failOn ? { failOn } : {}))(readWord(value, gates, tell)),
};

/** What may stand at the top of a configuration file. */
export const settingNames: readonly string[] = Object.keys(readers);

/** Reads a configuration file. `rules` are the rules that there are: their names, and the shapes of their options. */
export function readConfig(file: SourceFile, rules: readonly KnownRule[]): ConfigFile {
  const { documents, problems: syntax } = parseYaml(file);
  // It is no Compose file: what Compose makes of the same slip there is not to the point.
  const problems = syntax.map((problem) => ({ ...problem, message: problem.message.replace(/, which Compose(?: V2)? refuses$/, '') }));
  const tell = (problem: Problem): void => void problems.push(problem);
  const [root, second] = documents;
  if (second) tell({ at: second.at, message: 'A configuration file holds one document', help: 'Remove the others' });
  const settings: Partial<Config> = {};
  if (root && !root.isNull && root.kind !== 'mapping') tell({ at: root.at, message: 'A configuration file is a mapping', help: 'Write `preset: recommended`, say' });
  for (const value of root?.kind === 'mapping' ? root.children : []) {
    const read = Object.hasOwn(readers, value.name) ? readers[value.name] : undefined;
    if (!read) tellUnknownKey(value, `There is no setting \`${value.name}\``, settingNames, tell);
    else if (!value.isNull) Object.assign(settings, read(value, tell, rules));
  }
  return { settings, problems };
}
