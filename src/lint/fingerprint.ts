import type { Rule } from '../rules/rule.ts';
import type { Location, SourceFile } from '../source/source-file.ts';
import type { YamlFile } from '../yaml/parse.ts';
import { pathAt } from '../yaml/path-index.ts';
import { digest } from './digest.ts';

/** What tells a finding from others, wherever it moves in its file. */
export interface Identity {
  readonly yamlPath: readonly string[];
  /** Twelve hexadecimal digits. No value goes in: a hash of a password would give it away. */
  readonly fingerprint: string;
}

/**
 * Gives findings their identity, to be asked in the order of their places: the rule, the file, the YAML path, and
 * which one of its kind it is.
 */
export function fingerprint(files: ReadonlyMap<SourceFile, YamlFile>): (rule: Rule, at: Location) => Identity {
  const counts = new Map<string, number>();
  return (rule, at) => {
    const file = files.get(at.file);
    const yamlPath = file ? pathAt(file, at.range.start) : [];
    const kind = JSON.stringify([rule.id, at.file.path, yamlPath]);
    const nth = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, nth);
    return { yamlPath, fingerprint: digest(`${kind}${nth}`) };
  };
}
