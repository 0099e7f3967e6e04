/** A YAML scalar's value. Dates stay the text that they are written as. */
export type Scalar = string | number | boolean | null;

const words: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity] as const),
]);

const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const based = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+))$/;

/** Integers above this are floats in Go where they are decimal, and text where they are not. */
const maxBased = 2 ** 64;

/**
 * What Compose V2 takes a plain (unquoted) scalar for. Go's yaml.v3 follows neither YAML 1.1 nor 1.2 to the letter:
 * `0755` is octal, `080` decimal, `1_000` and `0b11` numbers, `yes` and `22:22` text.
 */
export function resolvePlain(source: string): Scalar {
  const word = words.get(source);
  if (word !== undefined) return word;
  const first = source.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (!numeric) return source;
  return readNumber(first === 46 ? source : source.replaceAll('_', '')) ?? source;
}

function readNumber(digits: string): number | undefined {
  const match = based.exec(digits);
  if (match) {
    const [, sign, hex, binary, octal] = match;
    const size = hex ? parseInt(hex, 16) : binary ? parseInt(binary, 2) : parseInt(octal ?? '', 8);
    if (size > maxBased) return octal === undefined ? undefined : size;
    return sign === '-' ? -size : size;
  }
  const number = decimal.test(digits) ? Number(digits) : Infinity;
  return Number.isFinite(number) ? number + 0 : undefined;
}
