import type { Node } from './node.ts';

/** A tree that aliases blow up beyond this many values is not followed further: a file of 1 kB can ask for billions. */
export const maxExpandedSize = 1_000_000;

/** What the aliases of a file add up to. */
export class Expansion {
  /** How many values a collection has in it, itself included, with aliases followed. */
  readonly #sizes = new Map<Node, number>();
  #expanded = 0;

  /** Takes note of a collection and of what is in it. */
  take(node: Node, children: readonly Node[]): void {
    this.#sizes.set(node, children.reduce((sum, child) => sum + this.#sizeOf(child), 1));
  }

  /** Takes note of what stands for another node. */
  takeAlike(node: Node, target: Node): void {
    this.#sizes.set(node, this.#sizeOf(target));
  }

  /** Whether one more copy of a node may be made; `no longer` is said once, where the limit is met. */
  affords(node: Node): 'yes' | 'no longer' | 'no' {
    const before = this.#expanded;
    this.#expanded += this.#sizeOf(node);
    if (this.#expanded <= maxExpandedSize) return 'yes';
    return before <= maxExpandedSize ? 'no longer' : 'no';
  }

  #sizeOf(node: Node): number {
    return this.#sizes.get(node) ?? 1;
  }
}
