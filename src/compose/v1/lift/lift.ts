import type { Edit } from '../../../source/fix.ts';
import { renameKey, replaceScalar } from '../../../yaml/edits.ts';
import type { Node } from '../../../yaml/node.ts';
import type { ComposeFile, Project } from '../../project.ts';
import { areNeighbours } from '../../stray-lines.ts';
import { columnOf, firstLine, isOwn, lastLine, stepOf } from './entry-lines.ts';
import { formatV1 } from '../format.ts';
import { commentsAbove, commentsBelow, lineText } from './lifted-comments.ts';
import { LiftedVolumes } from './lifted-volumes.ts';
import { LineDraft } from './line-draft.ts';

/** A file of the first format in today's. */
export interface Lifted {
  readonly edit: Edit;
  /** Whether V2 makes of it what V1 made of the file: the same network, the same volumes. */
  readonly isFaithful: boolean;
}

/** What becomes of the services: all that V1 gave them, or what Compose gives to services today. */
export type Manner = 'as V1 ran them' | 'as of today';

/** A file, and the services of the project that it belongs to: what they have from other files counts as well. */
export interface Liftable {
  readonly file: ComposeFile;
  readonly services: Project['services'];
  /** The file lies over another one, which says what it leaves out. */
  readonly isOverlay: boolean;
}

/**
 * Puts the services of a file under `services`, comments and all, and writes the keys of the first format as they are
 * written today. `as V1 ran them`, the services stay on Docker's own network, and named volumes keep their names.
 * `undefined` where services do not stand together at the margin.
 */
export function lift(liftable: Liftable, manner: Manner): Lifted | undefined {
  const { file } = liftable;
  const { layout, documents, problems } = file;
  const [root] = documents;
  const isAtMargin = layout.strays.every((service) => columnOf(service) === 1);
  if (layout.kind !== 'legacy' || !root || problems.length > 0 || !isAtMargin || !areNeighbours(layout.strays, root)) return undefined;
  return new Lift(liftable, manner).result();
}

class Lift {
  readonly #file: ComposeFile;
  readonly #isOverlay: boolean;
  readonly #services: readonly Node[];
  readonly #names: ReadonlySet<string>;
  readonly #draft: LineDraft;
  readonly #step: number;
  readonly #first: number;
  readonly #last: number;
  readonly #volumes: LiftedVolumes;
  readonly #isAlone: boolean;
  readonly #asV1: boolean;
  #isFaithful: boolean;

  constructor({ file, services, isOverlay }: Liftable, manner: Manner) {
    this.#file = file;
    this.#isOverlay = isOverlay;
    this.#services = file.layout.strays;
    this.#names = new Set(this.#services.map(({ name }) => name));
    this.#step = stepOf(this.#services);
    this.#first = commentsAbove(file.source, Math.max(1, ...this.#services.slice(0, 1).map(firstLine)));
    this.#last = commentsBelow(file.source, Math.max(1, ...this.#services.slice(-1).map(lastLine)));
    this.#draft = new LineDraft(file.source, this.#first, this.#last);
    this.#volumes = new LiftedVolumes(file, services);
    this.#isAlone = this.#services.length === file.documents[0]?.children.length;
    this.#asV1 = manner === 'as V1 ran them';
    this.#isFaithful = this.#asV1 && this.#isAlone && formatV1(file) === 'first';
  }

  result(): Lifted {
    this.#draft.indent(this.#first, this.#last, this.#step);
    this.#draft.insertBefore(this.#first, 'services:');
    for (const service of this.#services) this.#convert(service);
    for (const line of this.#volumes.declaration(this.#step, this.#asV1)) this.#draft.insertBehind(this.#last, line);
    return { edit: this.#draft.toEdit(), isFaithful: this.#isFaithful && this.#volumes.areFaithful };
  }

  #convert(service: Node): void {
    if (service.alias || service.source.startsWith('{')) {
      this.#isFaithful = false;
      return;
    }
    const entries = service.children.filter((entry) => isOwn(entry, service));
    const written = new Map(entries.map((entry) => [entry.name, entry]));
    this.#network(written.get('net'));
    for (const item of written.get('volumes_from')?.children ?? []) this.#volumesFrom(item);
    const build = written.get('build');
    const builtTo = written.has('dockerfile') ? this.#gather('build', [[build, 'context'], [written.get('dockerfile'), 'dockerfile']]) : (build && lastLine(build));
    this.#gather('logging', [[written.get('log_driver'), 'driver'], [written.get('log_opt'), 'options']]);
    const driver = written.get('volume_driver');
    if (this.#isAlone && this.#volumes.take(service, driver) && driver) this.#draft.remove(lastLine(driver), lastLine(driver));
    const image = written.get('image');
    const hasNetwork = ['net', 'network_mode', 'extends'].some((key) => service.get(key));
    if (this.#asV1 && !this.#isOverlay && !hasNetwork && !this.#isMergedFromAnother(service)) this.#keepBridge(service, builtTo ?? (image && lastLine(image)));
  }

  /** What another service gets, one that merges it with `<<` gets with it. */
  #isMergedFromAnother(service: Node): boolean {
    const merged = service.children.filter((entry) => !isOwn(entry, service)).map(({ at }) => at.range);
    const others = this.#services.filter((other) => other !== service && !other.alias && !other.source.startsWith('{')).map(({ at }) => at.range);
    return merged.some(({ start, end }) => others.some((other) => other.start <= start && end <= other.end));
  }

  /** Where nothing is said of a network, V1 used the one that Docker itself has. */
  #keepBridge({ children }: Node, behind: number | undefined): void {
    const line = `${' '.repeat(columnOf(children[0]) - 1 + this.#step)}network_mode: bridge`;
    const first = children.find(({ name }) => name !== 'volume_driver');
    if (behind !== undefined) this.#draft.insertBehind(behind, line);
    else if (first) this.#draft.insertBefore(firstLine(first), line);
  }

  #network(net: Node | undefined): void {
    if (!net) return;
    const of = net.text?.startsWith('container:') ? net.text.slice('container:'.length) : undefined;
    if (of !== undefined && this.#names.has(of)) this.#apply(replaceScalar(net, `service:${of}`));
    this.#apply(renameKey(net, 'network_mode'));
  }

  /** V1 took for a container what is no service. Modes are read in another way by V2. */
  #volumesFrom(item: Node): void {
    const [name, mode] = (item.text ?? '').split(':');
    if (item.text === undefined || mode !== undefined) this.#isFaithful = false;
    else if (name !== undefined && !this.#names.has(name) && this.#file.role === 'base') this.#apply(replaceScalar(item, `container:${item.text}`));
  }

  /** Writes entries one below the other under a key that they share. Gives the line, as it was, that ends with the last of them. */
  #gather(key: string, pairs: readonly (readonly [Node | undefined, string])[]): number | undefined {
    const parts = pairs.flatMap(([entry, name]) => (entry ? [{ entry, name }] : [])).toSorted((a, b) => firstLine(a.entry) - firstLine(b.entry));
    const [head] = parts;
    if (!head) return undefined;
    let end = lastLine(head.entry);
    this.#draft.insertBefore(firstLine(head.entry), `${' '.repeat(columnOf(head.entry) - 1 + this.#step)}${key}:`);
    for (const [index, { entry, name }] of parts.entries()) {
      const [from, to] = [firstLine(entry), lastLine(entry)];
      const isNext = index > 0 && this.#isBare(end + 1, from - 1);
      this.#apply(renameKey(entry, name));
      this.#draft.indent(isNext ? end + 1 : from, to, this.#step);
      if (index === 0 || isNext) end = to;
      else this.#draft.move(from, to, end);
    }
    return end;
  }

  #apply(edits: readonly Edit[]): void {
    if (!this.#draft.apply(edits)) this.#isFaithful = false;
  }

  #isBare(from: number, to: number): boolean {
    for (let line = from; line <= to; line += 1) if (!/^\s*(?:#|$)/.test(lineText(this.#file.source, line))) return false;
    return true;
  }
}
