import { fileFlags } from '../../script/file-flags.ts';
import type { Script } from '../../script/script.ts';
import { folderOf, foldersUpFrom, nameOf, resolvePath } from '../../source/path.ts';
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
function filesIn({ file, commands, invocations }: Script, isFile: (path: string) => boolean): readonly { readonly path: string; readonly isStack: boolean }[] {
  const around = foldersUpFrom(folderOf(file.path));
  const find = (folder: string | undefined, name: string): string | undefined => {
    const within = folder ? around.flatMap((outer) => resolvePath(outer, folder) ?? []) : [];
    return [...within, ...around].map((from) => resolvePath(from, name)).find((path) => path !== undefined && isFile(path));
  };
  const composed = commands.flatMap((command) => (fileFlags(command)?.files ?? []).map((name) => ({ path: find(command.folder, name), isStack: false })));
  const stacks = invocations.flatMap(({ words, folder }) => {
    const texts = words.map(({ text }) => text ?? '');
    if (texts[0] !== 'docker' || texts[1] !== 'stack' || texts[2] !== 'deploy') return [];
    return texts.flatMap((text, index) => (/^(?:-c|--compose-file)$/.test(text) ? [{ path: find(folder, texts[index + 1] ?? ''), isStack: true }] : []));
  });
  return [...composed, ...stacks].flatMap(({ path, isStack }) => (path === undefined ? [] : [{ path, isStack }]));
}
