import type { Project } from '../compose/project.ts';
import { projectShape } from '../compose/spec/project-shape.ts';
import { hasSwarmKeys, isNamedForSwarm } from '../compose/v1/swarm.ts';
import { isTakenByV1 } from '../compose/v1/taken/taken.ts';
import type { Problem } from '../source/problem.ts';
import { removeEntry } from '../yaml/edits.ts';

/** The keys `version` that Compose V2 warns of at every run, with a fix where nothing but V2 reads them. */
export function* obsoleteVersions(project: Project): Iterable<Problem> {
  const { files, isStack, starts } = project;
  // A Compose that old stops at what keys of V2 are in the file, whatever its `version`.
  const versionReader = project.versionReader?.isCompose && !isTakenByV1(project) ? undefined : project.versionReader;
  if (isNamedForSwarm(project) || (isStack && starts.length === 0)) return;
  const mayBeStack = isStack || hasSwarmKeys(project);
  // Where V2 refuses the project, it warns of nothing.
  if (files.some(({ layout }) => layout.kind === 'legacy') || projectShape(project).some(({ kind }) => kind === 'unknown-key')) return;
  for (const { role, layout } of files) {
    const version = layout.root.get('version');
    // Nor does it look for the key in what services are extended from.
    if (role === 'extended' || !version?.key || typeof version.value !== 'string') continue;
    const found = { at: version.key.at, message: 'Top-level `version` is obsolete: Compose V2 ignores it, and warns at every run' };
    if (versionReader) {
      const [label, help] = versionReader.isCompose
        ? ['Compose before 1.27 wants it, and comes in here', 'Take a newer Compose where that comes in, then remove it']
        : ['read here', 'Do without it where it is read, then remove it'];
      yield { ...found, help, related: [{ at: versionReader.at, label }] };
      continue;
    }
    yield {
      ...found,
      help: mayBeStack ? 'Remove it, unless an engine before Docker 23 deploys this as a stack' : 'Remove it',
      fix: { title: 'Remove `version`', safety: mayBeStack ? 'unsafe' : 'safe', edits: removeEntry(version) },
    };
  }
}
