import { presets, presetTexts } from '../../src/config/preset.ts';
import { purposes } from '../../src/config/purpose.ts';
import { levels } from '../../src/config/read-rules.ts';
import { severities } from '../../src/config/severity.ts';
import { ruleUrl } from '../../src/report/urls.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { maxPatterns } from '../../src/source/glob.ts';

type Schema = Readonly<Record<string, unknown>>;

const id = 'https://raw.githubusercontent.com/compose-review/compose-review/main/docs/config.schema.json';

const [level, lines, globs, names] = [refer('level'), refer('lines'), refer('globs'), refer('names')];

const definitions: Readonly<Record<string, Schema>> = {
  level: { description: 'How bad the findings are; `off`: the rule does not run.', enum: [...levels, false] },
  lines: oneOrMore({ type: ['string', 'number'] }),
  globs: oneOrMore({
    description: 'Relative to the root of the repository. Without a slash, at any depth; `!` in front takes files out again.',
    type: ['string', 'number'],
    pattern: '^(?!!?(?:/|$))(?!!?(?:[^/]*/)*\\.\\.(?:/|$))(?![^\\n]*\\[[^\\]]*$)[^\\n]{1,256}$',
  }, { maxItems: maxPatterns }),
  names: oneOrMore({ description: 'The name of a service, or a pattern such as `worker-*`.', type: ['string', 'number'], pattern: '^(?![^\\n]*\\[[^\\]]*$)[^/\\n]{1,256}$' }, { maxItems: maxPatterns }),
  setting: settingWith({}),
};

/** A rule as far as an editor can help with it. */
export type Described = Pick<Rule, 'id' | 'summary' | 'options' | 'optionTexts'>;

/** What each key at the top takes; an empty value says nothing. */
const settings = (rules: readonly Described[]): Readonly<Record<string, Schema>> => ({
  preset: { description: 'Which rules run where nothing is said of them.', anyOf: presets.map((preset) => ({ const: preset, description: `${presetTexts[preset]}.` })), default: 'recommended' },
  rules: { description: 'Rules by their names: a level, or a mapping.', ...closed(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))) },
  overrides: {
    description: 'Other levels in some files, in some services, or in both; the last one that fits wins.',
    type: 'array',
    items: {
      ...closed({ files: globs, services: names, rules: closed(Object.fromEntries(rules.map((rule) => [rule.id, level]))) }),
      required: ['rules'],
      anyOf: [{ required: ['files'] }, { required: ['services'] }],
    },
  },
  purpose: {
    description: 'What files are for, where that cannot be told from their names and contents.',
    ...closed(Object.fromEntries(purposes.map((purpose) => [purpose, globs]))),
  },
  'inline-ignores': { description: 'Whether `# compose-review-ignore RULE: reason` in the files is heeded.', type: 'boolean', default: true },
  files: { description: 'Files to read as Compose files, whatever their names. By default they are told by name and content.', ...globs },
  exclude: { description: 'Files to leave alone.', ...globs },
  env: {
    description: 'Variables for interpolation.',
    anyOf: [
      { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } },
      { type: 'array', items: { type: 'string', pattern: '^[^=]+=' } },
    ],
  },
  'env-files': { description: 'Files of variables in place of `.env`.', ...lines },
  profiles: { description: 'Profiles that are switched on.', ...lines },
  'fail-on': { description: 'The mildest finding that fails the run.', enum: [...severities, 'never'], default: 'error' },
});

/** The JSON Schema of `.compose-review.yml`, for editors. */
export function configSchema(rules: readonly Described[]): string {
  const properties = Object.fromEntries(Object.entries(settings(rules)).map(([name, { description, default: value, ...schema }]) => {
    const told = { description, ...(value !== undefined && { default: value }) };
    return [name, { ...told, anyOf: [schema, { type: 'null' }] }];
  }));
  const root = { ...closed(properties), type: ['object', 'null'] };
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', $id: id, title: 'compose-review', ...root, definitions }, undefined, 2)}\n`;
}

function ruleSchema(rule: Described): Schema {
  const texts = new Map(Object.entries(rule.optionTexts ?? {}));
  const options = Object.entries(rule.options ?? {}).map(([name, value]: [string, unknown]) => {
    const description = texts.get(name);
    return [name, { ...(description !== undefined && { description }), ...shapeOf(value), default: value }];
  });
  const setting = options.length === 0 ? refer('setting') : settingWith(Object.fromEntries(options));
  return { description: `${rule.summary}. ${ruleUrl(rule.id)}`, anyOf: [level, setting] };
}

/** What may be said of a rule that has these options. */
function settingWith(options: Readonly<Record<string, unknown>>): Schema {
  return closed({ severity: level, options: closed(options), exclude: globs, 'exclude-services': names });
}

function refer(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

/** A list of such values, or one alone. */
function oneOrMore(item: Schema, more: Schema = {}): Schema {
  return { anyOf: [item, { type: 'array', items: item, ...more }] };
}

/** A mapping of these keys and no others. */
function closed(properties: Readonly<Record<string, unknown>>): Schema {
  return { type: 'object', properties, additionalProperties: false };
}

/** The shape that an option's default gives it: an empty list or mapping may hold anything. */
function shapeOf(value: unknown): Schema {
  if (Array.isArray(value)) {
    const [first]: readonly unknown[] = value;
    return { type: 'array', ...(first !== undefined && { items: shapeOf(first) }) };
  }
  if (typeof value !== 'object' || value === null) return { type: typeof value };
  const shapes = Object.entries(value).map(([name, item]: [string, unknown]): [string, Schema] => [name, shapeOf(item)]);
  return shapes.length === 0 ? { type: 'object' } : closed(Object.fromEntries(shapes));
}
