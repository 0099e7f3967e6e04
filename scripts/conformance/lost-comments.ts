import type { SourceFile } from '../../src/source/source-file.ts';
import { commentsOf } from '../../src/yaml/comments.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

/** The comments of a file that are not in what fixes made of it, by their texts. */
export function lostComments({ before, after }: { readonly before: SourceFile; readonly after: SourceFile }): readonly string[] {
  const left = new Map<string, number>();
  for (const text of textsOf(after)) left.set(text, (left.get(text) ?? 0) + 1);
  return textsOf(before).filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count < 1;
  });
}

function textsOf(file: SourceFile): readonly string[] {
  if (/\.ya?ml$/i.test(file.path)) return commentsOf(parseYaml(file)).map(({ text }) => text);
  return file.text.split('\n').flatMap((line) => /^\s*#(.*)$/.exec(line)?.[1]?.trim() ?? []);
}
