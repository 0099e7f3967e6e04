const section = /^(?:services|networks|volumes|secrets|configs|models):/;

/** Follows the lines of a Compose file down to a place. Places are asked for in the order of the text. */
export class LinesAbove {
  readonly #text: string;
  #passed = 0;
  #inSection = false;
  /** How far the entries of the section are indented; 0 before the first one. */
  #entry = 0;
  /** How far the last line that is not empty is indented. */
  #last = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the value that begins at a place is that of a section or of an entry in it, where text alone will not do. */
  wantsKeys(offset: number): boolean {
    for (let end = this.#text.indexOf('\n', this.#passed); end >= 0 && end < offset; end = this.#text.indexOf('\n', this.#passed)) {
      this.#take(this.#text.slice(this.#passed, end));
      this.#passed = end + 1;
    }
    return this.#inSection && (this.#last === 0 || this.#last === this.#entry);
  }

  #take(line: string): void {
    const indent = line.search(/[^ ]/);
    if (indent < 0 || /[#\s]/.test(line[indent] ?? '')) return;
    if (indent === 0) {
      this.#inSection = section.test(line);
      this.#entry = 0;
    } else if (this.#entry === 0) this.#entry = indent;
    this.#last = indent;
  }
}
