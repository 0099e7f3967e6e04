import { expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

it('tells no variable that every shell sets, or that an example of `.env` sets', async () => {
  const texts = { 'compose.yml': 'services: { web: { image: "a:${TAG}", labels: ["h=$HOME", "p=${PWD}", "d=${DOMAIN}", "o=$OTHER"] } }', '.env.example': 'DOMAIN=\n', '.env': 'X=1\n' };
  const { findings } = await review(texts, { preset: 'strict' });
  const told = findings.filter(({ rule }) => rule.id === 'no-unset-variable').map(({ at }) => at.file.slice(at.range));
  expect(told).toEqual(['${TAG}', '$OTHER']);
});
