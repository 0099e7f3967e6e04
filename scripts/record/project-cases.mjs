// Asks Compose V2 about every question of `project-questions.mjs` and keeps its answers for the tests.
// Usage: COMPOSE_V2=<path of docker-compose> node scripts/record/project-cases.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { questions } from './project-questions.mjs';

const engine = process.env['COMPOSE_V2'];
if (!engine) throw new Error('COMPOSE_V2 names the engine to ask');
const folder = mkdtempSync(path.join(os.tmpdir(), 'project-'));
const cases = Object.entries(questions).flatMap(([rule, texts]) =>
  texts.map((text) => {
    const { status, stderr } = spawnSync(engine, ['-p', 'project', '-f', '-', 'config', '--quiet'], { cwd: folder, env: { HOME: folder }, input: text, encoding: 'utf8' });
    if (process.argv.includes('--messages')) process.stdout.write(`${rule} ${status} ${JSON.stringify(text)}\n    ${stderr.trim().split('\n').at(-1)}\n`);
    return { rule, text, accepted: status === 0 };
  }),
);
rmSync(folder, { recursive: true });
const lines = cases.map((one) => `  ${JSON.stringify(one)}`);
writeFileSync(new URL('../../__tests__/compose/spec/project-cases.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
process.stdout.write(`${cases.length} cases, ${cases.filter(({ accepted }) => !accepted).length} refused\n`);
