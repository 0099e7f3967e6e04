import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/command-line.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { replaceText, whyKeep } from '../../src/host/replace.ts';
import { mend } from '../../src/mend.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';

const web = 'services:\n  web:\n    image: nginx:1.27\n';
const old = `version: "3.8"\n${web}`;
const named = `${old}    container_name: web\n`;
const only = ['--preset', 'none', '--rule', 'no-version=warning', '--rule', 'no-fixed-container-name=error', '--rule', 'no-v1-command=error', '--rule', 'no-yes-boolean=warning'];

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fixes-'));
  mkdirSync(path.join(root, 'repo/.git'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, content: string): void {
  const file = path.join(root, 'repo', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function get(name: string): string {
  return readFileSync(path.join(root, 'repo', name), 'utf8');
}

async function cli(argv: readonly string[], { input = '', folder = 'repo', isTerminal = false } = {}) {
  let out = '';
  let err = '';
  const status = await main([...argv, ...only], {
    stdout: { isTerminal, write: (text) => void (out += text) },
    stderr: { isTerminal: false, write: (text) => void (err += text) },
    stdin: () => Promise.resolve(Buffer.from(input)),
    env: { NO_COLOR: '1' },
    cwd: path.join(root, folder),
  });
  return { status, out, err };
}

describe('--fix', () => {
  it('mends what is safe, and tells what is left', async () => {
    put('compose.yml', named);
    put('b/compose.yml', old);
    const { status, out, err } = await cli(['--fix']);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatch(/^error\[no-fixed-container-name\]: [^]* --> compose\.yml:4:5\n[^]*\n\n2 fixed in 2 files\. 1 error in 1 file\n$/);
    expect([get('compose.yml'), get('b/compose.yml')]).toEqual([named.replace(/.*\n/, ''), web]);
  });

  it('mends what is unsafe too, where that is wanted', async () => {
    put('compose.yml', named);
    put('run.sh', '#!/bin/sh\ndocker-compose up\n');
    expect(await cli(['--unsafe-fixes'])).toEqual({ status: 0, err: '', out: '3 fixed in 2 files. Nothing found in 2 files\n' });
    expect([get('compose.yml'), get('run.sh')]).toEqual([web, '#!/bin/sh\ndocker compose up\n']);
    expect(await cli(['--unsafe-fixes'])).toEqual({ status: 0, err: '', out: 'Nothing found in 2 files\n' });
  });

  it('keeps the mode, the line ends and the byte order mark', async () => {
    put('compose.yml', `\uFEFF${old.replaceAll('\n', '\r\n')}`);
    chmodSync(path.join(root, 'repo/compose.yml'), 0o640);
    expect((await cli(['--fix'])).status).toBe(0);
    expect(get('compose.yml')).toBe(`\uFEFF${web.replaceAll('\n', '\r\n')}`);
    expect(statSync(path.join(root, 'repo/compose.yml')).mode & 0o777).toBe(0o640);
  });

  it('mends only the files that are asked for, and those that they draw in', async () => {
    put('a/compose.yml', `services:\n  web:\n    extends: { file: ../common/base.yml, service: web }\n`);
    put('common/base.yml', `${web}    tty: yes\n`);
    put('b/compose.yml', old);
    expect(await cli(['a', '--fix'])).toMatchObject({ status: 0, out: '1 fixed in 1 file. Nothing found in 2 files\n' });
    expect([get('common/base.yml'), get('b/compose.yml')]).toEqual([`${web}    tty: true\n`, old]);
  });

  it('never writes through a link, and says so', async () => {
    put('real/x.yml', old);
    mkdirSync(path.join(root, 'outside'));
    writeFileSync(path.join(root, 'outside/compose.yml'), old);
    symlinkSync('real/x.yml', path.join(root, 'repo/service.yml'));
    symlinkSync('real', path.join(root, 'repo/folder'));
    symlinkSync(path.join(root, 'outside/compose.yml'), path.join(root, 'repo/compose.yml'));
    const { status, out, err } = await cli(['service.yml', 'folder/x.yml', '--fix']);
    expect({ status, err }).toEqual({ status: 0, err: 'compose-review: folder/x.yml: not fixed: it is reached through a link\ncompose-review: service.yml: not fixed: it is reached through a link\n' });
    expect(out).toMatch(/\n2 warnings in 2 files\n$/);
    expect((await cli(['compose.yml', '--fix'])).status).toBe(2);
    expect([get('real/x.yml'), get('compose.yml'), lstatSync(path.join(root, 'repo/service.yml')).isSymbolicLink()]).toEqual([old, old, true]);
  });

  it('cannot write to standard input', async () => {
    put('compose.yml', old);
    expect(await cli(['-', '--fix'], { input: old })).toEqual({ status: 2, out: '', err: 'compose-review: --fix cannot write to standard input; --fix-dry-run shows what it would do\n' });
    expect(get('compose.yml')).toBe(old);
  });

  it('goes with every format', async () => {
    put('compose.yml', named);
    const { out, status } = await cli(['--fix', '--format', 'json']);
    expect([status, JSON.parse(out).counts]).toEqual([1, { error: 1, warning: 0, notice: 0, files: 1 }]);
  });

  it('leaves a file alone that was changed meanwhile, and what is told is of the file as it was', async () => {
    put('compose.yml', `${old}# new\n`);
    put('b/compose.yml', old);
    const rules = { 'no-version': { severity: 'error' } } as const;
    const request = { config: { ...defaultConfig, preset: 'none', rules }, scope: { kind: 'tree', named: [] }, filters: [] } as const;
    const { report, count, changes, left } = await mend(memoryWorkspace({ 'compose.yml': old, 'b/compose.yml': old }), request, { mode: 'write', unsafe: false, cwd: path.join(root, 'repo') });
    expect([...left]).toEqual([['compose.yml', 'it was changed meanwhile']]);
    expect([count, changes.map(({ after }) => after.path), report.findings.map(({ at }) => at.file.path)]).toEqual([undefined, ['b/compose.yml'], ['compose.yml']]);
    expect([get('compose.yml'), get('b/compose.yml')]).toEqual([`${old}# new\n`, web]);
  });
});

describe('--fix-dry-run', () => {
  it('prints a diff and writes nothing', async () => {
    put('compose.yml', named);
    put('b/compose.yml', old);
    const { status, out, err } = await cli(['--fix-dry-run', '--unsafe-fixes']);
    expect({ status, err }).toEqual({ status: 1, err: 'Not written: 3 fixed in 2 files\n' });
    expect(out).toMatchInlineSnapshot(`
"--- a/b/compose.yml
+++ b/b/compose.yml
@@ -1,4 +1,3 @@
-version: "3.8"
 services:
   web:
     image: nginx:1.27
--- a/compose.yml
+++ b/compose.yml
@@ -1,5 +1,3 @@
-version: "3.8"
 services:
   web:
     image: nginx:1.27
-    container_name: web
"
`);
    expect([get('compose.yml'), get('b/compose.yml')]).toEqual([named, old]);
    expect(spawnSync('git', ['apply', '-'], { cwd: path.join(root, 'repo'), input: out, encoding: 'utf8' })).toMatchObject({ status: 0 });
    expect([get('compose.yml'), get('b/compose.yml')]).toEqual([web, web]);
  });

  it('keeps to what is safe unless more is wanted, also beside --fix', async () => {
    put('compose.yml', named);
    expect(await cli(['--fix', '--fix-dry-run'])).toMatchObject({ status: 1, err: 'Not written: 1 fixed in 1 file\n' });
    expect(get('compose.yml')).toBe(named);
  });

  it('is for standard input too', async () => {
    const { out, err } = await cli(['-', '--stdin-name', 'x.yml', '--fix-dry-run'], { input: old });
    expect([out, err]).toEqual([expect.stringMatching(/^--- a\/x\.yml\n\+\+\+ b\/x\.yml\n@@ -1,4 \+1,3 @@\n-version/), 'Not written: 1 fixed in 1 file\n']);
  });

  it('says where there is nothing to fix', async () => {
    put('compose.yml', web);
    expect(await cli(['--fix-dry-run'])).toEqual({ status: 0, out: '', err: 'Nothing to fix\n' });
  });

  it('shares standard output with no report', async () => {
    put('compose.yml', old);
    expect(await cli(['--fix-dry-run', '--format', 'json'])).toMatchObject({ status: 2, out: '', err: 'compose-review: the diff goes to standard output; give --format json an --output FILE\n' });
    const { out } = await cli(['--fix-dry-run', '--format', 'json', '--output', 'report.json']);
    expect([out.slice(0, 4), JSON.parse(get('report.json')).counts.warning]).toEqual(['--- ', 1]);
  });
});

describe('a text', () => {
  it('is replaced in its file', () => {
    put('compose.yml', old);
    const cwd = path.join(root, 'repo');
    expect([replaceText(cwd, 'compose.yml', old, 'new\n'), get('compose.yml'), whyKeep(cwd, 'compose.yml')]).toEqual([undefined, 'new\n', undefined]);
  });

  it.each<[name: string, text: string, reason: string]>([
    ['compose.yml', web, 'it was changed meanwhile'],
    ['other.yml', old, 'it cannot be written (ENOENT)'],
    ['compose.yml/x', old, 'it is no file on disk'],
  ])('is left in %s, and a reason says why', (name, text, reason) => {
    put(name, text);
    expect(replaceText(path.join(root, 'repo'), 'compose.yml', old, 'new\n')).toBe(reason);
  });
});
