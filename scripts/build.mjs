#!/usr/bin/env node
// Builds dist/ from src/:  node scripts/build.mjs            writes dist/
//                          node scripts/build.mjs --check    fails where dist/ is not what src/ gives, naming the files
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const node = (script, ...args) => execFileSync(process.execPath, [at(script), ...args], { cwd: root, stdio: ['ignore', 2, 'inherit'] });

/** The action's bundle in `folder`, the terminal's in `folder/cli`. */
function build(folder) {
  rmSync(at('lib'), { recursive: true, force: true });
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  useModulesOfYaml();
  // Without a word on modules, ncc makes CommonJS, which Node starts quicker.
  writeFileSync(at('lib/package.json'), '{}\n');
  for (const [entry, out] of [['lib/main.js', folder], ['lib/cli.js', path.join(folder, 'cli')]]) {
    node('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', out, '--no-cache', '--license', 'licenses.txt');
    writeFileSync(path.join(out, 'package.json'), '{ "type": "commonjs" }\n');
  }
  for (const file of contents(folder).keys()) if (file.endsWith('.js')) squeeze(path.join(folder, file));
  chmodSync(path.join(folder, 'cli', 'index.js'), 0o755);
}

/** For Node, the parser has a module of its own for each of its files, which ask for the environment at every token. */
function useModulesOfYaml() {
  for (const file of readdirSync(at('lib/yaml')).filter((name) => name.endsWith('.js')).map((name) => at('lib/yaml', name))) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ from 'yaml';$/m, " from '../../node_modules/yaml/browser/index.js';"));
  }
}

/** Takes out what only costs time to read: comments and blanks. All names stay, so that a stack tells where it was. */
function squeeze(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { minifyWhitespace: true, legalComments: 'none', lineLimit: 200 });
  writeFileSync(file, code);
}

/** Every file below a folder with its bytes. */
function contents(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(folder, file)).isFile());
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file))]));
}

const scratch = mkdtempSync(path.join(os.tmpdir(), 'dist-'));
try {
  build(scratch);
  if (process.argv.includes('--check')) {
    const [fresh, committed] = [contents(scratch), contents(at('dist'))];
    const stale = [...new Set([...fresh.keys(), ...committed.keys()])].filter((file) => !fresh.get(file)?.equals(committed.get(file) ?? Buffer.of()));
    for (const file of stale) console.error(`dist/${file} is not what src/ gives: run \`npm run build\``);
    if (stale.length > 0) process.exitCode = 1;
  } else {
    rmSync(at('dist'), { recursive: true, force: true });
    cpSync(scratch, at('dist'), { recursive: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
