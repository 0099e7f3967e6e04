import { Ajv2019, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { isObject, objectAt, type JsonObject } from './json.ts';
import { closed, COMPONENTS, toJsonSchema } from './json-schema.ts';

/** One endpoint of GitHub's description. Every check returns what is wrong, one line each. */
export interface Operation {
  readonly id: string;
  /** Checks the path's parameters and the query, unknown names in the query included. */
  checkParameters(path: JsonObject, query: JsonObject): readonly string[];
  /** Checks a request's body; members that the description does not know are wrong too. */
  checkBody(body: unknown): readonly string[];
  /** Checks an answer of ours. A status that the description does not list may have any body. */
  checkResponse(status: number, body: unknown): readonly string[];
}

/** Compiles schemas; `text` for paths and queries, where an integer arrives as text. */
export interface Validators {
  readonly json: Ajv2019;
  readonly text: Ajv2019;
}

/** Validators that know the components of an OpenAPI description. */
export function createValidators(description: JsonObject): Validators {
  const components = { components: toJsonSchema(objectAt(description, 'components')) };
  const create = (coerceTypes: boolean): Ajv2019 => {
    const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false, coerceTypes });
    addFormats.default(ajv);
    return ajv.addSchema(components, COMPONENTS);
  };
  return { json: create(false), text: create(true) };
}

/** An operation whose schemas are compiled when first asked for: together they take a second. */
export function createOperation(
  operation: JsonObject,
  parameters: readonly JsonObject[],
  resolve: (node: unknown) => JsonObject,
  { json, text }: Validators,
): Operation {
  const compiled = new Map<string, ValidateFunction>();
  function check(key: string, ajv: Ajv2019, schema: () => unknown, value: unknown): readonly string[] {
    const validate = compiled.get(key) ?? ajv.compile(asSchema(schema()));
    compiled.set(key, validate);
    return validate(value) ? [] : (validate.errors ?? []).map(describe);
  }

  const request = operation['requestBody'];
  return {
    id: String(operation['operationId']),
    checkParameters: (path, query) =>
      check('parameters', text, () => parameterSchema(parameters), { ...query, ...path }),
    checkBody(value) {
      const schema = isObject(request) ? jsonContent(request) : undefined;
      if (schema === undefined) return value === undefined ? [] : ['/ takes no body'];
      if (value !== undefined) return check('body', json, () => closed(schema), value);
      return isObject(request) && request['required'] === true ? ['/ needs a body'] : [];
    },
    checkResponse(status, value) {
      const answer = objectAt(operation, 'responses')[String(status)];
      const schema = answer === undefined ? undefined : jsonContent(resolve(answer));
      return schema === undefined ? [] : check(String(status), json, () => schema, value);
    },
  };
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const detail = [params['unevaluatedProperty'], params['additionalProperty'], params['allowedValues']].find(Boolean);
  return `${instancePath || '/'} ${message}${detail === undefined ? '' : `: ${String(detail)}`}`;
}

function parameterSchema(parameters: readonly JsonObject[]): JsonObject {
  const spoken = parameters.filter((one) => one['in'] !== 'header');
  return {
    type: 'object',
    properties: Object.fromEntries(spoken.map((one) => [String(one['name']), one['schema']])),
    required: spoken.filter((one) => one['required'] === true).map((one) => one['name']),
    additionalProperties: false,
  };
}

function jsonContent(holder: JsonObject): unknown {
  const content = holder['content'];
  const json = isObject(content) ? content['application/json'] : undefined;
  return isObject(json) ? json['schema'] : undefined;
}

function asSchema(schema: unknown): JsonObject {
  const converted = toJsonSchema(schema);
  if (!isObject(converted)) throw new TypeError('Not a schema');
  return converted;
}
