// Applies every fix over folders with scripts, in memory, and sees that they still are what they were.
//   node --import ./scripts/typescript.mjs scripts/conformance/scripts.ts [--diff] [--rule ID] FOLDER…
// - A shell script that `bash -n` took before, it takes after; YAML and JSON that could be read still can.
// - Every call of V1 that is left has a finding that says so.
// Exit status 1 where one of these does not hold. For the eye it prints which words became which others, and how often; with
// `--diff` all that changed.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readArguments } from '../../src/host/arguments.ts';
import { fixAll } from '../../src/lint/fix-all.ts';
import type { Change } from '../../src/lint/pick-fixes.ts';
import { unifiedDiff } from '../../src/report/unified-diff.ts';
import { readRequest } from '../../src/request.ts';
import { run } from '../../src/run.ts';
import { findCommands } from '../../src/script/command.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

const { values, positionals } = parseArgs({ options: { diff: { type: 'boolean' }, rule: { type: 'string', multiple: true } }, allowPositionals: true });
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const output = { isTerminal: false, write: () => undefined };

let wrong = 0;
for (const folder of positionals) await review(path.resolve(folder));
process.exitCode = wrong > 0 ? 1 : 0;

async function review(cwd: string): Promise<void> {
  const io = { stdout: output, stderr: output, stdin: () => Promise.reject(new Error('no input')), env: {}, cwd };
  const { workspace, request } = await readRequest(readArguments(['.']), io);
  const chosen = values.rule && { preset: 'none' as const, rules: Object.fromEntries(values.rule.map((id) => [id, { severity: 'warning' as const }])) };
  const asked = { ...request, config: { ...request.config, preset: 'migration' as const, ...chosen } };
  const { first, last, changes, count } = await fixAll(workspace, (files) => run(files, asked), { safety: new Set(['safe', 'unsafe']), whyLeave: () => undefined });
  const complaints = [...changes.flatMap(complaintsOf), ...unreported(last), ...last.faults.map(({ where }) => `fault: ${where}`)];
  wrong += complaints.length;
  const before = v1Calls(first.files).length;
  const after = v1Calls(last.files).length;
  say(`${path.basename(cwd)}: ${count} fixes in ${changes.length} files; ${before} calls of V1 before, ${after} after; ${complaints.length} complaints`);
  for (const complaint of complaints) say(`  ${complaint}`);
  for (const [words, times] of [...rewritings(changes)].toSorted(([, a], [, b]) => b - a)) say(`  ${String(times).padStart(5)} ${words}`);
  if (values.diff) for (const change of changes) say(unifiedDiff(change.before, change.after));
}

function v1Calls(files: readonly SourceFile[]) {
  return files.flatMap(findCommands).filter(({ program }) => program.text === 'docker-compose');
}

/** Calls of V1 that no finding tells of. */
function unreported({ files, findings }: Awaited<ReturnType<typeof run>>): readonly string[] {
  const told = new Set(findings.filter(({ rule }) => rule.id === 'no-v1-command').map(({ at }) => placeOf(at)));
  return v1Calls(files).flatMap(({ program, origin }) => (told.has(placeOf(origin ?? program.at)) ? [] : [`a call of V1 that is not told: ${placeOf(program.at)}`]));
}

function placeOf({ file, range }: { readonly file: SourceFile; readonly range: { readonly start: number } }): string {
  return `${file.path}:${file.positionAt(range.start).line}`;
}

/** What changed within lines, without the words that a line begins and ends with before and after. */
function rewritings(changes: readonly Change[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { before, after } of changes) {
    const [old, now] = [before, after].map(({ text }) => text.split('\n'));
    if (!old || !now) continue;
    const rest = new Set(now);
    const gone = old.filter((line) => !rest.has(line));
    const kept = new Set(old);
    const come = now.filter((line) => !kept.has(line));
    for (const [index, line] of gone.entries()) {
      const words = changedWords(line.trim().split(/\s+/), (come[index] ?? '').trim().split(/\s+/));
      times.set(words, (times.get(words) ?? 0) + 1);
    }
  }
  return times;
}

function changedWords(before: string[], after: string[]): string {
  while (before.length > 0 && before[0] === after[0]) [before, after] = [before.slice(1), after.slice(1)];
  while (before.length > 0 && before.at(-1) === after.at(-1)) [before, after] = [before.slice(0, -1), after.slice(0, -1)];
  return `${before.join(' ')} → ${after.join(' ')}`;
}

/** What a change has spoiled. */
function complaintsOf({ before, after }: Change): readonly string[] {
  const wasRead = isReadable(before);
  const isSpoiled = wasRead && !isReadable(after);
  return isSpoiled ? [`can no longer be read: ${after.path}`] : [];
}

function isReadable(file: SourceFile): boolean {
  const { path: name, text } = file;
  if (/\.(?:ba)?sh$/.test(name) || /^#!.{0,99}\b(?:ba|da)?sh\b/.test(text)) return spawnSync('bash', ['-n'], { input: text }).status === 0;
  if (/\.ya?ml$/.test(name)) return parseYaml(file).problems.length === 0;
  if (!name.endsWith('.json')) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
