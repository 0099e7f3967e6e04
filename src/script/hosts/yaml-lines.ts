import type { SourceFile } from '../../source/source-file.ts';
import { logicalLines } from '../logical-lines.ts';
import { inPlace, unescaped, type Snippet } from '../snippet.ts';
import type { Host } from './host.ts';
import { isScriptKey } from './script-keys.ts';

/**
 * The calls in YAML and JSON that cannot be parsed, as a template or an excerpt: a line's value, where its key is one of
 * those whose values are run, or where it has none.
 */
export function readYamlLines(file: SourceFile): Host {
  const snippets = [...logicalLines(file)].flatMap(({ start, end }): readonly Snippet[] => {
    const text = file.text.slice(start, end);
    const [opening = '', key] = /^\s{0,200}(?:-\s{1,9}){0,3}(?:["']?([\w.-]{1,60})["']?\s{0,9}:\s{1,9})?/.exec(text) ?? [];
    if ((key !== undefined && !isScriptKey(key)) || !/\bcompose\b|\bdocker\b/.test(text)) return [];
    const from = start + opening.length;
    const to = from + file.text.slice(from, end).replace(/\s{0,99},?\s{0,99}$/, '').length;
    const quote = file.text[from];
    const quoted = (quote === '"' || quote === "'") && to - from > 1 && file.text[to - 1] === quote;
    return [quoted ? unescaped(file, from, to) : inPlace(file, from, end)];
  });
  return { scopes: [{ snippets, definitions: [] }], commands: [], invocations: [] };
}
