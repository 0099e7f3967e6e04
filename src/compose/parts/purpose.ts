import { folderOf, nameOf } from '../../source/path.ts';

const words = new Set(['dev', 'devel', 'develop', 'development', 'local', 'override', 'debug', 'test', 'tests', 'testing', 'ci', 'e2e']);
const folders = new Set(['.devcontainer', 'dev', 'test', 'tests', '__tests__', 'testdata', 'fixtures', 'e2e']);

/** Tells whether a file is meant for a developer's machine or a test run, going by its path: `compose.dev.yml`, `tests/`. */
export function isForDevelopment(path: string): boolean {
  const inName = nameOf(path).split(/[._-]/).some((word) => words.has(word.toLowerCase()));
  return inName || folderOf(path).split('/').some((folder) => folders.has(folder));
}
