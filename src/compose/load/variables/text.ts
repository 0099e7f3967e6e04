/** A stretch of text that hangs on variables of which no one here knows whether they are set. */
export interface Unknown {
  /** As written: `${TAG:-latest}`. */
  readonly source: string;
  /** The variables that decide, the outermost first. */
  readonly variables: readonly string[];
  /** What the author wrote for the case that nothing is set; `undefined` where no default is written. */
  readonly assumed: string | undefined;
  /** What the engine puts in if nothing is set; `undefined` where it refuses to go on. */
  readonly ifUnset: string | undefined;
}

/** What is known, or what is not. */
export type Piece = string | Unknown;

/** A text after substitution: what is known of it, and between that, what is not. */
export type Text = readonly Piece[];

/** The text, where all of it is known. */
export function known(text: Text): string | undefined {
  return join(text, () => undefined);
}

/** The text as its author meant it to be where nothing is set: the defaults stand for what is not known. */
export function assumed(text: Text): string | undefined {
  return join(text, (piece) => piece.assumed);
}

/** The text that the engine ends up with where nothing is set: a variable without default is empty. */
export function ifUnset(text: Text): string | undefined {
  return join(text, (piece) => piece.ifUnset);
}

/** The text with each unknown part masked, so that what is written alike compares alike. Holds no `:`, `=` or `/` of such a part. */
export function skeleton(text: Text): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : `\u0001${encodeURIComponent(piece.source)}\u0001`)).join('');
}

/** Neighbours of known text joined into one. */
export function tidy(pieces: Iterable<Piece>): Text {
  const tidied: Piece[] = [];
  let run = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      run += piece;
      continue;
    }
    if (run !== '') tidied.push(run);
    run = '';
    tidied.push(piece);
  }
  if (run !== '' || tidied.length === 0) tidied.push(run);
  return tidied;
}

function join(text: Text, read: (piece: Unknown) => string | undefined): string | undefined {
  let joined = '';
  for (const piece of text) {
    const part = typeof piece === 'string' ? piece : read(piece);
    if (part === undefined) return undefined;
    joined += part;
  }
  return joined;
}
