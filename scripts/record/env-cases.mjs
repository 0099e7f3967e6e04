// Runs both Compose engines over the texts of __tests__/compose/v1/env/env-cases.json, as an env file of a service, and
// writes what each made of them there.
// Usage: COMPOSE_V1=<docker-compose 1.29.2> COMPOSE_V2=<docker-compose> node scripts/record/env-cases.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const file = join(import.meta.dirname, '../../__tests__/compose/v1/env/env-cases.json');
const compose = 'services:\n  web:\n    image: a\n    env_file: f.env\n';
const home = mkdtempSync(join(tmpdir(), 'env-'));
writeFileSync(join(home, 'compose.yaml'), compose);
const rows = JSON.parse(readFileSync(file, 'utf8')).map(({ text }) => {
  writeFileSync(join(home, 'f.env'), text);
  return { text, v1: ask(process.env.COMPOSE_V1), v2: ask(process.env.COMPOSE_V2) };
});
rmSync(home, { recursive: true });
writeFileSync(file, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);

/** The variables that have a value, sorted; null where the engine refuses the file. */
function ask(engine) {
  const { status, stdout } = spawnSync(engine, ['config'], { cwd: home, env: { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8' }, encoding: 'utf8' });
  if (status !== 0) return null;
  const entries = Object.entries(parse(stdout).services.web.environment ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value).replaceAll('$$', '$')]).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
