import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { rules } from '../../src/rules/index.ts';
import { review } from '../support/lint.ts';

interface ProjectCase {
  readonly rule: string;
  readonly text: string;
  readonly accepted: boolean;
}

function isCases(value: unknown): value is readonly ProjectCase[] {
  return Array.isArray(value) && value.every((one: unknown) => typeof one === 'object' && one !== null && 'rule' in one && 'text' in one && 'accepted' in one);
}

const recorded: unknown = JSON.parse(readFileSync(new URL('project-cases.json', import.meta.url), 'utf8'));
if (!isCases(recorded)) throw new Error('project-cases.json holds no cases');
const cases = recorded;

/** Where we are silent and Compose 2.40.3 is not. */
const silent: ReadonlySet<string> = new Set([
  // Nothing in it can run: it looks like a part of a project.
  'services:\n  web: {command: a}\n',
  'services:\n  web: {}\n',
  // Joined while loading, where the engine compares targets of the long form letter by letter.
  'services:\n  web: {image: a, volumes: [{type: bind, source: ./x, target: /a}, {type: bind, source: ./y, target: /a/}]}\n',
  'services:\n  web: {image: a, volumes: [{type: bind, source: ./x, target: /a}, {type: bind, source: ./y, target: /b/../a}]}\n',
]);

describe.each([...new Set(cases.map(({ rule }) => rule))])('%s', (rule) => {
  it.each(cases.filter((one) => one.rule === rule))('judges as Compose 2.40.3: $text', async ({ text, accepted }) => {
    expect(rules.map(({ id }) => id)).toContain(rule);
    const { findings, faults } = await review({ 'compose.yaml': text });
    expect(faults).toEqual([]);
    const refusing = new Set(findings.filter((finding) => finding.rule.category === 'correctness' && finding.severity === 'error').map((finding) => finding.rule.id));
    const expected = accepted || silent.has(text) ? [] : [rule];
    expect([...refusing].filter((id) => id === rule || expected.length === 0)).toEqual(expected);
  });
});
