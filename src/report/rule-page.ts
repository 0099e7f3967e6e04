import { exampleText } from '../rules/example.ts';
import type { Rule } from '../rules/rule.ts';
import { plain, type Paint } from './code-frame.ts';
import { ruleUrl } from './urls.ts';

/** Every rule in a line: name, level, category, the first preset that holds it, and what it wishes for. */
export function ruleList(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, optIn = 'recommended', severity, category, summary }) => {
    return `${id.padEnd(width)}  ${severity.padEnd(7)}  ${category.padEnd(11)}  ${optIn.padEnd(11)}  ${summary}\n`;
  });
  return lines.join('');
}

/** A rule's page for the terminal. */
export function explain(rule: Rule, paint: Paint = plain): string {
  const { id, category, severity, optIn, summary, why, bad, good, options, optionTexts, links = [] } = rule;
  const parts = [
    `${paint.severity(`${severity}[${id}]`, severity)}: ${paint.strong(summary)}\n${category}${optIn ? `, runs with --preset ${optIn}, or --rule ${id}=${severity}` : ''}`,
    why,
    `${paint.strong('Instead of')}\n${indented(bad)}`,
    `${paint.strong('write')}\n${indented(good)}`,
    ...(options && Object.keys(options).length > 0 ? [`${paint.strong('Options, and what they are where nothing is said')}\n${optionLines(options, optionTexts ?? {})}`] : []),
    `${paint.strong('Where it is right as it is')}\n${indented(offSwitches(rule))}`,
    [...links, ruleUrl(id)].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function indented(example: string): string {
  return exampleText(example).trimEnd().split('\n').map((line) => `    ${line}`.trimEnd()).join('\n');
}

function optionLines(options: object, texts: object): string {
  const said = new Map<string, unknown>(Object.entries(texts));
  return Object.entries(options).flatMap(([name, value]: [string, unknown]) => {
    const text = said.get(name);
    return [`    ${name}: ${JSON.stringify(value)}`, ...(typeof text === 'string' ? [`      ${text}`] : [])];
  }).join('\n');
}

/** For one place, for a run, for good; what is said of a comment is not ignored by another one. */
function offSwitches({ id, category }: Rule): string {
  const comment = category === 'style' && id.endsWith('-ignore') ? [] : [`# compose-review-ignore ${id}: REASON   (a comment above it)`];
  return [...comment, `--rule ${id}=off`, `rules: { ${id}: off }   (in .compose-review.yml)`].join('\n');
}
