import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAJOR = 24;

// Asking npx takes a second; every test file would pay it.
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/compose-review/node24', import.meta.url));

/**
 * The Node on which GitHub runs the action: this one if it is new enough, the one that COMPOSE_REVIEW_NODE24 names,
 * or the one of npm's package. Without any of them this one, and a loud warning.
 */
export function node24(): string {
  if (Number.parseInt(process.versions.node, 10) >= MAJOR) return process.execPath;
  const named = process.env['COMPOSE_REVIEW_NODE24'];
  if (named !== undefined && named !== '') return named;
  const cached = existsSync(CACHE) ? readFileSync(CACHE, 'utf8') : '';
  if (cached !== '' && existsSync(cached)) return cached;
  try {
    const found = askNpx();
    mkdirSync(dirname(CACHE), { recursive: true });
    writeFileSync(CACHE, found);
    return found;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`NO NODE ${MAJOR}: the action is tested on Node ${process.versions.node} instead. ${reason}`);
    return process.execPath;
  }
}

function askNpx(): string {
  const command = ['--yes', '--package', `node@${MAJOR}`, 'node', '-p', 'process.execPath'];
  return execFileSync('npx', command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 300_000,
  }).trim();
}
