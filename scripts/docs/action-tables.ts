import { parse } from 'yaml';

interface Entry {
  readonly description: string;
  readonly default?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
}

/** The README with its tables of inputs and outputs as action.yml says them. */
export function withActionTables(readme: string, actionYml: string): string {
  const { inputs, outputs }: Action = parse(actionYml);
  const inputRows = Object.entries(inputs).map(([name, { description, default: value }]) => row(`\`${name}\``, cell(description), value ? `\`${value}\`` : ''));
  const outputRows = Object.entries(outputs).map(([name, { description }]) => row(`\`${name}\``, cell(description)));
  const withInputs = between(readme, 'inputs', [row('input', 'what it does', 'default'), '|---|---|---|', ...inputRows]);
  return between(withInputs, 'outputs', [row('output', 'what it holds'), '|---|---|', ...outputRows]);
}

function between(text: string, name: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no place for the table of ${name}`);
  return text.replace(pattern, (_, begin: string, end: string) => `${begin}\n${lines.join('\n')}\n\n${end}`);
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
