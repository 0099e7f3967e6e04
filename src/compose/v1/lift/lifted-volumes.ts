import type { Node } from '../../../yaml/node.ts';
import { asScalar } from '../../../yaml/quoting.ts';
import { readMount } from '../../parts/mount.ts';
import { volumeNames } from '../../parts/references.ts';
import type { ComposeFile, Project } from '../../project.ts';
import { firstLine, lastLine } from './entry-lines.ts';

/** The named volumes of a file of the first format, which today's wants declared. They had just the names that are written. */
export class LiftedVolumes {
  readonly #file: ComposeFile;
  readonly #whole: Project['services'];
  /** By name, the line that says who drives each. */
  readonly #drivers = new Map<string, string>();
  /** Whether V2 makes of them what V1 did. */
  areFaithful = true;

  constructor(file: ComposeFile, whole: Project['services']) {
    this.#file = file;
    this.#whole = whole;
  }

  /** Takes in what a service mounts. True where its `volume_driver` goes along with the volumes. */
  take(service: Node, driver: Node | undefined): boolean {
    const mounts = (service.get('volumes')?.children ?? []).map(readMount).filter((mount) => mount?.type !== 'bind');
    const sources = mounts.flatMap((mount) => (mount?.type === 'volume' && mount.source !== undefined ? [mount.source] : []));
    const names = sources.filter((source) => !source.includes('$'));
    // What has a slash is a path, whatever the variable holds; else it may be a name.
    if (sources.some((source) => source.includes('$') && !source.includes('/'))) this.areFaithful = false;
    const drives = driver && names.length > 0 && names.length === mounts.length ? this.#driverLine(driver) : '';
    if (driver && drives === '') this.areFaithful = false;
    for (const name of names) {
      const known = this.#drivers.get(name);
      if (known !== undefined && known !== '' && drives !== '' && known !== drives) this.areFaithful = false;
      if (known === undefined || known === '') this.#drivers.set(name, drives);
    }
    this.#inherit(service.name, driver);
    return drives !== '';
  }

  /** Their lines at the end of the file, an empty one in front; none where there are no volumes. */
  declaration(step: number, keepsNames: boolean): readonly string[] {
    if (this.#drivers.size === 0) return [];
    const [one, two] = [' '.repeat(step), ' '.repeat(step * 2)];
    const lines = [...this.#drivers].flatMap(([name, driver]) => [`${one}${asScalar(name)}:`, ...(keepsNames ? [`${two}name: ${asScalar(name)}`] : []), ...(driver ? [two + driver] : [])]);
    return ['', 'volumes:', ...lines];
  }

  /** What a service has from another file, V2 wants declared here. */
  #inherit(name: string, driver: Node | undefined): void {
    const whole = this.#file.role === 'base' ? this.#whole.get(name) : undefined;
    for (const { name: volume } of whole ? volumeNames(whole) : []) {
      if (this.#drivers.has(volume)) continue;
      if (!driver && whole?.get('volume_driver')) this.areFaithful = false;
      this.#drivers.set(volume, '');
    }
  }

  /** With the comment behind it. */
  #driverLine(driver: Node): string {
    const line = lastLine(driver);
    if (firstLine(driver) !== line) return '';
    const { start, end } = { start: driver.at.range.start, end: this.#file.source.lineAt(line)?.end ?? driver.at.range.end };
    return `driver: ${this.#file.source.text.slice(start, end)}`;
  }
}
