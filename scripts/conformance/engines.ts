import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';

/** One way to call Compose on a folder. */
export interface Call {
  /** What stands before `config`: `-f compose.yml`. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What an engine makes of a project: its values by their paths, or why it refuses. */
export type Answer = { readonly values: ReadonlyMap<string, string>; readonly warnings: readonly string[]; readonly error?: undefined } | { readonly error: string };

/** Asks Compose V2. */
export function askV2(call: Call, root: string): Answer {
  const { status, stdout, stderr } = start('COMPOSE_V2', [...call.args, '--profile', '*', 'config', '--format', 'json'], call);
  const lines = stderr.replaceAll(root, '.').trim().split('\n');
  const warnings = lines.filter((line) => line.includes('level=warning')).map((line) => line.replace(/^time="[^"]*" /, ''));
  if (status !== 0) return { error: lines.filter((line) => !line.includes('level=warning')).join(' ') || `exit ${status}` };
  return { values: flat(JSON.parse(stdout.replaceAll(root, '.'))), warnings };
}

/** Asks Compose V1. */
export function askV1(call: Call, root: string): Answer {
  const { status, stdout, stderr } = start('COMPOSE_V1', [...call.args, 'config'], call);
  const told = stderr.replaceAll(root, '.').trim().split('\n').filter((line) => line !== '');
  return status === 0 ? { values: flat(parse(stdout.replaceAll(root, '.'), { maxAliasCount: -1 })), warnings: told } : { error: told.join(' ') || `exit ${status}` };
}

function start(engine: 'COMPOSE_V1' | 'COMPOSE_V2', args: readonly string[], { cwd, env }: Call) {
  const program = process.env[engine];
  if (program === undefined) throw new Error(`${engine} is not set`);
  return spawnSync(program, args, { cwd, env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** A tree's leaves by their paths; the order of a mapping says nothing. */
function flat(value: unknown, path = '', into = new Map<string, string>()): Map<string, string> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  for (const [name, child] of entries) flat(child, path === '' ? name : `${path}/${name}`, into);
  if (entries.length === 0 && path !== '') into.set(path, JSON.stringify(value));
  return into;
}

/** The paths at which two answers differ, sorted. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).toSorted();
}
