import { foldersUpFrom } from '../../../source/path.ts';
import type { ComposeFile } from '../../project.ts';
import { examplesOf } from './example-files.ts';
import type { Loading } from '../loading.ts';

/**
 * The variables that an example sets which `.env` is copied from, or an `.env` of a folder above, from where it may be run.
 * There is a look only where a file asks for variables.
 */
export async function readExampleVariables(files: readonly ComposeFile[], folder: string, loading: Loading): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  if (!files.some(({ source }) => source.text.includes('$'))) return names;
  const paths = foldersUpFrom(folder).flatMap((place) => [...examplesOf('.env'), ...(place === folder ? [] : ['.env'])].map((name) => (place === '' ? name : `${place}/${name}`)));
  for (const path of paths) {
    if ((await loading.presence('', [path])) !== 'file') continue;
    const source = await loading.read(path);
    for (const [, name = ''] of source?.text.matchAll(/^[ \t]{0,9}(?:export[ \t]{1,9})?(\w{1,200})[ \t]{0,9}=/gm) ?? []) names.add(name);
  }
  return names;
}
