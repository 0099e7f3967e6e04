import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/config.ts';
import { comesFromV1 } from '../../src/host/github/from-v1.ts';
import { fixAll } from '../../src/lint/fix-all.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import { marks } from '../support/marks.ts';

const compose = 'services:\n  web:\n    image: nginx:1.27\n    ports:\n      - 22:22\n';
const texts = { 'compose.yml': compose, 'README.md': 'Run it:\n\n```sh\ndocker compose up -d\n```\n' };

/** The ids of what is told of the move. */
async function told(files: Readonly<Record<string, string>>, { preset = defaultConfig.preset, isFromV1 = false } = {}): Promise<readonly string[]> {
  const workspace = { ...memoryWorkspace(files), isFromV1 };
  const { findings } = await run(workspace, { config: { ...defaultConfig, preset }, scope: { kind: 'tree', named: [] }, filters: [] });
  return findings.flatMap(({ rule }) => (rule.category === 'migration' ? [rule.id] : []));
}

describe('what V1 merely did otherwise', () => {
  it('is no news where nothing speaks of V1', async () => expect(await told(texts)).toEqual([]));

  it('is said of a volume that no one mounts as of any that is left over', async () => {
    const unused = { ...texts, 'compose.yml': 'services: { web: { image: "nginx:1.27" } }\nvolumes: { old: {} }\n' };
    expect([await marks('no-unused-volume', unused), await marks('no-unused-resource', unused)]).toEqual([[], ['old']]);
    const spoken = { ...unused, 'run.sh': 'docker-compose up\n' };
    expect([await marks('no-unused-volume', spoken), await marks('no-unused-resource', spoken)]).toEqual([['old'], []]);
  });

  it('is told where the move is asked for', async () => expect(await told(texts, { preset: 'migration' })).toEqual(['no-base-60']));

  it('is told where a change takes away what spoke of V1', async () => expect(await told(texts, { isFromV1: true })).toEqual(['no-base-60']));

  it('is still told when fixes have renamed the calls', async () => {
    const before = { 'compose.yml': compose, 'README.md': texts['README.md'].replace('docker compose', 'docker-compose') };
    const request = { config: defaultConfig, scope: { kind: 'tree' as const, named: [] }, filters: [] };
    const { last, changes } = await fixAll(memoryWorkspace(before), (files) => run(files, request), { safety: new Set(['unsafe' as const]), whyLeave: () => undefined });
    expect(changes.map(({ after }) => after.path)).toEqual(['README.md']);
    expect(last.findings.map(({ rule }) => rule.id)).toContain('no-base-60');
  });
});

/** A change of one file. */
function change(patch: string | undefined, path = 'README.md') {
  return { files: [{ path, removed: false, ...(patch !== undefined && { patch }) }], complete: true };
}

describe('a change comes from V1', () => {
  it.each([
    ['@@ -1 +1 @@\n-docker-compose up\n+docker compose up', true],
    ['@@ -1 +0,0 @@\n-version: "3.8"', true],
    ['@@ -1 +1 @@\n-See docker-compose.yml\n+See compose.yml', false],
    ['@@ -1 +1 @@\n docker-compose up\n-a\n+b', false],
    [undefined, true],
  ])('%j: %s', (patch, expected) => expect(comesFromV1(change(patch))).toBe(expected));

  it('goes by no file that says nothing of Compose', () => expect(comesFromV1(change(undefined, 'logo.png'))).toBe(false));
});
