/** A part of a JSON value, however deep; `undefined` where it is not there. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let part = value;
  for (const key of path) {
    if (!isRecord(part) || !Object.hasOwn(part, key)) return undefined;
    part = part[key];
  }
  return part;
}

/** A text in a JSON value; `undefined` where there is none, or an empty one. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const part = at(value, ...path);
  return typeof part === 'string' && part !== '' ? part : undefined;
}

/** A whole number in a JSON value. */
export function integerAt(value: unknown, ...path: readonly string[]): number | undefined {
  const part = at(value, ...path);
  return Number.isSafeInteger(part) ? Number(part) : undefined;
}

/** A list in a JSON value; empty where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const part = at(value, ...path);
  return Array.isArray(part) ? part : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
