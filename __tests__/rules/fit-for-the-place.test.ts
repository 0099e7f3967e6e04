import { describe, expect, it } from '@jest/globals';
import { findings, marks, web } from '../support/marks.ts';

describe('the variable that a help names', () => {
  it.each([
    ['no-guessable-secret', '"admin-password=admin123"', '${ADMIN_PASSWORD:?}'],
    ['no-guessable-secret', 'ADMIN_PASSWORD=admin123', '${ADMIN_PASSWORD:?}'],
    ['no-plain-secret', '"spring.datasource.password=fh2Kd83hXvQ0pLz9"', '${SPRING_DATASOURCE_PASSWORD:?}'],
    ['no-plain-secret', '"2fa-secret=fh2Kd83hXvQ0pLz9"', '${_2FA_SECRET:?}'],
  ])('%s, %s', async (rule, entry, variable) => {
    const [finding] = await findings(rule, web(`image: "example/api:1", environment: [${entry}]`));
    expect(finding?.help).toContain(`\`${variable}\``);
  });
});

describe('no-public-database in a Swarm', () => {
  const db = 'image: "postgres:17", ports: ["5432:5432"]';

  it.each([
    ['docker-swarm.yml', {}],
    ['all.yml', { 'deploy.sh': 'docker stack deploy -c all.yml shop\n' }],
  ])('%s', async (path, scripts) => {
    const [finding] = await findings('no-public-database', { [path]: web(db), ...scripts });
    expect(finding?.help).toBe('Remove the port: a Swarm listens on every node, whatever address is in front');
    expect(finding?.fix).toBeUndefined();
  });

  it('is another matter than with Compose', async () => {
    const [finding] = await findings('no-public-database', web(`${db}, deploy: { update_config: { order: start-first } }`));
    expect(finding?.help).toBe('Remove the port, or put `127.0.0.1:` in front of it');
    expect(finding?.fix).toBeDefined();
  });
});

describe('what is no mistake', () => {
  it.each([
    ['image: "jhipster/jhipster-registry:v7.4.0"', 0],
    ['image: "example/registry:1"', 1],
  ])('SPRING_PROFILES_ACTIVE=dev with %s', async (image, count) => {
    expect(await marks('no-development-setting', web(`${image}, environment: [SPRING_PROFILES_ACTIVE=dev]`))).toHaveLength(count);
  });

  it.each([
    ['grep -q "shop-db.*Up"', 0],
    ['grep -q "db.*healthy"', 0],
    ['grep -q "shop_db_1.*Up"', 1],
    ['grep -q "db.*Exit"', 1],
    ['grep "db.*Up.*5432"', 1],
  ])('docker-compose ps | %s', async (reader, count) => {
    expect(await marks('no-parsed-output', { 'run.sh': `docker-compose ps | ${reader}\n` })).toHaveLength(count);
  });
});

async function both(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return [...(await marks('no-development-setting', texts)), ...(await marks('no-debug-mode', texts))];
}

describe('a plain file beside one for production', () => {
  const set = web('image: "example/web:1", environment: { SPRING_PROFILES_ACTIVE: dev, APP_DEBUG: "true" }');
  const image = web('image: "example/web:1"');

  it.each(['docker-compose.prod.yml', 'docker-compose-staging.yaml', 'compose.production.yml'])('is not what ships, as %s is', async (path) => {
    expect(await both({ 'docker-compose.yml': set, [path]: image })).toEqual([]);
  });

  it.each(['docker-compose.gpu.yml', 'deploy/docker-compose.prod.yml'])('ships for all that %s says', async (path) => {
    expect(await both({ 'docker-compose.yml': set, [path]: image })).toEqual(['dev', '"true"']);
  });

  it('ships with what is laid over it and leaves that on', async () => {
    const call = { 'run.sh': 'docker compose -f docker-compose.yml -f docker-compose.prod.yml up -d\n' };
    const over = web('environment: { SPRING_PROFILES_ACTIVE: prod, APP_DEBUG: "false" }');
    expect(await both({ 'docker-compose.yml': set, 'docker-compose.prod.yml': web('restart: always'), ...call })).toEqual(['dev', '"true"']);
    expect(await both({ 'docker-compose.yml': set, 'docker-compose.prod.yml': over, ...call })).toEqual([]);
  });
});

describe('no-missing-variable', () => {
  it.each([
    ['${KEY:?}', 1],
    ['${KEY:?error}', 1],
    ['${KEY:?KEY must be set in production}', 0],
    ['a${KEY:?is missing}b', 0],
  ])('%s', async (value, count) => {
    expect(await marks('no-missing-variable', { '.env': 'KEY=\n', 'compose.yml': web(`image: "a:1", environment: { KEY: "${value}" }`) })).toHaveLength(count);
  });
});

describe('no-privileged where an engine runs within', () => {
  it.each([
    ['volumes: ["engine:/var/lib/docker"]', 0],
    ['volumes: [{ type: volume, source: engine, target: /var/lib/containers/ }]', 0],
    ['volumes: [/var/lib/docker]', 0],
    ['volumes: ["/var/lib/docker:/var/lib/docker"]', 1],
    ['volumes: ["engine:/var/lib/dockerized"]', 1],
  ])('%s', async (keys, count) => {
    expect(await marks('no-privileged', `${web(`image: "example/sandbox:1", privileged: true, ${keys}`)}\nvolumes: { engine: }`)).toHaveLength(count);
  });
});

function block(between: string): string {
  return `\`\`\`bash\ndocker compose version\n${between}\ndocker-compose --version\n\`\`\`\n`;
}

describe('no-v1-command where a document shows both names', () => {
  it.each([
    ['README.md', block('# Or standalone (older installations)'), 0],
    ['README.md', block('\n# Alternatively:'), 0],
    ['README.md', block('# Then ask for this'), 1],
    ['README.md', block(''), 1],
    ['run.sh', 'docker compose version\n# or standalone\ndocker-compose --version\n', 1],
    ['README.md', `${block('# or')}\n\`\`\`bash\ndocker-compose up\n\`\`\`\n`, 1],
  ])('%s: %s', async (path, text, count) => {
    expect(await marks('no-v1-command', { [path]: text })).toHaveLength(count);
  });
});

describe('no-localhost-peer where several could be meant', () => {
  it.each([
    ['postgres:16', 5432, '`localhost` is `api` itself, while PostgreSQL runs in 2 services', 'Write the name of the one that is meant in its place'],
    ['mysql:8.4', 5432, '`localhost` is `api` itself, while PostgreSQL runs in `one`', 'Write `one` in its place'],
    ['postgres:16', 6432, '`localhost` is `api` itself, while PostgreSQL runs in `one`', 'Write `one` in its place'],
  ])('%s on %d', async (image, port, message, help) => {
    const [finding] = await findings('no-localhost-peer', `services: { api: { image: "a:1", environment: { DB_URL: "postgres://u@localhost:${port}/x" } }, one: { image: "postgres:17", ports: ["6432:5432"] }, two: { image: "${image}" } }`);
    expect([finding?.message, finding?.help, finding?.fix === undefined]).toEqual([message, help, help.includes('meant')]);
  });
});

describe('no-host-namespace where browsers run', () => {
  it.each([
    ['image: "mcr.microsoft.com/playwright:v1.49.0-jammy"', 'node:24', 0],
    ['build: e2e', 'mcr.microsoft.com/playwright:v1.49.0-jammy', 0],
    ['build: e2e', 'node:24', 1],
  ])('%s from %s', async (keys, base, count) => {
    expect(await marks('no-host-namespace', { 'compose.yml': web(`${keys}, ipc: host`), 'e2e/Dockerfile': `FROM ${base}\n` })).toHaveLength(count);
  });
});
