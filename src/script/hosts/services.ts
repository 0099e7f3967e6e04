import type { SourceFile } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Invocation } from '../call.ts';
import { shellTextIn } from '../list-shell.ts';
import { callIn } from '../lists.ts';
import type { Dialect, Snippet } from '../snippet.ts';
import type { Host } from './host.ts';
import { snippetOf, wordsOf } from './yaml.ts';

/** Compose reads `$$` as a dollar, as make does. */
const dialect: Dialect = { make: true };

/** What the services of a Compose file run: commands, health checks and hooks. Each is a scope of its own. */
export function readServices(file: SourceFile): Host {
  const nodes = parseYaml(file).documents.flatMap((root) => [...(root.get('services') ?? root).children].flatMap(runBy));
  const invocations = nodes.flatMap((node) => (node.kind === 'sequence' ? (withoutMark(wordsOf(node)) ?? []) : []));
  const texts = nodes.flatMap((node): readonly Snippet[] => {
    const text = node.kind === 'scalar' ? node : markedText(node);
    const snippet = text && snippetOf(text, dialect);
    return snippet ? [snippet] : [];
  });
  const snippets = [...texts, ...invocations.flatMap((list) => shellTextIn(list, dialect) ?? [])];
  return { scopes: snippets.map((snippet) => ({ snippets: [snippet], definitions: [] })), commands: invocations.flatMap(callIn), invocations };
}

function runBy(service: Node): readonly Node[] {
  const hooks = ['post_start', 'pre_start', 'pre_stop'].flatMap((name) => service.get(name)?.children ?? []);
  return [service.get('command'), service.get('entrypoint'), service.get('healthcheck', 'test'), ...hooks.map((hook) => hook.get('command'))].filter((node) => node !== undefined);
}

/** `["CMD-SHELL", "text"]` */
function markedText({ children: [mark, text] }: Node): Node | undefined {
  return mark?.text === 'CMD-SHELL' ? text : undefined;
}

/** `["CMD", "program", …]` */
function withoutMark(list: Invocation | undefined): Invocation | undefined {
  const [mark, ...words] = list?.words ?? [];
  const [first] = words;
  if (!list || mark?.text === 'CMD-SHELL') return undefined;
  return mark?.text !== 'CMD' || !first ? list : { ...list, words, at: { ...list.at, range: { ...list.at.range, start: first.at.range.start } } };
}
