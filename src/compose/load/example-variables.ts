import type { ComposeFile } from '../project.ts';
import { examplesOf } from './example-files.ts';
import type { Loading } from './loading.ts';

/** The variables that an example sets which `.env` is copied from. There is a look only where a file asks for variables. */
export async function readExampleVariables(files: readonly ComposeFile[], folder: string, loading: Loading): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  if (!files.some(({ source }) => source.text.includes('$'))) return names;
  for (const example of examplesOf('.env')) {
    if ((await loading.presence(folder, [example])) !== 'file') continue;
    const source = await loading.read(folder === '' ? example : `${folder}/${example}`);
    for (const [, name = ''] of source?.text.matchAll(/^[ \t]{0,9}(?:export[ \t]{1,9})?(\w{1,200})[ \t]{0,9}=/gm) ?? []) names.add(name);
  }
  return names;
}
