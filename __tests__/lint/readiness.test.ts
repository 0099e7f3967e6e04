import { describe, expect, it } from '@jest/globals';
import { defaultConfig, type Config } from '../../src/config/config.ts';
import { changedFiles } from '../../src/lint/filters/changed-files.ts';
import { fixAll } from '../../src/lint/fix-all.ts';
import type { Filter } from '../../src/lint/finding.ts';
import type { Readiness } from '../../src/lint/readiness.ts';
import type { Report } from '../../src/report/report.ts';
import { exampleFiles } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import type { Workspace } from '../../src/source/workspace.ts';

type Texts = Readonly<Record<string, string>>;

interface Way {
  readonly config?: Partial<Config>;
  readonly filters?: readonly Filter[];
  readonly changed?: readonly string[];
}

function trip(workspace: Workspace, { config = {}, filters = [], changed }: Way = {}): Promise<Report> {
  const scope = changed ? ({ kind: 'changed', paths: new Set(changed) } as const) : ({ kind: 'tree', named: [] } as const);
  return run(workspace, { config: { ...defaultConfig, preset: 'migration', ...config }, scope, filters });
}

async function weigh(texts: Texts, way: Way = {}): Promise<Readiness> {
  const { readiness, faults } = await trip(memoryWorkspace(texts), way);
  for (const { where, cause } of faults) throw new Error(where, { cause });
  if (!readiness) throw new Error('nothing was weighed');
  return readiness;
}

/** "42%, services 2/5, calls 1/2, others 0". */
function figures({ percent, services, calls, others }: Readiness): string {
  return `${percent}%, services ${services.ready}/${services.total}, calls ${calls.ready}/${calls.total}, others ${others}`;
}

/** A repository with something of every impact. */
const mixed: Texts = {
  'old/docker-compose.yml': 'web:\n  image: nginx:1.27\n  volumes: ["data:/data"]\ndb:\n  image: postgres:17\n',
  'shop/docker-compose.yml': 'version: "3.7"\nservices:\n  web:\n    image: nginx:1.27\n    labels: { a: yes }\n  db:\n    image: postgres:17\n    environment: { AT: 12:30:45 }\n  mail:\n    image: mail:1\n',
  'env/docker-compose.yml': 'services:\n  web:\n    image: nginx:1.27\n  db:\n    image: postgres:17\n    environment: { POSTGRES_PASSWORD: "${PASSWORD}" }\n',
  'env/.env': 'PASSWORD=pa$word\n',
  'new/compose.yml': 'name: new\nservices:\n  web:\n    image: nginx:1.27\n',
  'deploy.sh': '#!/bin/sh\ndocker-compose up -d\ndocker compose pull\n',
};

describe('the readiness for Compose V2', () => {
  it.each([
    ['once', 'DC=docker-compose\n$DC up\n$DC ps\ndocker compose pull\n', 'calls 1/3, others 0'],
    ['in several places', 'if x; then DC="docker-compose -f a"; else DC="docker-compose -f b"; fi\n$DC up\n$DC ps\n', 'calls 0/2, others 0'],
    ['for a call and for others', 'DC=docker-compose\n$DC up\nENGINE="docker compose"\n$ENGINE ps\n', 'calls 1/2, others 0'],
    ['for an alias', 'alias dc=docker-compose\ndc up\n', 'calls 0/1, others 0'],
  ])('counts each call of a variable that is set %s, and no place where it is set', async (_, text, expected) => {
    expect(figures(await weigh({ 'a.sh': text }))).toContain(expected);
  });

  it('counts calls of a variable that an included file sets', async () => {
    expect(figures(await weigh({ 'vars.mk': 'DC = docker-compose\n', Makefile: 'include vars.mk\nup:\n\t$(DC) up\n\t$(DC) ps\n' }))).toContain('calls 0/2, others 0');
  });

  it('is the share of services and calls that V2 runs as V1 did', async () => {
    const readiness = await weigh(mixed);
    expect(figures(readiness)).toBe('30%, services 2/8, calls 1/2, others 0');
    expect(readiness.projects.map(({ project, state, services, causes }) => `${project.files[0]?.source.path} ${state} ${services.ready}/${services.total} ${causes.map(({ rule }) => rule.id).join(',')}`)).toEqual([
      'old/docker-compose.yml breaks 0/2 no-v1-format,no-v1-volume',
      'env/docker-compose.yml changes 0/2 no-env-dollar',
      'shop/docker-compose.yml changes 1/3 no-base-60,no-boolean-label,no-version',
      'new/compose.yml ready 1/1 ',
    ]);
    expect(readiness.elsewhere.map(({ rule }) => rule.id)).toEqual(['no-v1-command']);
    expect(readiness.causes.map(({ impact, rule, findings }) => `${impact} ${rule.id} ${findings.length}`)).toEqual([
      'breaks no-v1-command 1', 'breaks no-v1-format 1', 'breaks no-v1-volume 1',
      'changes no-base-60 1', 'changes no-boolean-label 1', 'changes no-env-dollar 1', 'warns no-version 1',
    ]);
  });

  it('is 100 where nothing breaks or changes, and only there', async () => {
    const migration = rules.filter(({ impact }) => impact);
    expect(migration.length).toBeGreaterThan(60);
    for (const rule of migration) {
      for (const texts of [exampleFiles(rule.bad, 'command' in rule ? 'run.sh' : 'compose.yml'), exampleFiles(rule.good, 'command' in rule ? 'run.sh' : 'compose.yml')]) {
        const readiness = await weigh(texts);
        const serious = readiness.causes.filter(({ impact }) => impact === 'breaks' || impact === 'changes');
        expect([rule.id, readiness.percent === 100]).toEqual([rule.id, serious.length === 0]);
        expect([rule.id, readiness.isNews]).toEqual([rule.id, readiness.causes.length + readiness.services.total + readiness.calls.total + readiness.others > 0]);
      }
    }
  });

  it('never falls when a finding goes', async () => {
    const { findings } = await trip(memoryWorkspace(mixed));
    expect(findings.length).toBeGreaterThan(6);
    // In every order that begins somewhere and goes round, so that each goes first, last and in between.
    for (const start of findings.keys()) {
      const gone = new Set<string>();
      let last = (await weigh(mixed)).percent;
      for (const step of findings.keys()) {
        gone.add(findings[(start + step) % findings.length]?.fingerprint ?? '');
        const { percent } = await weigh(mixed, { filters: [({ fingerprint }) => (gone.has(fingerprint) ? 'waived' : undefined)] });
        expect(percent).toBeGreaterThanOrEqual(last);
        last = percent;
      }
      expect(last).toBe(100);
    }
  });

  it('never falls when a fix is applied', async () => {
    const fixable = rules.filter(({ impact, bad }) => impact && bad);
    let applied = 0;
    for (const rule of fixable) {
      const wanted = { safety: new Set(['safe', 'unsafe'] as const), whyLeave: () => undefined };
      const { first, last, count } = await fixAll(memoryWorkspace(exampleFiles(rule.bad, 'command' in rule ? 'run.sh' : 'compose.yml')), (workspace) => trip(workspace), wanted);
      applied += count;
      expect([rule.id, (last.readiness?.percent ?? 0) >= (first.readiness?.percent ?? 100)]).toEqual([rule.id, true]);
    }
    expect(applied).toBeGreaterThan(20);
  });

  it('lays what is found to the projects that it was found in', async () => {
    const texts = {
      'compose.yml': 'services:\n  web:\n    image: nginx:1.27\n    extra_hosts: ["h:1.1.1.1"]\n',
      'compose.prod.yml': 'services:\n  web:\n    extra_hosts: ["h:2.2.2.2"]\n',
      'up.sh': 'docker compose -f compose.yml -f compose.prod.yml up -d\n',
    };
    const { projects } = await weigh(texts);
    expect(projects.map(({ project, causes }) => `${project.files.map(({ source }) => source.path).join('+')} ${causes.map(({ rule }) => rule.id).join(',')}`)).toEqual([
      'compose.yml+compose.prod.yml no-second-address',
      'compose.yml ',
    ]);
  });

  it('counts what the fix of another rule mends in the same file', async () => {
    const { causes } = await weigh({ 'compose.yml': 'web:\n  image: nginx:1.27\n  log_driver: syslog\n  volumes:\n    - data:/data\n' });
    const own = causes.filter(({ rule }) => rule.id.startsWith('no-v1-')).map(({ rule, fixable }) => [rule.id, fixable.safe, fixable.unsafe]);
    expect(own).toEqual([['no-v1-format', 1, 0], ['no-v1-key', 1, 0], ['no-v1-volume', 1, 0]]);
  });

  it('leaves out what happens only where a variable is not set', async () => {
    const { percent, causes } = await weigh({ 'compose.yml': 'services:\n  web:\n    image: nginx:1.27\n    volumes: ["${DIR}:/data"]\n' });
    expect([percent, causes]).toEqual([100, []]);
  });

  it('counts a project without services where something is wrong with it', async () => {
    expect(figures(await weigh({ 'compose.yml': 'version: "3"\nvolumes:\n  a: { external: { name: b }, name: c }\n' }))).toBe('0%, services 0/1, calls 0/0, others 0');
    expect(figures(await weigh({ 'compose.yml': 'volumes:\n  a: {}\n' }))).toBe('100%, services 0/0, calls 0/0, others 0');
    expect(figures(await weigh({}))).toBe('100%, services 0/0, calls 0/0, others 0');
  });

  it.each([
    ['a project that has no services where they belong', 'services:\nweb:\n  image: nginx:1.27\n'],
    ['one that does not read', 'services:\n  web:\n    image: "nginx\n'],
  ])('leaves out %s, with either preset', async (_, text) => {
    for (const preset of ['recommended', 'migration'] as const) {
      const readiness = await weigh({ 'a/compose.yml': text, 'b/compose.yml': 'web:\n  image: nginx:1.27\n' }, { config: { preset } });
      expect([figures(readiness), readiness.projects.map(({ state }) => state)]).toEqual(['0%, services 0/1, calls 0/0, others 0', ['breaks', 'refused']]);
      expect((await weigh({ 'a/compose.yml': text }, { config: { preset } })).isNews).toBe(false);
    }
  });

  it('leaves out what neither engine takes for a reason of its own', async () => {
    const readiness = await weigh({ 'compose.yml': 'services:\n  web:\n    image: nginx:1.27\n    depends_on: [db]\n', 'up.sh': 'docker-compose up\n' }, { config: { preset: 'recommended' } });
    expect([figures(readiness), readiness.projects.map(({ state }) => state)]).toEqual(['0%, services 0/0, calls 0/1, others 0', ['refused']]);
  });

  it('counts no service of a project that V2 refuses, whichever rules were asked for', async () => {
    const texts = { 'compose.yml': 'services:\n  web:\n    image: nginx:1.27\n    ulimits: { nofile: many }\n', 'b/compose.yml': 'services:\n  web:\n    image: nginx:1.27\n' };
    for (const preset of ['migration', 'recommended'] as const) {
      const readiness = await weigh(texts, { config: { preset } });
      expect([figures(readiness), readiness.projects.map(({ state }) => state)]).toEqual(['100%, services 1/1, calls 0/0, others 0', ['ready', 'refused']]);
    }
  });

  it('takes the whole of a project of which a change touches a part, and not what was waived', async () => {
    const texts = { 'compose.yml': 'services:\n  web:\n    image: nginx:1.27\n    labels: { a: yes }\n', 'compose.override.yml': 'services:\n  web:\n    labels: { b: no }\n', 'b/compose.yml': 'web:\n  image: nginx:1.27\n' };
    const changed = ['compose.override.yml'];
    const touched = await weigh(texts, { changed, filters: [changedFiles(new Set(changed))] });
    expect([touched.isPart, touched.projects.length, touched.causes.map(({ findings }) => findings.length)]).toEqual([true, 1, [2]]);
    const waived = await weigh(texts, { filters: [({ at }) => (at.file.path === 'compose.override.yml' ? 'inline: for now' : undefined)] });
    expect([waived.isPart, waived.causes.map(({ rule, findings }) => `${rule.id} ${findings.length}`)]).toEqual([false, ['no-v1-format 1', 'no-boolean-label 1']]);
  });

  it('is told in any case of preset where something breaks or changes, and of what only warns where it was asked for', async () => {
    const warns = { 'compose.yml': 'version: "3"\nservices:\n  web:\n    image: nginx:1.27\n' };
    const config = { preset: 'recommended' } as const;
    expect([(await weigh(mixed, { config })).isNews, (await weigh(warns, { config })).isNews, (await weigh(warns)).isNews]).toEqual([true, false, true]);
  });

  it('is not told where its rules are off', async () => {
    const { readiness } = await trip(memoryWorkspace(mixed), { config: { preset: 'none' } });
    expect(readiness).toBeUndefined();
  });
});
