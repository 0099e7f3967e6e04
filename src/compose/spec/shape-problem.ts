import type { Problem } from '../../source/problem.ts';
import type { Node } from '../../yaml/node.ts';

/**
 * In what way a value has not the shape that Compose wants.
 *
 * - `unknown-key`: a key that the specification does not have there.
 * - `newer-key`: a key that came after Compose 2.40.3: older releases refuse it, newer ones do not.
 * - `bad-name`: a service, network and so on whose name Compose does not take.
 * - `missing-key`: an entry that Compose asks for.
 * - `wrong-type`: a list where text is wanted, a number where a mapping is.
 * - `bad-value`: none of the closed list of words, or a number out of bounds.
 * - `bad-format`: text that cannot be read as what it stands for.
 * - `repeated-item`: an item that stands twice in a list that must not repeat any.
 */
export type ShapeProblemKind = 'unknown-key' | 'newer-key' | 'bad-name' | 'missing-key' | 'wrong-type' | 'bad-value' | 'bad-format' | 'repeated-item';

/** A value or key that has not the shape that Compose wants, and where it stands. */
export interface ShapeProblem extends Problem {
  readonly kind: ShapeProblemKind;
  readonly node: Node;
  /** The keys that lead to it, an item's index among them. */
  readonly path: readonly string[];
}
