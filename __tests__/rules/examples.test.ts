import { describe, expect, it } from '@jest/globals';
import { exampleFiles } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';
import { isAboutScripts, type Rule } from '../../src/rules/rule.ts';
import { review } from '../support/lint.ts';

/** What a run with nothing configured says of an example beside what it is an example for. */
async function others(rule: Rule, example: string): Promise<readonly string[]> {
  const { findings } = await review(exampleFiles(example, isAboutScripts(rule) ? 'deploy.sh' : 'compose.yaml'), { preset: 'recommended' });
  return findings.filter((finding) => finding.rule.id !== rule.id && !isOfTheSame(rule, finding.rule)).map((finding) => `${finding.rule.id}: ${finding.message}`);
}

/** What Compose refuses is an error wherever it runs, and a matter of the move where V1 took it; both are told. */
function isOfTheSame(rule: Rule, other: Rule): boolean {
  return [rule, other].some(({ category }) => category === 'migration') && [rule, other].every(({ category }) => category === 'migration' || category === 'correctness');
}

/** Bad examples that cannot do without another mistake: the second follows from the first. */
const twofold: Readonly<Record<string, string>> = {
  'no-carriage-return': 'no-plain-script',
  'no-implicit-attachable': 'no-swarm-driver',
  'no-merge-conflict': 'valid-shape',
  'no-mixed-port-forms': 'no-port-conflict',
  'no-swarm-driver': 'no-implicit-attachable',
  'valid-ignore': 'no-privileged',
};

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  it('has a good example that no rule has anything to say of', async () => {
    const { findings } = await review(exampleFiles(rule.good, isAboutScripts(rule) ? 'deploy.sh' : 'compose.yaml'), { preset: 'recommended' });
    expect(findings.map((finding) => `${finding.rule.id}: ${finding.message}`)).toEqual([]);
  });

  it('has a bad example of nothing else', async () => {
    const told = await others(rule, rule.bad);
    expect(told.filter((line) => !line.startsWith(`${String(twofold[id])}:`))).toEqual([]);
  });
});
