import { posix } from 'node:path';
import { SourceFile } from '../../source/source-file.ts';
import type { Workspace } from '../../source/workspace.ts';

/**
 * A folder of a workspace as a workspace of its own. Files beside the folder are not listed, but can be read by `..`: a
 * Compose file may draw them in.
 */
export function folderOf(workspace: Workspace, folder: string): Workspace {
  if (folder === '') return workspace;
  return {
    ...(workspace.costly && { costly: true }),
    async list() {
      const paths = await workspace.list();
      return paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
    },
    async presence(path) {
      const whole = posix.join(folder, path);
      return whole === '..' || whole.startsWith('../') ? 'unknown' : workspace.presence(whole === '.' ? '' : whole);
    },
    async kept(path) {
      return (await workspace.kept?.(posix.join(folder, path))) ?? 'unknown';
    },
    async read(path, wanted) {
      const whole = posix.join(folder, path);
      if (whole === '..' || whole.startsWith('../')) return undefined;
      const file = await workspace.read(whole, wanted);
      return file instanceof SourceFile ? new SourceFile(path, file.text) : file && { ...file, path };
    },
  };
}

/** A path of the workspace as it is called from a folder. */
export function pathFrom(folder: string, path: string): string {
  return folder === '' ? path : posix.relative(folder, path);
}
