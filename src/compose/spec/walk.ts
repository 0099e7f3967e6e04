import type { Node } from '../../yaml/node.ts';
import { skeletonOf } from '../load/variables/substituted.ts';
import { besideGaps } from './beside-gap.ts';
import { composeFile } from './root.ts';
import { typeOf } from './scalar-type.ts';
import { judgeScalar } from './scalar-verdict.ts';
import type { ListShape, MappingShape, Shape } from './shape.ts';
import type { ShapeProblem } from './shape-problem.ts';
import { ShapeTeller } from './shape-teller.ts';

/** How a tree came about, which decides what may be said of it. */
export interface Stage {
  /** Variables have their values; else every text with a `$` is unknown. */
  readonly interpolated: boolean;
  /** Nothing is laid over or under it any more; else what is missing may be elsewhere. */
  readonly merged: boolean;
}

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
  return walker.teller.problems;
}

class Walker {
  readonly teller = new ShapeTeller();
  readonly #stage: Stage;
  #lists = 0;
  /** In a list of names with values, which may also be a mapping. */
  #inPairs = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  visit(node: Node, shape: Shape): void {
    if (this.teller.isFull || node.tag === '!reset' || !(shape.scalar || shape.list || shape.mapping)) return;
    if (node.kind === 'scalar') this.#scalar(node, shape);
    else if (node.kind === 'sequence' && shape.list) {
      this.#inPairs = shape.mapping?.late === true;
      this.#list(node, shape.list);
      this.#inPairs = false;
    } else if (node.kind === 'mapping' && shape.mapping) this.#mapping(node, shape.mapping);
    else this.teller.wrongType(node, shape, node.kind === 'sequence' ? 'a list' : 'a mapping', this.#inPairs);
  }

  #scalar(node: Node, shape: Shape): void {
    if (node.isNull && this.#mayBeCovered()) return;
    const type = typeOf(node, this.#stage.interpolated);
    const fault = judgeScalar(node, type, shape.scalar);
    if (fault === 'wrong-type') this.teller.wrongType(node, shape, type === 'null' ? 'nothing' : type === 'date' ? 'a date' : undefined, this.#inPairs);
    else if (fault) this.teller.badScalar(node, fault);
  }

  /** Laid over something, nothing changes nothing; but it is an item in a list, and `services` is asked for before. */
  #mayBeCovered(): boolean {
    return !this.#stage.merged && this.#lists === 0 && this.teller.path.join('.') !== 'services';
  }

  #list(node: Node, { item, unique, first }: ListShape): void {
    const seen = new Map<string, Node>();
    this.#lists += 1;
    for (const [index, child] of node.children.entries()) {
      this.teller.path.push(String(index));
      this.visit(child, item);
      this.teller.path.pop();
      if (unique) this.#repeated(child, seen);
    }
    this.#lists -= 1;
    const start = node.children[0];
    if (first && start?.tag !== '!reset' && start && typeOf(start, this.#stage.interpolated) === 'text' && !first.accepts(start.text ?? '')) this.teller.badStart(start, first);
  }

  #repeated(item: Node, seen: Map<string, Node>): void {
    const type = typeOf(item, this.#stage.interpolated);
    if (this.teller.isFull || item.kind !== 'scalar' || item.tag === '!reset') return;
    const keys = type === 'variable' ? [`variable ${skeletonOf(item) ?? ''}`] : keysOf(item);
    const first = seen.get(keys[0] ?? '');
    if (!first) for (const key of keys) seen.set(key, item);
    else this.teller.repeated(item, first);
  }

  #mapping(node: Node, shape: MappingShape): void {
    if (shape.late && !this.#stage.merged) return;
    this.teller.shapes.push(shape);
    const [gaps, isText] = [besideGaps(node, shape), this.#isText(node, shape)];
    const told = new Set([...gaps].flatMap(([gap, [, ...others]]) => [gap, ...others]));
    for (const child of node.children) {
      if (this.teller.isFull) break;
      if (told.has(child)) continue;
      const { name } = child;
      this.teller.path.push(name);
      const known = shape.keys.get(name);
      if (known) this.#known(child, known);
      else if (shape.others?.name.test(name)) this.visit(child, shape.others.shape);
      else if (shape.rest) this.visit(child, shape.rest);
      else if (!(shape.extensions && name.startsWith('x-')) && child.tag !== '!reset') this.teller.unknown(child, shape, node, { gaps, isText });
      this.teller.path.pop();
    }
    if ((this.#stage.merged || this.#lists > 0) && !isText) {
      for (const name of [...shape.required, ...(shape.demands?.(node) ?? [])]) {
        const value = node.get(name);
        if (!value || value.tag === '!reset') this.teller.missing(node, name, shape);
      }
    }
    this.teller.shapes.pop();
  }

  /** An item of a list that only a colon makes a mapping: it has none of the keys of one. */
  #isText(node: Node, { keys, rest, others }: MappingShape): boolean {
    const isItem = /^\d+$/.test(this.teller.path.at(-1) ?? '');
    return this.#lists > 0 && keys.size > 0 && !rest && !others && node.children.length > 0 && node.children.every(({ name, isNull }) => !keys.has(name) && (/[\s/$:]/.test(name) || (isItem && isNull && node.children.length === 1 && !name.startsWith('x-'))));
  }

  #known(child: Node, shape: Shape): void {
    if (shape.since !== undefined && isNewer(shape.since) && child.tag !== '!reset') this.teller.newer(child, shape.since);
    else this.visit(child, shape);
  }
}

/** What makes a later item equal to this one: the same value, or a number behind a text of that number. */
function keysOf({ value }: Node): readonly string[] {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return [`${typeof value} ${String(value)}`, ...(Number.isNaN(number) ? [] : [`number ${number}`])];
}

function isNewer(release: string): boolean {
  const parts = release.split('.').map(Number);
  for (const [index, limit] of measure.entries()) {
    const part = parts[index] ?? 0;
    if (part !== limit) return part > limit;
  }
  return false;
}
