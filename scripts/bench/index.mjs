#!/usr/bin/env node
// npm run bench: what compose-review costs, in CPU milliseconds, beside what cannot be had for less.
//   node scripts/bench/index.mjs [--corpus DIR] [--rounds N]
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { actionRun } from './action.mjs';
import { makeCorpus } from './corpus.mjs';
import { cpuOf, medians } from './measure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const { values } = parseArgs({
  options: { corpus: { type: 'string', default: at('../shared/corpus/repos/vulhub__vulhub') }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);
const scratch = mkdtempSync(path.join(os.tmpdir(), 'bench-'));

try {
  const corpus = existsSync(values.corpus) ? values.corpus : makeCorpus(path.join(scratch, 'corpus'), 328);
  const many = makeCorpus(path.join(scratch, 'many'), 1);
  writeFileSync(path.join(many, 'compose.yaml'), services(10_000));
  const one = makeCorpus(path.join(scratch, 'one'), 1);
  const node = (...args) => () => cpuOf(process.execPath, args);
  const action = await actionRun(at('dist/index.js'), scratch);
  const measured = await medians(
    [
      { name: 'empty script', run: node(at('scripts/bench/empty.mjs')) },
      { name: 'terminal, 1 file', run: node(at('dist/cli/index.js'), path.join(one, 'compose.yaml'), '--fail-on', 'never') },
      { name: 'action, pull request with 1 file', run: action.run },
      { name: 'reading and parsing 328 files', run: node(at('scripts/bench/parse-only.mjs'), corpus) },
      { name: 'terminal, 328 files', run: node(at('dist/cli/index.js'), corpus, '--fail-on', 'never', '--format', 'json') },
      { name: 'terminal, 10,000 services', run: node(at('dist/cli/index.js'), many, '--fail-on', 'never', '--format', 'json'), every: 4 },
      { name: 'dclint 3.1.0, 328 files', run: node(at('node_modules/dclint/bin/dclint.cjs'), '-r', corpus), every: rounds },
    ],
    rounds,
  );
  await action.stop();
  const ms = (name) => measured.get(name);
  const ratio = (name, beside) => `${(ms(name) / ms(beside)).toFixed(1)} x ${beside}`;
  console.log(`Node ${process.version}, ${os.cpus().length} cores, medians of ${rounds} rounds, CPU time with children; corpus: ${corpus}\n`);
  const notes = new Map([
    ['terminal, 1 file', `${ratio('terminal, 1 file', 'empty script')} (aim: 2.5)`],
    ['action, pull request with 1 file', `${ratio('action, pull request with 1 file', 'empty script')} (aim: 6); ${action.requests()} requests`],
    ['terminal, 328 files', `${ratio('terminal, 328 files', 'reading and parsing 328 files')} (aim: 1.5)`],
    ['dclint 3.1.0, 328 files', `${ratio('dclint 3.1.0, 328 files', 'terminal, 328 files')} (aim: at least 50)`],
  ]);
  for (const [name, value] of measured) console.log(`${name.padEnd(36)} ${value.toFixed(0).padStart(7)} ms   ${notes.get(name) ?? ''}`.trimEnd());
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** A Compose file with this many services. */
function services(count) {
  const one = (index) => `  s${index}:\n    image: nginx:1.27\n    ports: ["${10_000 + index}:80"]\n    environment: { A: "1" }\n`;
  return `services:\n${Array.from({ length: count }, (_, index) => one(index)).join('')}`;
}
