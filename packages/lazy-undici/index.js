// Stands for undici below @actions/core and @actions/github, by `overrides` in package.json. Both import it at their
// first line, which takes longer than a whole review, for what only a machine behind a proxy needs: there undici is
// loaded at the first request, and does the work. These two names are all that the toolkit takes from it.

/** What a proxy agent is to be made of; undici makes it at the first request that goes through it. */
export class ProxyAgent {
  #options;
  #made;

  constructor(options) {
    this.#options = options;
  }

  /** The agent itself. */
  in(undici) {
    return (this.#made ??= new undici.ProxyAgent(this.#options));
  }
}

export async function fetch(address, { dispatcher, ...rest } = {}) {
  const undici = await import('undici-real');
  return undici.fetch(address, { ...rest, dispatcher: dispatcher instanceof ProxyAgent ? dispatcher.in(undici) : dispatcher });
}
