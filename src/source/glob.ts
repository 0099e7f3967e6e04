/** More and longer patterns than these come from no one who means well: a pull request can bring its own. */
const maxPatterns = 200;
const maxPatternLength = 256;
const maxSpellings = 64;

/**
 * Tells whether a path matches one of the patterns; `!` in front of a pattern takes paths out again, later ones win.
 * A pattern without a slash matches at any depth; one that ends in a slash, or names a folder, matches all below it.
 * Known are `*`, `**`, `?`, `[a-z]`, `[!a-z]`, `{a,b}` and `\` before a character that is meant as it stands.
 *
 * Made here because expressions that globs are usually turned into take time without end on `*a*a*a*a*b`: this one
 * takes no more than the pattern's length times the path's.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.slice(0, maxPatterns).map((pattern) => {
    const negated = pattern.startsWith('!');
    const globs = patternFault(pattern) ? [] : spellings(negated ? pattern.slice(1) : pattern).map(compile);
    return { negated, globs };
  });
  return (path) => {
    const parts = path.split('/');
    let matched = false;
    for (const { negated, globs } of tests) {
      if (matched === negated && globs.some((glob) => matchesAll(glob, parts, matchesAcross))) matched = !negated;
    }
    return matched;
  };
}

/** Why a pattern cannot be used, or nothing. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > maxPatternLength) return `longer than ${maxPatternLength} characters`;
  if (pattern.startsWith('/') || pattern.split('/').includes('..')) return 'leads out of the repository';
  return undefined;
}

/** One character, or a set of them. */
type Test = (character: string) => boolean;

/** A run of anything: of characters within a name, of folders within a path. */
const run = Symbol('run');

type Segment = readonly (Test | typeof run)[];
type Glob = readonly (Segment | typeof run)[];

/** The pattern without braces, each way that it can be read. */
function spellings(pattern: string): string[] {
  const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  if (plain === '') return [];
  const done: string[] = [];
  const open = [plain];
  while (open.length > 0 && open.length + done.length <= maxSpellings) {
    const next = open.pop() ?? '';
    const brace = /\{([^{},]{0,256}(?:,[^{},]{0,256})+)\}/.exec(next);
    if (!brace) done.push(next);
    else for (const choice of (brace[1] ?? '').split(',')) open.push(`${next.slice(0, brace.index)}${choice}${next.slice(brace.index + brace[0].length)}`);
  }
  return done;
}

function compile(pattern: string): Glob {
  const anywhere = pattern.includes('/') ? pattern : `**/${pattern}`;
  const below = anywhere.endsWith('/**') ? `${anywhere.slice(0, -2)}*/**` : `${anywhere}/**`;
  return below.split('/').map((part) => (part === '**' ? run : compileSegment(part)));
}

function compileSegment(text: string): Segment {
  const tests: (Test | typeof run)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const end = character === '[' ? text.indexOf(']', at + 2) : -1;
    if (character === '*') {
      if (tests.at(-1) !== run) tests.push(run);
    } else if (character === '?') tests.push(() => true);
    else if (end > 0) {
      tests.push(oneOf(text.slice(at + 1, end)));
      at = end;
    } else {
      if (character === '\\' && at + 1 < text.length) at += 1;
      const literal = text[at];
      tests.push((other) => other === literal);
    }
  }
  return tests;
}

function oneOf(inside: string): Test {
  const negated = inside.startsWith('!') || inside.startsWith('^');
  const set = negated ? inside.slice(1) : inside;
  const ranges: [string, string][] = [];
  for (let at = 0; at < set.length; at += 1) {
    const first = set[at] ?? '';
    const isRange = set[at + 1] === '-' && at + 2 < set.length;
    ranges.push([first, isRange ? (set[at + 2] ?? first) : first]);
    if (isRange) at += 2;
  }
  return (character) => negated !== ranges.some(([low, high]) => character >= low && character <= high);
}

/** Goes back to the last run only: whatever an earlier run could still take, the last one can take as well. */
function matchesAll<P, T>(pattern: readonly (P | typeof run)[], text: ArrayLike<T>, matches: (part: P, item: T) => boolean): boolean {
  let at = 0;
  let item = 0;
  let lastRun = -1;
  let runEnd = 0;
  while (item < text.length) {
    const part = pattern[at];
    const value = text[item];
    if (part === run) {
      lastRun = at;
      runEnd = item;
      at += 1;
    } else if (part !== undefined && value !== undefined && matches(part, value)) {
      at += 1;
      item += 1;
    } else if (lastRun >= 0) {
      runEnd += 1;
      item = runEnd;
      at = lastRun + 1;
    } else return false;
  }
  return pattern.slice(at).every((part) => part === run);
}

function matchesAcross(segment: Segment, name: string): boolean {
  return matchesAll(segment, name, (test, character) => test(character));
}
