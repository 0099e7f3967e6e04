import type { SourceFile } from './source-file.ts';
import type { Workspace } from './workspace.ts';

/** The same workspace with these files, by their paths, in place of its own. It lists what it listed before. */
export function overlay(workspace: Workspace, files: ReadonlyMap<string, SourceFile>): Workspace {
  return {
    ...workspace,
    list: () => workspace.list(),
    presence: (path) => (files.has(path) ? Promise.resolve('file') : workspace.presence(path)),
    read: (path, wanted) => {
      const file = files.get(path);
      return file ? Promise.resolve(file) : workspace.read(path, wanted);
    },
  };
}
