import { nameOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** No repository hands over as many; what comes behind is left out. */
const maxFiles = 50;

const given = /--env-file(?:=|[ \t]{1,9})["']?([^\s"'`]{1,300})/g;

/**
 * Which of these env files calls in texts hand over by `--env-file`; of a path that begins with a variable, those that end
 * as it does. `.env` is none of them, as Compose reads it by itself.
 */
export function handedEnvFiles(texts: readonly SourceFile[], envFiles: readonly string[]): readonly string[] {
  const tails = new Set(texts.flatMap(({ text }) => (text.includes('--env-file') ? [...text.matchAll(given)].flatMap(([, path = '']) => tailOf(path)) : [])));
  const isHanded = (path: string): boolean => path.split('/').some((_, index, parts) => tails.has(parts.slice(index).join('/')));
  return envFiles.filter((path) => nameOf(path) !== '.env' && isHanded(path)).slice(0, maxFiles);
}

/** What a path ends in behind all that is not known of it. */
function tailOf(path: string): readonly string[] {
  const tail = path.replace(/^.*[$})][^/]*\//, '').replace(/^(?:\.{0,2}\/)+/, '');
  return tail === '' || /[$(){}]/.test(tail) ? [] : [tail];
}
