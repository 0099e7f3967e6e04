import { lstatSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isWithin } from './checkout.ts';

/**
 * Writes a file for later steps, where the workflow says. A pull request may have put a link there, so that we would write
 * somewhere else: a link gives way to the file, and one on the way there is an error.
 */
export function writeForLater(workspace: string, file: string, text: string): void {
  const target = path.resolve(workspace, file);
  const folder = path.dirname(target);
  if (isWithin(folder, workspace)) refuseLinks(folder, path.resolve(workspace));
  mkdirSync(folder, { recursive: true });
  if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(target);
  writeFileSync(target, text);
}

function refuseLinks(folder: string, workspace: string): void {
  for (let next = folder; next !== workspace; next = path.dirname(next)) {
    if (!lstatSync(next, { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    if (!isWithin(realpathSync(next), realpathSync(workspace))) throw new Error(`${next} is a link that leads out of the workspace`);
  }
}
