import { oncePer } from '../source/once-per.ts';
import type { Purposes } from '../compose/purpose/purposes.ts';
import type { Config, Override } from '../config/config.ts';
import { holds } from '../config/preset.ts';
import { severities, type Severity } from '../config/severity.ts';
import type { Rule } from '../rules/rule.ts';
import { matcher } from '../source/glob.ts';
import { serviceOf, type Spot } from './spot.ts';

type Level = Severity | 'off';

/** Whether a rule runs anywhere. */
export function runs(rule: Rule, config: Config): boolean {
  return levelOf(rule, config) !== 'off' || config.overrides.some(({ rules }) => (rules[rule.id] ?? 'off') !== 'off');
}

/**
 * How bad a rule's findings are at a place; `undefined` where it does not run there. What an override switches off keeps
 * its level: it is hidden, and counted.
 */
export function severityAt(rule: Rule, spot: Spot, config: Config, purposes: Purposes): Severity | undefined {
  const everywhere = levelOf(rule, config);
  const here = overrideFor(rule.id, spot, config);
  if (here !== undefined && here !== 'off') return here;
  if (everywhere === 'off') return undefined;
  const isSet = config.rules[rule.id]?.severity !== undefined;
  const effect = effectOf(rule, spot.path, purposes, everywhere === 'notice' && !isSet);
  if (effect === 'off') return undefined;
  const severity = effect && !isSet ? shifted(everywhere, effect) : everywhere;
  return severity !== 'error' && !isSet && purposes.get(spot.path)?.isData ? undefined : severity;
}

/** What a file's purpose does to a rule's findings in it. What is merely likely makes nothing worse, and hides no more than what is least. */
function effectOf({ byPurpose = {} }: Rule, path: string, purposes: Purposes, isLeast: boolean): 'off' | 'milder' | 'stricter' | undefined {
  const told = purposes.get(path);
  const effect = told && byPurpose[told.purpose];
  if (effect === 'meant') return 'off';
  if (!effect || told.isCertain || (effect === 'off' && isLeast)) return effect;
  return effect === 'stricter' ? undefined : 'milder';
}

function shifted(severity: Severity, effect: 'milder' | 'stricter'): Severity {
  const index = severities.indexOf(severity) + (effect === 'milder' ? 1 : -1);
  return severities[Math.max(0, Math.min(index, severities.length - 1))] ?? severity;
}

/** The level that the last override which fits a place gives a rule. */
export function overrideFor(id: string, spot: Spot, { overrides }: Pick<Config, 'overrides'>): Level | undefined {
  return overrides.findLast((override) => Object.hasOwn(override.rules, id) && fits(override, spot))?.rules[id];
}

function levelOf(rule: Rule, { rules, preset }: Config): Level {
  return rules[rule.id]?.severity ?? (holds(preset, rule) ? rule.severity : 'off');
}

const matchersOf = oncePer(({ files, services }: Override) => ({ file: matcher(files), service: matcher(services) }));

function fits(override: Override, { path, yamlPath }: Spot): boolean {
  const is = matchersOf(override);
  const service = serviceOf(yamlPath);
  const inFile = override.files.length === 0 || is.file(path);
  return inFile && (override.services.length === 0 || (service !== undefined && is.service(service)));
}
