import type { Config, RuleSetting } from './config.ts';

/** Settings over others: lists and words replace those below, variables and a rule's settings are added to them. */
export function layer(below: Config, above: Partial<Config>): Config {
  const env = { ...below.env, ...above.env };
  return { ...below, ...above, env, rules: layerRules(below.rules, above.rules ?? {}), overrides: layerOverrides(below.overrides, above) };
}

/** A level that is given above holds for all places, whatever is said of some below. */
function layerOverrides(below: Config['overrides'], { rules = {}, overrides = [] }: Partial<Config>): Config['overrides'] {
  const isLevelAbove = (id: string): boolean => Object.hasOwn(rules, id) && rules[id]?.severity !== undefined;
  const left = below.map((override) => ({ ...override, rules: Object.fromEntries(Object.entries(override.rules).filter(([id]) => !isLevelAbove(id))) }));
  return [...left, ...overrides];
}

function layerRules(below: Config['rules'], above: Config['rules']): Config['rules'] {
  const rules: Record<string, RuleSetting> = { ...below };
  for (const [id, setting] of Object.entries(above)) rules[id] = { ...rules[id], ...setting };
  return rules;
}
