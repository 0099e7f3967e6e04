import { fileFlags } from '../../script/file-flags.ts';
import type { Command } from '../../script/call.ts';
import { resolvePath } from '../../source/path.ts';
import type { Project } from '../project.ts';
import { placesOf } from './combinations.ts';

/** The projects that a call may be about: those of the files that it names, or of the nearest folder that has one. */
export function calledProjects(command: Command, projects: readonly Project[]): readonly Project[] {
  const flags = fileFlags(command);
  for (const folder of placesOf(command)) {
    const first = flags ? resolvePath(folder, flags.files[0] ?? '') : undefined;
    const found = projects.filter((project) => (flags ? project.files[0]?.source.path === first : project.standalone && project.folder === folder));
    if (found.length > 0) return found;
  }
  return [];
}
