/** An object as JSON has it, nothing known about its members. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a JSON object, as against an array or a scalar. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under `key`; throws if there is none, as a fixture that lacks it is a mistake of ours. */
export function objectAt(parent: unknown, key: string): JsonObject {
  const value = isObject(parent) ? parent[key] : undefined;
  if (!isObject(value)) throw new TypeError(`No object under "${key}"`);
  return value;
}

/** The text under `key`, if there is one. */
export function textAt(parent: unknown, key: string): string | undefined {
  const value = isObject(parent) ? parent[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The number under `key`, if there is one. */
export function numberAt(parent: unknown, key: string): number | undefined {
  const value = isObject(parent) ? parent[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** The objects of the list under `key`; none if there is no list. */
export function objectsAt(parent: unknown, key: string): readonly JsonObject[] {
  const value = isObject(parent) ? parent[key] : undefined;
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Parses text that is known to hold a JSON object. */
export function parseObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new TypeError('Not a JSON object');
  return value;
}
