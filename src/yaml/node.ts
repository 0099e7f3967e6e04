import type { Location } from '../source/source-file.ts';
import type { Scalar } from './scalar.ts';

/** What YAML knows of values. */
export type Kind = 'scalar' | 'mapping' | 'sequence';

/** What a node is made of; what is left out is as for a plain, untagged, empty value. */
export interface Parts {
  readonly kind: Kind;
  readonly at: Location;
  readonly key?: Node | undefined;
  readonly value?: Scalar | undefined;
  readonly children?: readonly Node[];
  readonly tag?: string | undefined;
  readonly quoted?: boolean;
  readonly alias?: Location | undefined;
}

/** Below this, looking at each child is quicker than keeping an index of them. */
const indexedFrom = 8;

/**
 * A value in a YAML file, and where it is written.
 *
 * Every question may be put to every node: a sequence has no `image`, a scalar no children. What has
 * the wrong shape is simply not there, so a rule asks for what it wants and guards nothing; the
 * rules about shapes alone speak of shapes.
 */
export class Node {
  readonly kind: Kind;
  /** The value as written, without the comments around it; its key where nothing is written. Never empty. */
  readonly at: Location;
  /** The key that it stands under, if any. */
  readonly key: Node | undefined;
  /** Its name, where it stands under a key; '' elsewhere. */
  readonly name: string;
  /** As Compose V2 reads it. `undefined` if this is no scalar, or hangs on a variable whose value is not known. */
  readonly value: Scalar | undefined;
  /** The values of a mapping or the items of a sequence, in the order written. */
  readonly children: readonly Node[];
  /** `!reset`, `!override`, or whatever else is written. */
  readonly tag: string | undefined;
  /** Written in quotes or as a block: text, whatever it looks like. */
  readonly quoted: boolean;
  /** Where the alias is written that stands for this value; `at` is where the value itself is. */
  readonly alias: Location | undefined;
  #index: ReadonlyMap<string, Node> | undefined;

  constructor({ kind, at, key, value, children, tag, quoted, alias }: Parts) {
    this.kind = kind;
    this.at = at;
    this.key = key;
    this.name = key?.text ?? '';
    this.value = value;
    this.children = children ?? [];
    this.tag = tag;
    this.quoted = quoted ?? false;
    this.alias = alias;
  }

  /** A scalar as text; `undefined` for null, for what is not known and for what is no scalar. */
  get text(): string | undefined {
    return this.value === undefined || this.value === null ? undefined : String(this.value);
  }

  /** The characters that stand in the file. */
  get source(): string {
    return this.at.file.slice(this.at.range);
  }

  /** Nothing is written here, or `null` is. */
  get isNull(): boolean {
    return this.kind === 'scalar' && this.value === null;
  }

  /** What stands under these keys, one below the other. */
  get(...path: readonly string[]): Node | undefined {
    return this.below(path, 0);
  }

  /** The same node, changed in part. */
  with(parts: Partial<Parts>): Node {
    const { kind, at, key, value, children, tag, quoted, alias } = this;
    return new Node({ kind, at, key, value, children, tag, quoted, alias, ...parts });
  }

  // Asked some hundred times for each service, so nothing is made on the way.
  private below(path: readonly string[], step: number): Node | undefined {
    const name = path[step];
    return name === undefined ? this : this.child(name)?.below(path, step + 1);
  }

  private child(name: string): Node | undefined {
    if (this.kind !== 'mapping') return undefined;
    if (this.children.length >= indexedFrom) {
      this.#index ??= new Map(this.children.map((child) => [child.name, child]));
      return this.#index.get(name);
    }
    for (const child of this.children) if (child.name === name) return child;
    return undefined;
  }
}
