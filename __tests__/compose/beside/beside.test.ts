import { describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../../src/command-line.ts';
import { defaultConfig } from '../../../src/config/config.ts';
import { run } from '../../../src/run.ts';
import { memoryWorkspace } from '../../../src/source/memory.ts';
import type { Workspace } from '../../../src/source/workspace.ts';

const texts: Readonly<Record<string, string>> = {
  'shop/compose.yml': 'services: { web: { image: "nginx:1.27" } }',
  'shop/.env': 'COMPOSE_PROJECT_NAME=store',
  'run.sh': 'docker exec store_web_1 ls\n',
  'other.sh': 'docker exec store_web_1 ls\n',
  'nginx.conf': 'proxy_pass http://store_web_1;\n',
  'plain.sh': 'ls\n',
  'tasks.yml': '- docker_compose: { project_src: /srv }\n',
  'big.yml': '- a: 1\n',
};

/** What is found where these paths change and each reading costs a request, and which files are read for it. */
async function reviewed(changed: readonly string[]) {
  const memory = memoryWorkspace(texts);
  const read = new Set<string>();
  const workspace: Workspace = { ...memory, costly: true, read: (name) => memory.read(name).finally(() => read.add(name)) };
  const { findings } = await run(workspace, { config: { ...defaultConfig, preset: 'migration' }, scope: { kind: 'changed', paths: new Set(changed) }, filters: [] });
  return { findings: findings.map(({ rule, at }) => `${at.file.path}: ${rule.id}`), read: [...read].toSorted() };
}

describe('what stands beside Compose files', () => {
  it('is reviewed where it changes, with the names of services that do not', async () => {
    expect(await reviewed(['run.sh', 'nginx.conf'])).toEqual({
      findings: ['nginx.conf: no-v1-container-name', 'run.sh: no-v1-container-name'],
      read: ['nginx.conf', 'run.sh', 'shop/.env', 'shop/compose.yml'],
    });
  });

  it('asks for no names where nothing can hold one', async () => {
    expect(await reviewed(['plain.sh'])).toEqual({ findings: [], read: ['plain.sh', 'shop/compose.yml'] });
  });

  it('is found in YAML that is no Compose file', async () => {
    expect((await reviewed(['tasks.yml', 'big.yml'])).findings).toEqual(['tasks.yml: no-removed-ansible-module']);
  });

  it('is reviewed and mended from the command line', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'beside-'));
    try {
      for (const [name, text] of Object.entries(texts)) {
        mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
        writeFileSync(path.join(root, name), text);
      }
      const out: string[] = [];
      const io = { isTerminal: false, write: (text: string) => void out.push(text) };
      const argv = ['--preset', 'migration', '--fail-on', 'warning', '--fix', '--unsafe-fixes', '.'];
      const status = await main(argv, { stdout: io, stderr: { isTerminal: false, write: () => undefined }, stdin: () => Promise.resolve(Buffer.from('')), env: {}, cwd: root });
      expect(status).toBe(0);
      expect(['run.sh', 'nginx.conf', 'tasks.yml'].map((name) => readFileSync(path.join(root, name), 'utf8'))).toEqual([
        'docker compose -p store exec -T web ls\n',
        'proxy_pass http://web;\n',
        '- community.docker.docker_compose_v2: { project_src: /srv }\n',
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
