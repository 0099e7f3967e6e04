import { SourceFile, type Location, type Range } from '../../source/source-file.ts';
import type { Command, Invocation, Word } from '../call.ts';
import type { Definition } from '../definition.ts';
import type { Host } from './host.ts';

/**
 * Reads a part of a file, or a file without its comments, as if it were a file of its own: what does not belong to it is
 * blank, so that everything keeps its place. The host is that of the file itself.
 */
export function readView(file: SourceFile, text: string, read: (view: SourceFile) => Host): Host {
  const { scopes, commands, invocations } = read(new SourceFile(file.path, text));
  const at = (location: Location): Location => ({ file, range: location.range });
  const word = (each: Word): Word => ({ ...each, at: at(each.at) });
  const definition = (each: Definition): Definition => ({ ...each, at: at(each.at), snippet: { ...each.snippet, file } });
  const call = (each: Command): Command => ({ ...each, at: at(each.at), program: word(each.program), args: each.args.map(word) });
  const invocation = (each: Invocation): Invocation => ({ ...each, at: at(each.at), words: each.words.map(word) });
  return {
    scopes: scopes.map(({ snippets, definitions }) => ({ snippets: snippets.map((each) => ({ ...each, file })), definitions: definitions.map(definition) })),
    commands: commands.map(call),
    invocations: invocations.map(invocation),
  };
}

/** A text of which only these stretches are left, in their order; line ends stay. */
export function only(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(blank(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  return [...parts, blank(text.slice(at))].join('');
}

/** JSON with comments as plain JSON: comments become blanks. */
export function withoutComments(text: string): string {
  const kept: Range[] = [];
  const mark = /"|\/[/*]/g;
  let start = 0;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === '"') {
      while (mark.lastIndex < text.length && !/["\n]/.test(text.charAt(mark.lastIndex))) mark.lastIndex += text[mark.lastIndex] === '\\' ? 2 : 1;
      mark.lastIndex += 1;
    } else {
      kept.push({ start, end: match.index });
      const close = match[0] === '//' ? text.indexOf('\n', match.index) : text.indexOf('*/', match.index) + 2;
      start = close < match.index + 2 ? text.length : close;
      mark.lastIndex = start;
    }
  }
  return only(text, [...kept, { start, end: text.length }]);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
