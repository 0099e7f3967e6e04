import type { Script } from '../script.ts';
import { isSaid } from './said.ts';
import type { V1Install } from './install.ts';
import { variableIn, versionsOf } from './versions.ts';

const release = /github\.com\/docker\/(?:compose|fig)\/releases\/download\/((?:\{\{[^}\n]{0,80}\}\}|[^/\s"'`]){1,120})/g;

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
    const name = variableIn(written);
    const places = name === undefined ? [{ file, range: { start, end: start + written.length } }] : versionsOf(script, name);
    if (places.length === 0 || !places.every((at) => /^v?1\.\d/.test(file.slice(at.range)))) continue;
    for (const at of places) found.set(at.range.start, { at, by: 'download', what: file.slice(at.range) });
  }
  return [...found.values()];
}
