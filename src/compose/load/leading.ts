import type { SourceFile } from '../../source/source-file.ts';
import type { Project, Role } from '../project.ts';

/** A project, and whether Compose finds it by its file's name: it is one of its own then, though others extend it. */
export interface Candidate {
  readonly project: Project;
  readonly isFound: boolean;
}

/** The projects that no other one of them draws in; of two that draw in each other, the one that Compose finds by its name. */
export function leading(candidates: readonly Candidate[]): readonly Project[] {
  const times = { extended: new Map<SourceFile, number>(), included: new Map<SourceFile, number>() };
  const count = ({ files }: Project, by: number): void => {
    for (const { role, source } of files) if (isDrawn(role)) times[role].set(source, (times[role].get(source) ?? 0) + by);
  };
  for (const { project } of candidates) count(project, 1);
  const byName = candidates.toSorted((one, other) => Number(one.isFound) - Number(other.isFound));
  return byName.flatMap(({ project, isFound }) => {
    const isDrawnIn = project.files.some(({ role, source }) => role === 'base' && ((!isFound && times.extended.get(source)) || times.included.get(source)));
    if (!isDrawnIn) return [project];
    count(project, -1);
    return [];
  });
}

function isDrawn(role: Role): role is 'extended' | 'included' {
  return role === 'extended' || role === 'included';
}
