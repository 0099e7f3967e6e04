/** An instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** What follows, lines joined, comments between them left out. */
  readonly rest: string;
}

const opening = /^[ \t]*(?<keyword>[a-z]+)[ \t]+(?<rest>.*)$/is;
const document = /<<-?["']?(?<delimiter>\w+)["']?/g;

/** The instructions of a Dockerfile, one after the other; here-documents are passed over. */
export function* instructionsOf(text: string): Iterable<Instruction> {
  const escape = /^#[ \t]*escape[ \t]*=[ \t]*`/im.test(text.slice(0, 500)) ? '`' : '\\';
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  let lastAt: ReadonlyMap<string, number> | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const parts: string[] = [];
    for (; index < lines.length; index += 1) {
      const line = lines[index] ?? '';
      if (/^[ \t]*#/.test(line) || (parts.length > 0 && line.trim() === '')) {
        if (parts.length === 0) break;
        continue;
      }
      const trimmed = line.trimEnd();
      const goesOn = trimmed.endsWith(escape);
      parts.push(goesOn ? trimmed.slice(0, -1) : trimmed);
      if (!goesOn) break;
    }
    const { keyword, rest } = opening.exec(parts.join(' '))?.groups ?? {};
    if (keyword === undefined || rest === undefined) continue;
    const delimiters = /^(?:run|copy|add)$/i.test(keyword) ? [...rest.matchAll(document)].map(({ groups }) => groups?.['delimiter'] ?? '') : [];
    for (const delimiter of delimiters) {
      lastAt ??= new Map(lines.map((line, number) => [line.trim(), number]));
      if ((lastAt.get(delimiter) ?? -1) > index) while (lines[index]?.trim() !== delimiter) index += 1;
    }
    yield { keyword: keyword.toUpperCase(), rest: rest.trim() };
  }
}
