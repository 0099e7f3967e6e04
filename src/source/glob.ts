import picomatch from 'picomatch';

/** More and longer patterns than these come from no one who means well: a pull request can bring its own. */
const maxPatterns = 200;
const maxPatternLength = 256;

/**
 * Tells whether a path matches one of the patterns; `!` in front of a pattern takes paths out again, later ones win.
 * A pattern without a slash matches at any depth; one that ends in a slash, or names a folder, matches all below it.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.slice(0, maxPatterns).map((pattern) => {
    const negated = pattern.startsWith('!');
    const test = picomatch(spellings(negated ? pattern.slice(1) : pattern), { dot: true, noextglob: true });
    return { negated, test };
  });
  return (path) => {
    let matched = false;
    for (const { negated, test } of tests) if (test(path)) matched = !negated;
    return matched;
  };
}

/** Why a pattern cannot be used, or nothing. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > maxPatternLength) return `longer than ${maxPatternLength} characters`;
  if (pattern.startsWith('/') || pattern.split('/').includes('..')) return 'leads out of the repository';
  return undefined;
}

function spellings(pattern: string): string[] {
  const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  const anywhere = plain.includes('/') ? plain : `**/${plain}`;
  return [anywhere, `${anywhere}/**`];
}
