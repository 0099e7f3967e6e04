import type { Node } from '../yaml/node.ts';
import type { Override } from './config.ts';
import { readRuleName, levels, type KnownRule } from './read-rules.ts';
import { described, readGlobs, readNames, readWord, tellUnknownKey, type Tell } from './read-values.ts';
import type { Severity } from './severity.ts';

const parts = ['files', 'services', 'rules'];

/** A list of `{ files, services, rules: { ID: level } }`. */
export function readOverrides(value: Node, rules: readonly KnownRule[], tell: Tell): readonly Override[] {
  if (value.kind !== 'sequence') tell({ at: value.at, message: `${described(value)} stands where a list of overrides is wanted`, help: 'Write `- files: [dev/**]`, and `rules:` below it' });
  return (value.kind === 'sequence' ? value.children : []).map((item) => readOverride(item, rules, tell));
}

function readOverride(item: Node, rules: readonly KnownRule[], tell: Tell): Override {
  const read: { files: readonly string[]; services: readonly string[]; rules: Readonly<Record<string, Severity | 'off'>> } = { files: [], services: [], rules: {} };
  if (item.kind !== 'mapping') tell({ at: item.at, message: `${described(item)} stands where an override is wanted`, help: 'Write `- files: [dev/**]`, and `rules:` below it' });
  else if (!item.get('rules')) tell({ at: item.at, message: 'An override without `rules` changes nothing', help: 'Write `rules: { RULE: level }` into it' });
  else if (!item.get('files') && !item.get('services')) tell({ at: item.at, message: 'An override without `files` or `services` holds everywhere', help: 'Write its rules under the topmost `rules`' });
  for (const part of item.kind === 'mapping' ? item.children : []) {
    if (part.name === 'files') read.files = readGlobs(part, tell);
    else if (part.name === 'services') read.services = readNames(part, tell);
    else if (part.name === 'rules') read.rules = readLevels(part, rules, tell);
    else tellUnknownKey(part, `There is no \`${part.name}\` in an override`, parts, tell);
  }
  return read;
}

/** Options hold for the whole run, so there are levels alone. */
function readLevels(value: Node, rules: readonly KnownRule[], tell: Tell): Readonly<Record<string, Severity | 'off'>> {
  if (value.kind !== 'mapping') tell({ at: value.at, message: `${described(value)} stands where rules are wanted`, help: 'Write `no-privileged: off`, say' });
  const entries = value.children.flatMap((setting) => {
    const rule = value.kind === 'mapping' ? readRuleName(setting, rules, tell) : undefined;
    if (rule && setting.kind !== 'scalar') tell({ at: setting.at, message: `${described(setting)} stands where a level is wanted`, help: 'Options hold everywhere: write them under the topmost `rules`' });
    const level = rule && setting.kind === 'scalar' ? readWord(setting, levels, tell) : undefined;
    return rule && level ? [[rule.id, level] as const] : [];
  });
  return Object.fromEntries(entries);
}
