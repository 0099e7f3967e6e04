// Asks Compose V2 about every question of `spec-questions.mjs` and keeps its answers for the tests.
// Usage: COMPOSE_V2=<path of docker-compose> node scripts/record/spec-cases.mjs [--new] [--messages FILE]
//   --new       asks only what is not recorded yet
//   --messages  writes what the engine said of each question to a file
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { documentOf, places, values, valuesOf } from './spec-questions.mjs';

const engine = process.env['COMPOSE_V2'];
if (!engine) throw new Error('COMPOSE_V2 names the engine to ask');
const target = new URL('../../__tests__/compose/spec/cases.json', import.meta.url);
const folder = mkdtempSync(path.join(os.tmpdir(), 'spec-'));
for (const name of ['a', '1', '.env']) writeFileSync(path.join(folder, name), name === '.env' ? '' : 'services: {}\n');

/** Refusals that are about what is named, not about the shape. */
const beside = [
  /refers to undefined/, /depends on undefined/, /neither an image nor a build/, /no such file|not found|is a directory|is not a file|failed to parse env_file/, /mutually exclusive|mutualy exclusive/, /already mounted/,
  /can't set/, /cycle detected/, /unknown service|non-buildable/, /MUST include/, /target is required for/, /conflicting parameters/, /name conflict/, /one of .* must be set/, /must declare either/,
  /attributes are exclusive/, /project name must not be empty/, /conflicts with imported/,
];

/** `+` accepted, `-` refused for its shape, `?` refused for something else. */
function ask(text) {
  return new Promise((resolve, reject) => {
    const child = spawn(engine, ['-p', 'spec', '-f', '-', 'config', '--quiet'], { cwd: folder, env: { HOME: folder, PATH: process.env['PATH'] } });
    let message = '';
    child.stderr.on('data', (chunk) => { message += chunk; });
    child.on('error', reject);
    child.on('close', (code) => {
      const said = message.split('\n').filter((line) => !line.startsWith('time=')).join(' ').trim();
      resolve({ verdict: code === 0 ? '+' : beside.some((pattern) => pattern.test(said)) ? '?' : '-', said });
    });
    child.stdin.end(text);
  });
}

const jobs = places.flatMap((place) => place.keys.flatMap((key) => valuesOf(place, key).map((value) => ({ place, key, value, text: documentOf(place, key, value) }))));
const known = new Map();
if (process.argv.includes('--new')) {
  const before = JSON.parse(readFileSync(target, 'utf8'));
  for (const place of before.places) {
    for (const [key, { common = '', more = {} }] of Object.entries(place.keys)) {
      for (const [index, verdict] of common.split('').entries()) known.set(documentOf(place, key, before.values[index]), { verdict, said: '' });
      for (const [verdict, list] of Object.entries(more)) for (const value of list) known.set(documentOf(place, key, value), { verdict, said: '' });
    }
  }
}
let next = 0;
async function work() {
  while (next < jobs.length) {
    const job = jobs[next];
    next += 1;
    const answer = known.get(job.text) ?? await ask(job.text);
    known.set(job.text, answer);
    job.answer = answer;
  }
}
await Promise.all(Array.from({ length: os.cpus().length + 1 }, work));
rmSync(folder, { recursive: true });

const version = await new Promise((resolve) => {
  const child = spawn(engine, ['version', '--short']);
  let text = '';
  child.stdout.on('data', (chunk) => { text += chunk; });
  child.on('close', () => resolve(text.trim()));
});
const common = values.length;
const recorded = places.map((place) => {
  const keys = {};
  for (const key of place.keys) {
    const own = jobs.filter((job) => job.place === place && job.key === key);
    const shared = own.length >= common && own.slice(0, common).every(({ value }, index) => value === values[index]);
    const more = shared ? own.slice(common) : own;
    keys[key] = {
      ...(shared ? { common: own.slice(0, common).map(({ answer }) => answer.verdict).join('') } : {}),
      ...(more.length > 0 ? { more: Object.fromEntries(['+', '-', '?'].map((verdict) => [verdict, more.filter(({ answer }) => answer.verdict === verdict).map(({ value }) => value)]).filter(([, list]) => list.length > 0)) } : {}),
    };
  }
  return { path: place.path, frame: place.frame, base: place.base, keys };
});
const lines = recorded.map((place) => {
  const keys = Object.entries(place.keys).map(([key, answers]) => `   ${JSON.stringify(key)}: ${JSON.stringify(answers)}`);
  return `  {"path": ${JSON.stringify(place.path)}, "frame": ${JSON.stringify(place.frame)}, "base": ${JSON.stringify(place.base)}, "keys": {\n${keys.join(',\n')}}}`;
});
writeFileSync(target, `{"engine": ${JSON.stringify(version)}, "values": ${JSON.stringify(values)},\n "places": [\n${lines.join(',\n')}]}\n`);
const asked = process.argv.indexOf('--messages');
if (asked > 0) writeFileSync(process.argv[asked + 1], jobs.map(({ place, key, value, answer }) => `${answer.verdict}\t${place.path}\t${key}\t${value}\t${answer.said}\n`).join(''));
process.stdout.write(`${jobs.length} cases of Compose ${version}: ${['+', '-', '?'].map((verdict) => `${jobs.filter(({ answer }) => answer.verdict === verdict).length} ${verdict}`).join(', ')}\n`);
