import { describe, expect, it } from '@jest/globals';
import { discover } from '../../../src/compose/find/discover.ts';
import { Parsed } from '../../../src/compose/load/parsed.ts';
import { defaultConfig } from '../../../src/config/config.ts';
import { memoryWorkspace } from '../../../src/source/memory.ts';
import type { Workspace } from '../../../src/source/workspace.ts';

const compose = 'services: { web: { image: a } }';
const call = 'docker compose -f compose.yml -f more.yml up';
const texts: Readonly<Record<string, string>> = {
  'compose.yml': compose,
  'more.yml': compose,
  'far/compose.yml': compose,
  '.github/workflows/ci.yml': `jobs: { a: { steps: [{ run: ${call} }] } }`,
  'README.md': 'nothing',
  'tool.py': `import subprocess\n`,
  'far/run.sh': 'docker compose up',
  'src/app.ts': 'export {};',
};

/** What is found where these paths change, and which files are read for it. */
async function found(paths: readonly string[], more: Partial<Workspace> = {}) {
  const memory = memoryWorkspace(texts);
  const read = new Set<string>();
  const workspace: Workspace = { ...memory, ...more, read: (path) => memory.read(path).finally(() => read.add(path)) };
  const { starts, scripts } = await discover(workspace, defaultConfig, { kind: 'changed', paths: new Set(paths) }, new Parsed());
  const projects = starts.map(({ files }) => files.map(({ path }) => path).join(' + '));
  return { projects, scripts: scripts.map(({ file: { path } }) => path), read: [...read].filter((path) => !path.endsWith('compose.yml') && path !== 'more.yml').toSorted() };
}

describe('what a change is about', () => {
  it('is learned from all scripts where reading costs little', async () => {
    expect(await found(['compose.yml'])).toEqual({
      projects: ['compose.yml + more.yml', 'compose.yml'],
      scripts: [],
      read: ['.github/workflows/ci.yml', 'README.md', 'far/run.sh', 'src/app.ts', 'tool.py'],
    });
  });

  it('is learned from the likeliest scripts where reading costs requests', async () => {
    expect(await found(['compose.yml'], { costly: true })).toEqual({
      projects: ['compose.yml + more.yml', 'compose.yml'],
      scripts: [],
      read: ['.github/workflows/ci.yml', 'README.md'],
    });
  });

  it.each([[['src/app.ts'], ['src/app.ts']], [['tool.py', 'gone.yml'], ['tool.py']]])('reads nothing besides where no project is touched: %j', async (paths, read) => {
    expect(await found(paths, { costly: true })).toEqual({ projects: [], scripts: [], read });
  });

  it.each([
    ['.env', ['compose.yml + more.yml', 'compose.yml']],
    ['far/.env', ['far/compose.yml']],
    ['src/.env', []],
  ])('takes a project for touched by the env file beside it: %s', async (path, projects) => {
    expect((await found([path])).projects).toEqual(projects);
  });

  it('takes a file that is only laid over another for touched with it', async () => {
    expect((await found(['more.yml'])).projects).toEqual(['compose.yml + more.yml']);
  });
});

it('says of a CI file that something renders what is read of it', async () => {
  const template = 'services:\n  - {% if docker %}docker{% endif %}\nscript:\n  - docker-compose up -d\n';
  const { scripts, skipped } = await discover(memoryWorkspace({ '.travis.yml': template }), defaultConfig, { kind: 'tree', named: [] }, new Parsed());
  expect(scripts.flatMap(({ commands }) => commands.map(({ program }) => program.text))).toEqual(['docker-compose']);
  expect(skipped).toEqual([{ path: '.travis.yml', reason: 'a template, not YAML until it is rendered; its lines were read for calls of Compose' }]);
});
