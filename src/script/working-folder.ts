import { resolvePath } from '../source/path.ts';
import type { Simple } from './shell.ts';
import type { Snippet } from './snippet.ts';

/** A command, and the text that it stands in. */
interface Read {
  readonly snippet: Snippet;
  readonly simple: Simple;
}

/**
 * Where each of these commands runs, by the `cd` in front of it in the same text: seen from where the text runs, and
 * `undefined` where that is not known. What a subshell does ends with it.
 */
export function foldersOf(reads: readonly Read[]): readonly (string | undefined)[] {
  let snippet: Snippet | undefined;
  let folder: string | undefined;
  let outer: (string | undefined)[] = [];
  return reads.map((read) => {
    const { simple } = read;
    if (read.snippet !== snippet) {
      snippet = read.snippet;
      folder = snippet.folder ?? '';
      outer = [];
    }
    if (simple.before === '(') outer.push(folder);
    const here = folder;
    const [first, target] = simple.words.filter(({ text }) => text === undefined || !/^(?:[!{@-]|(?:then|do|else)$)/.test(text));
    if (first?.text === 'cd' || first?.text === 'pushd') folder = moved(folder, target?.text);
    if (simple.after === ')' && outer.length > 0) folder = outer.pop();
    return here;
  });
}

function moved(folder: string | undefined, target: string | undefined): string | undefined {
  return folder === undefined || target === undefined ? undefined : resolvePath(folder, target);
}
