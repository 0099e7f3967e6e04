import { runsItsWords } from './call-at.ts';
import { programAt } from './program.ts';
import { withoutEscapes, type Snippet, type Stretch } from './snippet.ts';
import { isWholeCommand } from './whole-command.ts';
import type { ShellWord } from './word.ts';

const stringRunners = new Set(['eval', 'trap', 'watch', 'ssh', 'concurrently', 'start-server-and-test', 'parallel', 'iex', 'Invoke-Expression']);

/** Shell text in a string: a stretch of a snippet, and the quote that it stands in. */
export interface InnerText {
  readonly snippet: Snippet;
  readonly stretch: Stretch | undefined;
  readonly quote: '"' | "'";
}

/**
 * The strings among words that are shell text themselves: `sh -c "…"`, `trap "…" EXIT`, and what a program that does not
 * only speak of it is given as a whole: `run "docker-compose up"`.
 */
export function innerTexts(snippet: Snippet, words: readonly ShellWord[]): readonly InnerText[] {
  const { text, dialect } = snippet;
  const program = words[programAt(words)]?.text ?? words[0]?.text ?? '';
  const hands = !dialect.hole && runsItsWords(program);
  const runner = stringRunners.has(program) || words.some((word) => stringRunners.has(word.text ?? ''));
  return words.flatMap(({ start, end, assigns }, index) => {
    const quote = text[start];
    const quoted = (quote === '"' || quote === "'") && end - start > 2 && text[end - 1] === quote;
    if (!quoted || assigns) return [];
    const isCommand = /^-\w*c$/.test(words[index - 1]?.text ?? '') && /(?:^|\/)(?:ba|z|k|da|a)?sh$|^su$/.test(shellBefore(words, index));
    const inner = { start: start + 1, end: end - 1 };
    const written = text.slice(inner.start, inner.end);
    if (!runner && !isCommand && !(hands && index > 0 && isWholeCommand(written))) return [];
    const hasEscapes = quote === '"' && !dialect.windows && /\\["$`\\]/.test(written);
    return [hasEscapes ? { snippet: withoutEscapes(snippet, inner), stretch: undefined, quote } : { snippet, stretch: inner, quote }];
  });
}

function shellBefore(words: readonly ShellWord[], index: number): string {
  for (let at = index - 2; at >= 0; at -= 1) {
    const text = words[at]?.text ?? '';
    if (!text.startsWith('-')) return text;
  }
  return '';
}
