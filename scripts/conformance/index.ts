// npm run conformance: holds our verdicts against those of the real engines, a project at a time.
//   npm run conformance -- [FOLDER] [--v2 FILE] [--v1 FILE]
// FOLDER holds projects, at any depth; without it, the examples of all rules are taken. The engines are found by
// $COMPOSE_V2 and $COMPOSE_V1, or by argument. V2 decides; with V1, what only V2 refuses has to be a finding of `breaks`.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { answerOf, versionOf } from './answers.ts';
import { writeExamples } from './examples.ts';
import { judge, type Judged } from './verdicts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { v1: { type: 'string', default: process.env['COMPOSE_V1'] ?? '' }, v2: { type: 'string', default: process.env['COMPOSE_V2'] ?? '' } },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const versions = { v1: values.v1 && (await versionOf(values.v1)), v2: values.v2 && (await versionOf(values.v2)) };
if (!versions.v2) {
  say('SKIPPED: no Compose V2 to compare with. Name its program in $COMPOSE_V2, or by --v2 FILE.');
  process.exit(0);
}
const scratch = mkdtempSync(path.join(os.tmpdir(), 'compose-review-conformance-'));
try {
  const folder = positionals[0] ?? writeExamples(scratch);
  const compared = await compare(folder, await judge(folder));
  say(`${compared.length} projects in ${positionals[0] ?? 'the examples of the rules'}, against Compose ${versions.v2}${versions.v1 && ` and ${versions.v1}`}\n`);
  for (const line of table(compared)) say(line);
  const wrong = compared.filter(({ verdict }) => verdict !== 'agrees');
  if (wrong.length > 0) say('');
  for (const { verdict, name, why } of wrong) say(`${verdict.padEnd(7)} ${name}: ${why}`);
  process.exitCode = wrong.some(({ verdict }) => verdict === 'FALSE' || verdict === 'MISSED') ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

interface Compared {
  readonly name: string;
  readonly engine: 'accepts' | 'refuses';
  readonly ours: Judged['ours'];
  /** `machine`: the engine misses what may be there on another machine, and says so; we are silent on purpose. */
  readonly verdict: 'agrees' | 'FALSE' | 'MISSED' | 'BREAKS' | 'machine';
  readonly why: string;
}

async function compare(folder: string, projects: readonly Judged[]): Promise<readonly Compared[]> {
  const waiting = [...projects.entries()];
  const results: Compared[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await compareOne(folder, next[1]);
  };
  await Promise.all(Array.from({ length: os.cpus().length }, worker));
  return results;
}

async function compareOne(folder: string, { name, files, ours, first, breaks }: Judged): Promise<Compared> {
  const v2 = await answerOf(values.v2, folder, files);
  const engine = v2.accepts ? 'accepts' : 'refuses';
  const base = { name, engine, ours } as const;
  if (v2.accepts && ours === 'refuse') return { ...base, verdict: 'FALSE', why: first };
  if (!v2.accepts && ours === 'accept') return { ...base, verdict: v2.onMachine ? 'machine' : 'MISSED', why: v2.message };
  const v1Accepts = versions.v1 && !v2.accepts && ours === 'refuse' && (await answerOf(values.v1, folder, files)).accepts;
  if (v1Accepts && !breaks) return { ...base, verdict: 'BREAKS', why: `only V2 refuses it, and no finding says so: ${v2.message}` };
  return { ...base, verdict: 'agrees', why: '' };
}

function table(compared: readonly Compared[]): readonly string[] {
  const count = (engine: Compared['engine'], ours: Compared['ours']): string =>
    String(compared.filter((one) => one.engine === engine && one.ours === ours).length).padStart(10);
  const rows = (['accepts', 'refuses'] as const).map((engine) => `V2 ${engine} ${count(engine, 'accept')}${count(engine, 'refuse')}${count(engine, 'part')}`);
  return [`${''.padEnd(11)}${['we accept', 'we refuse', 'a part'].map((title) => title.padStart(10)).join('')}`, ...rows];
}
