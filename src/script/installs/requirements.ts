import { nameOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Script } from '../script.ts';
import type { V1Install } from './install.ts';
import { isSaid } from './said.ts';

/** How each kind of file lists a Python package; the first group is the package with its version. */
const lists: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:requirements|constraints).*\.(?:txt|in|pip)$|^[^/]+\.(?:txt|in)$/i, /^[ \t]{0,40}(docker-compose(?:\[[\w,-]*\])?[ \t]{0,40}(?:[=~<>!]=?[^\s;#]{0,99})?)(?=[ \t]{0,40}(?:[;#\\].*)?\r?$)/gm],
  [/^pipfile$/i, /^[ \t]{0,40}["']?(docker-compose)["']?[ \t]{0,40}=[ \t]{0,40}["'{]/gm],
  [/^pyproject\.toml$/i, /(?<=["'])(docker-compose(?:\[[\w,-]*\])?[ \t]{0,40}[=~<>!]=?[^"']{0,60})(?=["'])|^(docker-compose)[ \t]{0,40}=[ \t]{0,40}(?:["'][\^~=<>*\d]|\{[ \t]{0,40}version\b)/gm],
  [/^(?:setup\.cfg|tox\.ini)$/i, /^(?:[ \t]{1,40}|deps[ \t]{0,40}=[ \t]{0,40})(docker-compose(?:[ \t]{0,40}[=~<>!]=?[^\s;#]{0,99})?)(?=[ \t]{0,40}(?:[;#].*)?\r?$)/gm],
  [/^setup\.py$/i, /(?<=["'])(docker-compose(?:\[[\w,-]*\])?[ \t]{0,40}[=~<>!]=?[^"']{0,60})(?=["'])/gm],
];

/** Where a file lists the package `docker-compose` of PyPI, which is V1 in every version. */
export function requirementsIn(script: Script): readonly V1Install[] {
  const { file } = script;
  if (!file.text.includes('docker-compose')) return [];
  const listed = listOf(file);
  return [...(listed ? file.text.matchAll(listed) : [])].flatMap((match) => {
    const written = (match[1] ?? match[2] ?? '').trimEnd();
    const start = match.index + match[0].indexOf(written);
    const at = { file, range: { start, end: start + written.length } };
    if (file.path.endsWith('.ini') && keyOf(file.text, start) !== 'deps') return [];
    return isSaid(script, start) ? [{ at, by: 'requirement' as const, what: 'docker-compose' }] : [];
  });
}

function listOf({ path }: SourceFile): RegExp | undefined {
  const name = nameOf(path);
  const isListed = /(?:^|\/)requirements\/[^/]+$/.test(path) || !/\.(?:txt|in)$/.test(name) || /^(?:requirements|constraints)/i.test(name);
  return isListed ? lists.find(([pattern]) => pattern.test(name))?.[1] : undefined;
}

/** The key that a line of an INI file gives a value to: its own, or that of the line above that is not indented. */
function keyOf(text: string, at: number): string | undefined {
  const above = text.slice(Math.max(0, at - reach), at);
  return /(?:^|\n)(\w{1,50})[ \t]{0,40}=[^\n]*(?:\n(?:[ \t#][^\n]*|\r)?)*$/.exec(above)?.[1];
}

/** A list of packages is not longer than this. */
const reach = 4000;
