import type { Config } from '../../config/config.ts';
import { matcher } from '../../source/glob.ts';
import type { Filter } from '../finding.ts';

/** Hides a rule's findings in the files that its setting excludes. */
export function configFilter({ rules }: Pick<Config, 'rules'>): Filter {
  const excluded = new Map(Object.entries(rules).flatMap(([id, { exclude }]) => (exclude && exclude.length > 0 ? [[id, matcher(exclude)] as const] : [])));
  return ({ rule, at }) => (excluded.get(rule.id)?.(at.file.path) ? `configuration: \`${rule.id}\` is switched off for this file` : undefined);
}
