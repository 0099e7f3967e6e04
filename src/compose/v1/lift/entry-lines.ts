import type { Node } from '../../../yaml/node.ts';

/** Where an entry's key begins in its line, from 1; 1 for what has no key. */
export function columnOf(entry: Node | undefined): number {
  return entry?.key ? entry.at.file.positionAt(entry.key.at.range.start).column : 1;
}

/** The line of an entry's key, or of its value where it has none; lines count from 1. */
export function firstLine({ key, at }: Node): number {
  return at.file.positionAt(key?.at.range.start ?? at.range.start).line;
}

/** The line in which an entry's value ends. */
export function lastLine({ at }: Node): number {
  return at.file.positionAt(at.range.end - 1).line;
}

/** Whether an entry of a service is not brought along by an alias, and at the beginning of its line. */
export function isOwn(entry: Node, service: Node): boolean {
  const { key, at } = entry;
  if (!key || key.alias || entry.alias) return false;
  const { range, file } = key.at;
  return file === service.at.file && range.start >= service.at.range.start && at.range.end <= service.at.range.end && columnOf(entry) === columnOf(service.children[0]);
}

/** How many columns a file indents what stands below the keys of services. */
export function stepOf(services: readonly Node[]): number {
  const columns = services.filter(({ source }) => !source.startsWith('{')).flatMap(({ children: [entry] }) => (entry ? [columnOf(entry)] : []));
  return columns[0] !== undefined && columns[0] > 1 && columns[0] < 10 ? columns[0] - 1 : 2;
}
