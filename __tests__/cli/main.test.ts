import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { main } from '../../src/command-line.ts';
import { diskWorkspace } from '../../src/host/disk.ts';
import { withProgress } from '../../src/host/terminal.ts';
import { tool } from '../../src/report/tool.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const privileged = 'services:\n  web:\n    image: nginx:1.27\n    privileged: true\n';
const clean = 'name: shop\nservices:\n  web:\n    image: nginx:1.27\n';
const only = ['--preset', 'none', '--rule', 'no-privileged=error'];

let root = '';

function put(name: string, content: string | Uint8Array): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cli-'));
  put('repo/.git/HEAD', 'ref: refs/heads/main\n');
  put('repo/bad/compose.yml', privileged);
  put('repo/good/compose.yml', clean);
  put('repo/over/prod.yml', 'services:\n  web:\n    privileged: true\n');
  put('repo/odd.name', privileged);
  put('repo/good/node_modules/x/compose.yml', privileged);
  put('repo/big/compose.yml', `${clean}#${'x'.repeat(600_000)}`);
  put('repo/latin/compose.yml', Buffer.from([0x61, 0x3a, 0x20, 0xff]));
  put('repo/conf/.compose-review.yml', 'rules:\n  no-priviliged: off\n');
  put('repo/conf/compose.yml', privileged);
  put('repo/off/.github/compose-review.yaml', 'preset: none\n');
  put('repo/off/compose.yml', privileged);
  put('outside/secret.yml', privileged);
  mkdirSync(path.join(root, 'repo/links'));
  symlinkSync(path.join(root, 'outside/secret.yml'), path.join(root, 'repo/links/compose.yml'));
  symlinkSync('../bad/compose.yml', path.join(root, 'repo/links/inside.yml'));
  put('repo/.git/config', 'token: x');
  symlinkSync('../.git/config', path.join(root, 'repo/links/token.yml'));
});

afterAll(() => rmSync(root, { recursive: true }));

async function cli(folder: string, argv: readonly string[], { input = '', isTerminal = false, env = {} } = {}) {
  let out = '';
  let err = '';
  const status = await main(argv, {
    stdout: { isTerminal, write: (text) => void (out += text) },
    stderr: { isTerminal, write: (text) => void (err += text) },
    stdin: () => Promise.resolve(Buffer.from(input)),
    env,
    cwd: path.join(root, folder),
  });
  return { status, out, err };
}

async function coloured(argv: readonly string[], env: Readonly<Record<string, string>>, isTerminal = true): Promise<boolean> {
  const { out } = await cli('repo/bad', [...only, ...argv], { isTerminal, env });
  return out.includes('\u001B[');
}

function paths(folders: readonly string[]): Promise<readonly string[]> {
  return diskWorkspace({ cwd: path.join(root, 'repo/good'), folders, files: [] }).list();
}

describe('the exit status', () => {
  it.each([
    ['good', only, 0],
    ['bad', only, 1],
    ['bad', [...only, '--rule', 'no-privileged=warning'], 0],
    ['bad', [...only, '--rule', 'no-privileged=warning', '--fail-on', 'warning'], 1],
    ['bad', [...only, '--fail-on=never'], 0],
    ['bad', [...only, '--rule', 'no-privileged=off'], 0],
    ['off', [], 0],
    ['.', ['bad', ...only], 1],
    ['.', ['odd.name', ...only], 1],
    ['good', ['../bad/compose.yml', ...only], 1],
    ['good', ['-f', 'compose.yml', '-f', '../over/prod.yml', ...only], 1],
    ['links', only, 0],
    ['links', ['inside.yml', ...only], 1],
  ])('in %s with %j is %d', async (folder, argv, expected) => {
    const { status, err } = await cli(path.join('repo', folder), argv);
    expect({ status, err }).toEqual({ status: expected, err: '' });
  });

  it.each([
    ['good', ['nope.yml'], 'nope.yml: there is no such file or folder'],
    ['good', ['-f', '.'], '-f .: this is a folder'],
    ['good', ['-f', 'compose.yml', '.'], '. cannot stand beside -f, which joins files to the one project to review'],
    ['.', ['big/compose.yml'], 'big/compose.yml: larger than 512 KiB'],
    ['.', ['latin/compose.yml'], 'latin/compose.yml: not UTF-8'],
    ['links', ['compose.yml'], 'compose.yml: leads out of its folder'],
    ['good', ['--fromat', 'json'], 'there is no option --fromat; did you mean --format?'],
    ['good', ['--format'], '--format needs a value: --format FORMAT, terminal, json, markdown or github [terminal]'],
    ['good', ['--format', 'jsno'], 'there is no format `jsno`. Did you mean `json`?'],
    ['good', ['--format', 'json', '--format', 'github'], 'two formats would go to standard output; give --format github an --output FILE'],
    ['good', ['--version=2'], '--version takes no value'],
    ['good', ['--rule', 'no-priviliged=off'], 'there is no rule `no-priviliged`. Did you mean `no-privileged`?'],
    ['good', ['--rule', 'no-privileged=of'], '--rule no-privileged cannot be `of`. Did you mean `off`?'],
    ['good', ['--rule', 'no-privileged'], '--rule no-privileged: write --rule ID=LEVEL, with one of error, warning, notice, off'],
    ['good', ['--preset', 'everything'], '--preset cannot be `everything`. Allowed: `recommended`, `hardening`, `strict`, `all`, `migration`, `none`'],
    ['good', ['--env', '=x'], '--env =x: write --env NAME=VALUE'],
    ['good', ['--env-file', 'x.env'], 'x.env: there is no such file or folder'],
    ['good', [''], 'a path is empty'],
    ['good', ['-f', ''], 'a path is empty'],
    ['good', ['--stdin-name', 'stack.yml'], '--stdin-name is for standard input, which `-` reads'],
    ['good', ['--explain', 'no-privilege'], 'there is no rule `no-privilege`. Did you mean `no-privileged`?'],
    ['good', ['--config', 'x.yml'], 'x.yml: there is no such file'],
    ['good', ['--output', '../bad'], '../bad: cannot be written'],
    ['good', ['a\u001B[2J\n::error::x'], 'a\uFFFD[2J\uFFFD::error::x: there is no such file or folder'],
    ['good', ['--base'], '--base is not available yet'],
    ...['sarif', 'junit'].map((format): [string, string[], string] => ['good', ['--format', format], `--format ${format} is not available yet`]),
  ])('in %s with %j is 2, and a line says why', async (folder, argv, reason) => {
    const { status, out, err } = await cli(path.join('repo', folder), argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.replace(/ \(E[^)]*\)|(?<=cannot be written).*/, '')).toBe(`compose-review: ${reason}\n`);
  });
});

describe('what is told', () => {
  it('is a frame for each finding, and what they add up to', async () => {
    const { out } = await cli('repo', ['bad', 'big', ...only]);
    expect(out).toMatchInlineSnapshot(`
"error[no-privileged]: Service \`web\` runs privileged, so a break-in reaches the host
 --> bad/compose.yml:4:17
4 |     privileged: true
  |                 ^^^^
  = help: Grant only what it needs, under \`cap_add\` or \`devices\`

Not checked: big/compose.yml: larger than 512 KiB
1 error in 1 file
"
`);
  });

  it.each([
    ['repo/good', only, 'Nothing found in 1 file\n'],
    ['repo/big', only, 'Not checked: compose.yml: larger than 512 KiB\nNothing was checked\n'],
    ['repo/.git', only, 'No Compose file here, nor a script that calls Compose\n'],
  ])('in %s is friendly', async (folder, argv, expected) => {
    expect((await cli(folder, argv)).out).toBe(expected);
  });

  it('is data for programs, always the same', async () => {
    const first = await cli('repo', ['bad', ...only, '--format', 'json']);
    expect(first).toEqual(await cli('repo', ['bad', ...only, '--format', 'json']));
    expect(JSON.parse(first.out)).toEqual({
      schemaVersion: 1,
      tool,
      projects: [{ name: 'bad', files: ['bad/compose.yml'], services: ['web'], complete: true, purpose: null }],
      findings: [
        {
          rule: 'no-privileged',
          category: 'security',
          severity: 'error',
          message: expect.any(String),
          help: expect.any(String),
          path: 'bad/compose.yml',
          range: { start: { line: 4, column: 17 }, end: { line: 4, column: 21 } },
          yamlPath: ['services', 'web', 'privileged'],
          related: [],
          fingerprint: expect.stringMatching(/^[\da-f]{12}$/),
          url: expect.stringMatching(/\/docs\/rules\/no-privileged\.md$/),
        },
      ],
      fixed: [],
      hidden: [],
      omitted: { findings: [], hidden: [] },
      readiness: null,
      skipped: [],
      counts: { error: 1, warning: 0, notice: 0, files: 1 },
    });
  });

  it('goes where it is wanted', async () => {
    const { out, status } = await cli('repo/bad', [...only, '--format', 'json', '--output', '../out/a.json', '--format=github', '--format', 'markdown', '--output=../out/b.md']);
    expect(status).toBe(1);
    expect(out).toMatch(/^::error file=compose\.yml,line=4,endLine=4,col=17,endColumn=21,title=no-privileged::/);
    expect(readFileSync(path.join(root, 'repo/out/a.json'), 'utf8')).toMatch(/^\{\n {2}"schemaVersion": 1,/);
    expect(readFileSync(path.join(root, 'repo/out/b.md'), 'utf8')).toMatch(/^## 🐳 Compose review: 1 error in 1 file\n/);
  });

  it('has colours at a terminal alone, and only where they are wanted', async () => {
    expect(await Promise.all([coloured([], {}), coloured(['--no-color'], {}), coloured([], { NO_COLOR: '1' }), coloured([], { TERM: 'dumb' }), coloured([], {}, false)])).toEqual([true, false, false, false, false]);
  });

  it('says how far it is where that takes long, and takes the line back', async () => {
    let told = '';
    const memory = memoryWorkspace({ 'a.yml': clean });
    const { workspace, done } = withProgress(memory, { isTerminal: true, write: (text) => void (told += text) }, 0);
    expect(await workspace.list()).toEqual(['a.yml']);
    await workspace.read('a.yml');
    expect(told).toBe('\r\u001B[KReading… 1 file');
    done();
    expect(told.endsWith('\r\u001B[K')).toBe(true);
  });

  it.each([true, false])('shows each mistake of a configuration in a frame, at a terminal: %s', async (isTerminal) => {
    const { err, status } = await cli('repo/conf', ['--no-color'], { isTerminal });
    expect(status).toBe(2);
    expect(err).toMatch(/^compose-review: \.compose-review\.yml:2:3: There is no rule `no-priviliged`\. Did you mean `no-privileged`\?\n/);
    expect(err).toContain('error[configuration]: There is no rule `no-priviliged`\n --> .compose-review.yml:2:3\n');
  });

  it('is about standard input too', async () => {
    const { out, status } = await cli('repo/good', ['-', '--stdin-name', 'x/stack.yml', ...only], { input: privileged });
    expect(status).toBe(1);
    expect(out).toContain(' --> x/stack.yml:4:17\n');
    expect((await cli('repo/good', ['-'], { input: 'x'.repeat(600_000) })).err).toBe('compose-review: standard input: larger than 512 KiB\n');
  });

  it('is a page where one is asked for', async () => {
    expect((await cli('repo', ['--version'])).out).toBe(`${tool.version}\n`);
    expect((await cli('repo', ['-h'])).out).toMatch(/^Reviews Docker Compose files[^]*--fail-on LEVEL[^]*Exit status/);
    expect((await cli('repo', ['--list-rules'])).out).toMatch(/^no-privileged +error +security +recommended +Services do not run privileged$/m);
    expect((await cli('repo', ['--explain', 'no-privileged'])).out).toMatch(/^error\[no-privileged\]: [^]*Instead of\n {4}services:[^]*write\n {4}services:[^]*\n {6}Programs that are passed over[^]*\n {4}# compose-review-ignore no-privileged: REASON[^]*no-privileged\.md\n$/);
  });
});

it('runs as a process of its own, also into a pipe that closes early', () => {
  const options = { cwd: path.join(root, 'repo/bad'), encoding: 'utf8' as const };
  for (const bundle of [path.resolve('dist/cli/index.js')].filter((file) => existsSync(file))) {
    expect(spawnSync(process.execPath, [bundle, ...only], options)).toMatchObject({ status: 1, stderr: '', stdout: expect.stringContaining('1 error in 1 file') });
    expect(spawnSync(process.execPath, [bundle, '--nope'], options)).toMatchObject({ status: 2, stdout: '' });
    expect(spawnSync('sh', ['-c', `"${process.execPath}" "${bundle}" --list-rules | head -n 0`], options)).toMatchObject({ stderr: '' });
  }
});

it('calls itself what package.json calls it', () => {
  const text = readFileSync(path.resolve('package.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject(tool);
});

describe('the disk', () => {
  it('lists what the folders hold, once each, and follows no links', async () => {
    expect(await paths(['.'])).toEqual(['compose.yml']);
    expect(await paths(['../good', '.'])).toEqual(['compose.yml']);
    expect(await paths(['../links', '../bad'])).toEqual(['../bad/compose.yml']);
    expect(await paths(['../nowhere'])).toEqual([]);
  });

  it('reads within the repository and nowhere else', async () => {
    const disk = diskWorkspace({ cwd: path.join(root, 'repo/good'), folders: ['.'], files: [] });
    const read = async (name: string) => (await disk.read(name)) instanceof SourceFile;
    expect(await Promise.all(['compose.yml', '../bad/compose.yml', '../links/inside.yml'].map(read))).toEqual([true, true, true]);
    expect(await Promise.all(['../../outside/secret.yml', '../links/compose.yml', '../links/token.yml', '../.git/config', '/etc/hosts', '..', '.', 'nope'].map(read))).toEqual(Array(8).fill(false));
    expect(await disk.read('compose.yml')).toBe(await disk.read('compose.yml'));
  });

  it('stays in the folder where there is no repository', async () => {
    const disk = diskWorkspace({ cwd: path.join(root, 'outside'), folders: ['.'], files: [] });
    expect(await disk.read('../repo/good/compose.yml')).toBeUndefined();
    expect(await disk.read('secret.yml')).toBeInstanceOf(SourceFile);
  });

  it('reads no more than it may in all', async () => {
    const disk = diskWorkspace({ cwd: path.join(root, 'repo'), folders: ['.'], files: [] }, { file: 1024, total: 1024 * 1024 });
    expect(await disk.read('big/compose.yml')).toEqual({ path: 'big/compose.yml', reason: 'larger than 1 KiB' });
    const small = diskWorkspace({ cwd: path.join(root, 'repo'), folders: ['.'], files: [] }, { file: 1024, total: 100 });
    expect(await small.read('bad/compose.yml')).toBeInstanceOf(SourceFile);
    expect(await small.read('odd.name')).toEqual({ path: 'odd.name', reason: expect.stringMatching(/in all$/) });
  });
});
