import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

const levels = Array.from({ length: 12 }, (_, level) => `x-${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]\n`);
const grown = `x-0: &a0 x\n${levels.join('')}services:\n  web:\n    image: nginx:1.27\n    privileged: true\n`;
const deep = `x-a: ${'['.repeat(400)}${']'.repeat(400)}\nservices: { web: { image: nginx:1.27 } }\n`;

/** The engine takes both of them, the first one after minutes. */
describe('a file that takes too long to read', () => {
  it.each([
    ['that aliases blow up', grown, 'grown beyond 1,000,000 values by its aliases'],
    ['that is nested deep', deep, 'nested more than 200 deep'],
  ])('%s is told as not checked, and is no mistake', async (_, text, reason) => {
    const { findings, skipped, projects } = await review({ 'compose.yml': text });
    expect({ findings, skipped, projects }).toEqual({ findings: [], skipped: [{ path: 'compose.yml', reason }], projects: [] });
  });

  it.each([
    ['includes', 'include: [big.yml]\nservices: { a: { image: "nginx:1.27", depends_on: [web] } }\n'],
    ['extends', 'services: { a: { extends: { file: big.yml, service: web } } }\n'],
  ])('leaves a project that %s it incomplete', async (_, text) => {
    const { findings, skipped, projects } = await review({ 'compose.yml': text, 'big.yml': grown }, { preset: 'recommended' });
    expect(skipped.map(({ path }) => path)).toEqual(['big.yml']);
    expect(findings.map(({ rule, message }) => [rule.id, message])).toEqual([]);
    expect(projects.map(({ complete }) => complete)).toEqual([false]);
  });
});
