import { fileFlags } from '../../script/file-flags.ts';
import type { Script } from '../../script/script.ts';
import { nameOf } from '../../source/path.ts';
import { fileFrom, stackFilesOf } from '../stack-files.ts';
import { purposeInName } from './by-name.ts';
import type { Told } from './told.ts';

/**
 * The files that scripts deploy: a Swarm's stacks, and what a script names whose own name says so. Tests and workflows
 * that run a file say nothing of it, for what ships is tested too.
 */
export function toldByCallers(scripts: readonly Script[], isFile: (path: string) => boolean): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const script of scripts) {
    const { path } = script.file;
    const deploys = purposeInName(nameOf(path)) === 'production';
    for (const file of filesIn(script, isFile)) {
      if ((!file.isStack && !deploys) || told.has(file.path)) continue;
      told.set(file.path, { purpose: 'production', isCertain: false, evidence: `\`${path}\`, which deploys it` });
    }
  }
  return told;
}

/** The Compose files that a script names, and whether a Swarm is to run them. */
function filesIn(script: Script, isFile: (path: string) => boolean): readonly { readonly path: string; readonly isStack: boolean }[] {
  const composed = script.commands.flatMap((command) => (fileFlags(command)?.files ?? []).flatMap((name) => fileFrom(script, command.folder, name, isFile) ?? []));
  return [...composed.map((path) => ({ path, isStack: false })), ...stackFilesOf(script, isFile).map((path) => ({ path, isStack: true }))];
}
