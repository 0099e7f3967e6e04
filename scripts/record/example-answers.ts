// Asks both Compose engines what they say of the bad examples that are new or changed, and writes docs/engines.json, from which the rules' pages are made.
// Usage: COMPOSE_V1=<docker-compose 1.29.2> COMPOSE_V2=<docker-compose> npm run record:examples
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleFiles } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';
import { write } from '../bench/corpus.ts';
import { askedFile, digest, type EngineAnswer, type EngineAnswers, type RuleAnswers } from '../docs/engine-answers.ts';

const file = fileURLToPath(new URL('../../docs/engines.json', import.meta.url));
const before: EngineAnswers = JSON.parse(readFileSync(file, 'utf8'));
const [v1 = '', v2 = ''] = [process.env['COMPOSE_V1'], process.env['COMPOSE_V2']];
const versions = { v1: versionOf(v1), v2: versionOf(v2) };
const isSame = versions.v1 === before.v1 && versions.v2 === before.v2;
const asked = rules.flatMap((rule): readonly [string, RuleAnswers][] => {
  const compose = askedFile(rule);
  const [example, known] = [digest(rule.bad), before.rules[rule.id]];
  if (compose === undefined) return [];
  if (isSame && known?.example === example) return [[rule.id, known]];
  return [[rule.id, { example, v1: ask(v1, rule.bad, compose), v2: ask(v2, rule.bad, compose) }]];
});
writeFileSync(file, `${JSON.stringify({ ...versions, rules: Object.fromEntries(asked) } satisfies EngineAnswers, undefined, 2)}\n`);

/** What `config` says, in the folder of the Compose file, where the examples' password is set. */
function ask(engine: string, example: string, compose: string): EngineAnswer {
  const home = mkdtempSync(path.join(tmpdir(), 'example-'));
  const root = path.join(home, 'shop');
  for (const [name, text] of Object.entries(exampleFiles(example, compose))) write(path.join(root, name), text);
  const name = path.basename(compose);
  const named = /^(?:docker-)?compose\.ya?ml$/.test(name) ? [] : ['-f', name];
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, LANG: 'C.UTF-8', DB_PASSWORD: 'example' };
  const { status, stderr } = spawnSync(engine, [...named, 'config', '--quiet'], { cwd: path.dirname(path.join(root, compose)), env, encoding: 'utf8' });
  rmSync(home, { recursive: true });
  const lines = stderr.split('\n').map((line) => cleaned(line, root)).filter((line) => line !== '' && !isAdvice(line));
  return { accepts: status === 0, says: [...new Set(lines)] };
}

/** A line without the time and without the path of the folder that was made for it. */
function cleaned(line: string, root: string): string {
  return line.trimEnd().replace(/^time="[^"]*" /, '').replaceAll(`${root}/`, './').replaceAll(root, '.');
}

/** What V1 adds to many of its errors, whatever they are about. */
function isAdvice(line: string): boolean {
  return /^(?:You might be seeing this error because|For more on the Compose file format versions)/.test(line);
}

function versionOf(engine: string): string {
  const { stdout } = spawnSync(engine, ['version', '--short'], { encoding: 'utf8' });
  const [version] = /^\d+\.\d+\.\d+/.exec(stdout.trim().replace(/^v/, '')) ?? [];
  if (version === undefined) throw new Error(`${engine || 'An engine that is not set'} says no version`);
  return version;
}
