// Cuts GitHub's OpenAPI description (12 MB, package @octokit/openapi) down to the operations that compose-review
// sends, without prose and examples, for the fake GitHub of the tests. The package is too large to depend on:
//
//   cd "$(mktemp -d)" && npm install @octokit/openapi@23.0.2
//   node <repository>/scripts/prune-openapi.mjs node_modules/@octokit/openapi
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS = [
  'checks/create',
  'checks/list-annotations',
  'checks/update',
  'git/get-blob',
  'git/get-commit',
  'git/get-tree',
  'issues/create-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/get',
  'pulls/list-files',
  'pulls/list-review-comments',
  'rate-limit/get',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-content',
  'repos/list-pull-requests-associated-with-commit',
  'users/get-authenticated',
];

/** Description file in the package -> file beside the fake. */
const OUTPUTS = [
  ['api.github.com.json', 'openapi.json'],
  ['ghes-3.19.json', 'openapi-ghes.json'],
];

/** Keys that say nothing about which JSON is valid. */
const PROSE = new Set(
  'summary description example examples externalDocs tags title deprecated discriminator headers links'.split(' '),
);

/** Keys whose value maps names of the author's choice to schemas: a property may well be called `description`. */
const NAME_MAPS = new Set(['properties', 'patternProperties', 'content', 'responses']);

/** Keys whose value is data, not a description of data. */
const DATA = new Set(['enum', 'default', 'required']);

/** @type {(node: unknown) => unknown} */
function strip(node) {
  if (Array.isArray(node)) return node.map(strip);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !PROSE.has(key) && (!key.startsWith('x-') || key === 'x-multi-segment'))
      .map(([key, value]) => [key, DATA.has(key) ? value : NAME_MAPS.has(key) ? stripValues(value) : strip(value)]),
  );
}

/** @type {(names: Record<string, unknown>) => unknown} */
function stripValues(names) {
  const entries = Object.entries(names);
  // Only JSON is spoken; a request's or an answer's other media types are not kept.
  const kept = 'application/json' in names ? entries.filter(([name]) => name === 'application/json') : entries;
  return Object.fromEntries(kept.map(([name, value]) => [name, strip(value)]));
}

/** @type {(node: unknown, found: Set<string>) => void} */
function collectReferences(node, found) {
  if (typeof node !== 'object' || node === null) return;
  if ('$ref' in node && typeof node.$ref === 'string') found.add(node.$ref);
  for (const value of Object.values(node)) collectReferences(value, found);
}

/** @type {(description: any) => unknown} */
function prune(description) {
  const missing = new Set(OPERATIONS);
  const paths = {};
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (missing.delete(operation.operationId)) (paths[path] ??= {})[method] = strip(operation);
    }
  }
  if (missing.size > 0) throw new Error(`Not in the description: ${[...missing].join(', ')}`);

  const components = {};
  const references = new Set();
  collectReferences(paths, references);
  // A set hands out what is added to it while it is walked, so this follows references of references.
  for (const reference of references) {
    const [, , section, name] = reference.split('/');
    const component = strip(description.components[section][name]);
    (components[section] ??= {})[name] = component;
    collectReferences(component, references);
  }
  return { openapi: description.openapi, info: { version: description.info.version }, paths, components };
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Usage: node scripts/prune-openapi.mjs <folder of @octokit/openapi>');
for (const [from, to] of OUTPUTS) {
  const pruned = `${JSON.stringify(prune(JSON.parse(readFileSync(join(source, 'generated', from), 'utf8'))))}\n`;
  writeFileSync(new URL(`../__tests__/support/github/${to}`, import.meta.url), pruned);
  console.log(`${to}: ${pruned.length} bytes`);
}
