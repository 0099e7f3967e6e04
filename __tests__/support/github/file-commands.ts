import { maskSecrets } from './runner.ts';

/** What GITHUB_STEP_SUMMARY may hold. */
export const MAX_SUMMARY = 1024 * 1024;

/** Parses GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV as the runner's EnvFileKeyValuePairs; throws what fails the step. */
export function parseKeyValues(text: string): Readonly<Record<string, string>> {
  const values: [string, string][] = [];
  const lines = text.split('\n');
  // After a last newline there is no further line.
  if (lines.at(-1) === '') lines.pop();
  const isOpenEnded = text !== '' && !text.endsWith('\n');

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    const name = line.slice(0, Math.max(heredoc, 0));
    const delimiter = line.slice(heredoc + 2);
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    if (name === '' || delimiter === '') {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) {
      throw new Error(
        isOpenEnded && at < lines.length - 1
          ? 'Invalid value. EOF marker missing new line.'
          : `Invalid value. Matching delimiter not found '${delimiter}'`,
      );
    }
    values.push([name, lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return Object.fromEntries(values);
}

/** A step's summary as people will see it, or why they won't. */
export interface SummaryView {
  readonly summary: string | undefined;
  readonly error: string | undefined;
}

/** Reads GITHUB_STEP_SUMMARY as the runner's CreateStepSummaryCommand: nothing at all is kept of more than 1 MiB. */
export function readSummary(bytes: Buffer, secrets: readonly string[] = []): SummaryView {
  if (bytes.length === 0) return { summary: undefined, error: undefined };
  if (bytes.length > MAX_SUMMARY) {
    const size = Math.floor(bytes.length / 1024);
    const error = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`;
    return { summary: undefined, error };
  }
  return { summary: maskSecrets(bytes.toString(), secrets), error: undefined };
}
