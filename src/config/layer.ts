import type { Config, RuleSetting } from './config.ts';

/** Settings over others: lists and words replace those below, variables and a rule's settings are added to them. */
export function layer(below: Config, above: Partial<Config>): Config {
  return { ...below, ...above, env: { ...below.env, ...above.env }, rules: layerRules(below.rules, above.rules ?? {}) };
}

function layerRules(below: Config['rules'], above: Config['rules']): Config['rules'] {
  const rules: Record<string, RuleSetting> = { ...below };
  for (const [id, setting] of Object.entries(above)) rules[id] = { ...rules[id], ...setting };
  return rules;
}
