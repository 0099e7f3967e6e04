import picomatch from 'picomatch';

/** More and longer patterns than these come from no one who means well. */
const maxPatterns = 200;
const maxPatternLength = 256;

/** Patterns become regular expressions, which take time without end on `*a*a*a*a*a*b`; paths come from strangers. */
const maxStars = 3;

/**
 * Tells whether a path matches one of the patterns; `!` in front of a pattern takes paths out again, later ones win.
 * A pattern without a slash matches at any depth; one that ends in a slash, or names a folder, matches all below it.
 * Patterns with a fault match nothing.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const sound = patterns.slice(0, maxPatterns).filter((pattern) => !patternFault(pattern));
  const tests = sound.map((pattern) => {
    const negated = pattern.startsWith('!');
    return { negated, test: pathTest(anywhere(negated ? pattern.slice(1) : pattern)) };
  });
  return (path) => {
    let matched = false;
    for (const { negated, test } of tests) if (matched === negated && test(path)) matched = !negated;
    return matched;
  };
}

/** Why a pattern cannot be used, or nothing. */
export function patternFault(pattern: string): string | undefined {
  const plain = pattern.replace(/^!/, '');
  const parts = plain.split('/');
  if (plain.length > maxPatternLength) return `longer than ${maxPatternLength} characters`;
  if (plain.startsWith('/') || parts.includes('..')) return 'leads out of the repository';
  if (/\[[^\]]*$/.test(plain)) return 'a `[` that nothing closes';
  if ((plain.match(/\{/g)?.length ?? 0) !== (plain.match(/\}/g)?.length ?? 0)) return 'a brace that stands alone';
  if (parts.some((part) => (part.match(/\*+/g)?.length ?? 0) > maxStars)) return `more than ${maxStars} \`*\` between two slashes`;
  return undefined;
}

/** Tells whether a path matches a pattern that begins where the path does, or lies below what does. */
export function pathTest(pattern: string): (path: string) => boolean {
  return picomatch([pattern, `${pattern}/**`], { dot: true, noextglob: true });
}

function anywhere(pattern: string): string {
  const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  return plain.includes('/') ? plain : `**/${plain}`;
}
