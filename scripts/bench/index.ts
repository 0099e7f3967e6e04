// npm run bench: what compose-review costs, in CPU milliseconds, beside what cannot be had for less.
//   npm run bench -- [FOLDER] [--rounds N]     FOLDER: a repository of Compose files; without one, 328 small files are made
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { node24 } from '../../__tests__/support/github/node24.ts';
import { benchAction } from './action.ts';
import { example, layer, makeCombinations, makeCorpus, makeEnvFile, makeFindings, makeRepository, manyAnchors, manyServices, manyVariables, write } from './corpus.ts';
import { growth } from './growth.ts';
import { cpuOf, medians } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (...parts: readonly string[]) => path.join(root, ...parts);
const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '9' } }, allowPositionals: true });
const rounds = Number(values.rounds);
const [given] = positionals;
if (given !== undefined && !existsSync(given)) throw new Error(`There is no folder ${given}`);
const scratch = mkdtempSync(path.join(os.tmpdir(), 'compose-review-bench-'));

try {
  const corpus = given ?? makeCorpus(path.join(scratch, 'corpus'), 328);
  const many = given === undefined ? '328 files' : 'FOLDER';
  const repository = makeRepository(path.join(scratch, 'repository'), 20_000);
  const one = write(path.join(scratch, 'one', 'compose.yaml'), example);
  const sizes = [1_000, 10_000].map((count) => ({ count, file: write(path.join(scratch, String(count), 'compose.yaml'), manyServices(count)) }));
  const anchors = [100, 1_000].map((count) => ({ count, file: write(path.join(scratch, `anchors-${count}`, 'compose.yaml'), manyAnchors(count)) }));
  const layers = Array.from({ length: 100 }, (_, index) => write(path.join(scratch, 'layers', `${index}.yaml`), layer(index)));
  const variables = [1_000, 10_000].map((count) => ({ count, file: write(path.join(scratch, `variables-${count}`, 'compose.yaml'), manyVariables(count)) }));
  const envFiles = [2_000, 20_000].map((count) => ({ count, folder: makeEnvFile(path.join(scratch, `env-${count}`), count) }));
  const combinations = [15, 150].map((count) => ({ count, folder: makeCombinations(path.join(scratch, `combinations-${count}`), count) }));
  const findings = [3_000, 30_000].map((count) => ({ count, folder: makeFindings(path.join(scratch, `findings-${count}`), count) }));
  const cli = (...args: readonly string[]) => cpuOf(process.execPath, at('dist/cli/index.js'), ...args, '--format', 'json', '--fail-on', 'never');
  const empty = at('scripts/bench/empty.mjs');
  const action = await benchAction(example);
  const measured = await medians(
    [
      { name: 'empty script', run: () => cpuOf(process.execPath, empty) },
      { name: 'terminal, 1 file', run: () => cli(one) },
      { name: 'empty script on Node 24', run: () => cpuOf(node24(), empty) },
      { name: 'action, 1 file', run: () => action.run() },
      { name: `parsing alone, ${many}`, run: () => cpuOf(process.execPath, at('scripts/bench/parse-only.mjs'), corpus) },
      { name: `terminal, ${many}`, run: () => cli(corpus) },
      { name: 'terminal, 20,000 files', run: () => cli(repository), every: 3 },
      ...sizes.map(({ count, file }) => ({ name: `terminal, ${count} services`, run: () => cli(file), every: 4 })),
      ...anchors.map(({ count, file }) => ({ name: `terminal, ${count} anchors`, run: () => cli(file), every: 4 })),
      ...[10, 100].map((count) => ({ name: `terminal, ${count} files joined`, run: () => cli(...layers.slice(0, count).flatMap((file) => ['-f', file])), every: 4 })),
      ...variables.map(({ count, file }) => ({ name: `terminal, ${count} nested variables`, run: () => cli(file), every: 4 })),
      ...envFiles.map(({ count, folder }) => ({ name: `terminal, .env of ${count} lines`, run: () => cli(folder), every: 4 })),
      ...combinations.map(({ count, folder }) => ({ name: `terminal, ${count} combinations`, run: () => cli(folder), every: 4 })),
      ...findings.map(({ count, folder }) => ({ name: `terminal, ${count} findings`, run: () => cli(folder), every: 4 })),
      { name: `dclint 3.1.0, ${many}`, run: () => cpuOf(process.execPath, at('node_modules/dclint/bin/dclint.cjs'), '-r', corpus), every: rounds },
    ],
    rounds,
  );
  await action.stop();
  const beside = (name: string, other: string) => `${((measured.get(name) ?? 0) / (measured.get(other) ?? 1)).toFixed(2)} x ${other}`;
  const notes = new Map([
    ['terminal, 1 file', `${beside('terminal, 1 file', 'empty script')} (aim: at most 2.5)`],
    ['action, 1 file', `${beside('action, 1 file', 'empty script on Node 24')} (aim: at most 6), ${action.requests()} requests`],
    [`terminal, ${many}`, `${beside(`terminal, ${many}`, `parsing alone, ${many}`)} (aim: at most 1.5)`],
    ['terminal, 20,000 files', 'of which 300 matter (aim: at most 2000 ms)'],
    [`dclint 3.1.0, ${many}`, `${beside(`dclint 3.1.0, ${many}`, `terminal, ${many}`)} (aim: at least 50)`],
  ]);
  process.stdout.write(`CPU time with children, medians of ${rounds} rounds, Node ${process.version}, ${os.cpus().length} cores; ${given === undefined ? 'without FOLDER, 328 files that are alike' : `FOLDER is ${given}`}\n\n`);
  for (const [name, value] of measured) process.stdout.write(`${`${name.padEnd(34)} ${value.toFixed(0).padStart(7)} ms   ${notes.get(name) ?? ''}`.trimEnd()}\n`);
  process.stdout.write('\nTexts made to be dear, in one process, and how many times what a quarter of it costs (linear: 4)\n\n');
  for (const { name, cost, factor } of growth()) process.stdout.write(`${name.padEnd(34)} ${cost.toFixed(0).padStart(7)} ms   ${factor.toFixed(1)} x\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
