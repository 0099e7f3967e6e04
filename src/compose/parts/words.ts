import type { Node } from '../../yaml/node.ts';
import { Written, gap } from './written.ts';
import type { Location } from '../../source/source-file.ts';

/** A word of a command; its text is `undefined` where it hangs on a variable that is not known. */
export interface Word {
  readonly text: string | undefined;
  readonly at: Location;
}

/** A word of a shell command: quoted stretches and plain ones, side by side. */
const shellWord = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gs;

/** The words of `command`, `entrypoint` and their like: the items of a list, or those of a text as a shell parts them. */
export function readWords(node: Node | undefined): readonly Word[] {
  if (node?.kind === 'sequence') return node.children.flatMap((item) => (item.kind === 'scalar' && !item.isNull ? [{ text: item.text, at: item.at }] : []));
  const written = node && Written.of(node);
  if (!written) return [];
  return [...written.text.matchAll(shellWord)].map(({ 0: word, index }) => ({
    text: word.includes(gap) ? undefined : unquote(word),
    at: written.at(index, index + word.length),
  }));
}

function unquote(word: string): string {
  return word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs, (_, double: string | undefined, single: string | undefined, escaped: string | undefined) => {
    return double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? '';
  });
}
