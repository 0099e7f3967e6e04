import { expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { findings } from '../support/marks.ts';

async function fixed(rule: string, text: string): Promise<string | undefined> {
  return applyEdits(text, (await findings(rule, { 'compose.yml': text, '.env': 'DB_PORT=5433\n' })).flatMap(({ fix }) => fix?.edits ?? []));
}

const entry = (port: string): string => `services:\n  db:\n    image: postgres:17\n    ports:\n      - ${port}\n`;

it('puts the address within the quotes, also before a variable', async () => {
  expect(await fixed('no-public-database', entry('"${DB_PORT}:5432"'))).toBe(entry('"127.0.0.1:${DB_PORT}:5432"'));
  expect(await fixed('no-public-database', entry("'5432:5432'"))).toBe(entry("'127.0.0.1:5432:5432'"));
});

it('adds a setting to the service that others extend, and not to those again', async () => {
  const text = 'services:\n  base:\n    image: a:1\n  web:\n    extends: base\n    image: b:1\n';
  expect(await fixed('no-privilege-gain', text)).toBe('services:\n  base:\n    image: a:1\n    security_opt: ["no-new-privileges:true"]\n  web:\n    extends: base\n    image: b:1\n');
});

it('adds no setting to a service on whose anchor others stand', async () => {
  const text = 'services:\n  web: &web\n    image: a:1\n  setup:\n    <<: *web\n    command: ./setup\n';
  expect(await fixed('no-restart-policy', text)).toBe(text);
  expect(await fixed('no-restart-policy', text.replace('&web', ''))).not.toBe(text);
});
