import type { Script } from '../script/script.ts';
import { folderOf, foldersUpFrom, resolvePath } from '../source/path.ts';

/** The Compose files that a script hands to `docker stack deploy`, by way of `docker stack config` too, for a swarm to run them. */
export function stackFilesOf(script: Pick<Script, 'file' | 'invocations'>, isFile: (path: string) => boolean): readonly string[] {
  return script.invocations.flatMap(({ words, folder }) => {
    const texts = words.map(({ text }) => text ?? '');
    if (texts[0] !== 'docker' || texts[1] !== 'stack' || !/^(?:deploy|up|config)$/.test(texts[2] ?? '')) return [];
    const names = texts.flatMap((text, index) => (/^(?:-c|--compose-file)$/.test(text) ? [texts[index + 1] ?? ''] : /^--compose-file=(.*)$/.exec(text)?.slice(1) ?? []));
    return names.flatMap((name) => fileFrom(script, folder, name, isFile) ?? []);
  });
}

/** The folder of a script that hands `docker stack deploy` files whose names it works out: most likely those beside it. */
export function stackFolderOf({ file, invocations }: Pick<Script, 'file' | 'invocations'>): string | undefined {
  const isWorkedOut = invocations.some(({ words }) => {
    const texts = words.slice(0, 3).map(({ text }) => text);
    return texts.join(' ') === 'docker stack deploy' && words.some(({ text }, index) => text === undefined && /^(?:-c|--compose-file)$/.test(words[index - 1]?.text ?? ''));
  });
  return isWorkedOut ? folderOf(file.path) : undefined;
}

/** The path of a file that a script names, from the folder that the call is made in, or one above the script. */
export function fileFrom({ file }: Pick<Script, 'file'>, folder: string | undefined, name: string, isFile: (path: string) => boolean): string | undefined {
  const around = foldersUpFrom(folderOf(file.path));
  const within = folder ? around.flatMap((outer) => resolvePath(outer, folder) ?? []) : [];
  return [...within, ...around].map((from) => resolvePath(from, name)).find((path) => path !== undefined && isFile(path));
}
