import { presenceAmong } from './presence.ts';
import { SourceFile } from './source-file.ts';
import type { Workspace } from './workspace.ts';

/** A workspace made of texts by path: piped input, tests. */
export function memoryWorkspace(texts: Readonly<Record<string, string>>): Workspace {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, new SourceFile(path, text)]));
  const presence = presenceAmong(files.keys());
  return {
    list: () => Promise.resolve([...files.keys()]),
    read: (path) => Promise.resolve(files.get(path)),
    presence: (path) => Promise.resolve(presence(path)),
    kept: (path) => Promise.resolve(files.has(path) ? 'file' : 'not'),
  };
}
