import type { Range, SourceFile } from '../../source/source-file.ts';
import type { Scope } from '../scope.ts';
import { inPlace, type Snippet } from '../snippet.ts';
import { partsOf, type Block } from './document-parts.ts';

const prompt = /^[ \t]*(?:[\w.@~:/-]{0,60}\$|PS [^>\n]{0,200}>|[A-Za-z]:[^>\n]{0,200}>|❯|➜)[ \t]+/;
const span = /(?<!`)`([^`\n]{1,400})`(?!`)|(?<!`)``([^`\n]{1,400})``(?!`)/g;

/** Shell text in Markdown and reStructuredText: blocks of code, and spans of it in prose. One scope each. */
export function documentScopes(file: SourceFile): readonly Scope[] {
  const { blocks, prose } = partsOf(file);
  const snippets = [...blocks.map((each) => snippetsOf(file, each)), ...prose.flatMap((line) => spans(file, line).map((snippet) => [snippet]))];
  return snippets.map((each) => ({ snippets: each, definitions: [] }));
}

/** Where a block shows prompts, what stands behind them is typed in and all else comes out. */
function snippetsOf(file: SourceFile, { lines, labelled }: Block): readonly Snippet[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const prompted = lines.some((line) => prompt.test(file.slice(line)));
  const together = lines.every((line, index) => index === 0 || /^\r?\n?$/.test(file.text.slice(lines[index - 1]?.end, line.start)));
  if (labelled && together && !prompted) return [inPlace(file, first.start, last.end)];
  const snippets: Snippet[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const start = lines[index] ?? first;
    const opening = prompt.exec(file.slice(start));
    while (file.text[(lines[index]?.end ?? 0) - 1] === '\\' && index + 1 < lines.length) index += 1;
    const end = lines[index]?.end ?? start.end;
    if (opening || !prompted) snippets.push(inPlace(file, start.start + (opening?.[0].length ?? 0), end));
  }
  return snippets;
}

function spans(file: SourceFile, line: Range): readonly Snippet[] {
  return [...file.slice(line).matchAll(span)].flatMap((match) => {
    const text = match[1] ?? match[2] ?? '';
    if (!/\bcompose\b|\bdocker\b/.test(text)) return [];
    const start = line.start + match.index + match[0].indexOf(text);
    return [inPlace(file, start + (prompt.exec(text)?.[0].length ?? 0), start + text.length)];
  });
}
