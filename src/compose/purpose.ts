import { folderOf, nameOf } from '../source/path.ts';

const words = new Set(
  'dev devel develop development local localdev override debug test tests testing ci e2e integration sample samples example examples demo playground sandbox devcontainer'.split(' '),
);

/** Tells whether a file is meant for a developer's machine or a test run, going by its path: `compose.dev.yml`, `.devcontainer/`. */
export function isForDevelopment(path: string): boolean {
  const folder = nameOf(folderOf(path));
  return [...nameOf(path).split(/[._-]/), ...folder.split(/[._-]/)].some((word) => words.has(word.toLowerCase()));
}
