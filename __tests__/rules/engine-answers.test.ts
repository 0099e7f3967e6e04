import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { unasked, type EngineAnswers } from '../../scripts/docs/engine-answers.ts';
import { rules } from '../../src/rules/index.ts';

const answers: EngineAnswers = JSON.parse(readFileSync(new URL('../../docs/engines.json', import.meta.url), 'utf8'));
const asked = rules.flatMap((rule) => ((answer) => (answer ? [{ id: rule.id, rule, ...answer }] : []))(answers.rules[rule.id]));

/** What shows when containers are made, or by a call in a script, and not in `config`. */
const beyondConfig = new Set(['no-external-secret', 'no-missing-secret', 'no-odd-mount-option', 'no-v1-container-name', 'no-v1-image-name']);
/** Notices of what may be otherwise on another machine. */
const onMachine = new Set(['no-missing-file', 'no-missing-variable']);
const seen = asked.filter(({ id }) => !beyondConfig.has(id) && !onMachine.has(id));

it('holds what the engines say of every bad example as it is: else run `npm run record:examples`', () => {
  expect(unasked(rules, answers)).toEqual([]);
});

describe('what V2 says of a bad example', () => {
  it.each(seen.filter(({ rule }) => rule.category === 'correctness'))('$id: refuses it where the rule is an error', ({ rule, v2 }) => {
    expect(v2.accepts).toBe(rule.severity !== 'error');
  });

  it.each(seen.filter(({ rule }) => rule.category !== 'correctness' && rule.impact !== 'breaks'))('$id: takes it', ({ v2 }) => {
    expect(v2.accepts).toBe(true);
  });
});

describe('what both say of a bad example for the move', () => {
  it.each(seen.filter(({ rule }) => rule.impact === 'breaks'))('$id: V1 takes it and V2 refuses it', ({ v1, v2 }) => {
    expect([v1.accepts, v2.accepts]).toEqual([true, false]);
  });

  it.each(seen.filter(({ rule }) => rule.impact === 'warns'))('$id: V2 alone warns', ({ v1, v2 }) => {
    expect([v1.accepts, v2.accepts, v2.says.length > v1.says.length]).toEqual([true, true, true]);
  });

  it.each(seen.filter(({ rule }) => rule.impact === 'changes' || rule.impact === 'cosmetic'))('$id: both take it', ({ v1, v2 }) => {
    expect([v1.accepts, v2.accepts]).toEqual([true, true]);
  });
});
