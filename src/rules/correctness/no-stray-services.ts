import type { Edit } from '../../source/fix.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-stray-services',
  category: 'correctness',
  severity: 'error',
  summary: 'Services stand below `services`',
  why: `With two spaces too few, services stand beside \`services\` and not in it. Compose finds an empty \`services\` and keys that it
    does not know, says "additional properties 'web' not allowed", and starts nothing.`,
  bad: `
    services:
    web:
      image: nginx:1.27
    db:
      image: postgres:17`,
  good: `
    services:
      web:
        image: nginx:1.27
      db:
        image: postgres:17`,
  links: ['https://docs.docker.com/reference/compose-file/services/'],

  *file({ layout: { kind, strays }, documents }) {
    const services = documents[0]?.get('services')?.key;
    if (kind !== 'stray' || !services) return;
    const lines = linesOf(strays);
    yield {
      at: services.at,
      message: `\`services\` is empty: ${listed(strays)} ${strays.length === 1 ? 'stands' : 'stand'} beside it, not below it`,
      help: `Indent ${lines} by two more spaces`,
      related: strays.map(({ key, at }) => ({ at: key?.at ?? at, label: 'a service, beside `services`' })),
      fix: { title: `Indent ${lines}`, safety: 'unsafe', edits: strays.flatMap(indent) },
    };
  },
});

function listed(strays: readonly Node[]): string {
  const names = strays.map(({ name }) => `\`${name}\``);
  const [first = '', second = ''] = names;
  if (names.length > 2 || first.length + second.length > 40) return strays.length === 1 ? 'its service' : `${names.length} services`;
  return names.join(' and ');
}

/** The lines of a service, key included. */
function span({ key, at }: Node): { first: number; last: number } {
  const { file, range } = at;
  const start = Math.min(key?.at.range.start ?? range.start, range.start);
  return { first: file.positionAt(start).line, last: file.positionAt(range.end - 1).line };
}

/** Neighbours joined: "lines 2–16", "lines 2–9 and 14–20". */
function linesOf(strays: readonly Node[]): string {
  const spans: { first: number; last: number }[] = [];
  for (const stray of strays) {
    const { first, last } = span(stray);
    const before = spans.at(-1);
    if (before && isBlank(stray, before.last + 1, first)) before.last = last;
    else spans.push({ first, last });
  }
  const words = spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return `line${words.length === 1 && spans[0]?.first === spans[0]?.last ? '' : 's'} ${words.join(' and ')}`;
}

function isBlank({ at: { file } }: Node, from: number, to: number): boolean {
  for (let line = from; line < to; line += 1) {
    const range = file.lineAt(line);
    if (range && !/^\s*(?:#.*)?$/.test(file.slice(range))) return false;
  }
  return true;
}

function indent(stray: Node): Edit[] {
  const { file } = stray.at;
  const { first, last } = span(stray);
  return Array.from({ length: last - first + 1 }, (_, index) => file.lineAt(first + index)).flatMap((range) => {
    if (!range || range.start === range.end) return [];
    return [{ file, range: { start: range.start, end: range.start }, text: '  ' }];
  });
}
