import type { Node } from '../../../yaml/node.ts';
import type { EnvEntry } from './env-file.ts';
import { readEnvFile } from './read-env-file.ts';
import type { Variables } from '../variables/known-variables.ts';
import type { Loading } from '../loading.ts';

/**
 * Adds to variables those of env files: of the ones that are named, or else of `.env` in the folder, if there is one.
 * What is set already stays; of several files the later counts.
 */
export async function readEnvFiles(named: readonly Node[] | undefined, folder: string, variables: Variables, loading: Loading): Promise<Variables> {
  const sources = named ? await openAll(named, folder, loading) : [await loading.read(folder === '' ? '.env' : `${folder}/.env`)];
  const entries: EnvEntry[] = [];
  for (const source of sources) {
    if (!source) continue;
    const file = readEnvFile(source, variables.lookup, entries);
    loading.envFiles.push(file);
    for (const entry of file.entries) entries.push(entry);
    for (const problem of file.problems) loading.report(problem);
  }
  return variables.plus({ entries });
}

async function openAll(named: readonly Node[], folder: string, loading: Loading) {
  const targets = await Promise.all(named.map(async ({ text, at }) => (text === undefined ? undefined : loading.open(folder, text, at))));
  return targets.map((target) => target?.source);
}
