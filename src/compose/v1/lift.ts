import type { Edit } from '../../source/fix.ts';
import { renameKey, replaceScalar } from '../../yaml/edits.ts';
import type { Node } from '../../yaml/node.ts';
import { asScalar } from '../../yaml/quoting.ts';
import { readMount } from '../parts/mount.ts';
import { volumeNames } from '../parts/references.ts';
import type { ComposeFile, Project } from '../project.ts';
import { areNeighbours } from '../stray-lines.ts';
import { columnOf, firstLine, lastLine } from './entry-lines.ts';
import { formatV1 } from './format.ts';
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
  readonly #whole: Liftable['services'];
  readonly #isOverlay: boolean;
  readonly #services: readonly Node[];
  readonly #names: ReadonlySet<string>;
  readonly #draft: LineDraft;
  readonly #step: number;
  readonly #first: number;
  readonly #last: number;
  /** Named volumes, and the line that says who drives each. */
  readonly #volumes = new Map<string, string>();
  readonly #isAlone: boolean;
  readonly #asV1: boolean;
  #isFaithful: boolean;

  constructor({ file, services, isOverlay }: Liftable, manner: Manner) {
    this.#file = file;
    this.#whole = services;
    this.#isOverlay = isOverlay;
    this.#services = file.layout.strays;
    this.#names = new Set(this.#services.map(({ name }) => name));
    this.#step = stepOf(this.#services);
    this.#first = this.#commentsAbove(Math.max(1, ...this.#services.slice(0, 1).map(firstLine)));
    this.#last = this.#commentsBelow(Math.max(1, ...this.#services.slice(-1).map(lastLine)));
    this.#draft = new LineDraft(file.source, this.#first, this.#last);
    this.#isAlone = this.#services.length === file.documents[0]?.children.length;
    this.#asV1 = manner === 'as V1 ran them';
    this.#isFaithful = this.#asV1 && this.#isAlone && formatV1(file) === 'first';
  }

  result(): Lifted {
    this.#draft.indent(this.#first, this.#last, this.#step);
    this.#draft.insertBefore(this.#first, 'services:');
    for (const service of this.#services) this.#convert(service);
    if (this.#volumes.size > 0) this.#declareVolumes();
    return { edit: this.#draft.toEdit(), isFaithful: this.#isFaithful };
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
    const builtTo = written.has('dockerfile') ? this.#gather('build', [[build, 'context'], [written.get('dockerfile'), 'dockerfile']]) : endOf(build);
    this.#gather('logging', [[written.get('log_driver'), 'driver'], [written.get('log_opt'), 'options']]);
    if (this.#isAlone) this.#named(service, written.get('volume_driver'));
    const hasNetwork = ['net', 'network_mode', 'extends'].some((key) => service.get(key));
    if (this.#asV1 && !this.#isOverlay && !hasNetwork && !this.#isMergedFromAnother(service)) this.#keepBridge(service, builtTo ?? endOf(written.get('image')));
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

  /** Named volumes had just the names that are written. */
  #named(service: Node, driver: Node | undefined): void {
    const mounts = (service.get('volumes')?.children ?? []).map(readMount).filter((mount) => mount?.type !== 'bind');
    const sources = mounts.flatMap((mount) => (mount?.type === 'volume' && mount.source !== undefined ? [mount.source] : []));
    const names = sources.filter((source) => !source.includes('$'));
    // What has a slash is a path, whatever the variable holds; else it may be a name.
    if (sources.some((source) => source.includes('$') && !source.includes('/'))) this.#isFaithful = false;
    const drives = driver && names.length > 0 && names.length === mounts.length ? this.#driverLine(driver) : '';
    if (driver && drives === '') this.#isFaithful = false;
    for (const name of names) {
      const known = this.#volumes.get(name);
      if (known !== undefined && known !== '' && drives !== '' && known !== drives) this.#isFaithful = false;
      if (known === undefined || known === '') this.#volumes.set(name, drives);
    }
    this.#inherited(service.name, driver);
  }

  /** What a service has from another file, V2 wants declared here. */
  #inherited(name: string, driver: Node | undefined): void {
    const whole = this.#file.role === 'base' ? this.#whole.get(name) : undefined;
    for (const { name: volume } of whole ? volumeNames(whole) : []) {
      if (this.#volumes.has(volume)) continue;
      if (!driver && whole?.get('volume_driver')) this.#isFaithful = false;
      this.#volumes.set(volume, '');
    }
  }

  /** Takes the line away, the comment behind it included. */
  #driverLine(driver: Node): string {
    const line = lastLine(driver);
    if (firstLine(driver) !== line) return '';
    this.#draft.remove(line, line);
    const { start, end } = { start: driver.at.range.start, end: this.#file.source.lineAt(line)?.end ?? driver.at.range.end };
    return `driver: ${this.#file.source.text.slice(start, end)}`;
  }

  #declareVolumes(): void {
    const [one, two] = [' '.repeat(this.#step), ' '.repeat(this.#step * 2)];
    const lines = [...this.#volumes].flatMap(([name, driver]) => [`${one}${asScalar(name)}:`, ...(this.#asV1 ? [`${two}name: ${asScalar(name)}`] : []), ...(driver ? [two + driver] : [])]);
    for (const line of ['', 'volumes:', ...lines]) this.#draft.insertBehind(this.#last, line);
  }

  #apply(edits: readonly Edit[]): void {
    if (!this.#draft.apply(edits)) this.#isFaithful = false;
  }

  /** Comments right above the first service belong to it, but for those that begin the file. */
  #commentsAbove(line: number): number {
    let above = line;
    while (above > 1 && this.#textOf(above - 1).startsWith('#')) above -= 1;
    return above > 1 && !/^(?:---|%)/.test(this.#textOf(above - 1)) ? above : line;
  }

  /** Comments below the last service belong to it where they are indented, and to all services where one of them is a service put out. */
  #commentsBelow(line: number): number {
    let below = line;
    let isService = false;
    for (let next = line + 1; next <= this.#file.source.lineCount && /^\s*(?:#|$)/.test(this.#textOf(next)); next += 1) {
      const text = this.#textOf(next);
      if (/^# ?[\w.-]+:\s*$/.test(text)) isService = true;
      if (/^\s+#/.test(text) || (isService && text.trim() !== '' && !/^#\s*(?:vim?|-\*-)/.test(text))) below = next;
    }
    return below;
  }

  #isBare(from: number, to: number): boolean {
    for (let line = from; line <= to; line += 1) if (!/^\s*(?:#|$)/.test(this.#textOf(line))) return false;
    return true;
  }

  #textOf(line: number): string {
    const range = this.#file.source.lineAt(line);
    return range ? this.#file.source.slice(range) : '';
  }
}

/** Not brought along by an alias, and at the beginning of its line. */
function isOwn(entry: Node, service: Node): boolean {
  const { key, at } = entry;
  if (!key || key.alias || entry.alias) return false;
  const { range, file } = key.at;
  return file === service.at.file && range.start >= service.at.range.start && at.range.end <= service.at.range.end && columnOf(entry) === columnOf(service.children[0]);
}

/** How far the file indents what stands below a key. */
function stepOf(services: readonly Node[]): number {
  const columns = services.filter(({ source }) => !source.startsWith('{')).flatMap(({ children: [entry] }) => (entry ? [columnOf(entry)] : []));
  return columns[0] !== undefined && columns[0] > 1 && columns[0] < 10 ? columns[0] - 1 : 2;
}

function endOf(entry: Node | undefined): number | undefined {
  return entry && lastLine(entry);
}
