import { pathTest, patternFault } from './glob.ts';

/** More lines than these come from no one who means well. */
const maxLines = 1000;

/**
 * Tells what a `.gitignore` says of a path, seen from its own folder: `true` where it keeps the path out of git, `false`
 * where it takes the path back in, `undefined` where it says nothing. The last line that speaks of a path wins.
 */
export function readGitIgnore(text: string): (path: string) => boolean | undefined {
  const rules = text.split(/\r?\n/, maxLines).flatMap((line) => readLine(line) ?? []);
  return (path) => {
    const last = rules.findLast(({ matches }) => matches(path));
    return last && !last.isKept;
  };
}

function readLine(line: string) {
  const written = line.replace(/(?<![\\ \t])[ \t]{1,200}$/, '');
  const isKept = written.startsWith('!');
  const pattern = written.slice(isKept ? 1 : 0).replace(/^\\(?=[#!])/, '');
  const plain = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (plain === '' || written.startsWith('#') || patternFault(plain)) return undefined;
  // A slash that is not the last character binds a line to the folder of its file. Braces stand for themselves.
  const isBound = pattern.slice(0, -1).includes('/');
  const place = (isBound ? plain : `**/${plain}`).replaceAll(/[{}]/g, '\\$&');
  return { isKept, matches: pathTest(pattern.endsWith('/') ? `${place}/**` : place) };
}
