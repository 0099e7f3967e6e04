import { defaultConfig } from '../../src/config/config.ts';
import { holds, presets, presetTexts } from '../../src/config/preset.ts';
import { purposes as known } from '../../src/config/purpose.ts';
import { codeFrame } from '../../src/report/code-frame.ts';
import { exampleFiles } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';
import { categories, isAboutScripts, type Category, type Rule } from '../../src/rules/rule.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import { engineAnswers, type EngineAnswers } from './engine-answers.ts';

const intentions: Readonly<Record<Category, string>> = {
  correctness: 'What Compose refuses, or what fails at the start.',
  security: 'What lets others in.',
  reliability: 'What works today and not tomorrow.',
  style: 'What makes files harder to read.',
  migration: 'What the move from Compose V1 to V2 breaks or changes.',
};

/** The page of each rule and of their list, by path. */
export async function rulePages(answers: EngineAnswers): Promise<ReadonlyMap<string, string>> {
  const pages = await Promise.all(rules.map(async (rule): Promise<[string, string]> => [`docs/rules/${rule.id}.md`, await page(rule, answers)]));
  return new Map([['docs/rules/README.md', list()], ...pages]);
}

function list(): string {
  const sections = categories.flatMap((category) => {
    const rows = rules.filter((rule) => rule.category === category).map(({ id, summary, severity, optIn = 'recommended' }) => {
      return `| [${id}](${id}.md) | ${summary} | ${severity} | ${optIn} |`;
    });
    return rows.length === 0 ? [] : [`## ${capital(category)}`, intentions[category], ['| rule | wish | severity | preset |', '|---|---|---|---|', ...rows].join('\n')];
  });
  const intro = 'Each rule can be given another severity, options, or be switched `off` in the configuration, under `rules:`.';
  const held = presets.map((preset) => `| \`${preset}\` | ${presetTexts[preset]} | ${rules.filter((rule) => holds(preset, rule)).length} |`);
  const presetTable = ['| preset | what it looks for | rules |', '|---|---|---|', ...held].join('\n');
  return text('# Rules', intro, '## Presets', 'A preset says which rules run where nothing is said of them: `preset:` in the configuration, `--preset` in a terminal.', presetTable, ...sections);
}

async function page(rule: Rule, answers: EngineAnswers): Promise<string> {
  const { id, summary, why, bad, good, links = [] } = rule;
  return text(
    `# ${id}`,
    `${summary}.`,
    [`- Category: ${rule.category}`, `- Severity: ${level(rule)}`, ...purposes(rule), ...(rule.impact ? [`- Where Compose V1 is replaced by V2, this ${effects[rule.impact]}.`] : [])].join('\n'),
    '## Why',
    linked(why, id),
    '## Bad',
    ...exampleBlocks(rule, bad),
    'This is said of it:',
    ...(await said(rule)),
    '## Good',
    ...exampleBlocks(rule, good),
    ...engineAnswers(rule, answers),
    ...options(rule),
    '## Switching it off',
    ...ignoring(rule),
    `In the configuration file, for every file, ${isAboutScripts(rule) ? 'or for some' : 'for some, or for some services'}:`,
    fence('yaml', `rules:\n  ${id}: off\n`),
    fence('yaml', `rules:\n  ${id}:\n    exclude: ['demo/**']\n${isAboutScripts(rule) ? '' : '    exclude-services: [web]\n'}`),
    `In a terminal: \`--rule ${id}=off\`.`,
    ...(links.length > 0 ? ['## Links', links.map((link) => `- <${link}>`).join('\n')] : []),
  );
}

/** An example, a block for each file, with the file's name above it unless there is but the usual one. */
function exampleBlocks(rule: Rule, example: string): readonly string[] {
  const usual = isAboutScripts(rule) ? 'deploy.sh' : 'compose.yaml';
  const files = Object.entries(exampleFiles(example, usual));
  const isNamed = files.length > 1 || files[0]?.[0] !== usual;
  return files.flatMap(([name, content]) => [...(isNamed ? [`\`${name}\`:`] : []), fence(languageOf(name), content)]);
}

/** What a block is coloured as, by how its file's name ends. */
const languages: ReadonlyMap<string, string> = new Map([['yml', 'yaml'], ['yaml', 'yaml'], ['sh', 'sh'], ['env', 'dotenv'], ['Dockerfile', 'dockerfile']]);

function languageOf(name: string): string {
  return languages.get(/[^./]*$/.exec(name)?.[0] ?? '') ?? 'text';
}

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const words = new Intl.ListFormat('en', { type: 'conjunction' });
const nouns = { development: 'development', test: 'tests', ci: 'CI', production: 'production' } as const;

/** How the severity goes by what a file is for: "off in files for development, tests, and CI". */
function purposes({ byPurpose = {} }: Rule): string[] {
  const effects = (['off', 'milder', 'stricter'] as const).flatMap((effect) => {
    const named = known.filter((purpose) => (byPurpose[purpose] === 'meant' ? 'off' : byPurpose[purpose]) === effect);
    return named.length === 0 ? [] : [`${effect} in files for ${words.format(named.map((purpose) => nouns[purpose]))}`];
  });
  return effects.length === 0 ? [] : [`- [What a file is for](../configuration.md#what-a-file-is-for): ${effects.join('; ')}`];
}

/** The comment that ignores a finding; those about such comments have none. */
function ignoring(rule: Rule): string[] {
  const { id, category } = rule;
  const comment = fence('yaml', `# compose-review-ignore ${id}: why it is right here\n`);
  return category === 'style' && id.endsWith('-ignore') ? [] : [`For one finding, above the place that it points at${isAboutScripts(rule) ? '' : ' or above its service'} ([more](../configuration.md#ignoring-a-finding)):`, comment];
}

const effects = {
  breaks: 'breaks',
  changes: 'changes what runs, without a word',
  warns: 'makes Compose warn',
  cosmetic: 'changes nothing that runs',
} as const;

function options({ id, options: defaults = {}, optionTexts = {} }: Rule): string[] {
  const entries = Object.entries(defaults);
  if (entries.length === 0) return [];
  const lines = entries.map(([name, value]) => `      ${name}: ${JSON.stringify(value).replaceAll('","', '", "')}`);
  const texts = Object.entries(optionTexts).map(([name, sentence]) => `- \`${name}\`: ${sentence}`);
  return ['## Options', texts.join('\n'), 'With their defaults, each of which what is set replaces as a whole:', fence('yaml', `rules:\n  ${id}:\n    options:\n${lines.join('\n')}\n`)];
}

/** What a run says of the bad example, and which other rules of those that run by default speak of it. */
async function said(rule: Rule): Promise<readonly string[]> {
  const path = isAboutScripts(rule) ? 'deploy.sh' : 'compose.yaml';
  const request = { config: { ...defaultConfig, preset: 'all' as const }, scope: { kind: 'tree' as const, named: [] }, filters: [] };
  const { findings } = await run(memoryWorkspace(exampleFiles(rule.bad, path)), request);
  const frames = findings.filter((finding) => finding.rule.id === rule.id).map((finding) => codeFrame(finding));
  if (frames.length === 0) throw new Error(`${rule.id} says nothing of its bad example`);
  const others = new Set(findings.filter((finding) => finding.rule.optIn === undefined).map((finding) => `\`${finding.rule.id}\``));
  others.delete(`\`${rule.id}\``);
  const also = linked(`${words.format(others)} ${others.size === 1 ? 'has' : 'have'} something to say of it, too.`, rule.id);
  return [fence('text', `${frames.join('\n\n')}\n`), ...(others.size > 0 ? [also] : [])];
}

/** A text in which the names of other rules lead to their pages. */
function linked(sentences: string, own: string): string {
  return sentences.replaceAll(/`((?:no|valid)-[a-z\d-]+)`/g, (name, id: string) => (id !== own && ids.has(id) ? `[${name}](${id}.md)` : name));
}

function level({ severity, optIn }: Rule): string {
  return optIn ? `${severity}, with the preset \`${optIn}\`` : severity;
}

/** A carriage return is shown: git would take it away. */
function fence(language: string, content: string): string {
  return `\`\`\`${language}\n${content.replaceAll('\r', '␍')}\`\`\``;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function text(...blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
