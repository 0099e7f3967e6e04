import { folderOf, foldersUpFrom, nameOf, resolvePath } from '../../source/path.ts';
import { SourceFile } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { readEnvFile } from './env/read-env-file.ts';
import { examplesOf } from './env/example-files.ts';
import type { Variables } from './variables/known-variables.ts';
import { folderAsFile, type LoadProblem } from './load-problem.ts';
import type { Loading } from './loading.ts';
import { rawEnvProblems } from './env/raw-env-file.ts';
import type { Scope } from './scope.ts';
import type { Service } from '../service.ts';

/** Portainer writes this file, of what is set for a stack in its pages. */
const madeByPortainer = 'stack.env';

/** More files than these are not looked into. */
const maxFiles = 200;

interface Named {
  readonly path: string;
  readonly node: Node;
  readonly required: boolean;
  /** Read line by line, without quotes and variables. */
  readonly raw: boolean;
}

/**
 * Looks into the env files and label files of services, of which Compose reads each one before it starts anything: what
 * is not there or cannot be read is told.
 */
export async function checkServiceFiles(services: readonly Service[], { folder, variables }: Scope, loading: Loading): Promise<void> {
  const named = new Map<string, Named>();
  for (const service of services) {
    for (const one of ['env_file', 'label_file'].flatMap((key) => filesUnder(service.get(key), folder))) {
      const known = named.get(one.path);
      if (!known || (one.required && !known.required)) named.set(one.path, one);
    }
  }
  const files = [...named.values()].slice(0, maxFiles);
  const found = await Promise.all(files.map(({ path }) => loading.find(path)));
  for (const [index, file] of files.entries()) {
    const source = found[index];
    if (source instanceof SourceFile) for (const problem of problemsIn(source, file, variables)) loading.report(problem);
    else if (source === 'folder') loading.report(folderAsFile(file.node.at));
    else if (source === 'nothing' && file.required && nameOf(file.path) !== madeByPortainer && !(await isExpected(file, folder, loading))) {
      const message = 'This env file is not in the repository, and without it Compose does not start';
      loading.report({ kind: 'missing-file', at: file.node.at, message, help: 'Add `required: false` if it may be missing, or have it made before Compose runs' });
    }
  }
}

/** It is there as seen from a folder above, from where it may be run; or whoever clones the repository knows what is to be written there. */
async function isExpected({ path, node }: Named, folder: string, loading: Loading): Promise<boolean> {
  for (const above of foldersUpFrom(folder)) if ((await loading.presence(above, [node.text ?? ''])) === 'file') return true;
  return (await hasExample(path, loading)) || loading.isForeseen('', [path]);
}

async function hasExample(path: string, loading: Loading): Promise<boolean> {
  const name = nameOf(path);
  for (const folder of foldersUpFrom(folderOf(path))) {
    for (const example of examplesOf(name)) if ((await loading.presence(folder, [example])) === 'file') return true;
  }
  return false;
}

function problemsIn(source: SourceFile, { raw }: Named, { lookup }: Variables): readonly LoadProblem[] {
  return raw ? rawEnvProblems(source) : readEnvFile(source, lookup).problems;
}

/** Those inside the repository; what lies elsewhere is the machine's. */
function filesUnder(node: Node | undefined, folder: string): readonly Named[] {
  const entries = node?.kind === 'sequence' ? node.children : node ? [node] : [];
  return entries.flatMap((entry) => {
    const written = entry.kind === 'mapping' ? entry.get('path') : entry;
    const path = written?.text ? resolvePath(folder, written.text) : undefined;
    if (!written || path === undefined || path.startsWith('..')) return [];
    const required = entry.get('required');
    const raw = entry.get('format')?.text === 'raw';
    return [{ path, node: written, required: required === undefined || required.value === true, raw }];
  });
}
