import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { at, textAt } from '../src/host/github/json.ts';

const folder = new URL('../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

describe.each(workflows)('$name', ({ text }) => {
  const workflow: unknown = parse(text);
  const jobs: unknown[] = Object.values(Object(at(workflow, 'jobs')));
  const steps = jobs.flatMap((job): unknown[] => Object.values(Object(at(job, 'steps'))));

  it('pins each action by its commit, and says which version that is', () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map((match) => match[1] ?? '');
    expect(used.filter((one) => one !== './' && !/^[\w-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
  });

  it('grants nothing as a whole, and each job what it says it needs', () => {
    expect(at(workflow, 'permissions')).toEqual({});
    expect(jobs.filter((job) => at(job, 'permissions') === undefined)).toEqual([]);
    expect([...text.matchAll(/^ {6}[\w-]+: (?:read|write)(.*)$/gm)].filter((match) => match[1]?.startsWith(' # to ') !== true)).toEqual([]);
  });

  it('leaves no token behind, puts no expression into a script and ends in time', () => {
    const checkouts = steps.filter((step) => textAt(step, 'uses')?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => at(step, 'with', 'persist-credentials'))).toEqual(checkouts.map(() => false));
    expect(steps.filter((step) => textAt(step, 'run')?.includes('${{'))).toEqual([]);
    expect(jobs.map((job) => at(job, 'timeout-minutes'))).toEqual(jobs.map(() => expect.any(Number)));
  });
});

it('the tests run on the oldest Node that is promised, and on that of the action', () => {
  const about: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const ci: unknown = parse(readFileSync(new URL('ci.yml', folder), 'utf8'));
  expect([at(about, 'engines', 'node'), at(ci, 'jobs', 'test', 'strategy', 'matrix', 'node')]).toEqual(['>=20.19', [20, 24]]);
});
