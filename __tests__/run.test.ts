import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../src/config/config.ts';
import { diskWorkspace } from '../src/host/disk.ts';
import { run } from '../src/run.ts';
import { memoryWorkspace } from '../src/source/memory.ts';
import { readAll } from '../src/source/workspace.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const tree = { kind: 'tree', named: [] } as const;

async function checked(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { files } = await run(memoryWorkspace(texts), { config: defaultConfig, scope: tree, filters: [] });
  return files.map((file) => file.path).toSorted();
}

describe('the files that count as checked', () => {
  it('are Compose files, and scripts that call Compose', async () => {
    const texts = {
      'compose.yml': 'services: { web: { image: "nginx:1.27" } }',
      'up.sh': 'docker compose up',
      'build.sh': 'docker build .',
      'README.md': 'Made with Docker Compose.',
      'src/app.ts': 'export {};',
      'deploy': '#!/bin/sh\ndocker-compose up\n',
      'notes': 'docker-compose up\n',
      'roles/web/tasks/main.yml': '- shell: docker-compose up\n',
      'kind.yml': 'a: docker-compose\n',
    };
    expect(await checked(texts)).toEqual(['compose.yml', 'deploy', 'roles/web/tasks/main.yml', 'up.sh']);
  });
});

describe('what a run looks through', () => {
  it('costs nothing of what it may read where nothing is wanted of it', async () => {
    const cwd = mkdtempSync(path.join(tmpdir(), 'run-'));
    try {
      for (const name of ['a.ts', 'b.ts', 'c.ts']) writeFileSync(path.join(cwd, name), 'x'.repeat(40));
      writeFileSync(path.join(cwd, 'z.sh'), `docker ${'x'.repeat(40)}`);
      const workspace = diskWorkspace({ cwd, folders: ['.'], files: [] }, { file: 100, total: 50 });
      const { files, skipped } = await readAll(workspace, ['a.ts', 'b.ts', 'c.ts', 'z.sh'], /docker/);
      expect([files.map((file) => file.path), skipped]).toEqual([['z.sh'], []]);
      expect((await readAll(workspace, ['a.ts'])).skipped).toEqual([{ path: 'a.ts', reason: expect.stringMatching(/in all$/) }]);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });
});
