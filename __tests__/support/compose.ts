import { loadProject, type Surroundings } from '../../src/compose/load/load.ts';
import { Parsed } from '../../src/compose/load/parsed.ts';
import type { Project } from '../../src/compose/project.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import type { Location } from '../../src/source/source-file.ts';

/** Loads a project of the Compose files among these texts that `run` names, or of `compose.yaml`. */
export async function project(texts: Readonly<Record<string, string>>, run: readonly string[] = ['compose.yaml'], more: Partial<Surroundings> = {}): Promise<Project> {
  const workspace = memoryWorkspace(texts);
  const sources = await Promise.all(run.map((path) => workspace.read(path)));
  const surroundings = { env: {}, envFiles: [], profiles: [], projectName: undefined, rootName: undefined, ...more };
  return loadProject({ files: sources.filter((source) => source instanceof SourceFile) }, workspace, surroundings, new Parsed());
}

/** A place as file, offset's line, and the text that stands there. */
export function placeOf({ file, range }: Location): string {
  return `${file.path}:${file.positionAt(range.start).line} ${file.slice(range)}`;
}
