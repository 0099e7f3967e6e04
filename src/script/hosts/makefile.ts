import type { SourceFile } from '../../source/source-file.ts';
import type { Scope } from '../scope.ts';
import type { Definition } from '../definitions.ts';
import { logicalLines } from '../logical-lines.ts';
import { inPlace, type Dialect, type Snippet } from '../snippet.ts';

const assignment = /^(?:[^=:#\t]{1,200}:\s+)?(?:export\s+|override\s+|private\s+){0,3}([\w.-]+)\s*(?:::?:?|\?|\+|!)?=\s*/;

/** `target: prerequisites ; recipe` */
const inlineRecipe = /^[^\s#:=][^#:=;\t]{0,300}::?[^=;#][^;#=]{0,300};[\s@+-]*|^[^\s#:=][^#:=;\t]{0,300}::?;[\s@+-]*/;

/** The recipes of a Makefile and its variables; of a justfile too, where any indentation makes a recipe. */
export function makefileScopes(file: SourceFile, isRecipe: RegExp, dialect: Dialect): readonly Scope[] {
  const snippets: Snippet[] = [];
  const definitions: Definition[] = [];
  let defining = false;
  for (const { start, end } of logicalLines(file)) {
    const text = file.text.slice(start, end);
    if (/^\s{0,9}define\s/.test(text)) defining = true;
    else if (/^\s{0,9}endef\b/.test(text)) defining = false;
    else if (defining || isRecipe.test(text)) {
      const prefix = /^[\s@+-]*/.exec(text)?.[0].length ?? 0;
      snippets.push(inPlace(file, start + prefix, end, dialect));
    } else {
      const match = assignment.exec(text);
      const name = match?.[1];
      if (!match || !name) {
        const inline = dialect.make && inlineRecipe.exec(text);
        if (inline) snippets.push(inPlace(file, start + inline[0].length, end, dialect));
        continue;
      }
      const from = start + match[0].lastIndexOf(name);
      const at = { file, range: { start: from, end: from + name.length } };
      definitions.push({ name, at, ...valueOf(file, start + match[0].length, end, dialect) });
    }
  }
  return [{ snippets, definitions }];
}

function valueOf(file: SourceFile, start: number, end: number, dialect: Dialect): Pick<Definition, 'snippet' | 'value'> {
  const snippet = inPlace(file, start, end, dialect);
  const quoted = /^(["'])[^"']*\1\s*$/.test(snippet.text);
  const value = quoted ? { start: 1, end: snippet.text.trimEnd().length - 1 } : { start: 0, end: snippet.text.length };
  return { snippet, value };
}
