import type { Fix } from '../../source/fix.ts';
import { nearest } from '../../source/nearest.ts';
import { shorten } from '../../source/shorten.ts';
import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import type { Format } from './format.ts';
import { remedyFor, replacement } from './remedy.ts';
import type { ScalarFault } from './scalar-verdict.ts';
import { replaced } from './service.ts';
import type { MappingShape, Shape } from './shape.ts';
import type { ShapeProblem, ShapeProblemKind } from './shape-problem.ts';
import { unknownKeyHelp, wanted } from './words.ts';

/** No one reads more; aliases can repeat one mistake a million times. */
const maxProblems = 500;

/** Finds the words for what has not the shape that Compose wants, and keeps the problems. It is told where the walk is. */
export class ShapeTeller {
  readonly problems: ShapeProblem[] = [];
  /** The names and numbers that lead to the value at hand. */
  readonly path: string[] = [];
  /** The mappings around it, the outermost first. */
  readonly shapes: MappingShape[] = [];

  get isFull(): boolean {
    return this.problems.length >= maxProblems;
  }

  badScalar(node: Node, { kind, what, help, instead }: ScalarFault): void {
    const fix = instead === undefined ? undefined : replacement(node, instead);
    this.#report(kind, node, `${this.#label()} is not ${what}, so Compose refuses the file`, this.#misplaced() ?? help, { fix });
  }

  /** @param isInPairs The value stands in a list of names with values, which may also be a mapping. */
  wrongType(node: Node, shape: Shape, found: string | undefined, isInPairs: boolean): void {
    const not = found === undefined ? '' : `, not ${found}`;
    const { help, fix } = remedyFor(node, shape);
    // A pair behind a dash, where pairs are wanted without dashes or dashes without a colon.
    const slip = isInPairs && node.kind === 'mapping' ? 'Write `NAME=value`, or take away the dashes' : undefined;
    const fact = `${this.#label()} takes ${wanted(shape)}`;
    const cost = ', so Compose refuses the file';
    const message = fact.length + not.length + cost.length > 100 ? `${fact}${cost}` : `${fact}${not}${cost}`;
    this.#report('wrong-type', node, message, slip ?? this.#misplaced() ?? help, { fix });
  }

  badStart(start: Node, first: Format): void {
    this.#report('bad-format', start, `${this.#label()} does not begin with ${first.what}, so Compose refuses the file`, first.help);
  }

  repeated(item: Node, first: Node): void {
    // One text in two ways: through `extends`, an alias, or a file that is laid over itself.
    const isSame = first.at === item.at;
    const help = isSame ? 'Let it come in once: by `extends`, by an alias or from a file laid below' : 'Remove one of the two';
    this.#report('repeated-item', item, `This item stands twice in ${this.#label()}, so Compose refuses the file`, help, isSame ? {} : { first });
  }

  newer(child: Node, since: string): void {
    const message = `Compose knows \`${child.name}\` only from ${since} on, and refuses the file before`;
    this.#report('newer-key', child, message, `Use Compose ${since} or newer wherever this runs`);
  }

  unknown(child: Node, shape: MappingShape, parent: Node, { gaps, isText }: Around): void {
    const name = shorten(child.name);
    if (shape.keys.size === 0) {
      const message = `${capital(shape.title)} takes no name like \`${name}\`, so Compose refuses the file`;
      return this.#report('bad-name', child, message, 'Use letters, digits, `_`, `.` and `-`');
    }
    const [gap, beside] = [...gaps].find(([, [first]]) => first === child) ?? [];
    if (gap) return this.#report('unknown-key', child, `Compose knows no key \`${name}\` in ${shape.title}, and refuses the file`, `Indent it${beside?.length === 1 ? '' : ', and what follows,'} below \`${gap.name}\``);
    const instead = shape.title === 'a service' ? replaced.get(child.name) : undefined;
    const near = instead ? undefined : nearest(child.name, [...shape.keys.keys()].filter((key) => !parent.get(key)));
    const help = isText ? (child.isNull ? 'Write on right behind the colon, or take it away' : 'Put the item in quotes: `: ` makes a mapping of it') : instead ? `Write it as ${instead}` : near ? `Write \`${near}\`` : unknownKeyHelp(child.name, shape, this.shapes.slice(0, -1));
    const fix = near && child.key ? replacement(child.key, near) : undefined;
    this.#report('unknown-key', child, `Compose knows no key \`${name}\` in ${shape.title}, and refuses the file`, help, { fix });
  }

  missing(node: Node, name: string, { title }: MappingShape): void {
    this.#report('missing-key', node, `${capital(title)} has no \`${name}\` here, so Compose refuses the file`, `Add \`${name}\``);
  }

  /** Among names that are free to choose, one that is a key further out: `mem_limit` in `ulimits`. */
  #misplaced(): string | undefined {
    const [name = '', around, ...outer] = [this.path.at(-1), ...this.shapes.toReversed()];
    const home = around?.keys.size === 0 ? outer.find(({ keys }) => keys.has(name)) : undefined;
    return home && `Move it out, into ${home.title}`;
  }

  /** What the value at hand is called: its key, or the key of the list that it is in. */
  #label(): string {
    const name = this.path.findLast((part) => !/^\d+$/.test(part));
    const isItem = /^\d+$/.test(this.path.at(-1) ?? '');
    if (name === undefined) return 'A Compose file';
    return `${isItem ? 'An item of ' : ''}\`${shorten(name)}\``;
  }

  #report(kind: ShapeProblemKind, node: Node, message: string, help: string, { first, fix }: { readonly first?: Node; readonly fix?: Fix | undefined } = {}): void {
    const byKey = kind === 'unknown-key' || kind === 'newer-key' || kind === 'bad-name' || kind === 'missing-key';
    const at = firstLine((byKey ? (node.key ?? node) : node).at);
    const related = first && { related: [{ at: first.at, label: 'first one' }] };
    this.problems.push({ kind, node, path: [...this.path], at, message, help, ...related, ...(fix && { fix }) });
  }
}

/** What is known of the mapping around a key that Compose does not know. */
interface Around {
  /** Keys without a value, and what stands beside them in place of in them. */
  readonly gaps: ReadonlyMap<Node, readonly Node[]>;
  /** Only a colon makes a mapping of it. */
  readonly isText: boolean;
}

function firstLine({ file, range }: Location): Location {
  const text = file.slice(range).split(/[\r\n]/, 1)[0]?.trimEnd() ?? '';
  return text === '' ? { file, range } : { file, range: { start: range.start, end: range.start + text.length } };
}

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
