import { cut } from '../source/shorten.ts';
import { printable } from './printable.ts';

/** A value that is longer than this is cut: it is there to be recognised, not to be read. */
const maxValue = 120;

/** Words that Markdown and GitHub leave as they are: no markup, no mention, no reference, no link. */
const harmless = /^[\p{L}\p{N}\p{M},.;:?!'"()/%+=…–—-]*$/u;
const linked = /:\/\/|^\W*www\.|^\W*GH-\d|^\W*[\da-f]{7,40}\W*$/i;

/** A value from a file as a code span that nothing in it can end. */
export function codeSpan(value: string): string {
  const text = cut(printable(value), maxValue);
  if (text.trim() === '') return '`(empty)`';
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const padding = /^[`\s]|[`\s]$/.test(text) ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

/**
 * One of our sentences as Markdown, on one line. What stands in backticks becomes a code span; so does every word that
 * would mean something to Markdown or GitHub, wherever it comes from.
 */
export function prose(sentence: string): string {
  let markdown = '';
  for (const [index, part] of sentence.split('`').entries()) {
    for (const piece of index % 2 === 1 ? [codeSpan(part)] : part.split(/(\s+)/).map(plainWord)) {
      const merging = markdown.endsWith('`') && piece.startsWith('`');
      markdown += merging ? ` ${piece}` : piece;
    }
  }
  return markdown;
}

function plainWord(word: string): string {
  if (word.trim() === '') return word === '' ? '' : ' ';
  return harmless.test(word) && !linked.test(word) ? word : codeSpan(word);
}

/** Markdown as a cell of a table: a table looks for its bars before anything else, code spans included. */
export function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|');
}

/** A value from a file as HTML, for where Markdown is not read: inside `<summary>`. */
export function htmlCode(value: string): string {
  const text = cut(printable(value), maxValue);
  return `<code>${text.replace(/[^\p{L}\p{N}\p{M} ./-]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`)}</code>`;
}
