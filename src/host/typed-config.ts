import type { Config } from '../config/config.ts';
import { suggestion } from '../config/did-you-mean.ts';
import { presets } from '../config/preset.ts';
import { levels, type KnownRule } from '../config/read-rules.ts';
import { severities } from '../config/severity.ts';
import type { Arguments } from './arguments.ts';
import { UsageError } from './usage-error.ts';

const gates = [...severities, 'never'] as const;

/** The settings that were typed, and no others. Throws a `UsageError` for a word that may not stand where it stands. */
export function typedConfig({ values }: Arguments, env: Readonly<Record<string, string | undefined>>, rules: readonly KnownRule[]): Partial<Config> {
  const preset = values['preset']?.at(-1);
  const failOn = values['fail-on']?.at(-1);
  const projectName = values['project-name']?.at(-1);
  return {
    ...(preset !== undefined && { preset: oneOf('--preset', preset, presets) }),
    ...(failOn !== undefined && { failOn: oneOf('--fail-on', failOn, gates) }),
    ...(projectName !== undefined && { projectName }),
    ...(values['profile'] && { profiles: values['profile'] }),
    env: Object.fromEntries((values['env'] ?? []).flatMap((pair) => variable(pair, env))),
    rules: Object.fromEntries((values['rule'] ?? []).map((pair) => ruleLevel(pair, rules))),
  };
}

/** The rule of this name. Throws a `UsageError` that names the nearest, where there is none. */
export function findRule<Rule extends KnownRule>(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const help = suggestion(id, rules.map((candidate) => candidate.id)) ?? 'See --list-rules';
  throw new UsageError(`there is no rule \`${id}\`. ${help}`);
}

function ruleLevel(pair: string, rules: readonly KnownRule[]) {
  const [, id, level] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
  if (id === undefined || level === undefined) throw new UsageError(`--rule ${pair}: write --rule ID=LEVEL, with one of ${levels.join(', ')}`);
  return [findRule(id, rules).id, { severity: oneOf(`--rule ${id}`, level, levels) }] as const;
}

/** As in Compose: without a value, the variable has the one that it has here. */
function variable(pair: string, env: Readonly<Record<string, string | undefined>>): (readonly [string, string])[] {
  const [, name = '', given] = /^([^=]*)(?:=([^]*))?$/.exec(pair) ?? [];
  if (name === '') throw new UsageError(`--env ${pair}: write --env NAME=VALUE`);
  const value = given ?? env[name];
  return value === undefined ? [] : [[name, value]];
}

function oneOf<Word extends string>(what: string, typed: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === typed);
  if (word === undefined) throw new UsageError(`${what} cannot be \`${typed}\`. ${suggestion(typed, words) ?? ''}`.trim());
  return word;
}
