import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isTakenByV1 } from '../../../src/compose/v1/taken/taken.ts';
import { defaultConfig } from '../../../src/config/config.ts';
import type { Report } from '../../../src/report/report.ts';
import { run } from '../../../src/run.ts';
import type { Impact } from '../../../src/rules/rule.ts';
import { memoryWorkspace } from '../../../src/source/memory.ts';

/** A project, and what Compose 1.29.2 and 2.40.3 did with it: `config`, and `up` against an engine that only answers. */
interface Case {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly run?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly projectName?: string;
  readonly profiles?: readonly string[];
  /** Whether it was taken. */
  readonly v1: boolean;
  readonly v2: boolean;
  /** How the two differ, where they do. */
  readonly impact?: Impact;
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8'));

/** Differences that no file shows: what the engine holds already, what lies on the machine alone. */
const unseen = new Set(['network-exists-unlabelled', 'network-legacy-name-reuse', 'volume-exists-other-project', 'volume-legacy-name-reuse']);

const reports = new Map<string, Report>();

function review({ id, files, run: together, env = {}, projectName, profiles = [] }: Case): Promise<Report> {
  const config = { ...defaultConfig, env, projectName, profiles, rootName: id };
  const scope = together ? ({ kind: 'joined', files: together } as const) : ({ kind: 'tree', named: [] } as const);
  return run(memoryWorkspace(files), { config, scope, filters: [] });
}

function said({ id }: Case): readonly string[] {
  const { findings = [] } = reports.get(id) ?? {};
  return findings.flatMap(({ rule }) => (rule.category === 'migration' ? [`${rule.impact ?? ''} ${rule.id}`] : []));
}

describe('what V1 and V2 made of the same files', () => {
  beforeAll(async () => {
    for (const one of cases) reports.set(one.id, await review(one));
  });

  it('is asked about widely enough', () => {
    expect(cases.length).toBeGreaterThan(400);
    expect([...reports.values()].flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('is found where they differ', () => {
    const missed = cases.filter((one) => one.impact && !said(one).some((text) => text.startsWith(`${one.impact} `)));
    expect(missed.map(({ id }) => id).toSorted()).toEqual([...unseen]);
  });

  it('is not invented where they do not, nor where V1 never took it', () => {
    expect(cases.flatMap((one) => (one.impact ? [] : said(one).map((text) => `${one.id}: ${text}`)))).toEqual([]);
  });

  it('is never passed over because a project is held to be refused by V1', () => {
    const wrong = cases.filter(({ id, v1 }) => v1 && reports.get(id)?.projects.some((project) => project.standalone && !isTakenByV1(project)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
