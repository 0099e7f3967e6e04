import { describe, expect, it } from '@jest/globals';
import { readEnvFile } from '../../../../src/compose/load/env/read-env-file.ts';
import { known } from '../../../../src/compose/load/variables/text.ts';
import { SourceFile } from '../../../../src/source/source-file.ts';
import { placeOf } from '../../../support/compose.ts';
import { review } from '../../../support/lint.ts';

const read = (text: string) => readEnvFile(new SourceFile('.env', text), () => undefined);

describe('an env file', () => {
  it('tells where names and values stand', () => {
    const { entries } = read('\uFEFF# c\r\nexport A = "a b" # c\r\nB: b # c\nC=\nD\nE=\'x\ny\'\n');
    expect(entries.map(({ key, at, text }) => [placeOf(key), placeOf(at), text && known(text)])).toEqual([
      ['.env:2 A', '.env:2 "a b"', 'a b'],
      ['.env:3 B', '.env:3 b', 'b'],
      ['.env:4 C', '.env:4 C', ''],
      ['.env:5 D', '.env:5 D', undefined],
      ['.env:6 E', ".env:6 'x\ny'", 'x\ny'],
    ]);
  });

  it.each([
    ['A=1\n\uFEFFB=2\n', '.env:2 \uFEFF'],
    ['A=1\nB!=secret\nC=3\n', '.env:2 !'],
    ['A=1\nB C=secret\n', '.env:2 B C'],
    ['A="secret\nB=2\n', '.env:1 "'],
    ['A=secret${B!}\n', '.env:1 ${B!}'],
    ['A="x${"\n', '.env:1 "x${"'],
    ['A=\nB=${A:?secret}\n', '.env:2 ${A:?secret}', 'required-variable'],
  ])('stops at what cannot be read, and says no value: %j', (text, place, expected = 'env-file') => {
    const { problems } = read(text);
    expect(problems.map(({ kind, at }) => [kind, placeOf(at)])).toEqual([[expected, place]]);
    expect(problems.map(({ message, help }) => `${message} ${help ?? ''}`).join()).not.toContain('secret');
  });
});

it('may have as many lines as fit into a file', async () => {
  const { findings, faults } = await review({ 'compose.yaml': 'services: {web: {image: "a:${LAST}", env_file: .env}}', '.env': `${'A\n'.repeat(250_000)}LAST=1\n` });
  expect(faults).toEqual([]);
  expect(findings.map(({ rule }) => rule.id)).not.toContain('no-unset-variable');
});
