import { folderOf, resolvePath } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Two paths of YAML files, one behind the other in a list of a program. */
const pair = /["'`]([\w.{}/-]{1,200}\.ya?ml)["'`]\s{0,9},(?:\s{0,9}(?:\/\/|#)[^\n]{0,300}\n)?\s{0,40}(?=["'`]([\w.{}/-]{1,200}\.ya?ml)["'`])/g;

/** The option of a program that lays a file over its own: `--compose-override-file "$PWD/compose.yml"`. */
const laidOver = /--(?=[\w-]{0,60}override)[\w-]{1,60}[\s=]["']?\$(?:\w{1,60}|\{\w{1,60}\})\/([\w./-]{1,200}\.ya?ml)/g;

/**
 * Tells of a Compose file whether a program lists it beside others, as one does that runs them together, or lays it over
 * files of its own: what such a file lacks, another one may have. A name without a folder tells nothing, as programs list what they look for, too.
 */
export function listedTogether(texts: readonly SourceFile[]): (path: string) => boolean {
  const ends = new Set<string>();
  const laid = new Set(texts.flatMap(({ path, text }) => [...text.matchAll(laidOver)].map(([, name = '']) => resolvePath(folderOf(path), name))));
  for (const { text } of texts) {
    for (const { 1: one = '', 2: other = '' } of text.matchAll(pair)) for (const path of [one, other]) if (path.includes('/')) ends.add(path.replace(/^(?:\.{0,2}\/)+/, ''));
  }
  return (path) => laid.has(path) || (ends.size > 0 && path.split('/').some((_, index, parts) => index < parts.length - 1 && ends.has(parts.slice(index).join('/'))));
}
