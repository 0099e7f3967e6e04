import type { SourceFile } from '../../source/source-file.ts';
import type { Host } from './host.ts';
import type { Invocation } from '../call.ts';
import { LineEnds } from '../line-ends.ts';
import { callIn, readList } from '../lists.ts';
import { inPlace, type Snippet } from '../snippet.ts';

const instruction = /^[ \t]*(?:ONBUILD[ \t]+)?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK[ \t](?:[^\n]*[ \t])?CMD)[ \t]+(?:--[\w-]+(?:=\S*)?[ \t]+){0,9}/i;

/** What a Dockerfile runs, in shell form and in exec form. */
export function readDockerfile(file: SourceFile): Host {
  const snippets: Snippet[] = [];
  const invocations: Invocation[] = [];
  const lines = new LineEnds(file.text, 0, file.text.length);
  for (let number = 1; number <= file.lineCount; number += 1) {
    const line = file.lineAt(number);
    const opening = line && instruction.exec(file.slice(line));
    if (!line || !opening) continue;
    number = lastLine(file, number);
    const start = line.start + opening[0].length;
    const end = file.lineAt(number)?.end ?? line.end;
    const delimiter = /<<-?["']?(\w+)["']?/.exec(file.slice(line))?.[1];
    const document = delimiter === undefined ? undefined : lines.next(delimiter, end);
    if (document) number = file.positionAt(document.start).line;
    const list = file.text[start] === '[' ? readList(file, start, ']') : undefined;
    if (list) invocations.push(list);
    else snippets.push(inPlace(file, start, document?.end ?? end, { dockerfile: true }));
  }
  return { scopes: [{ snippets, definitions: [] }], commands: invocations.flatMap(callIn), invocations };
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
