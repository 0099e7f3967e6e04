import { folderOf } from '../../source/path.ts';
import type { Mentions } from './mentions.ts';

/**
 * Says of files that are run together whether a change touches them: one of them, what they draw in, or the `.env` beside
 * the first. Where there is no change, all is meant.
 */
export function touchedBy(changed: ReadonlySet<string> | undefined, mentions: Mentions): (files: readonly string[]) => boolean {
  if (!changed) return () => true;
  const touched = mentions.leadingTo(changed);
  return ([first = '', ...others]) => [first, ...others, envBeside(first)].some((path) => touched.has(path));
}

function envBeside(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? '.env' : `${folder}/.env`;
}
