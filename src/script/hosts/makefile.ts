import { folderOf, resolvePath } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Scope } from '../scope.ts';
import type { Definition } from '../definition.ts';
import { logicalLines } from '../logical-lines.ts';
import { inPlace, type Dialect, type Snippet } from '../snippet.ts';

const assignment = /^[ \t]{0,40}(?:[^=:#\t]{1,200}:\s+)?(?:export\s+|override\s+|private\s+){0,3}([\w.-]+)\s*(?:::?:?|\?|\+|!)?=\s*/;

/** A tab begins a recipe, but for an assignment that no shell knows: one may stand within `ifeq`. */
const recipe = /^\t(?!\s{0,40}(?:export\s+|override\s+)?[\w.-]{1,100}\s{0,9}(?:::?|\?|\+)=)/;

/** `target: prerequisites ; recipe` */
const inlineRecipe = /^[^\s#:=][^#:=;\t]{0,300}::?[^=;#][^;#=]{0,300};[\s@+-]*|^[^\s#:=][^#:=;\t]{0,300}::?;[\s@+-]*/;

/** The file at a path, if it has been read as well. */
export type Siblings = (path: string) => SourceFile | undefined;

/** The recipes of a Makefile and its variables, those of the files among them that it includes. */
export function makefileScope(file: SourceFile, siblings: Siblings): Scope {
  const files = new Set([file]);
  for (const each of files) for (const included of includedIn(each, siblings)) if (files.size < maxIncludes) files.add(included);
  const scopes = [...files].flatMap((each) => makefileScopes(each, recipe, { make: true }));
  return { snippets: scopes[0]?.snippets ?? [], definitions: scopes.flatMap(({ definitions }) => definitions) };
}

/** Make looks for them where it runs, which is the file's own folder or the top. */
function includedIn({ path, text }: SourceFile, siblings: Siblings): readonly SourceFile[] {
  const names = [...text.matchAll(/^[ \t]{0,9}[-s]?include[ \t]+([^\n#$*]{1,500})/gm)].slice(0, maxIncludes).flatMap(([, list = '']) => list.trim().split(/\s+/));
  return names.slice(0, maxIncludes).flatMap((name) => siblings(resolvePath(folderOf(path), name) ?? '') ?? siblings(name) ?? []);
}

/** One Makefile is read together with no more than these. */
const maxIncludes = 20;

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
