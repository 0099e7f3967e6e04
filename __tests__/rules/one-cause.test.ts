import { expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

/** The rules that speak of a Compose file with nothing configured, and have not the move from V1 for their subject. */
async function rulesOf(text: string): Promise<readonly string[]> {
  const { findings } = await review({ 'compose.yml': text }, { preset: 'recommended' });
  return findings.map(({ rule }) => rule.id);
}

it('does not miss the image of a service whose `extends` leads nowhere', async () => {
  expect(await rulesOf('services:\n  base: { image: "nginx:1.27" }\n  web: { extends: bsae }\n')).toEqual(['valid-extends']);
  expect(await rulesOf('services:\n  web: { extends: worker }\n  worker: { extends: web }\n')).toEqual(['valid-extends']);
});

it('still misses it where `extends` leads to a service without one', async () => {
  expect(await rulesOf('services:\n  base: { tty: true }\n  web: { extends: base }\n')).toContain('no-image-or-build');
});

it('takes no value for a truth value that V2 warns of where its tag has V2 refuse it', async () => {
  expect(await rulesOf('services:\n  web:\n    image: nginx:1.27\n    tty: !!bool yes\n')).toEqual(['no-misfit-tag', 'valid-yaml']);
  expect(await rulesOf('services:\n  web:\n    image: nginx:1.27\n    tty: !!str yes\n')).toEqual(['no-yes-boolean']);
});
