import type { Workspace } from '../../source/workspace.ts';
import type { Project } from '../project.ts';
import { Foreseen } from './named/foreseen.ts';
import { leading } from './leading.ts';
import { ofKind } from './load-problem.ts';
import { loadProject, type Start, type Surroundings } from './load.ts';
import type { Parsed } from './parsed.ts';

/** What the projects of a run begin with. */
export interface Starts {
  readonly starts: readonly Start[];
  /** The same for files that another one names: projects of their own only where none draws them in, or only extends what Compose finds by its name. */
  readonly parts: readonly Start[];
  /** Whether a script or a document of the repository makes what is at a path. */
  readonly isMade?: (path: string) => boolean;
  /** The folders that services mount and may write to. */
  readonly filled?: ReadonlySet<string>;
}

/** Loads all projects, those of parts last. */
export async function loadAll({ starts, parts, isMade = () => false, filled }: Starts, workspace: Workspace, surroundings: Surroundings, parsed: Parsed): Promise<readonly Project[]> {
  const foreseen = new Foreseen(workspace, parsed, isMade, filled);
  const load = (start: Start) => loadProject(start, workspace, surroundings, parsed, foreseen);
  const projects = await Promise.all(starts.map(load));
  const drawn = projects.flatMap(({ files }) => files);
  const drawnIn = new Set(drawn.map(({ source }) => source));
  const wholly = new Set(drawn.filter(({ role }) => role !== 'extended').map(({ source }) => source));
  const alone = parts.filter(({ files, isFound }) => !files.some((file) => (isFound ? wholly : drawnIn).has(file)));
  const others = await Promise.all(alone.map(async (start) => ({ project: await load(start), isFound: start.isFound ?? false })));
  const all = [...projects, ...leading(others)];
  return isPart(workspace, parsed) ? all.map(withoutAbsences) : all;
}

/** Whether the files look like a part of a repository, so that what they name may well be in it. */
export function isPart({ isLoose = false }: Workspace, { named }: Parsed): boolean {
  return isLoose && named.arePart;
}

/** What Compose itself reads is told all the same: without that it does not start. */
function withoutAbsences(project: Project): Project {
  const absences = new Set(ofKind(project.problems, 'missing-part', 'missing-secret', 'missing-mount'));
  return { ...project, problems: project.problems.filter((problem) => !absences.has(problem)) };
}
