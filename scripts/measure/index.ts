// Counts over a corpus of repositories whom each rule tells something, and writes docs/measured.json; `npm run docs` makes the table of it.
//   npm run measure -- FOLDER        a folder holds one folder a repository, `owner__name`, or `owner__name@date` for how it was then
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../../src/host/arguments.ts';
import { readRequest } from '../../src/request.ts';
import { rules } from '../../src/rules/index.ts';
import { run } from '../../src/run.ts';
import { hitsOf, quantile, type Hits } from './hits.ts';
import type { Measured } from './measured.ts';

/** Tests of Compose itself: most of their files are wrong on purpose. */
const fixtures = new Set(['docker__compose', 'docker__compose-cli', 'compose-spec__compose-go']);

const [folder = ''] = process.argv.slice(2);
if (folder === '') throw new Error('Usage: npm run measure -- FOLDER');
const output = { isTerminal: false, write: () => undefined };
const units = readdirSync(folder).filter((name) => !fixtures.has(repositoryOf(name)));
const today = new Map<string, Hits>();
const ever = new Map<string, Hits[]>();

for (const unit of units) {
  const hits = hitsOf(await reviewed(unit, 'all'), await reviewed(unit, 'recommended'));
  if (!unit.includes('@')) today.set(unit, hits);
  ever.set(repositoryOf(unit), [...(ever.get(repositoryOf(unit)) ?? []), hits]);
}

const perFile = [...today.values()].flatMap((hits) => hits.perFile);
const measured: Measured = {
  repositories: [...today.keys()].map((name) => name.replace('__', '/')),
  repositoriesEver: ever.size,
  files: perFile.length,
  findingsPerFile: { median: quantile(perFile, 0.5), ninetieth: quantile(perFile, 0.9), most: quantile(perFile, 1) },
  rules: Object.fromEntries(rules.map(({ id }) => [id, {
    files: [...today.values()].reduce((sum, { files }) => sum + (files.get(id)?.size ?? 0), 0),
    repositories: [...today.values()].filter(({ ids }) => ids.has(id)).length,
    repositoriesEver: [...ever.values()].filter((all) => all.some(({ ids }) => ids.has(id))).length,
  }])),
};
writeFileSync(fileURLToPath(new URL('../../docs/measured.json', import.meta.url)), `${JSON.stringify(measured, undefined, 2)}\n`);
console.log(`${measured.files} files of ${measured.repositories.length} repositories; findings per file: median ${measured.findingsPerFile.median}`);

async function reviewed(unit: string, preset: string) {
  const io = { stdout: output, stderr: output, stdin: () => Promise.reject(new Error('no input')), env: {}, cwd: path.resolve(folder, unit) };
  const { workspace, request } = await readRequest(readArguments(['.', '--preset', preset]), io);
  return run(workspace, request);
}

function repositoryOf(unit: string): string {
  return unit.replace(/@.*/, '');
}
