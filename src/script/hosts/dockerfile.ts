import type { SourceFile } from '../../source/source-file.ts';
import type { Host } from './host.ts';
import type { Invocation } from '../call.ts';
import { definitionsIn, type Definition } from '../definition.ts';
import { readShell } from '../shell.ts';
import { LineEnds } from '../line-ends.ts';
import { shellTextIn } from '../list-shell.ts';
import { callIn, readList } from '../lists.ts';
import { inPlace, type Snippet } from '../snippet.ts';

const instruction = /^[ \t]*(?:ONBUILD[ \t]+)?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK[ \t](?:[^\n]*[ \t])?CMD)[ \t]+(?:--[\w-]+(?:=\S*)?[ \t]+){0,9}/i;

const setting = /^[ \t]*(?:ONBUILD[ \t]+)?ENV[ \t]+/i;

/** What a Dockerfile runs, in shell form and in exec form. */
export function readDockerfile(file: SourceFile): Host {
  const snippets: Snippet[] = [];
  const invocations: Invocation[] = [];
  const definitions: Definition[] = [];
  const lines = new LineEnds(file.text, 0, file.text.length);
  for (let number = 1; number <= file.lineCount; number += 1) {
    const line = file.lineAt(number);
    if (line && setting.test(file.slice(line))) for (const one of settingsAt(file, line.start, file.lineAt(lastLine(file, number))?.end ?? line.end)) definitions.push(one);
    const opening = line && instruction.exec(file.slice(line));
    if (!line || !opening) continue;
    number = lastLine(file, number);
    const start = line.start + opening[0].length;
    const end = file.lineAt(number)?.end ?? line.end;
    const delimiter = /<<-?["']?(\w+)["']?/.exec(file.slice(line))?.[1];
    const document = delimiter === undefined ? undefined : lines.next(delimiter, end);
    if (document) number = file.positionAt(document.start).line;
    const list = file.text[start] === '[' ? readList(file, start, ']') : undefined;
    const text = list && shellTextIn(list);
    if (list) invocations.push(list);
    if (text) snippets.push(text);
    if (!list) snippets.push(inPlace(file, start, document?.end ?? end, { dockerfile: true }));
  }
  return { scopes: [{ snippets, definitions }], commands: invocations.flatMap(callIn), invocations };
}

/** `ENV A=b C=d`, or `ENV A b`. */
function settingsAt(file: SourceFile, start: number, end: number): readonly Definition[] {
  const text = file.text.slice(start, end);
  const from = start + (setting.exec(text)?.[0].length ?? 0);
  const [pair, name, gap, value] = /^([A-Za-z_]\w{0,99})([ \t]{1,99})([^\s=\\][^\n\\]{0,999})$/.exec(file.text.slice(from, end)) ?? [];
  if (pair !== undefined && name !== undefined && gap !== undefined && value !== undefined) {
    const at = { file, range: { start: from, end: from + name.length } };
    const snippet = inPlace(file, at.range.end + gap.length, end);
    return [{ name, at, snippet, value: { start: 0, end: value.trimEnd().length } }];
  }
  const snippet = inPlace(file, from, end, { dockerfile: true });
  return readShell(snippet).flatMap((simple) => definitionsIn(snippet, simple));
}

/** An instruction goes on behind backslashes, and over comments between them. */
function lastLine(file: SourceFile, first: number): number {
  let number = first;
  for (let continued = true; continued && number <= file.lineCount; number += 1) {
    const line = file.lineAt(number);
    const text = line ? file.slice(line) : '';
    continued = /\\[ \t]*$/.test(text) || (number > first && /^[ \t]*(?:#|$)/.test(text));
  }
  return number - 1;
}
