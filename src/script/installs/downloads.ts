import type { Location } from '../../source/source-file.ts';
import type { Script } from '../script.ts';
import { isSaid } from './said.ts';
import type { V1Install } from './install.ts';

const release = /github\.com\/docker\/(?:compose|fig)\/releases\/download\/((?:\{\{[^}\n]{0,80}\}\}|[^/\s"'`]){1,120})/g;

/** The variable that stands for a version: `$NAME`, `${NAME}`, `$(NAME)`, `{{ name }}`, `${{ env.NAME }}`. */
const variable = /^v?(?:\$\{?|\$\$\{?|\$\(|\{\{ ?|\$\{\{ ?(?:env|inputs|matrix)\.)([A-Za-z_]\w*)(?::?-[^}]*)?(?:\}|\)| ?\}\})?$/;

/** No text has as many; what comes behind is left out. */
const maxDownloads = 50;

/** Downloads of releases 1.x from GitHub; a version that a variable holds is told where that is set in the same text. */
export function downloadsIn(script: Script): readonly V1Install[] {
  const { file } = script;
  if (!file.text.includes('/releases/download/')) return [];
  const found = new Map<number, V1Install>();
  for (const match of [...file.text.matchAll(release)].slice(0, maxDownloads)) {
    const written = match[1] ?? '';
    const start = match.index + match[0].length - written.length;
    if (!isSaid(script, start)) continue;
    const name = variable.exec(written)?.[1];
    const places = name === undefined ? [{ file, range: { start, end: start + written.length } }] : versionsOf(script, name);
    if (places.length === 0 || !places.every((at) => /^v?1\.\d/.test(file.slice(at.range)))) continue;
    for (const at of places) found.set(at.range.start, { at, by: 'download', what: file.slice(at.range) });
  }
  return [...found.values()];
}

/** Where a text sets a variable to a version: `ARG NAME=1.29.2`, `NAME: "1.29.2"`, `ENV NAME 1.29.2`. */
function versionsOf(script: Script, name: string): readonly Location[] {
  const { file } = script;
  const setting = new RegExp(`(?<![\\w$.{])${name}["']?(?:\\s{0,9}[:?]?=\\s{0,9}|:\\s{1,9}|\\s{1,9}(?=v?\\d)|:-)["']?([^\\s"'},;)]{1,60})`, 'g');
  return [...file.text.matchAll(setting)].flatMap((match) => {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return isSaid(script, start, 'anywhere') ? [{ file, range: { start, end: match.index + match[0].length } }] : [];
  });
}
