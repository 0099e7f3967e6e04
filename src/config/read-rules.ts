import type { Node } from '../yaml/node.ts';
import type { RuleSetting } from './config.ts';
import { suggestion } from './did-you-mean.ts';
import { described, readGlobs, readNames, readWord, tellUnknownKey, type Tell } from './read-values.ts';
import { severities } from './severity.ts';

/** A rule as far as a configuration may speak of it. */
export interface KnownRule {
  readonly id: string;
  /** Each option's default, whose shape a setting must have. */
  readonly options?: object;
}

/** What a rule's level may be. */
export const levels = [...severities, 'off'] as const;

/** `ID: level`, or `ID: { severity, options, exclude, exclude-services }`. */
export function readRules(value: Node, rules: readonly KnownRule[], tell: Tell): Readonly<Record<string, RuleSetting>> {
  if (value.kind !== 'mapping') tell({ at: value.at, message: `${described(value)} stands where rules are wanted`, help: 'Write `no-privileged: off`, say' });
  const entries = value.children.flatMap((setting) => {
    const rule = value.kind === 'mapping' ? readRuleName(setting, rules, tell) : undefined;
    return rule ? [[rule.id, readRule(setting, rule, tell)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The rule that a key names. */
export function readRuleName({ key, at, name }: Node, rules: readonly KnownRule[], tell: Tell): KnownRule | undefined {
  const rule = rules.find(({ id }) => id === name);
  if (rule) return rule;
  const help = suggestion(name, rules.map(({ id }) => id)) ?? 'See `compose-review --list-rules`';
  tell({ at: key?.at ?? at, message: `There is no rule \`${name}\``, help });
  return undefined;
}

const parts = ['severity', 'options', 'exclude', 'exclude-services'];

function readRule(setting: Node, rule: KnownRule, tell: Tell): RuleSetting {
  if (setting.kind === 'scalar') {
    const severity = readWord(setting, levels, tell);
    return severity ? { severity } : {};
  }
  const read: RuleSetting = {};
  if (setting.kind === 'sequence') tell({ at: setting.at, message: 'A list stands where a level is wanted', help: `Write \`${rule.id}: warning\`, say` });
  for (const part of setting.kind === 'mapping' ? setting.children : []) {
    if (part.name === 'severity') {
      const severity = readWord(part, levels, tell);
      if (severity) Object.assign(read, { severity });
    } else if (part.name === 'options') Object.assign(read, { options: readOptions(part, rule, tell) });
    else if (part.name === 'exclude') Object.assign(read, { exclude: readGlobs(part, tell) });
    else if (part.name === 'exclude-services') Object.assign(read, { excludeServices: readNames(part, tell) });
    else tellUnknownKey(part, `There is no \`${part.name}\` in a rule's setting`, parts, tell);
  }
  return read;
}

function readOptions(value: Node, rule: KnownRule, tell: Tell): Readonly<Record<string, unknown>> {
  const defaults = new Map<string, unknown>(Object.entries(rule.options ?? {}));
  if (value.kind !== 'mapping') tell({ at: value.at, message: `${described(value)} stands where options are wanted`, help: 'Write a mapping' });
  const entries = value.children.flatMap((option) => {
    if (!defaults.has(option.name)) {
      const help = defaults.size > 0 ? suggestion(option.name, [...defaults.keys()]) : 'Remove it: the rule has no options';
      tell({ at: option.key?.at ?? option.at, message: `\`${rule.id}\` has no option \`${option.name}\``, ...(help !== undefined && { help }) });
      return [];
    }
    const expected = defaults.get(option.name);
    const read = plainValue(option);
    if (hasShape(read, expected)) return [[option.name, read] as const];
    tell({ at: option.at, message: `The option \`${option.name}\` has another shape`, help: `Write it like \`${JSON.stringify(expected)}\`` });
    return [];
  });
  return Object.fromEntries(entries);
}

function plainValue(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.children.map(plainValue);
  return Object.fromEntries(node.children.map((child) => [child.name, plainValue(child)]));
}

/** Lists are alike where all items are like the first; an empty default says nothing but "a list", "a mapping". */
function hasShape(value: unknown, example: unknown): boolean {
  if (Array.isArray(example)) {
    const [first]: readonly unknown[] = example;
    return Array.isArray(value) && value.every((item) => first === undefined || hasShape(item, first));
  }
  if (typeof example !== 'object' || example === null) return typeof value === typeof example;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const shapes = new Map<string, unknown>(Object.entries(example));
  return Object.entries(value).every(([key, item]: [string, unknown]) => shapes.size === 0 || (shapes.has(key) && hasShape(item, shapes.get(key))));
}
