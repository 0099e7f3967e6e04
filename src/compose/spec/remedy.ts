import type { Fix } from '../../source/fix.ts';
import type { Node } from '../../yaml/node.ts';
import type { ScalarShape, Shape } from './shape.ts';
import { listed, wanted } from './words.ts';

/** What to do about a value of the wrong type. */
export interface Remedy {
  /** An order. */
  readonly help: string;
  readonly fix?: Fix;
}

/** What to do about a value that is of another kind than is wanted. */
export function remedyFor(node: Node, shape: Shape): Remedy {
  const { scalar, list, mapping } = shape;
  if (node.kind === 'scalar' && scalar && isTextual(scalar, node.source) && !node.isNull) return quotes(node);
  if (node.isNull) return { help: 'Fill it in, or remove it' };
  if (list) return { help: list.item.mapping && !list.item.scalar ? 'Write a list, each entry behind a dash' : 'Write a list: `- …` on a line for each' };
  if (mapping) return { help: 'Write keys with values below it, or remove it' };
  if (scalar?.format) return { help: scalar.format.help };
  if (scalar?.words) return { help: `Write ${listed(scalar.words)}` };
  if (scalar?.types.has('text')) return { help: node.kind === 'mapping' ? 'Put quotes around it, if the colon belongs to a text' : 'Write one text' };
  return { help: `Write ${wanted(shape)}` };
}

/** Whether the very characters would do, if they were text. */
function isTextual({ types, words, format }: ScalarShape, source: string): boolean {
  return types.has('text') && (words?.includes(source) ?? true) && (format?.accepts(source) ?? true);
}

function quotes({ at, source, quoted, key }: Node): Remedy {
  const help = 'Put quotes around it';
  // What hangs on a variable is text already; a value that is not written lies where its key does.
  if (quoted || source.includes('$') || !/^[\w.+-]+$/.test(source) || at === key?.at) return { help };
  return { help, fix: { title: help, safety: 'unsafe', edits: [{ ...at, text: `"${source}"` }] } };
}

/** Another word in place of one that is written as it is. */
export function replacement({ at, text }: Node, word: string): Fix | undefined {
  if (at.file.slice(at.range) !== text) return undefined;
  return { title: `Write \`${word}\``, safety: 'unsafe', edits: [{ ...at, text: word }] };
}
