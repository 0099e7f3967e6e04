import { relative } from 'node:path';

/** The commands that annotate. */
export type Level = 'error' | 'warning' | 'notice';

/** A message at a place, as far as the runner leaves the place alone. */
export interface Annotation {
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** The place that a command's properties say, less what the runner's IssueCommandExtension takes from it. */
export function validatePlace(
  given: ReadonlyMap<string, string>,
  workspace: string | undefined,
): Omit<Annotation, 'message'> {
  const properties = new Map(given);
  const number = (key: string): number | undefined => integer(properties.get(key));
  const drop = (...keys: readonly string[]): void => keys.forEach((key) => properties.delete(key));

  // An end alone is a start.
  if (number('endline') !== undefined && number('line') === undefined) {
    properties.set('line', properties.get('endline') ?? '');
  }
  if (number('endcolumn') !== undefined && number('col') === undefined) {
    properties.set('col', properties.get('endcolumn') ?? '');
  }
  if (number('line') === undefined) drop('col', 'endcolumn');
  // Compared as text: 7 and 07 differ.
  if (number('endline') !== undefined && properties.get('line') !== properties.get('endline')) drop('col', 'endcolumn');
  if (isBefore(number('endline'), number('line'))) drop('line', 'endline');
  if (isBefore(number('endcolumn'), number('col'))) drop('col', 'endcolumn');

  const place = {
    title: properties.get('title'),
    file: relativeTo(workspace, properties.get('file')),
    line: number('line'),
    endLine: number('endline'),
    column: number('col'),
    endColumn: number('endcolumn'),
  };
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}

function isBefore(end: number | undefined, start: number | undefined): boolean {
  return end !== undefined && start !== undefined && end < start;
}

/** What .NET's int.TryParse takes. */
function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,10}\s*$/.test(text) ? Number(text) : undefined;
}

function relativeTo(workspace: string | undefined, file: string | undefined): string | undefined {
  return workspace !== undefined && file?.startsWith(`${workspace}/`) === true ? relative(workspace, file) : file;
}
