import { folderOf, resolvePath } from '../../source/path.ts';
import { shorten } from '../../source/shorten.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { Node } from '../../yaml/node.ts';
import { isDate } from '../../yaml/timestamp.ts';
import { readEnvFiles } from './env/env-files.ts';
import { differ } from '../find/differ.ts';
import type { Report } from './load-problem.ts';
import type { Loading } from './loading.ts';
import { rebase } from './rebase.ts';
import type { Scope } from './scope.ts';
import { assume } from './variables/substituted.ts';

/** Loads files of a scope of their own, laid over one another. */
export type LoadFiles = (sources: readonly SourceFile[], scope: Scope) => Promise<Node>;

const sections = ['services', 'volumes', 'networks', 'secrets', 'configs', 'models'];

/** Loads what a document includes: a project for each entry, its paths seen from the folder of this one. */
export async function loadIncludes(root: Node, scope: Scope, loading: Loading, load: LoadFiles): Promise<readonly Node[]> {
  const include = root.get('include');
  if (!include || include.isNull) return [];
  if (include.kind !== 'sequence') {
    const help = 'Write a list of paths under `include`';
    loading.report({ kind: 'wrong-shape', at: include.at, message: '`include` is no list, so Compose stops', help });
    return [];
  }
  for (const entry of include.children) for (const { text } of pathsOf(entry)) if (text) loading.prefetch(scope.folder, text);
  const roots: Node[] = [];
  for (const entry of include.children) {
    const loaded = await loadEntry(entry, scope, loading, load);
    if (loaded) roots.push(loaded);
  }
  return roots;
}

/** Adds what is included to a document. A name that is taken keeps what it has; that is told where the two differ. */
export function addIncluded(root: Node, included: readonly Node[], report: Report): Node {
  const children = new Map(root.children.filter(({ name }) => name !== 'include').map((child) => [child.name, child]));
  for (const other of included) {
    for (const name of sections) {
      const section = other.get(name);
      if (section?.kind === 'mapping') children.set(name, joined(children.get(name), section, report));
    }
  }
  return root.with({ children: [...children.values()] });
}

function joined(own: Node | undefined, section: Node, report: Report): Node {
  if (!own || own.isNull) return section;
  const entries = new Map(own.children.map((child) => [child.name, child]));
  for (const entry of section.children) {
    const taken = entries.get(entry.name);
    if (!taken) entries.set(entry.name, entry);
    else if (differ(taken, entry)) conflict(taken, entry, section.name, report);
  }
  return own.with({ children: [...entries.values()] });
}

function conflict(taken: Node, entry: Node, section: string, report: Report): void {
  const message = `\`${section}.${shorten(entry.name)}\` is here and in an included file, so Compose stops`;
  const related = [{ at: (entry.key ?? entry).at, label: 'the other one' }];
  report({ kind: 'include-conflict', at: (taken.key ?? taken).at, message, help: 'Give one of the two another name, or remove it', related });
}

async function loadEntry(entry: Node, scope: Scope, loading: Loading, load: LoadFiles): Promise<Node | undefined> {
  const sources: SourceFile[] = [];
  for (const written of pathsOf(entry)) {
    // A default names what the engine takes where nothing is set; it may be another.
    const path = assume(written);
    if (path !== written || path.text === undefined) loading.complete = false;
    const target = path.text === undefined ? undefined : await loading.open(scope.folder, path.text, path.at);
    if (!target?.source) continue;
    if (scope.chain.includes(target.path)) {
      const message = 'This file is on the way to being included already, a circle at which Compose stops';
      loading.report({ kind: 'include-circle', at: path.at, message, help: 'Take one `include` out of the circle' });
      return undefined;
    }
    sources.push(target.source);
  }
  const [first] = sources;
  if (!first || !loading.countInclude(entry.at)) return undefined;
  const folder = folderOfEntry(entry, scope, first);
  if (folder === undefined) {
    loading.complete = false;
    return undefined;
  }
  for (const source of sources) loading.file(source, 'included');
  const files = entry.get('env_file');
  const named = files && !files.isNull ? listOf(files) : undefined;
  const variables = await readEnvFiles(named, named ? scope.folder : folder, scope.variables, loading);
  return rebase(await load(sources, { folder, variables, chain: scope.chain }), folder, scope.folder);
}

/** `undefined` where it is not known, or outside. */
function folderOfEntry(entry: Node, scope: Scope, first: SourceFile): string | undefined {
  const folder = entry.get('project_directory');
  if (!folder || folder.isNull || folder.text === '') return folderOf(first.path);
  return folder.text === undefined ? undefined : resolvePath(scope.folder, folder.text);
}

function pathsOf(entry: Node): readonly Node[] {
  if (isDate(entry)) return [];
  const path = entry.kind === 'mapping' ? entry.get('path') : entry;
  return path ? listOf(path) : [];
}

function listOf(node: Node): readonly Node[] {
  if (node.kind === 'sequence') return node.children;
  return node.isNull ? [] : [node];
}
