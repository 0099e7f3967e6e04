import { alternatives } from './braces.ts';
import { pathTest } from './wildcards.ts';

/** More and longer patterns than these come from no one who means well. */
export const maxPatterns = 200;
const maxPatternLength = 256;

/** More than these `{a,b}` may stand for in one pattern. */
const maxAlternatives = 64;

/**
 * Tells whether a path matches one of the patterns; `!` in front of a pattern takes paths out again, later ones win.
 * A pattern without a slash matches at any depth; one that ends in a slash, or names a folder, matches all below it.
 * Patterns with a fault match nothing.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const sound = patterns.slice(0, maxPatterns).filter((pattern) => !patternFault(pattern));
  const tests = sound.map((pattern) => {
    const negated = pattern.startsWith('!');
    const written = alternatives(negated ? pattern.slice(1) : pattern, maxAlternatives) ?? [];
    return { negated, tests: written.map((one) => pathTest(anywhere(one))) };
  });
  return (path) => {
    const folders = path.split('/');
    let matched = false;
    for (const { negated, tests: any } of tests) if (matched === negated && any.some((test) => test(folders))) matched = !negated;
    return matched;
  };
}

/** Why a pattern cannot be used, or nothing. */
export function patternFault(pattern: string): string | undefined {
  const plain = pattern.replace(/^!/, '');
  if (plain === '') return 'empty';
  if (plain.length > maxPatternLength) return `longer than ${maxPatternLength} characters`;
  if (plain.startsWith('/') || plain.split('/').includes('..')) return 'leads out of the repository';
  if (/\[[^\]]*$/.test(plain)) return 'a `[` that nothing closes';
  if ((plain.match(/\{/g)?.length ?? 0) !== (plain.match(/\}/g)?.length ?? 0)) return 'a brace that stands alone';
  if (!alternatives(plain, maxAlternatives)) return `braces that stand for more than ${maxAlternatives} patterns`;
  return undefined;
}

function anywhere(pattern: string): string {
  const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  return plain.includes('/') ? plain : `**/${plain}`;
}
