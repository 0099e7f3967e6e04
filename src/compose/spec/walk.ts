import type { Fix } from '../../source/fix.ts';
import { nearest } from '../../source/nearest.ts';
import { shorten } from '../../source/shorten.ts';
import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { skeletonOf } from '../load/substituted.ts';
import { besideGaps } from './beside-gap.ts';
import { remedyFor, replacement } from './remedy.ts';
import { composeFile } from './root.ts';
import { typeOf } from './scalar-type.ts';
import { judgeScalar } from './scalar-verdict.ts';
import { replaced } from './service.ts';
import type { ListShape, MappingShape, Shape } from './shape.ts';
import type { ShapeProblem, ShapeProblemKind } from './shape-problem.ts';
import { unknownKeyHelp, wanted } from './words.ts';

/** How a tree came about, which decides what may be said of it. */
export interface Stage {
  /** Variables have their values; else every text with a `$` is unknown. */
  readonly interpolated: boolean;
  /** Nothing is laid over or under it any more; else what is missing may be elsewhere. */
  readonly merged: boolean;
}

/** No one reads more; aliases can repeat one mistake a million times. */
const maxProblems = 500;

/** Releases up to this one are the measure: what came later is a `newer-key`. */
const measure = [2, 40, 3] as const;

/**
 * Holds a tree against the specification: the root of a file as written, or of a project with all files in it.
 *
 * Compose V2 puts values in place of variables and works in `extends`, lays each file over those before it, and holds
 * what it has then against its schema, so once a file. What is wrong in a file is therefore refused also where a later
 * file replaces or resets it; what is missing, or is nothing, may come from an earlier file, never from a later one. A
 * file that `include` names is judged in the same way on its own; of one that `extends` names only the service that is
 * used, but for its ports, volumes and devices and the texts that become numbers, which are read in all its services.
 */
export function shapeProblems(root: Node, stage: Stage): readonly ShapeProblem[] {
  const walker = new Walker(stage);
  walker.visit(root, composeFile);
  return walker.problems;
}

class Walker {
  readonly problems: ShapeProblem[] = [];
  readonly #stage: Stage;
  readonly #path: string[] = [];
  readonly #shapes: MappingShape[] = [];
  #lists = 0;
  /** In a list of names with values, which may also be a mapping. */
  #inPairs = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  visit(node: Node, shape: Shape): void {
    if (this.problems.length >= maxProblems || node.tag === '!reset' || !(shape.scalar || shape.list || shape.mapping)) return;
    if (node.kind === 'scalar') this.#scalar(node, shape);
    else if (node.kind === 'sequence' && shape.list) {
      this.#inPairs = shape.mapping?.late === true;
      this.#list(node, shape.list);
      this.#inPairs = false;
    }
    else if (node.kind === 'mapping' && shape.mapping) this.#mapping(node, shape.mapping);
    else this.#wrongType(node, shape, node.kind === 'sequence' ? 'a list' : 'a mapping');
  }

  #scalar(node: Node, shape: Shape): void {
    if (node.isNull && this.#mayBeCovered()) return;
    const type = typeOf(node, this.#stage.interpolated);
    const fault = judgeScalar(node, type, shape.scalar);
    if (fault === 'wrong-type') this.#wrongType(node, shape, type === 'null' ? 'nothing' : type === 'date' ? 'a date' : undefined);
    else if (fault) {
      const fix = fault.instead === undefined ? undefined : replacement(node, fault.instead);
      this.#report(fault.kind, node, `${this.#label()} is not ${fault.what}, so Compose refuses the file`, this.#misplaced() ?? fault.help, { fix });
    }
  }

  /** Laid over something, nothing changes nothing; but it is an item in a list, and `services` is asked for before. */
  #mayBeCovered(): boolean {
    return !this.#stage.merged && this.#lists === 0 && this.#path.join('.') !== 'services';
  }

  #wrongType(node: Node, shape: Shape, found: string | undefined): void {
    const not = found === undefined ? '' : `, not ${found}`;
    const { help, fix } = remedyFor(node, shape);
    const fact = `${this.#label()} takes ${wanted(shape)}`;
    const cost = ', so Compose refuses the file';
    const message = fact.length + not.length + cost.length > 100 ? `${fact}${cost}` : `${fact}${not}${cost}`;
    this.#report('wrong-type', node, message, this.#slip(node) ?? this.#misplaced() ?? help, { fix });
  }

  /** A pair behind a dash, where pairs are wanted without dashes or dashes without a colon. */
  #slip(node: Node): string | undefined {
    return this.#inPairs && node.kind === 'mapping' ? 'Write `NAME=value`, or take away the dashes' : undefined;
  }

  /** Among names that are free to choose, one that is a key further out: `mem_limit` in `ulimits`. */
  #misplaced(): string | undefined {
    const [name = '', around, ...outer] = [this.#path.at(-1), ...this.#shapes.toReversed()];
    const home = around?.keys.size === 0 ? outer.find(({ keys }) => keys.has(name)) : undefined;
    return home && `Move it out, into ${home.title}`;
  }

  #list(node: Node, { item, unique, first }: ListShape): void {
    const seen = new Map<string, Node>();
    this.#lists += 1;
    for (const [index, child] of node.children.entries()) {
      this.#path.push(String(index));
      this.visit(child, item);
      this.#path.pop();
      if (unique) this.#repeated(child, seen);
    }
    this.#lists -= 1;
    const start = node.children[0];
    if (first && start?.tag !== '!reset' && start && typeOf(start, this.#stage.interpolated) === 'text' && !first.accepts(start.text ?? '')) {
      this.#report('bad-format', start, `${this.#label()} does not begin with ${first.what}, so Compose refuses the file`, first.help);
    }
  }

  #repeated(item: Node, seen: Map<string, Node>): void {
    const type = typeOf(item, this.#stage.interpolated);
    if (this.problems.length >= maxProblems || item.kind !== 'scalar' || item.tag === '!reset') return;
    const keys = type === 'variable' ? [`variable ${skeletonOf(item) ?? ''}`] : keysOf(item);
    const first = seen.get(keys[0] ?? '');
    if (!first) for (const key of keys) seen.set(key, item);
    else {
      // One text in two ways: through `extends`, an alias, or a file that is laid over itself.
      const isSame = first.at === item.at;
      const help = isSame ? 'Let it come in once: by `extends`, by an alias or from a file laid below' : 'Remove one of the two';
      this.#report('repeated-item', item, `This item stands twice in ${this.#label()}, so Compose refuses the file`, help, isSame ? {} : { first });
    }
  }

  #mapping(node: Node, shape: MappingShape): void {
    if (shape.late && !this.#stage.merged) return;
    this.#shapes.push(shape);
    const gaps = besideGaps(node, shape);
    const told = new Set([...gaps].flatMap(([gap, [, ...others]]) => [gap, ...others]));
    for (const child of node.children) {
      if (this.problems.length >= maxProblems) break;
      if (told.has(child)) continue;
      const { name } = child;
      this.#path.push(name);
      const known = shape.keys.get(name);
      if (known) this.#known(child, known);
      else if (shape.others?.name.test(name)) this.visit(child, shape.others.shape);
      else if (shape.rest) this.visit(child, shape.rest);
      else if (!(shape.extensions && name.startsWith('x-')) && child.tag !== '!reset') this.#unknown(child, shape, node, gaps);
      this.#path.pop();
    }
    if ((this.#stage.merged || this.#lists > 0) && !this.#isText(node, shape)) {
      for (const name of [...shape.required, ...(shape.demands?.(node) ?? [])]) {
        const value = node.get(name);
        if (!value || value.tag === '!reset') this.#missing(node, name, shape);
      }
    }
    this.#shapes.pop();
  }

  /** An item of a list that only a colon makes a mapping: it has none of the keys of one. */
  #isText(node: Node, { keys, rest, others }: MappingShape): boolean {
    return this.#lists > 0 && keys.size > 0 && !rest && !others && node.children.length > 0 && node.children.every(({ name }) => !keys.has(name) && /[\s/$:]/.test(name));
  }

  #known(child: Node, shape: Shape): void {
    if (shape.since !== undefined && isNewer(shape.since) && child.tag !== '!reset') {
      const message = `Compose knows \`${child.name}\` only from ${shape.since} on, and refuses the file before`;
      this.#report('newer-key', child, message, `Use Compose ${shape.since} or newer wherever this runs`);
    } else this.visit(child, shape);
  }

  #unknown(child: Node, shape: MappingShape, parent: Node, gaps: ReadonlyMap<Node, readonly Node[]>): void {
    const name = shorten(child.name);
    if (shape.keys.size === 0) {
      const message = `${capital(shape.title)} takes no name like \`${name}\`, so Compose refuses the file`;
      return this.#report('bad-name', child, message, 'Use letters, digits, `_`, `.` and `-`');
    }
    const [gap, beside] = [...gaps].find(([, [first]]) => first === child) ?? [];
    if (gap) return this.#report('unknown-key', child, `Compose knows no key \`${name}\` in ${shape.title}, and refuses the file`, `Indent it${beside?.length === 1 ? '' : ', and what follows,'} below \`${gap.name}\``);
    const instead = shape.title === 'a service' ? replaced.get(child.name) : undefined;
    const near = instead ? undefined : nearest(child.name, [...shape.keys.keys()].filter((key) => !parent.get(key)));
    const help = this.#isText(parent, shape) ? 'Put the item in quotes: `: ` makes a mapping of it' : instead ? `Write it as ${instead}` : near ? `Write \`${near}\`` : unknownKeyHelp(child.name, shape, this.#shapes.slice(0, -1));
    const fix = near && child.key ? replacement(child.key, near) : undefined;
    this.#report('unknown-key', child, `Compose knows no key \`${name}\` in ${shape.title}, and refuses the file`, help, { fix });
  }

  #missing(node: Node, name: string, { title }: MappingShape): void {
    this.#report('missing-key', node, `${capital(title)} has no \`${name}\` here, so Compose refuses the file`, `Add \`${name}\``);
  }

  /** What the value at hand is called: its key, or the key of the list that it is in. */
  #label(): string {
    const name = this.#path.findLast((part) => !/^\d+$/.test(part));
    const isItem = /^\d+$/.test(this.#path.at(-1) ?? '');
    if (name === undefined) return 'A Compose file';
    return `${isItem ? 'An item of ' : ''}\`${shorten(name)}\``;
  }

  #report(kind: ShapeProblemKind, node: Node, message: string, help: string, { first, fix }: { readonly first?: Node; readonly fix?: Fix | undefined } = {}): void {
    const byKey = kind === 'unknown-key' || kind === 'newer-key' || kind === 'bad-name' || kind === 'missing-key';
    const at = firstLine((byKey ? (node.key ?? node) : node).at);
    const related = first && { related: [{ at: first.at, label: 'first one' }] };
    this.problems.push({ kind, node, path: [...this.#path], at, message, help, ...related, ...(fix && { fix }) });
  }
}

/** What makes a later item equal to this one: the same value, or a number behind a text of that number. */
function keysOf({ value }: Node): readonly string[] {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return [`${typeof value} ${String(value)}`, ...(Number.isNaN(number) ? [] : [`number ${number}`])];
}

function firstLine({ file, range }: Location): Location {
  const text = file.slice(range).split(/[\r\n]/, 1)[0]?.trimEnd() ?? '';
  return text === '' ? { file, range } : { file, range: { start: range.start, end: range.start + text.length } };
}

function isNewer(release: string): boolean {
  const parts = release.split('.').map(Number);
  for (const [index, limit] of measure.entries()) {
    const part = parts[index] ?? 0;
    if (part !== limit) return part > limit;
  }
  return false;
}

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
