import type { Location } from '../source/source-file.ts';
import type { Node } from '../yaml/node.ts';

/** A service as it will run. Each of its parts knows the file that it comes from. */
export class Service {
  readonly node: Node;

  constructor(node: Node) {
    this.node = node;
  }

  get name(): string {
    return this.node.name;
  }

  /** Its name, where it is written. */
  get at(): Location {
    return (this.node.key ?? this.node).at;
  }

  get(...path: readonly string[]): Node | undefined {
    return this.node.get(...path);
  }
}
