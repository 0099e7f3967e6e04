// Writes what is generated from code, action.yml, docs/measured.json and docs/engines.json: docs/rules/, docs/measured.md, the configuration's schema and the tables of the README. `--check` only compares.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../../src/rules/index.ts';
import { withActionTables } from './action-tables.ts';
import { configSchema } from './config-schema.ts';
import { measuredPage } from './measured-page.ts';
import { rulePages } from './rule-pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = new Map(await rulePages(JSON.parse(read('docs/engines.json'))));
pages.set('docs/measured.md', measuredPage(JSON.parse(read('docs/measured.json'))));
pages.set('docs/config.schema.json', configSchema(rules));
pages.set('README.md', withActionTables(read('README.md'), read('action.yml')));
const left = readdirSync(folder('docs/rules')).map((name) => `docs/rules/${name}`).filter((path) => !pages.has(path));
const stale = [...pages].filter(([path, text]) => read(path) !== text).map(([path]) => path);

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...left]) console.error(`${path} is stale: run \`npm run docs\`, and commit what it writes`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const path of stale) writeFileSync(root + path, pages.get(path) ?? '');
  for (const path of left) rmSync(root + path);
  console.log(`${stale.length} written, ${left.length} removed, ${pages.size - stale.length} fresh`);
}

function read(path: string): string {
  try {
    return readFileSync(root + path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}

function folder(path: string): string {
  mkdirSync(root + path, { recursive: true });
  return root + path;
}
