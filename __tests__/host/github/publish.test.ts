import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig, type Config } from '../../../src/config/config.ts';
import { readInputs, type InputName } from '../../../src/host/github/inputs.ts';
import { publish, type Publication } from '../../../src/host/github/publish.ts';
import { Runner } from '../../../src/host/github/runner.ts';
import type { Report } from '../../../src/report/report.ts';
import { parseKeyValues } from '../../support/github/file-commands.ts';
import { inStep } from '../../support/github/in-step.ts';
import { badGateway } from '../../support/github/faults.ts';
import { READ_ONLY } from '../../support/github/permissions.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../support/github/temporary.ts';
import { openHost, type Host } from '../../support/host.ts';
import { review } from '../../support/lint.ts';

let host: Host | undefined;
afterEach(() => host?.close());
afterAll(removeTemporaryFolders);

function services(number: number, line: string): string {
  return `services:\n${Array.from({ length: number }, (_, index) => `  s${index}: { image: "a:1", ${line} }\n`).join('')}`;
}

const one = await review({ 'compose.yml': services(1, 'privileged: true') }, { preset: 'recommended' });
const clean: Report = { ...one, findings: [] };
const notices = await review({ 'compose.yml': services(12, 'privileged: true') }, { preset: 'none', rules: { 'no-privileged': { severity: 'notice' } } });

interface Case extends Partial<Publication> {
  readonly given?: Partial<Record<InputName, string>>;
  readonly settings?: Partial<Config>;
}

// The toolkit asks once where the summary is.
const kept = temporaryFolder('kept');
const files = { GITHUB_OUTPUT: join(kept, 'output'), GITHUB_STEP_SUMMARY: join(kept, 'summary') };

async function tell(report: Report, { given = {}, settings = {}, ...rest }: Case = {}) {
  const folder = temporaryFolder('publish');
  for (const file of Object.values(files)) writeFileSync(file, '');
  const publication: Publication = {
    report,
    config: { ...defaultConfig, ...settings },
    inputs: readInputs((name) => given[name] ?? '', 'key'),
    folder: '',
    workspace: folder,
    context: { commit: { server: 'https://github.com', repository: 'a/b', sha: 'a'.repeat(40) } },
    conversation: undefined,
    readOnly: false,
    notes: [],
    ...rest,
  };
  const { result: green, log } = await inStep(files, () => publish(new Runner(), publication));
  const outputs: Readonly<Record<string, string>> = parseKeyValues(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  return { green, log, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'), folder };
}

async function conversation(plan: Partial<Parameters<typeof openHost>[0]> = {}) {
  host = await openHost({ base: { a: '1' }, head: { b: '2' }, ...plan });
  return { client: host.client, repository: host.names, number: 7 };
}

describe('the verdict', () => {
  it.each([
    ['error', false],
    ['never', true],
  ] as const)('goes by fail-on %s', async (failOn, green) => {
    const told = await tell(one, { settings: { failOn } });
    expect([told.green, told.outputs['conclusion']]).toEqual([green, green ? 'success' : 'failure']);
  });

  it('is green where there is nothing', async () => {
    expect(await tell(clean)).toMatchObject({ green: true, outputs: { 'conclusion': 'success', 'findings-count': '0', 'files-checked': '1', 'comment-id': '' } });
  });

  it('is never green over a failure of ours', async () => {
    const faults = [{ where: 'rule `x` on a\n::error::b', cause: new Error('boom') }];
    const { green, log, outputs } = await tell({ ...clean, faults }, { settings: { failOn: 'never' } });
    expect([green, outputs['conclusion']]).toEqual([false, 'failure']);
    expect(log.filter((line) => line.startsWith('::error'))).toEqual(['::error::compose-review failed: rule `x` on a%0A::error::b: boom\n']);
  });
});

describe('annotations', () => {
  it('are ten of a level at most, our own word among them', async () => {
    const { log } = await tell(notices, { notes: ['Mind this.'] });
    const told = log.filter((line) => line.startsWith('::notice'));
    expect([told.length, told[0]]).toEqual([10, '::notice::Mind this.\n']);
    expect(log.join('')).toContain('Not annotated: 3 notices more');
  });

  it('can be switched off', async () => {
    const { log } = await tell(one, { given: { annotations: 'false' } });
    expect(log.filter((line) => line.includes('file='))).toEqual([]);
  });

  it('lie in the folder that is reviewed', async () => {
    const { log } = await tell(one, { folder: 'deploy' });
    expect(log.join('')).toContain('file=deploy/compose.yml');
  });
});

describe('files', () => {
  it('are the summary and the JSON that is asked for', async () => {
    const { summary, folder, outputs } = await tell(one, { given: { 'json-file': 'out/report.json' }, notes: ['Mind this.'] });
    expect(summary).toMatch(/no-privileged[^]*> Mind this\./);
    expect(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))).toMatchObject({ schemaVersion: 1, counts: { error: 1 } });
    expect(outputs['json-file']).toBe('out/report.json');
    expect(existsSync(join(folder, 'out'))).toBe(true);
  });
});

describe('the comment', () => {
  it('is named in the outputs', async () => {
    const { outputs } = await tell(one, { conversation: await conversation() });
    expect(outputs['comment-url']).toBe(`https://github.com/octo-org/compose-example/pull/7#issuecomment-${outputs['comment-id']}`);
  });

  it('is not looked for where there shall be none', async () => {
    await tell(one, { conversation: await conversation(), given: { comment: 'never' } });
    expect(host?.asked()).toEqual([]);
  });

  it('is missed in one notice where the token can only read, as it must', async () => {
    const { green, log, summary } = await tell(clean, { conversation: await conversation({ permissions: READ_ONLY }), readOnly: true, given: { comment: 'always' } });
    const told = log.filter((line) => line.startsWith('::'));
    expect([green, told]).toEqual([true, [expect.stringMatching(/^::notice::.*`pull-requests: write`/)]]);
    expect(summary).toContain('`pull-requests: write`');
  });

  it.each([
    ['a permission', { permissions: READ_ONLY }, '`pull-requests: write`'],
    ['the whole permission', { permissions: { pull_requests: 'none' as const } }, '`pull-requests: write`'],
  ])('is missed in a warning where the workflow forgets %s', async (_, plan, text) => {
    const { green, log } = await tell(clean, { conversation: await conversation(plan), given: { comment: 'always' } });
    const told = log.filter((line) => line.startsWith('::'));
    expect([green, told]).toEqual([true, [expect.stringMatching(/^::warning::/)]]);
    expect(told[0]).toContain(text);
  });

  it('is missed in a warning where GitHub is down', async () => {
    const where = await conversation();
    host?.scenario.github.faults.add({ operation: 'graphql', response: badGateway, times: 9 });
    const { green, log } = await tell(clean, { conversation: where });
    expect([green, log[0]]).toEqual([true, expect.stringMatching(/^::warning::The comment could not be posted/)]);
  });
});
