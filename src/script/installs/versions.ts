import type { Location } from '../../source/source-file.ts';
import type { Script } from '../script.ts';
import { isSaid } from './said.ts';

/** The variable that stands for a version: `$NAME`, `${NAME}`, `$(NAME)`, `#{NAME}`, `{{ name }}`, `${{ env.NAME }}`. */
const variable = /^v?(?:[#$]\{|\$|\$\$\{?|\$\(|\{\{ ?|\$\{\{ ?(?:env|inputs|matrix)\.)([A-Za-z_]\w*)(?::?-[^}]*)?(?:\}|\)| ?\}\})?$/;

/** The name of the variable that a version is, if it is one. */
export function variableIn(version: string): string | undefined {
  return variable.exec(version)?.[1];
}

/** Where a text sets a variable to a version: `ARG NAME=1.29.2`, `NAME: "1.29.2"`, `ENV NAME 1.29.2`. */
export function versionsOf(script: Script, name: string): readonly Location[] {
  const { file } = script;
  const setting = new RegExp(`(?<![\\w$.{])${name}["']?(?:\\s{0,9}[:?]?=\\s{0,9}|:\\s{1,9}|\\s{1,9}(?=v?\\d)|:-)["']?([^\\s"'},;)]{1,60})`, 'g');
  return [...file.text.matchAll(setting)].flatMap((match) => {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return isSaid(script, start, 'anywhere') ? [{ file, range: { start, end: match.index + match[0].length } }] : [];
  });
}
