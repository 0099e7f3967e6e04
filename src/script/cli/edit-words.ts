import type { Edit } from '../../source/fix.ts';
import type { Location } from '../../source/source-file.ts';
import type { Command, Word } from '../call.ts';

/** Puts words in the place of one, in the style of the call: behind blanks in a shell, as strings in a list. */
export function replaceWord({ form }: Command, { at }: Pick<Word, 'at'>, texts: readonly string[]): Edit {
  return { ...at, text: form === 'words' ? texts.join(' ') : listItems(at, texts) };
}

/** Puts words in front of one. */
export function insertBefore({ form }: Command, { at }: Word, texts: readonly string[]): Edit {
  const { file, range } = at;
  const text = form === 'words' ? `${texts.join(' ')} ` : `${listItems(at, texts)}, `;
  return { file, range: { start: range.start, end: range.start }, text };
}

/** Puts words behind one. */
export function insertAfter({ form }: Command, { at }: Word, texts: readonly string[]): Edit {
  const { file, range } = at;
  const text = form === 'words' ? ` ${texts.join(' ')}` : `, ${listItems(at, texts)}`;
  return { file, range: { start: range.end, end: range.end }, text };
}

/** Strings for a list, quoted as the one that stands there. */
function listItems({ file, range }: Location, texts: readonly string[]): string {
  const quote = /["']/.exec(file.slice(range))?.[0] ?? '"';
  return texts.map((text) => `${quote}${text}${quote}`).join(', ');
}

/**
 * Takes words out, with the blanks or the comma in front of them. `undefined` where something else stands there: a
 * variable holds one part, the call another.
 */
export function removeWords(command: Command, words: readonly Word[]): readonly Edit[] | undefined {
  const places = [...(command.origin ? [command.origin] : []), command.program.at, ...command.args.map(({ at }) => at)].map(({ range }) => range).toSorted((a, b) => a.start - b.start);
  const before = new Map(places.map(({ start }, index) => [start, places[index - 1]?.end]));
  if (command.form === 'spawn') return removeFromSpawn(command, words);
  const edits = words.map(({ at }): Edit | undefined => {
    const start = before.get(at.range.start) ?? at.range.end;
    const between = start > at.range.start ? undefined : at.file.text.slice(start, at.range.start);
    const isGap = between !== undefined && (command.form === 'words' ? /^(?:[ \t]|\\\r?\n)+$/ : /^\s*,\s*$/).test(between);
    return isGap ? { file: at.file, range: { start, end: at.range.end }, text: '' } : undefined;
  });
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** The list of a spawn may begin with them: each goes with the comma behind it. */
function removeFromSpawn({ args }: Command, words: readonly Word[]): readonly Edit[] | undefined {
  const behind = new Map(args.map((word, index) => [word, args[index + 1]]));
  const edits = words.map((word): Edit | undefined => {
    const next = behind.get(word);
    return next && { file: word.at.file, range: { start: word.at.range.start, end: next.at.range.start }, text: '' };
  });
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}
