import { nameOf } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Invocation, Word } from '../call.ts';
import type { Definition } from '../definition.ts';
import { shellTextIn } from '../list-shell.ts';
import { callIn } from '../lists.ts';
import { inPlace, unescaped, type Dialect, type Snippet } from '../snippet.ts';
import type { Host } from './host.ts';
import { isCommand, isCommandList } from './script-keys.ts';
import { readYamlLines } from './yaml-lines.ts';

/** The lists of commands of CircleCI's first format, which it read from `circle.yml`. */
const stagesOfCircle = new Set(['pre', 'override', 'post']);

const variableKeys = new Set(['env', 'environment', 'variables', 'vars']);

/**
 * What a CI file or a list of tasks runs, all in one scope: a variable may be set in one step and used in another. What
 * is no YAML before someone renders it is read by its lines.
 */
export function readYaml(file: SourceFile): Host {
  const { documents, problems } = parseYaml(file);
  if (problems.length > 0) return readYamlLines(file);
  const found = new Found(nameOf(file.path) === 'circle.yml' ? stagesOfCircle : new Set());
  const dialect: Dialect = /azure|vsts/i.test(file.path) || /^(?:pool|trigger):|\bvmImage:/m.test(file.text) ? { macros: true } : {};
  for (const document of documents) found.walk(document, undefined, dialect);
  return { scopes: [{ snippets: [...found.snippets.values()], definitions: found.definitions }], commands: found.invocations.flatMap(callIn), invocations: found.invocations };
}

class Found {
  readonly snippets = new Map<number, Snippet>();
  readonly definitions: Definition[] = [];
  readonly invocations: Invocation[] = [];
  readonly #seen = new Set<Node['children']>();
  readonly #stages: ReadonlySet<string>;

  /** `stages` are the keys that hold lists of commands in this file alone. */
  constructor(stages: ReadonlySet<string>) {
    this.#stages = stages;
  }

  walk(node: Node, outer: string | undefined, dialect: Dialect): void {
    if (this.#seen.has(node.children)) return;
    this.#seen.add(node.children);
    if (isCommandList(node.name) || this.#stages.has(node.name) || (isCommand(node.name) && node.kind === 'scalar')) this.#add(node, outer, dialect);
    else if (isCommand(node.name) && node.kind === 'sequence') this.#list(node, outer);
    if (variableKeys.has(node.name)) for (const child of node.children) for (const one of node.kind === 'sequence' ? named(child) : definitionOf(child)) this.definitions.push(one);
    const folder = folderIn(node) ?? outer;
    const inside = dialectIn(node, dialect);
    for (const child of node.children) this.walk(child, folder, inside);
  }

  #add(node: Node, folder: string | undefined, dialect: Dialect): void {
    const snippet = snippetOf(node, dialect);
    if (snippet) this.snippets.set(node.at.range.start, { ...snippet, folder });
    for (const child of node.kind === 'sequence' ? node.children : []) if (child.kind !== 'mapping') this.#add(child, folder, dialect);
  }

  #list(node: Node, folder: string | undefined): void {
    const list = wordsOf(node);
    if (!list) return;
    this.invocations.push({ ...list, folder });
    const text = shellTextIn({ ...list, folder });
    if (text) this.snippets.set(list.at.range.start, text);
  }
}

/** Longer lists are no commands. */
const maxWords = 200;

/** The command that a list of words makes. In a list over several lines there is no place beside a word. */
export function wordsOf({ children, source }: Node): Invocation | undefined {
  const words: readonly Word[] = children.map(({ at, text }) => ({ at, text }));
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > maxWords) return undefined;
  const at = { file: first.at.file, range: { start: first.at.range.start, end: last.at.range.end } };
  return { at, words, form: source.startsWith('[') ? 'list' : 'opaque', folder: undefined, captured: false, into: [], output: undefined };
}

/** The shell of the scripts below a node: what a step says, or what a job or a workflow does for all of its steps. */
function dialectIn(node: Node, outer: Dialect): Dialect {
  const shell = node.kind === 'mapping' ? (node.get('shell') ?? node.get('defaults', 'run', 'shell'))?.text : undefined;
  if (shell === undefined) return outer;
  const { windows: _, ...rest } = outer;
  const windows = /^(?:pwsh|powershell|cmd)\b/.exec(shell)?.[0];
  return windows === undefined ? rest : { ...rest, windows: windows === 'cmd' ? 'batch' : 'powershell' };
}

/** Where the scripts below a node run: what a step says, or what a job or a workflow does for all of its steps. */
function folderIn(node: Node): string | undefined {
  if (node.kind !== 'mapping') return undefined;
  return (node.get('working-directory') ?? node.get('workingDirectory') ?? node.get('defaults', 'run', 'working-directory') ?? node.get('dir'))?.text;
}

/** Azure's `- name: A` with `value: b`. */
function named(node: Node): readonly Definition[] {
  const [name, value] = node.kind === 'mapping' ? [node.get('name'), node.get('value')] : [];
  return name?.text !== undefined && value ? definitionOf(value).map((each) => ({ ...each, name: name.text ?? '', at: name.at })) : [];
}

function definitionOf(node: Node): readonly Definition[] {
  const { file, range } = node.at;
  const snippet = node.kind !== 'scalar' || !node.key ? undefined : (snippetOf(node, {}) ?? inPlace(file, range.start, range.end));
  return snippet && node.key ? [{ name: node.name, at: node.key.at, snippet, value: { start: 0, end: snippet.text.length } }] : [];
}

/** A scalar as shell text, in whichever way it is written. */
export function snippetOf(node: Node, around: Dialect): Snippet | undefined {
  const { file, range } = node.at;
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const dialect: Dialect = /^(?:pwsh|powershell)$/.test(node.name) ? { ...around, windows: 'powershell' } : around;
  const first = node.source[0];
  if (first === '"' || first === "'") return unescaped(file, range.start, range.end, dialect);
  if (first !== '|' && first !== '>') return inPlace(file, range.start, range.end, { ...dialect, folded: true });
  const header = file.text.indexOf('\n', range.start);
  if (header < 0 || header >= range.end) return undefined;
  return inPlace(file, header + 1, range.end, first === '>' ? { ...dialect, folded: true } : dialect);
}
