import { nameOf } from '../../source/path.ts';
import type { Script } from '../script.ts';

/**
 * Whether what stands at an offset is in force: not in a comment, not in what has happened, and in a document only where
 * it is part of a command. With `anywhere`, a document's lines count whatever they are.
 */
export function isSaid({ file, invocations }: Script, offset: number, where?: 'anywhere'): boolean {
  if (/^(?:change-?log|changes|history|release|news)/i.test(nameOf(file.path))) return false;
  if (/\.(?:md|markdown|rst)$/i.test(file.path)) return where === 'anywhere' || invocations.some(({ at: { range } }) => range.start <= offset && offset < range.end);
  const start = Math.max(file.text.lastIndexOf('\n', offset - 1) + 1, offset - 400);
  return !/^\s*(?:#|\/\/|;|\*|--|@?rem\s)|\s#\s/i.test(file.text.slice(start, offset));
}
