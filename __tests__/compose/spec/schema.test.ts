import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { composeFile } from '../../../src/compose/spec/root.ts';
import type { Shape } from '../../../src/compose/spec/shape.ts';

type Json = Readonly<Record<string, unknown>>;

const packageFile = createRequire(import.meta.url).resolve('dclint/package.json');
const schema = record(JSON.parse(readFileSync(path.join(path.dirname(packageFile), 'schemas', 'compose.schema.json'), 'utf8')));

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

/** Every path of keys that the schema names; `*` for a name, `[]` for an item. */
function schemaPaths(): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (node: Json, at: string): void => {
    const reference = node['$ref'];
    if (typeof reference === 'string') return visit(record(record(schema['definitions'])[reference.split('/').at(-1) ?? '']), at);
    for (const name of ['oneOf', 'anyOf', 'allOf']) {
      const parts: unknown = node[name];
      if (Array.isArray(parts)) for (const part of parts) visit(record(part), at);
    }
    for (const [key, value] of Object.entries(record(node['properties']))) {
      const below = at === '' ? key : `${at}.${key}`;
      paths.add(below);
      visit(record(value), below);
    }
    for (const [pattern, value] of Object.entries(record(node['patternProperties']))) if (pattern !== '^x-') visit(record(value), `${at}.*`);
    visitItems(node, at);
  };
  const visitItems = (node: Json, at: string): void => {
    if (node['items'] !== undefined) visit(record(node['items']), `${at}[]`);
  };
  visit(schema, '');
  return paths;
}

/** The same of our table. */
function ourPaths(): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = ({ list, mapping }: Shape, at: string): void => {
    if (list) visit(list.item, `${at}[]`);
    for (const [key, shape] of mapping?.keys ?? []) {
      const below = at === '' ? key : `${at}.${key}`;
      paths.add(below);
      visit(shape, below);
    }
    if (mapping?.others) visit(mapping.others.shape, `${at}.*`);
  };
  visit(composeFile, '');
  return paths;
}

/** What we know and the schema, of July 2025, does not. */
const newer: ReadonlyMap<string, string> = new Map([
  ['services.*.build.no_cache_filter', 'Compose 5.0'],
  ['services.*.build.provenance', 'Compose 2.39'],
  ['services.*.build.sbom', 'Compose 2.39'],
  ['services.*.develop.watch[].initial_sync', 'Compose 2.39.4'],
  ...['', '[].command', '[].environment', '[].image', '[].per_replica', '[].privileged', '[].user', '[].working_dir'].map(
    (key): [string, string] => [`services.*.pre_start${key}`, 'Compose 5.3'],
  ),
]);

describe('the table against the schema of the specification', () => {
  it('has every key', () => {
    const ours = ourPaths();
    expect([...schemaPaths()].filter((key) => !ours.has(key))).toEqual([]);
  });

  it('has no key more, but for newer ones', () => {
    const theirs = schemaPaths();
    expect(theirs.size).toBeGreaterThan(300);
    expect([...ourPaths()].filter((key) => !theirs.has(key) && !newer.has(key))).toEqual([]);
    expect([...newer.keys()].filter((key) => theirs.has(key))).toEqual([]);
  });
});
