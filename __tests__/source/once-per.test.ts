import { expect, it } from '@jest/globals';
import { oncePer } from '../../src/source/once-per.ts';

it('works out each answer once, also where the answer is that there is none', () => {
  const asked: object[] = [];
  const answer = oncePer((key: { readonly name?: string }) => {
    asked.push(key);
    return key.name;
  });
  const [named, nameless] = [{ name: 'web' }, {}];
  expect([answer(named), answer(nameless), answer(named), answer(nameless)]).toEqual(['web', undefined, 'web', undefined]);
  expect(asked).toEqual([named, nameless]);
});
