/** What holds at a path of a Compose file, and the way on from there. */
export interface PathTable<T> {
  readonly here: T | undefined;
  /** What holds one step further; `undefined` where nothing does from there on. */
  next(name: string): PathTable<T> | undefined;
}

/** Makes a table of paths such as `services.*.ports`; `*` stands for any name, `[]` for the items of a list. */
export function pathTable<T>(entries: Iterable<readonly [path: string, value: T]>): PathTable<T> {
  const root = new Step<T>();
  for (const [path, value] of entries) {
    let step = root;
    for (const name of path.split('.')) step = step.open(name);
    step.here = value;
  }
  return root;
}

class Step<T> implements PathTable<T> {
  here: T | undefined;
  #any: Step<T> | undefined;
  readonly #named = new Map<string, Step<T>>();

  next(name: string): Step<T> | undefined {
    return this.#named.get(name) ?? this.#any;
  }

  open(name: string): Step<T> {
    let step = name === '*' ? this.#any : this.#named.get(name);
    if (step) return step;
    step = new Step<T>();
    if (name === '*') this.#any = step;
    else this.#named.set(name, step);
    return step;
  }
}
