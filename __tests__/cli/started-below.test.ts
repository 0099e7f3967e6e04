import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/command-line.ts';
import { web } from '../support/marks.ts';

let root = '';

function put(name: string, content: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'below-'));
  const compose = 'services:\n  web:\n    image: nginx:1.27\n    environment: { A: "${A:-}", B: "${B:-}" }\n';
  put('compose.yml', 'services: { outer: { image: "nginx:1.27" } }\n');
  put('repo/.git/HEAD', 'ref: refs/heads/main\n');
  put('repo/inner/src/.keep', '');
  put('repo/shop/compose.yml', compose);
  put('repo/shop/compose.override.yml', 'services: { web: { labels: { a: yes } } }\n');
  put('repo/shop/.env', 'A=1\nB=2\nC=3\n');
  put('repo/shop/src/.env', 'B=4\n');
  put('repo/shop/docs/deep/.keep', '');
  put('repo/shop/scripts/up.sh', 'docker compose up\n');
  put('repo/two/docker-compose.yml', 'services: { web: { image: "nginx:1.27" } }\n');
  put('repo/two/compose.yml', 'services: { web: { image: "nginx:1.28" } }\n');
  put('repo/two/src/.keep', '');
  put('repo/default/compose.yml', web('image: "a:${A:-1}", hostname: "${B-b}${C:-}", environment: { D: "${D:-d}" }'));
  put('repo/default/.env', 'A=1\nB=b\nC=\nD=other\n');
  put('repo/default/src/.keep', '');
  put('repo/late/compose.yml', web('image: a, hostname: "${A}"'));
  put('repo/late/.env', 'A=${B}\nB=1\n');
  put('repo/late/src/.keep', '');
  put('repo/imageless/compose.yml', web('image: "${A}", hostname: "${B}"'));
  put('repo/imageless/.env', 'A=a\nB=b\n');
  put('repo/imageless/src/.keep', '');
  put('repo/broken/compose.yml', compose);
  put('repo/broken/.env', 'nonsense here\n');
  put('repo/broken/src/.keep', '');
});

afterAll(() => rmSync(root, { recursive: true }));

/** Rule, path and line of each finding of the move, as started in a folder. */
async function startedIn(folder: string, argv: readonly string[] = []): Promise<readonly string[]> {
  let out = '';
  const streams = { stderr: { isTerminal: false, write: () => undefined }, stdin: () => Promise.resolve(Buffer.from('')), env: {} };
  await main([...argv, '--preset', 'migration', '--format', 'json'], { ...streams, stdout: { isTerminal: false, write: (text) => void (out += text) }, cwd: path.join(root, folder) });
  const { findings }: { findings: readonly { rule: string; path: string; range: { start: { line: number } } }[] } = JSON.parse(out);
  return findings.map((finding) => `${finding.rule} ${finding.path}:${finding.range.start.line}`);
}

describe('in a folder without Compose files', () => {
  it('reviews what Compose finds in the nearest one above, whose `.env` V1 does not read', async () => {
    expect(await startedIn('repo/shop/docs/deep')).toEqual([
      'no-env-foreign-reference ../../.env:1',
      'no-env-foreign-reference ../../.env:2',
      'no-boolean-label ../../compose.override.yml:1',
    ]);
  });

  it('takes the values of its own `.env` first, as both do', async () => {
    expect(await startedIn('repo/shop/src')).toEqual(['no-env-foreign-reference ../.env:1', 'no-boolean-label ../compose.override.yml:1']);
  });

  it('tells what V2 alone refuses in the one above', async () => {
    expect(await startedIn('repo/broken/src')).toEqual(['no-env-invalid-line ../.env:1']);
  });

  it('passes over a value that is the default which is written', async () => {
    expect(await startedIn('repo/default/src')).toEqual(['no-env-foreign-reference ../.env:4']);
  });

  it('tells what V2 warns of in the one above, where both come to nothing', async () => {
    expect(await startedIn('repo/late/src')).toEqual(['no-env-late-definition ../.env:1']);
  });

  it('is silent where V1 is left without an image, and does not start', async () => {
    expect(await startedIn('repo/imageless/src')).toEqual([]);
    expect(await startedIn('repo/imageless')).toEqual([]);
  });

  it('tells that V1 found another file there', async () => {
    expect(await startedIn('repo/two/src')).toEqual(['no-second-default-file ../compose.yml:1']);
  });

  it.each([
    ['repo/inner/src', []],
    ['repo/shop/scripts', []],
    ['repo/shop/docs', ['deep']],
  ])('looks no farther up than the repository goes, and nowhere where there is something else to review: %s %j', async (folder, argv) => {
    expect(await startedIn(folder, argv)).toEqual([]);
  });
});
