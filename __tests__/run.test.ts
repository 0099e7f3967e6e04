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

describe('a repository in which V1’s name stands for V2', () => {
  const url = 'https://github.com/docker/compose/releases/download';
  const calls = 'docker-compose up\n';

  it.each<readonly [string, Readonly<Record<string, string>>, boolean]>([
    ['a download of V2', { 'install.sh': `curl -SL ${url}/v2.20.0/docker-compose-linux-x86_64 -o /usr/local/bin/docker-compose\n` }, true],
    ['its version in a variable', { '.gitlab-ci.yml': `variables: { V: v2.20.0 }\na: { script: ["curl -L ${url}/\${V}/docker-compose-linux -o /bin/docker-compose"] }\n` }, true],
    ['a link to the plugin', { 'Makefile': 'setup:\n\tln -s /usr/libexec/docker/cli-plugins/docker-compose /usr/local/bin/docker-compose\n' }, true],
    ['compose-switch', { 'README.md': '```sh\ncurl -fL https://github.com/docker/compose-switch/releases/latest/download/docker-compose-linux-amd64 -o /usr/local/bin/compose-switch\n```\n' }, true],
    ['a download of V1', { 'install.sh': `curl -L ${url}/1.29.2/docker-compose-Linux-x86_64 -o /usr/local/bin/docker-compose\n` }, false],
    ['a download of the plugin', { 'install.sh': `curl -SL ${url}/v2.20.0/docker-compose-linux-x86_64 -o ~/.docker/cli-plugins/docker-compose\n` }, false],
    ['an image with V2 in it', { 'Dockerfile': `FROM a\nRUN curl -SL ${url}/v2.20.0/docker-compose-linux-x86_64 -o /usr/local/bin/docker-compose\n` }, false],
    ['a mention of the releases', { 'README.md': 'See <https://github.com/docker/compose/releases/latest>.\n' }, false],
  ])('%s', async (_, texts, isV2) => {
    const review = async (paths?: readonly string[]) => {
      const scope = paths ? ({ kind: 'changed', paths: new Set(paths) } as const) : tree;
      const { findings } = await run(memoryWorkspace({ 'up.sh': calls, ...texts }), { config: defaultConfig, scope, filters: [] });
      return findings.filter(({ rule, at }) => rule.id === 'no-v1-command' && at.file.path === 'up.sh').length;
    };
    expect([await review(), await review(['up.sh'])]).toEqual(isV2 ? [0, 0] : [1, 1]);
  });

  it('leaves a script that sets up V1 for itself', async () => {
    const texts = { 'a.sh': `wget ${url}/v2.20.0/docker-compose-linux -O /bin/docker-compose\n`, 'b.sh': `pip install docker-compose\n${calls}` };
    const { findings } = await run(memoryWorkspace(texts), { config: defaultConfig, scope: tree, filters: [] });
    expect(findings.flatMap(({ rule, at }) => (rule.id === 'no-v1-command' ? [at.file.path] : []))).toEqual(['b.sh']);
  });
});
