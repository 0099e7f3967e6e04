import { describe, expect, it } from '@jest/globals';
import { dearProjects, dearValues } from './support/dear-texts.ts';
import { review } from './support/lint.ts';

/** Texts of which a pattern that can be read in two ways takes time without end, each with a rule that speaks in it all the same. */
const texts: Readonly<Record<string, string>> = {
  'comments that end in carriage returns': `${'# a\r\n'.repeat(60)}services:\r\n  web:\r\n    image: nginx:1.27\r\n    privileged: true\r\n`,
  'signs of comments in a list that nothing closes': `services:\n  api:\n    privileged: true\n  web:\n    image: nginx\n    ["a", ${'# '.repeat(60)}\n`,
  'a line of number signs in a list that nothing closes': `services:\n  api:\n    privileged: true\n  web:\n    image: nginx\n    ["a",\n    ${'#'.repeat(60)}\n`,
  'a path of folders without end': `services:\n  web:\n    privileged: true\n    build: ${'a/'.repeat(100_000)}\n`,
};

describe('a text that is made to be dear to read', () => {
  it.each(Object.entries(texts))('is read: %s', async (_, text) => {
    const { findings, faults } = await review({ 'compose.yml': text });
    expect([findings.some(({ rule }) => rule.id === 'no-privileged'), faults]).toEqual([true, []]);
  });

  it.each(dearValues)('is read as a value: $name', async ({ key, make, count }) => {
    const { findings, faults } = await review({ 'compose.yml': `services:\n  api:\n    privileged: true\n  web:\n    ${key}: ${make(count)}\n` });
    expect([findings.length > 0, faults]).toEqual([true, []]);
  });

  it.each(dearProjects)('is read as a file: $name', async ({ make, count }) => {
    const { findings, faults } = await review({ 'compose.yml': make(count) });
    expect([findings.some(({ rule }) => rule.id === 'no-privileged'), faults]).toEqual([true, []]);
  });

  it('is told of where it lies in folders without end', async () => {
    const path = `${'a/'.repeat(101)}compose.yml`;
    const { skipped } = await review({ [path]: 'services: { web: { image: "nginx:1.27" } }' });
    expect(skipped).toEqual([{ path, reason: 'more than 100 folders deep' }]);
  });
});
