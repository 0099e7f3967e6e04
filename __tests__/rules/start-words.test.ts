import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { findings, marks, web } from '../support/marks.ts';

/** A file of one service after the fix of the first finding. */
async function fixed(rule: string, keys: string): Promise<string | undefined> {
  const [finding] = await findings(rule, web(keys));
  const [edit] = finding?.fix?.edits ?? [];
  return edit && applyEdits(edit.file.text, [edit])?.trimEnd();
}

describe('valid-restart-policy', () => {
  it.each([
    ['restart: never', ['never']],
    ['restart: "Always"', ['"Always"']],
    ['restart: unless_stopped', ['unless_stopped']],
    ['restart: onfailure:3', ['onfailure:3']],
    ['restart: "no"', []],
    ['restart: no', []],
    ['restart: none', []],
    ['restart: any', []],
    ['restart: on-failure:5', []],
    ['restart: "${POLICY}"', []],
    ['restart: "${POLICY:-always}"', []],
    ['restart:', []],
    ['restart: true', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('valid-restart-policy', web(`image: a, ${keys}`))).toEqual(expected);
  });

  it('writes the word that is meant', async () => {
    expect(await fixed('valid-restart-policy', 'image: a, restart: never')).toBe(web('image: a, restart: "no"'));
    expect(await fixed('valid-restart-policy', 'image: a, restart: allways')).toBe(web('image: a, restart: always'));
    expect(await fixed('valid-restart-policy', 'image: a, restart: onfailure:3')).toBeUndefined();
  });
});

describe('no-cut-healthcheck', () => {
  it.each([
    ['[CMD-SHELL, node, /check.js]', ['/check.js']],
    ['["CMD-SHELL", "curl -f http://localhost", "||", "exit 1"]', ['"||"']],
    ['[CMD-SHELL, curl -f http://localhost || exit 1]', []],
    ['[CMD, node, /check.js]', []],
    ['[CMD-SHELL, "test -f $$0", /tmp/ready]', []],
    ['[CMD-SHELL, "${CHECK}", now]', []],
    ['[NONE]', []],
    ['node /check.js', []],
  ])('%s', async (test, expected) => {
    expect(await marks('no-cut-healthcheck', web(`image: a, healthcheck: { test: ${test} }`))).toEqual(expected);
  });

  it('takes away the shell where it was handed a program and its words', async () => {
    expect(await fixed('no-cut-healthcheck', 'image: a, healthcheck: { test: [CMD-SHELL, node, /check.js] }')).toBe(web('image: a, healthcheck: { test: [CMD, node, /check.js] }'));
    expect(await fixed('no-cut-healthcheck', 'image: a, healthcheck: { test: [CMD-SHELL, node -v, "||", exit 1] }')).toBeUndefined();
  });
});
