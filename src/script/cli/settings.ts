import { countStartingBy } from '../../source/count-starting-by.ts';
import type { Location } from '../../source/source-file.ts';
import type { Setting } from '../call.ts';

/** What a script sets, to be asked for often. */
export class Settings {
  readonly #byName = new Map<string, Setting[]>();
  readonly #inOrder: readonly Setting[];

  constructor(settings: readonly Setting[]) {
    this.#inOrder = settings.toSorted((a, b) => a.value.at.range.start - b.value.at.range.start);
    for (const setting of settings) {
      const same = this.#byName.get(setting.name);
      if (same) same.push(setting);
      else this.#byName.set(setting.name, [setting]);
    }
  }

  /** The setting in whose value a place lies, the innermost. */
  around({ file, range }: Location): Setting | undefined {
    const low = countStartingBy(this.#inOrder, range.start, ({ value }) => value.at.range.start);
    for (let at = low - 1; at >= Math.max(0, low - maxSteps); at -= 1) {
      const setting = this.#inOrder[at];
      if (setting?.value.at.file.path === file.path && setting.value.at.range.end >= range.end) return setting;
    }
    return undefined;
  }

  /** Where the variable of a setting is given V1's name once more: `if …; then DC="docker-compose -f a"; else DC="docker-compose -f b"; fi`. */
  twinsOf(own: Setting): readonly Pick<Setting, 'at' | 'within'>[] {
    return (this.#byName.get(own.name) ?? []).flatMap(({ value, within }) => {
      if (value === own.value) return [];
      const { file, range } = value.at;
      const [written, quote = ''] = /^(["']?)docker-compose(?=["'\s]|$)/.exec(file.slice(range).slice(0, 20)) ?? [];
      return written === undefined ? [] : [{ at: { file, range: { start: range.start + quote.length, end: range.start + written.length } }, within }];
    });
  }
}

/** Settings of other files lie in between, and those that stand in the value of another. */
const maxSteps = 40;
