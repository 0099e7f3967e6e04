import { printable, printableLines } from './printable.ts';

/** A property that is `undefined` is left out. */
export type Properties = Readonly<Record<string, string | number | undefined>>;

/**
 * A workflow command, as the Actions runner reads it from a line of the log. Line breaks in the message are kept, all
 * other characters that do not print are not.
 */
export function workflowCommand(name: 'error' | 'warning' | 'notice', properties: Properties, message: string): string {
  const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : `${key}=${escapeProperty(String(value))}`));
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return printableLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
