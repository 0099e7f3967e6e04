import { expect, it } from '@jest/globals';
import { readEnvFile } from '../../src/compose/load/env/read-env-file.ts';
import { maskSecrets, maskedText } from '../../src/report/mask.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { dearSecrets } from '../support/dear-texts.ts';

/** What must not be seen stands between guillemets; all else must stay. */
const texts: readonly string[] = [
  'POSTGRES_PASSWORD: «hunter2»',
  'POSTGRES_PASSWORD: "«hunter2»"',
  "POSTGRES_PASSWORD: '«it''s»'",
  'POSTGRES_PASSWORD: "«ab#cd\'e\\"f»" # rotated',
  'DB_PASSWORD: «a,b{c d» # note',
  'DB_PASSWORD: !custom «abc»',
  'DB_PASSWORD: &pw «abc»',
  '- DB_PASSWORD=«my pass phrase»',
  '  - "DB_PASSWORD=«abc def»"\n  - OTHER=1',
  "- 'DB_PASSWORD=«abc»'",
  'environment: { DB_PASSWORD: «abc def», IMAGE: nginx }',
  'environment: [DB_PASSWORD=«abc», IMAGE=nginx]',
  'environment: { DB_PASSWORD: "«a,b}c»", IMAGE: nginx }',
  '{"DB_PASSWORD": "«abc»", "IMAGE": "nginx"}',
  'docker-compose run -e DB_PASSWORD=«abc» web',
  'DB_PASSWORD=«abc» docker-compose up -d',
  'export API_KEY=«abc»; docker-compose up',
  'DB_PASSWORD=«my pass»',
  'DB_PASSWORD="«my pass»" docker compose up',
  'command: redis-server --requirepass «abc»',
  'command: redis-server --requirepass=«abc» --port 1',
  'command: ["redis-server", "--requirepass", "«abc»"]',
  'command:\n  - --requirepass\n  - «abc»\n  - --port',
  'spring.datasource.password: «abc»',
  'KEY_TOKEN: |\n  «line one»\n\n  «line two»\nimage: x',
  'a:\n  KEY_TOKEN: >-\n    «folded»\n  image: x',
  'a:\n  KEY_TOKEN:\n    «next line»\n  image: x',
  'a:\n  KEY_TOKEN: «one\n    two»\n  image: x',
  'A_TOKEN: ${A_TOKEN}',
  'A_TOKEN: $A_TOKEN',
  'A_TOKEN: "${A_TOKEN:?is needed}"',
  'A_TOKEN: ${A_TOKEN:-«hunter2»}',
  'A_TOKEN: "${A_TOKEN-«hunter2»}"',
  'command: run ${A_TOKEN:-«hunter2»} ${PORT:-80}',
  'A_TOKEN: «x${A_TOKEN}»',
  'A_PASSWORD_FILE: /run/secrets/a',
  'secrets: [db_password]',
  'secrets:\n  - db_password',
  'secrets:\n  db_password:\n    file: ./a.txt',
  'PASSWORD: null',
  'PASSWORD: ',
  'image: nginx:1.27 # password below',
  'DATABASE_URL: postgres://me:«p@ss»@db/x',
  'URL: redis://:«abc»@cache:6379/0',
  'build: https://«ghp_aaaaaaaaaaaaaaaaaaaa»@github.com/a/b.git',
  'AWS: «AKIAIOSFODNN7EXAMPLE»',
  'X: "Authorization: Bearer «abcdefgh.ijk»"',
  'X: |\n  «-----BEGIN RSA PRIVATE KEY-----\n  MIIEabc+/=»\n  -----END RSA PRIVATE KEY-----',
  'JWT: «eyJhbGciOiJI.eyJzdWIi.abc»',
  'PASSWORD: "unclosed «abc»'.replace('"unclosed «', '«"unclosed '),
];

it.each(texts)('hides what is secret, and no more: %s', (marked) => {
  const text = marked.replace(/[«»]/g, '');
  const expected = marked.replace(/«([^»]*)»/g, (_, secret: string) => secret.replace(/\S/g, '•'));
  expect(maskSecrets(text)).toBe(expected);
  expect(maskSecrets(text.replaceAll('\n', '\r\n'))).toBe(expected.replaceAll('\n', '\r\n'));
});

it.each(dearSecrets)('keeps the length of many $name', ({ make, count }) => {
  const text = make(count);
  expect(maskSecrets(text)).toHaveLength(text.length);
});

it('shows no value of an env file, whatever it is called', () => {
  const text = '\uFEFFA=value\r\nexport B: "x y\nz=1\nMIIE+x/=\nMIIE==\n" # c\n# note\n#C=value\nNAME\nset -a value\nLOG LEVEL=value\nCOMPOSE_FILE=a.yml\n';
  const file = new SourceFile('settings.txt', text);
  readEnvFile(file, () => undefined);
  expect(maskedText(file)).toBe('\uFEFFA=•••••\r\nexport B: •• •\nz=•\n••••••••\n••••••\n• • •\n# note\n#C=•••••\n••••\n••• •• •••••\nLOG LEVEL=•••••\nCOMPOSE_FILE=a.yml\n');
});
