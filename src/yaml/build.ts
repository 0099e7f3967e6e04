import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar as RawScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Problem } from '../source/problem.ts';
import type { Location, Range, SourceFile } from '../source/source-file.ts';
import { Node } from './node.ts';
import { resolvePlain } from './scalar.ts';

/** One document's values, and what is wrong with its keys and aliases. */
export interface Tree {
  /** `undefined` where nothing is written. */
  readonly root: Node | undefined;
  readonly problems: readonly Problem[];
}

/** A tree that aliases blow up beyond this many values is not followed further: a file of 1 kB can ask for billions. */
const maxExpandedSize = 1_000_000;

/** Turns the parser's tree into ours: aliases followed, `<<` spread, scalars read as Compose V2 reads them. */
export function buildTree(file: SourceFile, contents: ParsedNode | null): Tree {
  const builder = new Builder(file);
  const root = contents === null || isNothing(contents) ? undefined : builder.build(contents, undefined);
  return { root, problems: builder.problems };
}

/** One document while it is being built. */
class Builder {
  readonly problems: Problem[] = [];
  readonly #file: SourceFile;
  readonly #anchors = new Map<string, Node | 'open'>();
  readonly #sizes = new WeakMap<Node, number>();
  #tooLarge = false;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  build(raw: ParsedNode | null | undefined, key: Node | undefined): Node {
    if (!raw) return this.#leaf(key, undefined);
    if (isAlias(raw)) return this.#alias(raw.source, this.#at(raw.range), key);
    if (raw.anchor) this.#anchors.set(raw.anchor, 'open');
    const node = isMap(raw) ? this.#mapping(raw, key) : isSeq(raw) ? this.#sequence(raw, key) : this.#scalar(raw, key);
    if (raw.anchor) this.#anchors.set(raw.anchor, node);
    this.#sizes.set(node, 1 + node.children.reduce((sum, child) => sum + (this.#sizes.get(child) ?? 1), 0));
    return node;
  }

  #mapping(raw: YAMLMap.Parsed, key: Node | undefined): Node {
    const own = new Map<string, Node>();
    const spread: Node[] = [];
    let merge: Node | undefined;
    for (const { key: rawKey, value } of raw.items) {
      const entryKey = this.build(rawKey, undefined);
      const name = entryKey.text ?? '';
      if (isMergeKey(rawKey)) {
        if (merge) this.#duplicate('<<', entryKey, merge);
        merge = entryKey;
        spread.push(...this.#spread(this.build(value, entryKey)));
        continue;
      }
      if (entryKey.kind !== 'scalar') {
        const help = 'Write a plain name in front of the colon';
        this.problems.push({ at: entryKey.at, message: `A ${entryKey.kind} stands where a key is expected`, help });
      }
      const first = own.get(name);
      if (first?.key) this.#duplicate(name, entryKey, first.key);
      own.set(name, this.build(value, entryKey));
    }
    for (const child of spread) if (!own.has(child.name)) own.set(child.name, child);
    const children = [...own.values()];
    return new Node({ kind: 'mapping', at: this.#around(raw, key), key, children, tag: raw.tag });
  }

  #sequence(raw: YAMLSeq.Parsed, key: Node | undefined): Node {
    const children = raw.items.map((item) => this.build(item as ParsedNode | null, undefined));
    return new Node({ kind: 'sequence', at: this.#around(raw, key), key, children, tag: raw.tag });
  }

  #scalar(raw: RawScalar.Parsed, key: Node | undefined): Node {
    const text = typeof raw.value === 'string' ? raw.value : '';
    const plain = raw.type === 'PLAIN' || raw.type === undefined;
    if (plain && text === '') return this.#leaf(key, raw);
    const asText = !plain || raw.tag === '!!str' || raw.tag === 'tag:yaml.org,2002:str';
    const value = asText ? text : resolvePlain(text);
    return new Node({ kind: 'scalar', at: this.#at(raw.range), key, value, tag: raw.tag, quoted: !plain });
  }

  /** A value that is not written: it lies where its key does. */
  #leaf(key: Node | undefined, raw: RawScalar.Parsed | undefined): Node {
    const at = key?.at ?? this.#at(raw?.range ?? [0, 0, 0]);
    return new Node({ kind: 'scalar', at, key, value: null, tag: raw?.tag });
  }

  #alias(name: string, at: Location, key: Node | undefined): Node {
    const target = this.#anchors.get(name);
    const size = target instanceof Node ? (this.#sizes.get(target) ?? 1) : 0;
    if (target instanceof Node && size <= maxExpandedSize) {
      const node = target.with({ key });
      this.#sizes.set(node, size);
      return node;
    }
    if (target === 'open') {
      const message = `Alias \`*${name}\` stands inside the value that it repeats, so it never ends`;
      this.problems.push({ at, message, help: 'Move the alias out of the value that the anchor marks' });
    } else if (target === undefined) {
      const message = `Alias \`*${name}\` has no anchor \`&${name}\` above it`;
      this.problems.push({ at, message, help: `Mark the value that is meant with \`&${name}\`, above this line` });
    } else if (!this.#tooLarge) {
      this.#tooLarge = true;
      const message = `Aliases repeat so much here that the file grows beyond ${maxExpandedSize.toLocaleString('en')} values`;
      this.problems.push({ at, message, help: 'Write out what is needed in place of aliases of aliases' });
    }
    return new Node({ kind: 'scalar', at, key, value: undefined });
  }

  /** The entries that a merge key brings in; of several mappings the first wins. */
  #spread(value: Node): Node[] {
    if (value.kind === 'sequence') return value.children.flatMap((item) => this.#spread(item));
    if (value.kind === 'scalar' && value.value !== undefined) {
      const message = 'A merge key `<<` takes a mapping or a list of mappings';
      this.problems.push({ at: value.at, message, help: 'Put an alias of a mapping after `<<:`' });
    }
    return [...value.children];
  }

  #duplicate(name: string, again: Node, first: Node): void {
    const message = `Key \`${shorten(name)}\` stands twice in this mapping, which Compose V2 refuses`;
    const help = 'Remove one of the two, or join what they hold';
    this.problems.push({ at: again.at, message, help, related: [{ at: first.at, label: 'first one' }] });
  }

  /** A collection, from its first to its last written character. */
  #around(raw: YAMLMap.Parsed | YAMLSeq.Parsed, key: Node | undefined): Location {
    const at = this.#at(raw.range);
    return at.range.end > at.range.start ? at : (key?.at ?? at);
  }

  #at([start, end]: readonly [number, number, number]): Location {
    return { file: this.#file, range: trimmed(this.#file.text, { start, end }) };
  }
}

/** A block scalar's place includes its last line end, a block collection's the blank lines below it: text is what counts. */
function trimmed(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return { start, end: last };
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}

function isMergeKey(raw: ParsedNode | null): boolean {
  return isScalar(raw) && raw.value === '<<' && (raw.type === 'PLAIN' || raw.type === undefined);
}

function isNothing(raw: ParsedNode): boolean {
  return isScalar(raw) && raw.type === 'PLAIN' && raw.value === '' && !raw.tag && !raw.anchor;
}

function shorten(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}
