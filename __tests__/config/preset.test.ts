import { expect, it } from '@jest/globals';
import { holds, presets } from '../../src/config/preset.ts';
import { explain, ruleList } from '../../src/report/rule-page.ts';
import { rules } from '../../src/rules/index.ts';
import { review } from '../support/lint.ts';

const kinds = [
  { category: 'security' },
  { category: 'migration' },
  { category: 'security', optIn: 'hardening' },
  { category: 'migration', optIn: 'strict' },
  { category: 'style', optIn: 'all' },
] as const;

it('holds in each preset what the one before it holds, and more', () => {
  const held = Object.fromEntries(presets.map((preset) => [preset, kinds.map((rule) => (holds(preset, rule) ? 'x' : '-')).join('')]));
  expect(held).toEqual({ recommended: 'xx---', hardening: 'xxx--', strict: 'xxxx-', all: 'xxxxx', migration: '-x---', none: '-----' });
});

const unset = { 'compose.yml': 'services: { web: { image: "nginx:$TAG" } }' };

it.each([
  ['recommended', 0],
  ['hardening', 0],
  ['strict', 1],
  ['all', 1],
  ['migration', 0],
  ['none', 0],
] as const)('%s runs a rule of `strict` %d times', async (preset, times) => {
  const { findings } = await review(unset, { preset });
  expect(findings.filter(({ rule }) => rule.id === 'no-unset-variable')).toHaveLength(times);
});

it('runs a rule that is given a level, whatever the preset', async () => {
  const { findings } = await review(unset, { preset: 'none', rules: { 'no-unset-variable': { severity: 'error' } } });
  expect(findings.map(({ rule, severity }) => `${rule.id} ${severity}`)).toEqual(['no-unset-variable error']);
});

it('names the preset in the list and on the page', () => {
  const rule = rules.filter(({ id }) => id === 'no-unset-variable');
  expect(ruleList(rule)).toMatch(/^no-unset-variable +notice +correctness +strict +Variables/);
  expect(rule.map((one) => explain(one)).join('')).toContain('correctness, runs with --preset strict, or --rule no-unset-variable=notice');
});
