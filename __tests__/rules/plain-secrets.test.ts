import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks, web } from '../support/marks.ts';

describe('no-plain-secret', () => {
  it.each([
    ['environment: { JWT_SECRET: "${JWT_SECRET:-fh2Kd83hXvQ0pLz91s}" }', ['"${JWT_SECRET:-fh2Kd83hXvQ0pLz91s}"']],
    ['environment: ["JWT_SECRET=${JWT_SECRET-fh2Kd83hXvQ0pLz91s}"]', ['${JWT_SECRET-fh2Kd83hXvQ0pLz91s}']],
    ['build: { context: ., args: { STRIPE_TOKEN: fh2Kd83hXvQ0pLz91s } }', ['fh2Kd83hXvQ0pLz91s']],
    ['build: { context: ., args: ["STRIPE_TOKEN=fh2Kd83hXvQ0pLz91s"] }', ['fh2Kd83hXvQ0pLz91s']],
    ['command: redis-server --requirepass fh2Kd83hXvQ0pLz91s', ['fh2Kd83hXvQ0pLz91s']],
    ['command: [redis-server, --requirepass, fh2Kd83hXvQ0pLz91s]', ['fh2Kd83hXvQ0pLz91s']],
    ['command: [serve, --admin-password=fh2Kd83hXvQ0pLz91s]', ['--admin-password=fh2Kd83hXvQ0pLz91s']],
    ['command: [sh, -c, "exec agent --token fh2Kd83hXvQ0pLz91s"]', ['fh2Kd83hXvQ0pLz91s']],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-plain-secret', web(keys))).toEqual(expected);
  });

  it.each([
    'environment: { JWT_SECRET: "${JWT_SECRET:-changeme}" }',
    'environment: { JWT_SECRET: "${JWT_SECRET:-}" }',
    'environment: { JWT_SECRET: "${JWT_SECRET:-openforge-langsmith-salt}" }',
    'environment: { JWT_SECRET: "${JWT_SECRET:-DarkAgesOfTheNorth2026}" }',
    'environment: { JWT_SECRET: "${JWT_SECRET:?fh2Kd83hXvQ0pLz91s}" }',
    'environment: { JWT_SECRET: "${JWT_SECRET:+fh2Kd83hXvQ0pLz91s}" }',
    'environment: { TOKEN_URL: "${TOKEN_URL:-fh2Kd83hXvQ0pLz91s}" }',
    'build: { context: ., args: { STRIPE_TOKEN: "${STRIPE_TOKEN}", TOKEN_FILE: fh2Kd83hXvQ0pLz91s } }',
    'command: redis-server --requirepass ${REDIS_PASSWORD}',
    'command: redis-server --requirepass $$REDIS_PASSWORD',
    'command: redis-server --requirepass redis',
    'command: [serve, --token-file, fh2Kd83hXvQ0pLz91s]',
    'command: [serve, --token, --verbose]',
    'command: [serve, --max-tokens, "4096"]',
    'command: [serve, --password]',
    'command: [serve, fh2Kd83hXvQ0pLz91s]',
  ])('not %s', async (keys) => {
    expect(await marks('no-plain-secret', web(keys))).toEqual([]);
  });
});

const known = (command: string): Record<string, string> => ({ 'compose.yml': web(`image: a, command: ${command}`), '.env': 'PASSWORD=fh2Kd83hXvQ0pLz91s\n' });

it('leaves out what a known variable brings', async () => {
  expect(await marks('no-plain-secret', known('"redis-server --requirepass ${PASSWORD:?}"'))).toEqual([]);
  expect(await marks('no-plain-secret', known('[redis-server, --requirepass, $PASSWORD]'))).toEqual([]);
  expect(await marks('no-plain-secret', known('[serve, "--token=$PASSWORD"]'))).toEqual([]);
});

describe('no-secret-in-url', () => {
  it('reads connection strings', async () => {
    expect(await frames('no-secret-in-url', 'services:\n  api:\n    image: example/api:1.4\n    environment:\n      ConnectionStrings__Shop: Server=db;Database=shop;User Id=app;Password=Vq8-tmK2s\n')).toMatchInlineSnapshot(`
"warning[no-secret-in-url]: The connection string in \`ConnectionStrings__Shop\` holds a password in plain text
 --> compose.yml:5:77
5 |       ConnectionStrings__Shop: Server=db;Database=shop;User Id=app;Password=•••••••••
  |                                                                             ^^^^^^^^^
  = help: Write a variable in its place, as in \`\${DB_PASSWORD:?}\`, and set it in the shell or an ignored \`.env\`"
`);
  });

  it.each([
    ['environment: { DB: "jdbc:postgresql://db/shop?user=app&password=Vq8-tmK2s" }', ['Vq8-tmK2s']],
    ['environment: { DB: "jdbc:sqlserver://db;databaseName=shop;user=sa;password=Vq8-tmK2s;encrypt=false" }', ['Vq8-tmK2s']],
    ['environment: ["DSN=host=db user=app password=Vq8-tmK2s dbname=shop"]', ['Vq8-tmK2s']],
    ['environment: ["DB=Data Source=db;Pwd = Vq8-tmK2s"]', ['Vq8-tmK2s']],
    ['environment: { DB: "postgres://app:${PW:-Vq8tmK2s7Hd31LpQ}@db/shop" }', ['${PW:-Vq8tmK2s7Hd31LpQ}']],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-secret-in-url', web(keys))).toEqual(expected);
  });

  it.each([
    'environment: { DB: "Server=db;Database=shop;User Id=app;Password=${DB_PASSWORD}" }',
    'environment: { DB: "Server=db;Database=shop;User Id=app;Password=" }',
    'environment: { DB: "Server=db;Database=shop;User Id=sa;Password=password" }',
    'environment: { DB: "Server=db;Database=shop;User Id=app;Password=<password>" }',
    'environment: { HINT: "password=Vq8-tmK2s" }',
    'environment: { DB: "host=db passwordless=Vq8-tmK2s" }',
    'environment: { DB: "postgres://app:${PW}@db/shop" }',
    'environment: { DB: "postgres://app:${PW:-foundry_dev}@db/shop" }',
  ])('not %s', async (keys) => {
    expect(await marks('no-secret-in-url', web(keys))).toEqual([]);
  });
});

it('tells a weak password of a connection string as one', async () => {
  expect(await frames('no-guessable-secret', 'services:\n  api:\n    image: example/api:1.4\n    environment:\n      ConnectionStrings__Shop: Server=db;Database=shop;User Id=sa;Password=password\n')).toMatchInlineSnapshot(`
"notice[no-guessable-secret]: The password in the connection string of \`ConnectionString…\` is so weak that it is guessed at once
 --> compose.yml:5:76
5 |       ConnectionStrings__Shop: Server=db;Database=shop;User Id=sa;Password=••••••••
  |                                                                            ^^^^^^^^
  = help: Write a variable in its place, as in \`\${DB_PASSWORD:?}\`, and set it in the shell or in a \`.env\` that git ignores"
`);
});
