import { isAlias, isMap, isScalar, isSeq, type Alias, type ParsedNode, type Scalar as RawScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Problem } from '../source/problem.ts';
import type { Location, SourceFile } from '../source/source-file.ts';
import { bracesKey, duplicateKey, escapeProblem, gluedValue, keyProblem, mergeProblem, oddName, orphanAlias, selfAlias, strayColon, tagProblem, tooManyAliases } from './tree-problems.ts';
import { Node } from './node.ts';
import { Expansion, maxExpandedSize } from './expansion.ts';
import { isMergeKey, isNothing } from './raw-nodes.ts';
import { resolvePlain } from './scalar.ts';
import { readTagged } from './tagged.ts';
import { trimmed, unwrittenPlace } from './places.ts';

/** The values of a file's documents, and what is wrong with their keys and aliases. */
export interface Tree {
  /** The root value of each document that is not empty. */
  readonly documents: readonly Node[];
  readonly problems: readonly Problem[];
  readonly repeated: readonly Repeated[];
}

/** A key that stands twice in one mapping. */
export interface Repeated {
  readonly name: string;
  /** The two entries, in the order written. */
  readonly first: Node;
  readonly again: Node;
}

/** What the engines take for the name of an anchor; it ends where another sign of YAML follows. */
const validName = /^[\w-]+(?:$|[?:,\]}%@`])/;

/** Turns the parser's trees into ours: aliases followed, `<<` spread, scalars read as Compose V2 reads them. */
export function buildTree(file: SourceFile, contents: readonly (ParsedNode | null)[]): Tree {
  const builder = new Builder(file);
  const documents = contents.flatMap((content) => (content === null || isNothing(content) ? [] : builder.build(content, undefined)));
  return { documents, problems: builder.problems, repeated: builder.repeated };
}

/** A file while it is being built. Compose V2 lets an alias reach into the documents above its own. */
class Builder {
  readonly problems: Problem[] = [];
  readonly repeated: Repeated[] = [];
  readonly #file: SourceFile;
  readonly #anchors = new Map<string, Node | 'open'>();
  readonly #expansion = new Expansion();
  #flowLevel = 0;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  build(raw: ParsedNode | null | undefined, key: Node | undefined): Node {
    if (!raw) return new Node({ kind: 'scalar', at: key?.at ?? this.#unwritten(0), key, value: null });
    if (isAlias(raw)) return this.#alias(raw, key);
    const name = raw.anchor;
    if (name) this.#anchors.set(name, 'open');
    const node = isMap(raw) ? this.#mapping(raw, key) : isSeq(raw) ? this.#sequence(raw, key) : this.#scalar(raw, key);
    if (name) this.#anchors.set(name, node);
    if (name && !validName.test(name)) this.problems.push(oddName(node.key?.at ?? node.at, `&${name}`));
    return node;
  }

  #mapping(raw: YAMLMap.Parsed, key: Node | undefined): Node {
    const own = new Map<string, Node>();
    const spread: Node[] = [];
    let merge: Node | undefined;
    let end = raw.range[0];
    if (raw.flow) this.#flowLevel += 1;
    for (const { key: rawKey, value } of raw.items) {
      const entryKey = this.#key(rawKey);
      const entry = this.build(value, entryKey);
      if (raw.flow && /^:[[{]/.test(this.#file.text.slice(writtenEnd(entryKey), writtenEnd(entryKey) + 2)) && !entryKey.quoted) this.problems.push(gluedValue(entryKey));
      end = Math.max(end, writtenEnd(entryKey), writtenEnd(entry));
      if (isMergeKey(rawKey)) {
        if (merge) this.#repeat('<<', merge, entry);
        merge ??= entry;
        for (const child of this.#spread(entry)) spread.push(child);
        continue;
      }
      const name = entryKey.kind === 'scalar' ? (entryKey.text ?? '') : `\n${own.size}`;
      const first = own.get(name);
      if (first) this.#repeat(name, first, entry);
      own.set(name, entry);
    }
    if (raw.flow) this.#flowLevel -= 1;
    for (const child of spread) if (!own.has(child.name)) own.set(child.name, child);
    return this.#collection('mapping', raw, key, [...own.values()], end);
  }

  #tell(problems: readonly Problem[]): void {
    for (const problem of problems) this.problems.push(problem);
  }

  #repeat(name: string, first: Node, again: Node): void {
    if (!first.key || !again.key) return;
    this.problems.push(duplicateKey(name, again.key, first.key));
    this.repeated.push({ name, first, again });
  }

  #key(raw: ParsedNode | null): Node {
    const key = this.build(raw, undefined);
    if (isScalar(raw) && raw.type === 'PLAIN' && raw.value === '' && !raw.tag) this.problems.push(strayColon(key.at));
    else if (key.source.startsWith('{') && this.#file.text[key.at.range.start - 1] === '{') this.problems.push(bracesKey(key.at));
    else if (!isMergeKey(raw)) this.#tell(keyProblem(key));
    return key;
  }

  #sequence(raw: YAMLSeq.Parsed, key: Node | undefined): Node {
    if (raw.flow) this.#flowLevel += 1;
    const children = raw.items.map((item) => this.build(item as ParsedNode | null, undefined));
    if (raw.flow) this.#flowLevel -= 1;
    return this.#collection('sequence', raw, key, children, children.reduce((end, child) => Math.max(end, writtenEnd(child)), raw.range[0]));
  }

  #collection(kind: 'mapping' | 'sequence', raw: YAMLMap.Parsed | YAMLSeq.Parsed, key: Node | undefined, children: Node[], end: number): Node {
    const range = { start: raw.range[0], end: raw.flow ? raw.range[1] : end };
    const at = range.end > range.start ? { file: this.#file, range } : (key?.at ?? this.#unwritten(range.start));
    const node = new Node({ kind, at, key, children, tag: raw.tag });
    this.#expansion.take(node, children);
    return node;
  }

  #scalar(raw: RawScalar.Parsed, key: Node | undefined): Node {
    const text = typeof raw.value === 'string' ? raw.value : '';
    const plain = raw.type === 'PLAIN' || raw.type === undefined;
    const tagged = readTagged(raw.tag, text);
    const isWritten = !plain || raw.range[1] > raw.range[0];
    const range = trimmed(this.#file.text, { start: raw.range[0], end: raw.range[1] });
    const at = isWritten ? { file: this.#file, range } : (key?.at ?? this.#unwritten(raw.range[0]));
    if (tagged && !tagged.fits && raw.tag !== undefined) this.problems.push(tagProblem(at, raw.tag, text));
    if (!isWritten) return new Node({ kind: 'scalar', at, key, value: tagged?.value ?? null, tag: raw.tag });
    if (plain && this.#flowLevel > 0 && /^:[^\s]/.test(text)) this.problems.push(strayColon({ file: this.#file, range: { start: range.start, end: range.start + 1 } }));
    if (raw.type === 'QUOTE_DOUBLE') this.#tell(escapeProblem(at));
    const value = tagged ? tagged.value : plain ? resolvePlain(text) : text;
    return new Node({ kind: 'scalar', at, key, value, tag: raw.tag, quoted: !plain });
  }

  #alias(raw: Alias.Parsed, key: Node | undefined): Node {
    const name = raw.source;
    const at = this.#at(raw.range);
    const target = this.#anchors.get(name);
    if (target instanceof Node && this.#affords(target, at)) {
      const node = target.with({ key, alias: at });
      this.#expansion.takeAlike(node, target);
      return node;
    }
    if (!validName.test(name)) this.problems.push(oddName(at, `*${name}`));
    else if (target === 'open') this.problems.push(selfAlias(at, name));
    else if (target === undefined) this.problems.push(orphanAlias(at, name));
    return new Node({ kind: 'scalar', at, key, value: undefined, alias: at });
  }

  /** The entries that a merge key brings in; of several mappings the first wins. */
  #spread(value: Node): readonly Node[] {
    const maps = value.kind === 'sequence' ? value.children : [value];
    return maps.flatMap((map) => {
      if (map.kind === 'mapping') return this.#affords(map, value.alias ?? value.at) ? map.children : [];
      if (map.kind === 'sequence' || map.value !== undefined) this.problems.push(mergeProblem(map.alias ?? map.at));
      return [];
    });
  }

  #affords(node: Node, at: Location): boolean {
    const answer = this.#expansion.affords(node);
    if (answer === 'no longer') this.problems.push(tooManyAliases(at, maxExpandedSize));
    return answer === 'yes';
  }

  #at([start, end]: readonly [number, number, number]): Location {
    return { file: this.#file, range: { start, end } };
  }

  #unwritten(offset: number): Location {
    return { file: this.#file, range: unwrittenPlace(this.#file.text, offset) };
  }
}

function writtenEnd(node: Node): number {
  return (node.alias ?? node.at).range.end;
}
