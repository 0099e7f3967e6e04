import type { Config } from '../../config/config.ts';
import { matcher } from '../../source/glob.ts';
import { serviceOf } from '../spot.ts';
import { overrideFor } from '../weight.ts';
import type { Filter } from '../finding.ts';

/** Hides a rule's findings in the files and services that its setting excludes, and where an override switches it off. */
export function configFilter(config: Pick<Config, 'rules' | 'overrides'>): Filter {
  const excluded = matchers(config.rules, 'exclude');
  const excludedServices = matchers(config.rules, 'excludeServices');
  return ({ rule: { id }, at: { file: { path } }, yamlPath }) => {
    const service = serviceOf(yamlPath);
    if (excluded.get(id)?.(path)) return `configuration: \`${id}\` is switched off for this file`;
    if (service !== undefined && excludedServices.get(id)?.(service)) return `configuration: \`${id}\` is switched off for this service`;
    return overrideFor(id, { path, yamlPath }, config) === 'off' ? `configuration: \`${id}\` is switched off here` : undefined;
  };
}

function matchers(rules: Config['rules'], part: 'exclude' | 'excludeServices'): ReadonlyMap<string, (text: string) => boolean> {
  return new Map(Object.entries(rules).flatMap(([id, { [part]: globs = [] }]) => (globs.length > 0 ? [[id, matcher(globs)] as const] : [])));
}
