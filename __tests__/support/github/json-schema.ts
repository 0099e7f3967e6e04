import { isObject, type JsonObject } from './json.ts';

/** The name under which the description's components are known to the validator. */
export const COMPONENTS = 'github';

/**
 * OpenAPI 3.0 -> JSON Schema: `nullable` becomes a real null, beside an enum or a reference too, and
 * references lead to the schema that is registered as {@link COMPONENTS}.
 */
export function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (!isObject(node)) return node;
  const { nullable, ...schema } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace('#/', `${COMPONENTS}#/`) : toJsonSchema(value),
    ]),
  );
  return nullable === true ? orNull(schema) : schema;
}

function orNull(schema: JsonObject): JsonObject {
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = schema['enum'];
  const withNull = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
  return { ...schema, ...withNull, type: [schema['type'], 'null'] };
}

/**
 * The schema of a request, with every member forbidden that it does not name: GitHub ignores a misspelt
 * `annotation`, so nobody would notice it.
 */
export function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (!isObject(node)) return node;
  const schema = Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => key !== 'additionalProperties' || value !== true)
      .map(([key, value]) => [
        key,
        key === 'properties' ? closedValues(value) : key === 'items' ? closed(value) : value,
      ]),
  );
  const branches = Object.fromEntries(
    ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (key in schema ? [[key, withoutOpenness(schema[key])]] : [])),
  );
  return 'properties' in schema ? { ...schema, ...branches, unevaluatedProperties: false } : { ...schema, ...branches };
}

function closedValues(properties: unknown): unknown {
  if (!isObject(properties)) return properties;
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, closed(schema)]));
}

/** A branch sees only its own part of the object, so it may not close it, but it may not declare it open either. */
function withoutOpenness(branches: unknown): unknown {
  if (!Array.isArray(branches)) return branches;
  return branches.map((branch: unknown) => {
    if (!isObject(branch)) return branch;
    const { additionalProperties: _, ...rest } = branch;
    return rest;
  });
}
