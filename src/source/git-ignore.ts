import { pathTest } from './wildcards.ts';

/** More and longer lines than these come from no one who means well. */
const [maxLines, maxLength] = [1000, 256];

/**
 * Tells what a `.gitignore` says of a path, seen from its own folder: `true` where it keeps the path out of git, `false`
 * where it takes the path back in, `undefined` where it says nothing. The last line that speaks of a path wins.
 */
export function readGitIgnore(text: string): (path: string) => boolean | undefined {
  const rules = text.split(/\r?\n/, maxLines).flatMap((line) => readLine(line) ?? []);
  return (path) => {
    const folders = path.split('/');
    const last = rules.findLast(({ matches }) => matches(folders));
    return last && !last.isKept;
  };
}

function readLine(line: string) {
  const written = line.replace(/(?<![\\ \t])[ \t]{1,200}$/, '');
  const isKept = written.startsWith('!');
  const pattern = written.slice(isKept ? 1 : 0).replace(/^\\(?=[#!])/, '');
  const plain = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (plain === '' || written.startsWith('#') || plain.length > maxLength) return undefined;
  // A slash that is not the last character binds a line to the folder of its file.
  const isBound = pattern.slice(0, -1).includes('/');
  const place = isBound ? plain : `**/${plain}`;
  return { isKept, matches: pathTest(pattern.endsWith('/') ? `${place}/**` : place) };
}
