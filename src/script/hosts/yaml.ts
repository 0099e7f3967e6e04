import type { SourceFile } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Scope } from '../scope.ts';
import type { Definition } from '../definitions.ts';
import { inPlace, unescaped, type Dialect, type Snippet } from '../snippet.ts';

/** Keys whose values are shell text, over all CI systems: one command, or a list of them. */
const scriptKeys = new Set(
  `run script before_script after_script before_install install after_install after_success after_failure before_deploy
  after_deploy before_cache commands cmds cmd bash sh pwsh powershell inlineScript`.split(/\s+/),
);

/** Keys that hold one command; as a list, it is one command's words. */
const commandKeys = new Set(['command', 'entry', 'scripts']);

const variableKeys = new Set(['env', 'environment', 'variables', 'vars']);

/** The scripts of a CI file, all in one scope: a variable may be set in one step and used in another. */
export function yamlScopes(file: SourceFile): readonly Scope[] {
  const snippets = new Map<number, Snippet>();
  const definitions: Definition[] = [];
  const seen = new Set<Node['children']>();
  const add = (node: Node, folder: string | undefined): void => {
    const snippet = snippetOf(node);
    if (snippet) snippets.set(node.at.range.start, { ...snippet, folder });
    for (const child of node.kind === 'sequence' ? node.children : []) if (child.kind !== 'mapping') add(child, folder);
  };
  const walk = (node: Node, outer: string | undefined): void => {
    if (seen.has(node.children)) return;
    seen.add(node.children);
    if (scriptKeys.has(node.name) || (commandKeys.has(node.name) && node.kind === 'scalar')) add(node, outer);
    if (variableKeys.has(node.name)) definitions.push(...node.children.flatMap(definitionOf));
    const folder = folderIn(node) ?? outer;
    for (const child of node.children) walk(child, folder);
  };
  for (const document of parseYaml(file).documents) walk(document, undefined);
  return [{ snippets: [...snippets.values()], definitions }];
}

/** Where the scripts below a node run: what a step says, or what a job or a workflow does for all of its steps. */
function folderIn(node: Node): string | undefined {
  if (node.kind !== 'mapping') return undefined;
  return (node.get('working-directory') ?? node.get('workingDirectory') ?? node.get('defaults', 'run', 'working-directory') ?? node.get('dir'))?.text;
}

/** The strings below a key of a JSON file: package.json's scripts. */
export function jsonScopes(file: SourceFile, ...keys: readonly string[]): readonly Scope[] {
  const [root] = parseYaml(file).documents;
  const snippets = keys.flatMap((key) => {
    const node = root?.get(key);
    return [...(node ? [node] : []), ...(node?.children ?? [])].flatMap((each) => snippetOf(each) ?? []);
  });
  return snippets.map((snippet) => ({ snippets: [snippet], definitions: [] }));
}

function definitionOf(node: Node): readonly Definition[] {
  const { file, range } = node.at;
  const snippet = node.kind !== 'scalar' || !node.key ? undefined : (snippetOf(node) ?? inPlace(file, range.start, range.end));
  return snippet && node.key ? [{ name: node.name, at: node.key.at, snippet, value: { start: 0, end: snippet.text.length } }] : [];
}

/** A scalar as shell text, in whichever way it is written. */
function snippetOf(node: Node): Snippet | undefined {
  const { file, range } = node.at;
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const dialect: Dialect = /^(?:pwsh|powershell)$/.test(node.name) ? { windows: 'powershell' } : {};
  const first = node.source[0];
  if (first === '"' || first === "'") return unescaped(file, range.start, range.end, dialect);
  if (first !== '|' && first !== '>') return inPlace(file, range.start, range.end, { ...dialect, folded: true });
  const header = file.text.indexOf('\n', range.start);
  if (header < 0 || header >= range.end) return undefined;
  return inPlace(file, header + 1, range.end, first === '>' ? { ...dialect, folded: true } : dialect);
}
