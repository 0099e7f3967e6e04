import { afterAll, describe, expect, it } from '@jest/globals';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { Runner } from '../../../src/host/github/runner.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../support/github/temporary.ts';

afterAll(removeTemporaryFolders);

function open(env: Record<string, string> = {}) {
  const written: string[] = [];
  return { runner: new Runner(env, (text) => void written.push(text)), written };
}

function withoutId(text: string): string {
  return text.replace(/ghadelimiter_[\da-f-]{36}/g, 'DELIMITER');
}

const hostile = ['x\n::error::y', '::stop-commands::x', '  ::add-mask::x', 'a ##[error]b', 'a\rb', 'a\u2028::error::b', '%0A::error::x', '\u202Eabc'];

describe('the runner', () => {
  it.each(hostile)('is given one line by %j, and no command', (text) => {
    const { runner, written } = open();
    runner.say(text);
    expect(written).toHaveLength(1);
    const lines = (written[0] ?? '').split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    expect(lines).toHaveLength(2);
    expect(lines[0]).not.toMatch(/^\s*::|##\[/);
  });

  it.each(hostile)('is told %j as one message', (text) => {
    const { runner, written } = open();
    runner.tell('warning', text);
    expect(written.join('')).toMatch(/^::warning::[^\n\r]*\n$/);
    expect(written.join('')).not.toContain('##[');
  });

  it.each(['', 'plain', 'two\nlines', 'a=b', '<<EOF'])('takes the output %j as the toolkit writes it', (value) => {
    const file = join(temporaryFolder('output'), 'output');
    writeFileSync(file, '');
    open({ GITHUB_OUTPUT: file }).runner.output('conclusion', value);
    const ours = readFileSync(file, 'utf8');
    writeFileSync(file, '');
    process.env['GITHUB_OUTPUT'] = file;
    core.setOutput('conclusion', value);
    delete process.env['GITHUB_OUTPUT'];
    expect(withoutId(ours)).toBe(withoutId(readFileSync(file, 'utf8')));
  });

  it('reads inputs as the toolkit does', () => {
    const env = { 'INPUT_FAIL-ON': ' error ' };
    Object.assign(process.env, env);
    expect(open(env).runner.input('fail-on').trim()).toBe(core.getInput('fail-on'));
    delete process.env['INPUT_FAIL-ON'];
    expect(open().runner.input('fail-on')).toBe('');
  });

  it('adds to the summary, and does without one', () => {
    const file = join(temporaryFolder('summary'), 'summary');
    appendFileSync(file, 'before\n');
    open({ GITHUB_STEP_SUMMARY: file }).runner.summary('# ours\n');
    expect(readFileSync(file, 'utf8')).toBe('before\n# ours\n');
    expect(() => open().runner.summary('x')).not.toThrow();
    expect(() => open({ GITHUB_OUTPUT: '' }).runner.output('conclusion', 'x')).not.toThrow();
  });
});
