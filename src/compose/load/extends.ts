import { nameOf } from '../../source/path.ts';
import { shorten } from '../../source/shorten.ts';
import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import type { Loading } from './loading.ts';
import { merge, servicePath } from './merge/merge.ts';
import { applyResets, type Resets } from './merge/resets.ts';
import type { Scope } from './scope.ts';
import { assume } from './variables/substituted.ts';

/** The services that `extends` may name: those of one document, or of another file. */
export interface Services {
  /** Of the file that they stand in. */
  readonly path: string;
  readonly byName: ReadonlyMap<string, Node>;
  readonly resets: Resets;
  /** Those that are worked out, by name. */
  readonly done: Map<string, Node>;
}

/** Reads the services of another file, as `extends` sees them: nothing extended or included, paths seen from the scope's folder. */
export type OtherFile = (path: string, at: Location) => Promise<Services | undefined>;

interface Step {
  readonly services: Services;
  readonly node: Node;
  readonly extends: Node | undefined;
}

/** Follows the `extends` of one document. */
export class Extender {
  readonly #loading: Loading;
  readonly #scope: Scope;
  readonly #otherFile: OtherFile;
  readonly #included: ReadonlyMap<string, Node>;
  #merged = 0;

  constructor(loading: Loading, scope: Scope, otherFile: OtherFile, included: ReadonlyMap<string, Node>) {
    this.#loading = loading;
    this.#scope = scope;
    this.#otherFile = otherFile;
    this.#included = included;
  }

  /** The service laid over all that it extends. What cannot be followed is told, and left out. */
  async resolve(services: Services, service: Node): Promise<Node> {
    const steps = await this.#steps(services, service);
    let base = steps.base;
    for (const step of steps.own.toReversed()) {
      const done = step.extends ? this.#lay(step, base) : step.node;
      step.services.done.set(step.node.name, done);
      base = done;
    }
    return base ?? service;
  }

  /** The chain from a service down to the first that extends nothing, or is worked out already. */
  async #steps(services: Services, service: Node): Promise<{ own: Step[]; base: Node | undefined }> {
    const own: Step[] = [];
    const seen = new Set<string>();
    let place: Services | undefined = services;
    let node: Node | undefined = service;
    while (place && node) {
      const done = place.done.get(node.name);
      if (done) return { own, base: done };
      const written: Node | undefined = node.get('extends');
      // What a default names is what the engine takes where nothing is set; it may be another.
      const link: Node | undefined = written && assume(written);
      if (link !== written) this.#loading.complete = false;
      own.push({ services: place, node, extends: link });
      const id = `${place.path}\n${node.name}`;
      if (seen.has(id)) {
        this.#circle(own);
        return { own: own.slice(0, -1), base: undefined };
      }
      seen.add(id);
      if (!link) break;
      const next: Services | undefined = await this.#placeOf(link, place);
      const name: Node | undefined = link.kind === 'mapping' ? link.get('service') : link;
      if (!next && (!name || name.isNull)) this.#nameless(link);
      node = next && this.#find(next, name, link);
      place = next;
    }
    return { own, base: undefined };
  }

  async #placeOf(link: Node, services: Services): Promise<Services | undefined> {
    const file = link.get('file');
    if (!file || file.isNull) return services;
    if (file.text === undefined) {
      this.#loading.complete = false;
      return undefined;
    }
    return this.#otherFile(file.text, file.at);
  }

  #find(services: Services, name: Node | undefined, link: Node): Node | undefined {
    if (name?.text === undefined) {
      if (name?.kind === 'scalar' && !name.isNull) this.#loading.complete = false;
      else this.#nameless(link);
      return undefined;
    }
    const found = services.byName.get(name.text);
    if (found) return found;
    const included = services.path === this.#scope.chain.at(-1) ? this.#included.get(name.text) : undefined;
    const service = `Service \`${shorten(name.text)}\``;
    if (included) {
      const message = `${service} comes in by \`include\`, which Compose before 5.0 cannot extend`;
      this.#loading.report({ kind: 'extends-included', at: name.at, message, help: 'Name its file under `extends`, with `file`' });
      return included;
    }
    const message = `${service} is not in ${shorten(nameOf(services.path))}, so Compose stops`;
    this.#loading.report({ kind: 'missing-service', at: name.at, message, help: 'Name a service of that file, or another file' });
    return undefined;
  }

  #nameless(link: Node): void {
    this.#loading.report({ kind: 'missing-service', at: (link.key ?? link).at, message: '`extends` names no service, so Compose stops', help: 'Add `service`, or remove `extends`' });
  }

  #lay({ services, node }: Step, base: Node | undefined): Node {
    const own = without(node, 'extends');
    if (!base) return own;
    this.#merged += weight(base) + weight(own);
    if (this.#merged > maxMerged) {
      this.#loading.complete = false;
      this.#loading.reportOnce({ kind: 'too-large', at: node.at, message: 'Services extend one another so often that the rest is not followed' });
      return own;
    }
    const reset = services.resets.get('services');
    const ownResets = reset instanceof Map ? reset.get(node.name) : reset;
    if (ownResets === 'all') return own;
    return merge(ownResets ? applyResets(base, ownResets) : base, own, this.#loading.report, servicePath).with({ key: node.key, at: node.at });
  }

  #circle(steps: readonly Step[]): void {
    const last = steps.at(-1);
    const start = steps.findIndex(({ services, node }) => services.path === last?.services.path && node.name === last.node.name);
    const circle = steps.slice(start, -1);
    const [first, ...others] = circle.toSorted((a, b) => (a.node.name < b.node.name ? -1 : 1));
    const at = first?.extends?.at;
    if (!at) return;
    const names = steps.slice(start).map(({ node }) => node.name).join(' → ');
    const message = `Services extend one another in a circle (${shorten(names, 40)}), so Compose stops`;
    const related = others.flatMap((step) => (step.extends ? [{ at: step.extends.at, label: 'goes on here' }] : []));
    this.#loading.report({ kind: 'extends-circle', at, message, help: 'Take one `extends` out of the circle', related });
  }
}

/** Chains may be long; what they add up to is held within what a file may hold. */
const maxMerged = 500_000;

function weight(service: Node): number {
  return service.children.reduce((sum, { children }) => sum + 1 + children.length, 0);
}

function without(node: Node, name: string): Node {
  return node.with({ children: node.children.filter((child) => child.name !== name) });
}
