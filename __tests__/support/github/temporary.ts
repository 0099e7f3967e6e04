import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** A new empty folder, there until {@link removeTemporaryFolders}. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `compose-review-${name}-`));
  folders.push(folder);
  return folder;
}

/** Removes all temporary folders of this test file: `afterAll(removeTemporaryFolders)`. */
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
