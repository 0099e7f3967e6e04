/** What one piece of a text has to be, or `*` for any number of pieces. */
type Part = ((piece: string) => boolean) | '*';

/**
 * Whether a path fits a pattern of `*`, `?`, `[a-z]` and `**`, or lies below what does. No pattern takes more time than its
 * length times that of the path, as regular expressions do: patterns and paths may come from strangers.
 */
export function pathTest(pattern: string): (path: readonly string[]) => boolean {
  const folders = pattern.split('/');
  const parts = folders.map((glob, index): readonly Part[] => {
    if (glob !== '**') return [nameTest(glob)];
    // At the end it stands for what lies in a folder, not for the folder.
    return index > 0 && index === folders.length - 1 ? [() => true] : ['*'];
  });
  const all: readonly Part[] = [...parts.flat(), '*'];
  return (path) => fit(all, path);
}

/** Stars go on from where the last one began: what one before it took need not be thought over. */
function fit(parts: readonly Part[], pieces: readonly string[]): boolean {
  let [part, index] = [0, 0];
  let star: { readonly part: number; index: number } | undefined;
  for (;;) {
    const [test, piece] = [parts[part], pieces[index]];
    if (test === '*') {
      part += 1;
      star = { part, index };
    } else if (piece === undefined) return test === undefined;
    else if (test?.(piece)) {
      part += 1;
      index += 1;
    } else if (star) {
      star.index += 1;
      [part, index] = [star.part, star.index];
    } else return false;
  }
}

const token = /\\.|\[[!^]?\]?(?:\\.|[^\]\\])*\]|\*+|./gsu;

function nameTest(glob: string): Part {
  if (!/[*?[\\]/.test(glob)) return (name) => name === glob;
  const parts = [...glob.matchAll(token)].map(([written]) => characterTest(written));
  return (name) => fit(parts, Array.from(name));
}

function characterTest(written: string): Part {
  if (written.startsWith('*')) return '*';
  if (written === '?') return () => true;
  if (written.startsWith('[')) return classTest(written.slice(1, -1));
  const plain = unescaped(written);
  return (character) => character === plain;
}

/** What nothing closes has nothing in it, and fits nothing. */
function classTest(inside: string): Part {
  const isNegated = /^[!^]/.test(inside);
  const ranges = [...inside.slice(isNegated ? 1 : 0).matchAll(/(\\.|.)(?:-(\\.|.))?/gsu)].map(([, from = '', to = from]) => [unescaped(from), unescaped(to)] as const);
  return (character) => ranges.length > 0 && ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
}

function unescaped(written: string): string {
  return written.length > 1 && written.startsWith('\\') ? written.slice(1) : written;
}
