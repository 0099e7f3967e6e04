import type { Kept } from '../source/workspace.ts';
import type { Tracked } from './git.ts';

/** Tells of any path how git keeps it, by what git said that it tracks. */
export function gitIndex(tracked: Tracked | undefined): (path: string) => Kept {
  const files = new Set(tracked?.files);
  return (path) => {
    if (!tracked) return 'unknown';
    if (tracked.programs.has(path)) return 'program';
    return files.has(path) ? 'file' : 'not';
  };
}
