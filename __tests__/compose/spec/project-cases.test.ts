import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { rules } from '../../../src/rules/index.ts';
import { review } from '../../support/lint.ts';

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

/** Where we may be silent and Compose 2.40.3 is not. */
const silent: ReadonlySet<string> = new Set([
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
    const found = accepted ? [...refusing] : [...refusing].filter((id) => id === rule);
    expect(silent.has(text) && !accepted ? [rule] : found).toEqual(accepted ? [] : [rule]);
  });
});

it('says it in few words also where a service has a long name', async () => {
  const long = 'a-service-with-a-name-that-hardly-anyone-would-give';
  for (const { text, accepted } of cases.filter((one) => !one.accepted)) {
    const { findings } = await review({ 'compose.yaml': text.replaceAll(/(?<=\s)web(?=:)|(?<=service:)web|(?<=\[)web(?=\])/g, long) });
    const own = findings.filter(({ rule }) => cases.some((one) => one.rule === rule.id));
    expect(own.filter(({ message }) => message.length > 100).map(({ message }) => message)).toEqual([]);
    expect(accepted).toBe(false);
  }
});
