/** Control characters, and those that turn the direction of text, break lines or cannot be seen at all. */
const unprintable = /[\p{Cc}\p{Surrogate}\u061C\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * Text from a file, fit to stand within one line of a terminal or a log: nothing in it can write over the report, pose as
 * another line or give the Actions runner a command, which takes `##[command]` from anywhere in a line. As long as before.
 */
export function printable(text: string): string {
  return text.replace(unprintable, '\uFFFD').replaceAll('##[', '##⟦');
}

/** As `printable`, for text of several lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** A line for a log. The Actions runner takes what begins with `::` for a command. */
export function logLine(text: string): string {
  return printable(text).replace(/^(\s*):(?=:)/, '$1\uFFFD');
}
