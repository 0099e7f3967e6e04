import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { Measured, RuleHits } from '../measure/measured.ts';

/** Above this share of repositories, a rule that runs by default as an error or a warning needs a defence. */
const defendedFrom = 0.25;

/** Why a rule runs by default although it tells something in so many repositories. */
const defences: Readonly<Record<string, string>> = {
  'no-public-database':
    'each is a database, cache, broker or console that whoever reaches the host can talk to, past the firewall that people trust in; files for development are passed over, and what is left are demonstrations and deployments.',
};

/** The page that says how often each rule has something to tell, from what was counted. */
export function measuredPage(measured: Measured): string {
  const { repositories, files, findingsPerFile } = measured;
  const counted = rules.flatMap((rule) => ((hits) => (hits ? [{ rule, hits }] : []))(measured.rules[rule.id]));
  const sorted = counted.toSorted((a, b) => b.hits.repositories - a.hits.repositories || b.hits.files - a.hits.files || (a.rule.id < b.rule.id ? -1 : 1));
  const seen = sorted.filter(({ hits }) => hits.repositoriesEver > 0);
  const silent = sorted.filter(({ hits }) => hits.repositoriesEver === 0).map(({ rule }) => link(rule));
  const later = rules.filter(({ id }) => !measured.rules[id]).map(link);
  const blocks = [
    '# How often the rules speak',
    `Counted over ${files} Compose files of ${repositories.length} public repositories by \`npm run measure\`, which writes [measured.json](measured.json). With nothing configured, half of the files have at most ${plural(findingsPerFile.median, 'finding')}, nine of ten at most ${findingsPerFile.ninetieth}.`,
    '"Files" is the share of the Compose files that a rule tells something in, "repositories" that of the repositories, "ever" that of the repositories that it tells something in now or at one of several older dates. Most files are those of vulhub/vulhub; the share of repositories is the fairer one.',
    ['| rule | severity | preset | files | repositories | ever |', '|---|---|---|---:|---:|---:|', ...seen.map(({ rule, hits }) => row(rule, hits, measured))].join('\n'),
    '## Above a quarter of the repositories',
    ...defended(seen, measured),
    '## Silent here',
    `What these look for is in none of the repositories, at no date: ${silent.join(', ')}.`,
    ...(later.length > 0 ? [`Not counted yet: ${later.join(', ')}.`] : []),
    '## The repositories',
    `${repositories.map((name) => `[${name}](https://github.com/${name})`).join(', ')}.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The rules that run by default as errors or warnings, speak in more than a quarter of the repositories, and have no defence. */
export function undefended(measured: Measured): readonly string[] {
  return rules.filter((rule) => needsDefence(rule, measured) && defences[rule.id] === undefined).map(({ id }) => id);
}

function defended(counted: readonly { readonly rule: Rule }[], measured: Measured): readonly string[] {
  const lines = counted.filter(({ rule }) => needsDefence(rule, measured)).map(({ rule }) => `- ${link(rule)}: ${defences[rule.id] ?? ''}`);
  if (lines.length === 0) return ['No rule that runs by default as an error or a warning.'];
  return ['Rules that run by default as errors or warnings, and why they do:', lines.join('\n')];
}

function needsDefence(rule: Rule, { repositories, rules: hits }: Measured): boolean {
  return rule.optIn === undefined && rule.severity !== 'notice' && (hits[rule.id]?.repositories ?? 0) > repositories.length * defendedFrom;
}

function row(rule: Rule, { files, repositories, repositoriesEver }: RuleHits, measured: Measured): string {
  const shares = [share(files, measured.files), share(repositories, measured.repositories.length), share(repositoriesEver, measured.repositoriesEver)];
  return `| ${[link(rule), rule.severity, rule.optIn ?? 'recommended', ...shares].join(' | ')} |`;
}

function link({ id }: Rule): string {
  return `[${id}](rules/${id}.md)`;
}

function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  return part === 0 ? '–' : `${percent < 10 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}

function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
