import type { SourceFile } from '../../source/source-file.ts';
import { pathLike } from './mentions.ts';

/** Two flags for files on one line, or a list of files under `COMPOSE_FILE`: at least two, and one of them hangs on a variable. */
const severalFlags = /(?<![\w-])(?:-f|--file)[\s"'=,][^\n]{0,2000}?(?<![\w-])(?:-f|--file)[\s"'=,]/;
const listOfFiles = /\bCOMPOSE_FILE["']?\s{0,9}[:?]?[:=]\s{0,9}["']?[^\s"':;]{1,300}[:;][^\n]{1,500}/;

/**
 * Tells of a Compose file whether someone runs it together with others that are not known, because a variable names them:
 * going by texts that run several files so and write the end of its path.
 */
export function openJoins(texts: readonly SourceFile[]): (path: string) => boolean {
  const ends = new Set<string>();
  for (const { text } of texts) {
    if (!joinsByVariable(text)) continue;
    for (const [word] of text.matchAll(pathLike)) ends.add(word.replace(/^(?:\.{0,2}\/)+/, ''));
  }
  return (path) => ends.size > 0 && endsOf(path).some((end) => ends.has(end));
}

function joinsByVariable(text: string): boolean {
  const lines = text.replaceAll(/\\\r?\n/g, ' ').split('\n');
  return lines.some((line) => line.includes('$') && (severalFlags.test(line) || listOfFiles.test(line)));
}

function endsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}
