import { nameOf } from '../../source/path.ts';
import type { Script } from '../script.ts';

/**
 * Whether what stands at an offset is in force: not in a comment, not in what has happened, and in a document only where
 * it is part of a command. With `anywhere`, a document's lines count whatever they are.
 */
export function isSaid({ file, invocations }: Script, offset: number, where?: 'anywhere'): boolean {
  if (/^(?:change-?log|changes|history|release|news)/i.test(nameOf(file.path))) return false;
  if (/\.(?:md|markdown|rst)$/i.test(file.path)) return where === 'anywhere' || invocations.some(({ at: { range } }) => range.start <= offset && offset < range.end);
  const before = file.text.slice(Math.max(0, offset - 400), offset);
  return !/^\s*(?:#|\/\/|;|\*|--|@?rem\s)|\s#\s/i.test(before.slice(before.lastIndexOf('\n') + 1));
}
