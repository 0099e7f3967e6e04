import type { Range } from '../../source/source-file.ts';
import { commentsOf, type Comment } from '../../yaml/comments.ts';
import type { YamlFile } from '../../yaml/parse.ts';
import { marker, readDirective } from './directive.ts';
import type { Ignore } from './ignore.ts';

/**
 * The directives among a YAML file's comments. Each holds for the entry that the comment belongs to: behind text, for
 * the entry that begins its line, and for that line; on a line of its own, for the entry below; before the first key of a
 * service, for the service; before that of a file, for the whole file.
 */
export function ignoresInYaml(file: YamlFile): readonly Ignore[] {
  const { text } = file.source;
  if (!text.includes(marker)) return [];
  const firstText = beginOf(text);
  return commentsOf(file).flatMap((comment) => {
    const { start, end } = comment.at.range;
    const sign = /^#+\s*/.exec(text.slice(start, end));
    const directive = readDirective(file.source, start + (sign?.[0].length ?? 0), end);
    return directive ? [{ ...directive, covers: serviceBelow(file, comment) ?? coverOf(comment, text.length, firstText) }] : [];
  });
}

function coverOf({ at: { file, range }, stands, extent }: Comment, length: number, firstText: number): Range | undefined {
  if (range.start < firstText) return { start: 0, end: length };
  if (stands === 'above') return extent;
  const line = file.linesOf(range);
  return { start: Math.min(line.start, extent?.start ?? line.start), end: Math.max(line.end, extent?.end ?? line.end) };
}

/** No more than this stands between a service's name and its first key, where someone explains it. */
const longestHead = 4000;

/** The service, from its name on, where a comment stands between that and its first key. */
function serviceBelow({ documents }: YamlFile, { at: { range, file }, stands, path: [section, name = '', key], extent }: Comment): Range | undefined {
  if (stands === 'line' || section !== 'services' || key === undefined || !extent) return undefined;
  const service = documents.map((root) => root.get('services', name)).find((node) => node?.key && node.key.at.range.end < range.start && extent.start < node.at.range.end);
  const from = service?.key?.at.range;
  if (!service || !from || range.start - from.end > longestHead) return undefined;
  const between = file.text.slice(from.end, range.start).replaceAll(/#.*/g, '');
  return /^\s*:\s*(?:[&!]\S*\s*)?\{?\s*$/.test(between) ? { start: from.start, end: service.at.range.end } : undefined;
}

/** Where the first line begins that holds more than a comment or the mark of a document. */
function beginOf(text: string): number {
  const line = /(?:^|\n)(?![ \t\r\uFEFF]*(?:#|%|---[ \t\r]*(?:#.*)?(?:\n|$)|\n|$))/g;
  return line.exec(text)?.index ?? text.length;
}
