import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Runner } from '../../../src/host/github/runner.ts';
import { parseKeyValues } from '../../support/github/file-commands.ts';
import { inStep } from '../../support/github/in-step.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../support/github/temporary.ts';

afterAll(removeTemporaryFolders);

const runner = new Runner();
const hostile = ['x\n::error::y', '::stop-commands::x', '  ::add-mask::x', 'a ##[error]b', 'a\rb', 'a\u2028::error::b', '%0A::error::x', '\u202Eabc'];

describe('the runner', () => {
  const status = process.exitCode;
  afterEach(() => void (process.exitCode = status));

  it.each(hostile)('is given one line by %j, and no command', async (text) => {
    const { log } = await inStep({}, () => runner.say(text));
    expect(log).toHaveLength(1);
    const lines = (log[0] ?? '').split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    expect(lines).toHaveLength(2);
    expect(lines[0]).not.toMatch(/^\s*::|##\[/);
  });

  it.each(hostile)('is told %j as one message', async (text) => {
    const { log } = await inStep({}, () => runner.tell('warning', text));
    expect(log.join('')).toMatch(/^::warning::[^\n\r\u2028\u202E]*\n$/);
    expect(log.join('')).not.toContain('##[');
  });

  it.each(hostile)('takes %j for the name of a file', async (text) => {
    const { log } = await inStep({}, () => runner.tell('error', 'x', { title: text, file: text, startLine: 1, endLine: 2 }));
    expect(log.join('')).toMatch(/^::error title=[^\n\r:,\u2028\u202E]*,file=[^\n\r:,\u2028\u202E]*,line=1,endLine=2::x\n$/);
    expect(log.join('')).not.toContain('##[');
  });

  it.each(hostile)('is told %j as one reason, and as one line for who debugs', async (text) => {
    const { log } = await inStep({}, () => {
      runner.fail(text);
      runner.debug(text);
    });
    expect(log.join('')).toMatch(/^::error::[^\n\r\u2028\u202E]*\n::debug::[^\n\r\u2028\u202E]*\n$/);
    expect(log.join('')).not.toContain('##[');
  });

  it('ends the job in red', async () => {
    const { log } = await inStep({}, () => runner.fail('a\nb'));
    expect([log, process.exitCode]).toEqual([['::error::a%0Ab\n'], 1]);
  });

  it.each(['', 'plain', 'two\nlines', 'a=b', '<<EOF'])('takes the output %j', async (value) => {
    const file = join(temporaryFolder('output'), 'output');
    writeFileSync(file, '');
    await inStep({ GITHUB_OUTPUT: file }, () => runner.output('conclusion', value));
    expect(parseKeyValues(readFileSync(file, 'utf8'))).toEqual({ conclusion: value });
  });

  it('gives inputs and variables', async () => {
    const variables = { 'INPUT_FAIL-ON': ' error ', GITHUB_SHA: '', GITHUB_JOB: 'review' };
    const { result } = await inStep(variables, () => [runner.input('fail-on'), runner.input('files'), runner.variable('GITHUB_SHA'), runner.variable('GITHUB_JOB')]);
    expect(result).toEqual(['error', '', undefined, 'review']);
  });

  it('adds to the summary, and does without one', async () => {
    const file = join(temporaryFolder('summary'), 'summary');
    writeFileSync(file, 'before\n');
    await inStep({}, () => runner.summary('not ours'));
    await inStep({ GITHUB_STEP_SUMMARY: file }, () => runner.summary('# ours\n'));
    expect(readFileSync(file, 'utf8')).toBe('before\n# ours\n');
  });
});
