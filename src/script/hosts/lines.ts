import type { SourceFile } from '../../source/source-file.ts';
import type { Scope } from '../scope.ts';
import { logicalLines } from '../logical-lines.ts';
import { inPlace } from '../snippet.ts';

/** Lines of which what follows an opening is a command. */
export function lineScopes(file: SourceFile, opening: RegExp): readonly Scope[] {
  return [...logicalLines(file)].flatMap(({ start, end }) => {
    const match = opening.exec(file.text.slice(start, end));
    return match ? [{ snippets: [inPlace(file, start + match[0].length, end)], definitions: [] }] : [];
  });
}

/** `web: command` */
export const procfileLine = /^[\w-]{1,99}:\s+/;

/** `ExecStart=-/usr/bin/docker-compose up` */
export const unitLine = /^Exec\w{0,20}\s*=\s*[-@:+!|]*/;

/** `command=/usr/bin/docker-compose up`, in the settings of supervisord. */
export const supervisorLine = /^command\s{0,9}=\s{0,9}/;

/** `commands = docker-compose up`, and the indented lines below it; those below other keys hold no words of a call. */
export const toxLine = /^(?:commands(?:_pre|_post)?[ \t]{0,9}=|[ \t])[ \t]{0,40}(?:-[ \t]{1,9})?/;
