import { exampleText } from '../rules/example.ts';
import type { Rule } from '../rules/rule.ts';
import { plain, type Paint } from './code-frame.ts';
import { ruleUrl } from './urls.ts';

/** Every rule in a line: name, level, category and what it wishes for; a `*` marks what runs only where asked for. */
export function ruleList(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length)) + 1;
  const lines = rules.map(({ id, optional, severity, category, summary }) => {
    return `${`${id}${optional ? '*' : ''}`.padEnd(width)}  ${severity.padEnd(7)}  ${category.padEnd(11)}  ${summary}\n`;
  });
  const note = rules.some(({ optional }) => optional) ? '\n* runs only where it is asked for: --rule ID=LEVEL or --preset all\n' : '';
  return lines.join('') + note;
}

/** A rule's page for the terminal. */
export function explain(rule: Rule, paint: Paint = plain): string {
  const { id, category, severity, optional, summary, why, bad, good, options, links = [] } = rule;
  const parts = [
    `${paint.severity(`${severity}[${id}]`, severity)}: ${paint.strong(summary)}\n${category}${optional ? ', runs only where it is asked for' : ''}`,
    why,
    `${paint.strong('Instead of')}\n${indented(bad)}`,
    `${paint.strong('write')}\n${indented(good)}`,
    ...(options && Object.keys(options).length > 0 ? [`${paint.strong('Options, and what they are where nothing is said')}\n${optionLines(options)}`] : []),
    [...links, ruleUrl(id)].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function indented(example: string): string {
  return exampleText(example).trimEnd().split('\n').map((line) => `    ${line}`.trimEnd()).join('\n');
}

function optionLines(options: object): string {
  return Object.entries(options).map(([name, value]: [string, unknown]) => `    ${name}: ${JSON.stringify(value)}`).join('\n');
}
