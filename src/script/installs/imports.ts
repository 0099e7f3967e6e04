import type { Script } from '../script.ts';
import type { V1Install } from './install.ts';
import { isSaid } from './said.ts';

/** Modules that Compose V1 brings as a package of Python; those that a project's own `compose` may have as well are left out. */
const imported = /^[ \t]{0,40}(?:from[ \t]{1,9}(compose\.(?:cli|config|project)(?:\.[\w.]{1,60})?)[ \t]{1,9}import\b|import[ \t]{1,9}(compose\.(?:cli|config|project)\b(?:\.[\w.]{1,60})?))/gm;

/** No file has as many. */
const maxImports = 50;

/** Where a program in Python uses Compose V1 as a library: V2 is none. */
export function importsIn(script: Script): readonly V1Install[] {
  const { file } = script;
  if (!file.path.endsWith('.py')) return [];
  return [...file.text.matchAll(imported)].slice(0, maxImports).flatMap((match) => {
    const what = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(what);
    return isSaid(script, start) ? [{ at: { file, range: { start, end: start + what.length } }, by: 'import' as const, what }] : [];
  });
}
