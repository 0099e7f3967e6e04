// Applies every fix over folders of projects, one rule at a time and all together, and asks the engines before and after.
//   COMPOSE_V1=… COMPOSE_V2=… node --import ./scripts/typescript.mjs scripts/conformance/fixes.ts [--rule ID] [--list] FOLDER…
// A folder holds projects, or cases with an `index.json`. What is held against what:
// - V2 accepts a project after a fix that it accepted before, and one that it refused for what the fix is about;
// - what V2 makes of it is the same, but for the keys that the fix is about;
// - after a migration fix, V2 differs from what V1 made of the project before in nothing that it did not differ in anyway:
//   `mended` where it differs in less;
// - each comment is still there, and fixing a second time changes nothing.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Project } from '../../src/compose/project.ts';
import { readArguments } from '../../src/host/arguments.ts';
import { fixAll } from '../../src/lint/fix-all.ts';
import { readRequest } from '../../src/request.ts';
import { rules } from '../../src/rules/index.ts';
import { run } from '../../src/run.ts';
import type { Safety } from '../../src/source/fix.ts';
import { overlay } from '../../src/source/overlay.ts';
import type { Workspace } from '../../src/source/workspace.ts';
import { askV1, askV2, type Call } from './engines.ts';
import { lostComments } from './lost-comments.ts';
import { outcomeOf } from './outcome.ts';
import { subjectsIn, type Subject } from './projects.ts';

const { values, positionals } = parseArgs({ options: { rule: { type: 'string', multiple: true }, list: { type: 'boolean' } }, allowPositionals: true });
const ids = values.rule ?? rules.map(({ id }) => id);
const output = { isTerminal: false, write: () => undefined };

/** What became of what was fixed: of projects, of comments, of files. */
const columns = ['fixes', 'files', 'same', 'mended', 'accepted', 'stillRefused', 'differs', 'refusedAfter', 'lostComments', 'changedAgain'] as const;
type Tally = Record<(typeof columns)[number], number>;
const tallies = new Map<string, Tally>();
const notes: string[] = [];

for (const folder of positionals) for (const subject of subjectsIn(path.resolve(folder))) await review(subject);
print();

async function review(subject: Subject): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'fixes-'));
  try {
    const home = path.join(root, subject.name);
    cpSync(subject.folder, home, { recursive: true, verbatimSymlinks: true });
    const { workspace, request } = await requestOf(subject, home);
    const { findings } = await run(workspace, { ...request, config: { ...request.config, preset: 'all' } });
    const found = new Map<string, FixSet>(findings.flatMap(({ rule, fix }) => (fix && ids.includes(rule.id) ? [[`${rule.id} ${fix.safety}`, { ids: [rule.id], safeties: [fix.safety] }] as const] : [])));
    const together: readonly FixSet[] = values.rule || found.size < 2 ? [] : [{ ids, safeties: ['safe'] }, { ids, safeties: ['safe', 'unsafe'] }];
    for (const set of [...found.values(), ...together]) await apply(subject, set, home);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function requestOf(subject: Subject, home: string) {
  const io = { stdout: output, stderr: output, stdin: () => Promise.reject(new Error('no input')), env: {}, cwd: path.join(home, subject.cwd) };
  return readRequest(readArguments(argvOf(subject)), io);
}

/** Fixes that are applied together. */
interface FixSet {
  readonly ids: readonly string[];
  readonly safeties: readonly Safety[];
}

async function apply(subject: Subject, { ids: asked, safeties }: FixSet, home: string): Promise<void> {
  const cwd = path.join(home, subject.cwd);
  const { workspace, request } = await requestOf(subject, home);
  const only = { ...request, config: { ...request.config, preset: 'none' as const, rules: Object.fromEntries(asked.map((id) => [id, { severity: 'error' as const }])) } };
  const mend = (files: Workspace) => fixAll(files, (version) => run(version, only), { safety: new Set(safeties), whyLeave: () => undefined });
  const { first, count, changes } = await mend(workspace);
  if (changes.length === 0) return;
  const name = `${asked.length === 1 ? asked.join('') : 'all together'} (${safeties.join(', ')})`;
  const note = (what: string): void => void notes.push(`${name}: ${subject.name}: ${what}`);
  const tally = tallyOf(name);
  tally.fixes += count;
  tally.files += changes.length;
  const lost = changes.flatMap(lostComments);
  tally.lostComments += lost.length;
  for (const text of lost) note(`lost # ${text}`);
  const again = await mend(overlay(workspace, new Map(changes.map(({ after }) => [after.path, after]))));
  tally.changedAgain += again.changes.length;
  for (const { after } of again.changes) note(`changed again: ${after.path}`);
  const changed = new Set(changes.map(({ after }) => after.path));
  const calls = subject.args ? [{ args: subject.args, cwd, env: subject.env }] : first.projects.filter((project) => uses(project, changed)).map((project) => callOf(project, cwd));
  const before = calls.map((call) => ({ v2: askV2(call, home), v1: asked.some(isMigration) ? askV1(call, home) : undefined }));
  for (const { after } of changes) writeFileSync(path.join(cwd, after.path), after.text);
  for (const [index, call] of calls.entries()) {
    const answers = before[index];
    if (!answers) continue;
    const { kind, why } = outcomeOf(answers, askV2(call, home), first.findings);
    tally[kind] += 1;
    if (why !== '') note(`${call.args.join(' ')}: ${kind}: ${why}`);
  }
  for (const { before: old } of changes) writeFileSync(path.join(cwd, old.path), old.text);
}

function argvOf({ args, env }: Subject): readonly string[] {
  const typed = (args ?? []).map((word) => (word === '-p' ? '--project-name' : word));
  const variables = Object.entries(env).flatMap(([name, value]) => (name === 'HOME' ? [] : ['--env', `${name}=${value}`]));
  return [...(typed.includes('-f') ? [] : ['.']), ...typed, ...variables];
}

function isMigration(id: string): boolean {
  return rules.some((rule) => rule.id === id && rule.category === 'migration');
}

/** Env files of services count, too: they lie in the project's folder or below it. */
function uses({ files, envFiles, folder }: Project, changed: ReadonlySet<string>): boolean {
  if ([...files, ...envFiles].some(({ source }) => changed.has(source.path))) return true;
  return [...changed].some((file) => /env/i.test(file) && (folder === '' || file.startsWith(`${folder}/`)));
}

function callOf({ files, folder }: Project, cwd: string): Call {
  const own = files.filter(({ role }) => role === 'base' || role === 'override').flatMap(({ source }) => ['-f', source.path]);
  return { args: [...own, '--project-directory', folder === '' ? '.' : folder], cwd, env: {} };
}

function tallyOf(name: string): Tally {
  const tally = tallies.get(name) ?? { fixes: 0, files: 0, same: 0, mended: 0, accepted: 0, stillRefused: 0, differs: 0, refusedAfter: 0, lostComments: 0, changedAgain: 0 };
  tallies.set(name, tally);
  return tally;
}

function print(): void {
  if (values.list) for (const note of notes) process.stdout.write(`${note}\n`);
  process.stdout.write(`| rule | ${columns.join(' | ')} |\n|---|${columns.map(() => '---:|').join('')}\n`);
  for (const [name, tally] of [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1))) process.stdout.write(`| ${name} | ${columns.map((column) => tally[column]).join(' | ')} |\n`);
  process.exitCode = [...tallies].some(([name, { refusedAfter, differs, lostComments: lost, changedAgain }]) => refusedAfter + lost + changedAgain > 0 || (differs > 0 && name.endsWith('(safe)'))) ? 1 : 0;
}
