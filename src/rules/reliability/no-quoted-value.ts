import { shorten } from '../../source/shorten.ts';
import type { Fix } from '../../source/fix.ts';
import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { Written } from '../../compose/parts/written.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-quoted-value',
  category: 'reliability',
  severity: 'notice',
  summary: 'Values in a list have no quotes of their own',
  why: `In an item \`- NAME="value"\` of a list the quotes belong to the value: YAML takes quotes for its own only around the whole
    item, and neither version of Compose takes off others. The container gets them with the value, and a JVM, a URL or
    a number in quotes is another one. In an env file, and in a mapping, quotes are taken off.`,
  bad: `
    services:
      search:
        image: opensearchproject/opensearch:2.19.1
        environment:
          - OPENSEARCH_JAVA_OPTS="-Xms1g -Xmx1g"`,
  good: `
    services:
      search:
        image: opensearchproject/opensearch:2.19.1
        environment:
          - "OPENSEARCH_JAVA_OPTS=-Xms1g -Xmx1g"`,
  links: ['https://docs.docker.com/reference/compose-file/services/#environment', 'https://yaml.org/spec/1.2.2/#73-flow-scalar-styles'],

  *file({ layout }) {
    for (const service of layout.root.get('services')?.children ?? []) {
      for (const path of lists) {
        const list = service.get(...path);
        const [first, ...others] = list?.kind === 'sequence' ? list.children.flatMap((item) => quotedIn(item) ?? []) : [];
        if (!first) continue;
        const fixes = [first, ...others].map(({ fix }) => fix);
        yield {
          at: first.at,
          message: `The quotes are a part of the value: \`${shorten(service.name, 20)}\` gets them with \`${shorten(first.name, 30)}\``,
          help: others.length > 0 ? 'Take them off, or put them around the whole of each item' : 'Take them off, or put them around the whole item',
          ...(others.length > 0 && { related: others.map(({ at }) => ({ at, label: 'here, too' })) }),
          ...(fixes.every((fix) => fix !== undefined) && { fix: { title: others.length > 0 ? 'Put them around the whole of each' : 'Put them around the whole item', safety: 'unsafe', edits: fixes.flatMap(({ edits }) => edits) } satisfies Fix }),
        };
      }
    }
  },
});

const lists: readonly (readonly string[])[] = [['environment'], ['labels'], ['build', 'args']];

interface Quoted {
  readonly name: string;
  /** The value, quotes included. */
  readonly at: Location;
  readonly fix: Pick<Fix, 'edits'> | undefined;
}

/** An item whose value stands in quotes as a whole; none that has others within, which may be a list of words. */
function quotedIn(item: Node): Quoted | undefined {
  const written = Written.of(item);
  const [, name, quote, inner] = /^([\w.-]{1,200})=(["'])(.*)\2$/s.exec(written?.text ?? '') ?? [];
  if (!written || name === undefined || quote === undefined || inner === undefined || inner.includes(quote)) return undefined;
  const { file, range } = item.at;
  const isPlain = file.slice(range) === item.text && !/["\\\n]/.test(inner);
  return { name, at: written.at(name.length + 1, written.text.length), fix: isPlain ? { edits: [{ file, range, text: `"${name}=${inner}"` }] } : undefined };
}
