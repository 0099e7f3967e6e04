import type { Project } from '../compose/project.ts';
import { overlay } from '../source/overlay.ts';
import type { Workspace } from '../source/workspace.ts';
import type { Change } from './pick-fixes.ts';

/** The workspace as fixes leave it. Once calls are renamed nothing may speak of V1 any more, so that the projects of before tell whether it comes from there. */
export function withFixes(workspace: Workspace, changes: Iterable<Change>, before: readonly Project[]): Workspace {
  const files = new Map([...changes].map(({ after }) => [after.path, after]));
  return { ...overlay(workspace, files), isFromV1: before.some(({ isPastV1 }) => !isPastV1) };
}
