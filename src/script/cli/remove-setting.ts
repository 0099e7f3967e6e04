import type { Edit } from '../../source/fix.ts';
import type { Location } from '../../source/source-file.ts';

/** No one writes such a line by hand. */
const maxLine = 1000;

/**
 * Takes the setting of a variable out, by the place of its name: the whole line where nothing else stands there, or
 * what stands in front of a command. `undefined` where something may be left that makes no sense without it.
 */
export function removeSetting({ file, range }: Location): Edit | undefined {
  const line = file.linesOf(range);
  if (line.end - line.start > maxLine) return undefined;
  const text = file.slice(line).replace(/\r?\n$/, '');
  const name = file.slice(range);
  const rest = text.slice(range.start - line.start + name.length);
  if (/\.ya?ml$/i.test(file.path)) {
    const indent = /^ +/.exec(text)?.[0] ?? '';
    const isEntry = text.slice(indent.length).startsWith(name) && /^: ?["']?[\w.-]+["']?$/.test(rest);
    return isEntry && indent !== '' && hasNeighbour(file.text, line, indent) ? { file, range: line, text: '' } : undefined;
  }
  const before = text.slice(0, range.start - line.start);
  const isLine = /^(?:export |set -x |ENV )?$/.test(before) && /^(?:\s?[:?]?=\s?|\s)["']?[\w.-]*["']?\s*$/.test(rest);
  if (isLine) return { file, range: line, text: '' };
  const [prefix] = /^=[\w.-]+ +(?=[A-Za-z])/.exec(rest) ?? [];
  return prefix && !/\b(?:export|env|ENV|set)\s+$/.test(before) ? { file, range: { start: range.start, end: range.end + prefix.length }, text: '' } : undefined;
}

/** Another entry stands right above or below in the same mapping. */
function hasNeighbour(text: string, { start, end }: Location['range'], indent: string): boolean {
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
  const below = text.slice(end, end + 300);
  const entry = (line: string): boolean => line.startsWith(indent) && /^[\w"']/.test(line.slice(indent.length));
  return entry(above) || entry(below);
}
