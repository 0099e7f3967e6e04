import type { Location } from '../../source/source-file.ts';
import type { Variables } from './variables/known-variables.ts';
import type { Report } from './load-problem.ts';
import type { ComposeFile } from '../project.ts';
import { substitute } from './variables/substitute.ts';
import { readTemplate } from './variables/template.ts';
import { known } from './variables/text.ts';

/** A name as Compose V2 writes it: lower case, without what may not stand in it. */
function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9_-]/g, '').replace(/^[_-]+/, '');
}

/**
 * What Compose V2 calls a project: by what is asked for, `COMPOSE_PROJECT_NAME`, the last `name` in its files, or its
 * folder. `undefined` where that is not known here.
 */
export function projectName(given: string | undefined, files: readonly ComposeFile[], folderName: string | undefined, variables: Variables, report: Report): string | undefined {
  const [first] = files;
  if (!first) return undefined;
  // What is asked for from outside has no place in a file, so the project's beginning stands for it.
  const beginning = { file: first.source, range: { start: 0, end: Math.min(1, first.source.text.length) } };
  if (given !== undefined && given !== '') return checked(given, beginning, report);
  const set = variables.lookup('COMPOSE_PROJECT_NAME');
  if (set) {
    const name = known(set);
    if (name !== '') return name === undefined ? undefined : checked(name, variables.entry('COMPOSE_PROJECT_NAME')?.at ?? beginning, report);
  }
  const written = files.flatMap(({ documents }) => documents.flatMap((root) => root.get('name') ?? [])).findLast(({ text }) => text !== undefined && text !== '');
  if (written?.text === undefined) {
    if (folderName === undefined || folderName === '..') return undefined;
    const name = normalizeName(folderName);
    if (name === '') {
      const message = 'The name of this folder has no letter or digit to name the project by, so Compose V2 stops';
      report({ kind: 'project-name', at: beginning, message, help: 'Add a top-level `name`' });
    }
    return name === '' ? undefined : name;
  }
  const text = known(substitute(readTemplate(written.text).parts, written.text, variables.lookup, () => undefined));
  const name = text === undefined ? undefined : normalizeName(text);
  if (name === '' && text !== '') {
    const message = 'This name has no letter or digit to name the project by, so Compose V2 stops';
    report({ kind: 'project-name', at: written.at, message, help: 'Write a name of a-z, 0-9, `-` and `_`' });
  }
  return name === '' ? undefined : name;
}

/** Unlike the name in a file or of a folder, this one is not mended by Compose. */
function checked(name: string, at: Location, report: Report): string {
  if (normalizeName(name) !== name) {
    const message = 'Compose V2 does not take this project name: only a-z, 0-9, `-` and `_` may stand in it';
    report({ kind: 'project-name', at, message, help: `Write \`${normalizeName(name).slice(0, 40) || 'app'}\`` });
  }
  return name;
}
