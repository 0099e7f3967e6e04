import { accessSync, closeSync, constants, fstatSync, ftruncateSync, lstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Why a file's text cannot be replaced, or nothing: the rest of the sentence "not fixed: …". */
export function whyKeep(cwd: string, name: string): string | undefined {
  const parts = name.split('/');
  try {
    const steps = parts.map((_, index) => lstatSync(path.resolve(cwd, parts.slice(0, index + 1).join('/'))));
    if (steps.some((step) => step.isSymbolicLink())) return 'it is reached through a link';
    if (!steps.at(-1)?.isFile()) return 'it is no file on disk';
    accessSync(path.resolve(cwd, name), constants.W_OK);
    return undefined;
  } catch (error) {
    return `it cannot be written (${codeOf(error)})`;
  }
}

/**
 * Puts another text in a file's place; the file itself stays, with its mode and owner. Returns why it was left as it is,
 * if it was: it holds something else than `before` by now, it is reached through a link, it cannot be written.
 */
export function replaceText(cwd: string, name: string, before: string, after: string): string | undefined {
  const reason = whyKeep(cwd, name);
  if (reason !== undefined) return reason;
  let handle: number | undefined;
  try {
    handle = openSync(path.resolve(cwd, name), constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
    if (!fstatSync(handle).isFile() || !readFileSync(handle).equals(Buffer.from(before))) return 'it was changed meanwhile';
    const bytes = Buffer.from(after);
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done, done);
    ftruncateSync(handle, bytes.length);
    return undefined;
  } catch (error) {
    return `it cannot be written (${codeOf(error)})`;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown cause';
}
