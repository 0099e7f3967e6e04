import type { Config } from '../config/config.ts';
import { holds } from '../config/preset.ts';
import type { Severity } from '../config/severity.ts';
import type { Rule } from '../rules/rule.ts';

/** Where a finding lies, as far as settings ask. */
export interface Spot {
  readonly path: string;
  readonly yamlPath: readonly string[];
}

/** Whether a rule runs at all. */
export function runs(rule: Rule, config: Config): boolean {
  return severityOf(rule, config) !== undefined;
}

/** How bad a rule's findings are at a place; `undefined` where the rule does not run. */
export function severityAt(rule: Rule, _spot: Spot, config: Config): Severity | undefined {
  return severityOf(rule, config);
}

function severityOf(rule: Rule, config: Config): Severity | undefined {
  const setting = config.rules[rule.id]?.severity;
  if (setting === 'off') return undefined;
  return setting ?? (holds(config.preset, rule) ? rule.severity : undefined);
}
