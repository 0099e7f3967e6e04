import type { SourceFile } from '../../source/source-file.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Node } from '../../yaml/node.ts';
import { callIn } from '../lists.ts';
import type { Host } from './host.ts';
import { readView, withoutComments } from './view.ts';
import { snippetOf, wordsOf } from './yaml.ts';

/** How a JSON file, comments allowed, holds what is run. */
export interface JsonLayout {
  readonly keys: readonly string[];
  /** A list below a key holds commands, the words of one command, or tasks with a `command` each. */
  readonly lists: 'commands' | 'words' | 'tasks';
}

/** What stands below these keys. Each command is a scope of its own. */
export function readJson(file: SourceFile, { keys, lists }: JsonLayout): Host {
  return readView(file, withoutComments(file.text), (view) => {
    const [root] = parseYaml(view).documents;
    const values = keys.flatMap((key) => root?.get(key) ?? []).flatMap((node) => (node.kind === 'mapping' ? node.children : [node]));
    const sequences = values.filter(({ kind }) => kind === 'sequence');
    const invocations = lists === 'words' ? sequences.flatMap((node) => wordsOf(node) ?? []) : [];
    const scripts: readonly Node[] = lists === 'words' ? values : values.flatMap((node) => (node.kind === 'sequence' ? node.children : [node]));
    const commands = lists === 'tasks' ? scripts.flatMap((node) => node.get('command') ?? []) : scripts;
    const snippets = commands.flatMap((node) => snippetOf(node, {}) ?? []);
    return { scopes: snippets.map((snippet) => ({ snippets: [snippet], definitions: [] })), commands: invocations.flatMap(callIn), invocations };
  });
}
