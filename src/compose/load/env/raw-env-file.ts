import type { SourceFile } from '../../../source/source-file.ts';
import { markAsEnvFile } from './env-file.ts';
import type { LoadProblem } from '../load-problem.ts';

/** The engine's scanner takes no longer line, in bytes. */
const maxLine = 64 * 1024;

const help = 'Write one `NAME=value` a line, with no blank in the name';

/**
 * The first thing in an env file of format `raw` that Compose cannot read, where it stops. All behind the first `=` is
 * the value, so only names can be wrong. No text of the file stands in a message.
 */
export function rawEnvProblems(source: SourceFile): readonly LoadProblem[] {
  markAsEnvFile(source);
  let next = 0;
  for (const line of source.text.split('\n')) {
    const text = line.trimStart();
    const start = next + line.length - text.length;
    next += line.length + 1;
    if (text === '' || text.startsWith('#')) continue;
    const name = text.split('=', 1)[0] ?? '';
    const message = flaw(text, name);
    if (message !== undefined) return [{ kind: 'env-file', at: { file: source, range: { start, end: start + (name.trimEnd().length || 1) } }, message, help }];
  }
  return [];
}

function flaw(text: string, name: string): string | undefined {
  if (text.length >= maxLine || Buffer.byteLength(text) >= maxLine) return 'This line is longer than 64 KiB, so Compose cannot read this env file';
  if (name === '') return 'There is no name before the `=`, so Compose cannot read this env file';
  return /[ \t]/.test(name) ? 'There is a blank in this name, with which Compose cannot read an env file of format `raw`' : undefined;
}
