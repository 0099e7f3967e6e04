import { readFileSync } from 'node:fs';
import { isObject, objectAt, parseObject, type JsonObject } from './json.ts';
import { createOperation, createValidators, type Operation } from './operation.ts';

/** Which GitHub: the public one, or an Enterprise Server. */
export type Edition = 'github.com' | 'enterprise';

/** An operation and what the path says. */
export interface Match {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** GitHub's description of its API, as a judge of requests and answers. */
export interface Contract {
  /** Finds the endpoint for a method and a still percent-encoded path. */
  match(method: string, path: string): Match | undefined;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operation: Operation;
}

const FILES: Readonly<Record<Edition, string>> = {
  'github.com': 'openapi.json',
  enterprise: 'openapi-ghes.json',
};

const loaded = new Map<Edition, Contract>();

/** The contract of an edition; read once, its schemas compiled when first needed. */
export function contractOf(edition: Edition): Contract {
  const known = loaded.get(edition);
  if (known !== undefined) return known;
  const contract = createContract(parseObject(readFileSync(new URL(FILES[edition], import.meta.url), 'utf8')));
  loaded.set(edition, contract);
  return contract;
}

function createContract(description: JsonObject): Contract {
  const validators = createValidators(description);
  const resolve = (node: unknown): JsonObject => resolveReference(description, node);
  const routes = Object.entries(objectAt(description, 'paths')).flatMap(([path, methods]) =>
    Object.entries(resolve(methods)).map(([method, operation]): Route => {
      const described = resolve(operation);
      const list = described['parameters'];
      const parameters = Array.isArray(list) ? list.map(resolve) : [];
      const { pattern, names } = compilePath(path, parameters);
      const compiled = createOperation(described, parameters, resolve, validators);
      return { method: method.toUpperCase(), pattern, names, operation: compiled };
    }),
  );
  // What is spelt out goes before what may be anything.
  routes.sort((a, b) => a.names.length - b.names.length);

  return {
    match(method, path) {
      for (const { method: accepted, pattern, names, operation } of routes) {
        const values = accepted === method ? pattern.exec(path) : null;
        if (values === null) continue;
        const parameters = names.map((name, index) => [name, decodeURIComponent(values[index + 1] ?? '')] as const);
        return { operation, parameters: Object.fromEntries(parameters) };
      }
      return undefined;
    },
  };
}

function compilePath(template: string, parameters: readonly JsonObject[]): Pick<Route, 'pattern' | 'names'> {
  const names: string[] = [];
  const pattern = template.replaceAll(/\/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    const parameter = parameters.find((one) => one['name'] === name);
    // …/contents alone is the root folder.
    return parameter?.['x-multi-segment'] === true ? '(?:/(.*))?' : '/([^/]+)';
  });
  return { names, pattern: new RegExp(`^${pattern}$`) };
}

function resolveReference(description: JsonObject, node: unknown): JsonObject {
  if (!isObject(node)) throw new TypeError('Not an object in the description');
  const reference = node['$ref'];
  return typeof reference === 'string' ? reference.slice(2).split('/').reduce(objectAt, description) : node;
}
