import { resolvePath } from '../../source/path.ts';

/** Where a path that a file names leads, its parts joined, as seen from a folder; `undefined` where only the machine can tell, and for what is fetched. */
export function leadsTo(folder: string, ...parts: readonly string[]): string | undefined {
  let resolved: string | undefined = folder;
  for (const part of parts) if (resolved !== undefined) resolved = isRemote(part) ? undefined : resolvePath(resolved, part);
  return resolved;
}

/** Whether Compose fetches what is named, with git or from a registry. */
export function isRemote(path: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:\/\/|git@|github\.com\/)/i.test(path);
}
