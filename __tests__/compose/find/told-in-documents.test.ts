import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';
import { marks } from '../../support/marks.ts';

async function projects(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await review(texts)).projects.map(({ files }) => files.map(({ source }) => source.path).join(' + ')).toSorted();
}

const base = 'services: { web: { image: "a:1" }, db: { image: "b:1" } }\n';
const over = 'services: { web: { environment: [A=b] } }\n';

describe('a part that a call runs alone', () => {
  const texts = { 'docker-compose.yml': base, 'docker-compose.perf.yml': over };
  const alone = 'docker compose -f docker-compose.perf.yml up --build\n';

  it.each(['docs/testing.md', 'README.rst'])('is a part all the same, where %s leaves the other file out', async (path) => {
    expect(await marks('no-image-or-build', { ...texts, [path]: alone })).toEqual([]);
  });

  it.each(['run.sh', 'Makefile'])('is refused where %s calls it', async (path) => {
    expect(await marks('no-image-or-build', { ...texts, [path]: path === 'Makefile' ? `up:\n\t${alone}` : alone })).toEqual(['web']);
    expect(await marks('no-image-or-build', { ...texts, [path]: path === 'Makefile' ? `up:\n\t${alone}` : alone, 'README.md': alone })).toEqual(['web']);
  });

  it('is refused where it could be whole, and no call lays it over another', async () => {
    const whole = { 'docker-compose.yml': base, 'docker-compose-perf.yml': 'services: { load: { image: "l:1", depends_on: [web] } }\n', 'README.md': 'docker compose -f docker-compose-perf.yml up\n' };
    expect(await marks('no-unknown-service', whole)).toEqual(['web']);
    expect(await marks('no-unknown-service', { ...whole, 'README.md': `docker compose -f docker-compose.yml -f docker-compose-perf.yml up\n${whole['README.md']}` })).toEqual([]);
  });

  it('is refused where Compose finds it by its name', async () => {
    expect(await marks('no-image-or-build', { 'docker-compose.yml': 'services: { web: { image: "a:1" }, db: { ports: ["80:80"] } }\n', 'README.md': 'docker compose -f docker-compose.yml up\n' })).toEqual(['db']);
  });
});

describe('a file that Compose finds by its name, and whose override each clone makes', () => {
  const lacking = 'services: { web: { image: "a:1" }, app: { ports: ["80:80"] } }\n';

  it.each([
    ['README.md', 'cp docker/dev.yml docker-compose.override.yml   # development\n', []],
    ['setup.sh', 'cp "$HERE/dev.yml" docker-compose.override.yml\n', []],
    ['README.md', 'docker compose up\n', ['app']],
    ['README.md', 'cp docker/dev.yml docker/docker-compose.other.yml\n', ['app']],
  ])('%s: %s', async (path, text, expected) => {
    expect(await marks('no-image-or-build', { 'docker-compose.yml': lacking, [path]: text })).toEqual(expected);
  });
});

describe('the settings of a development container', () => {
  it('list what is run together, as seen from their folder', async () => {
    const settings = '{ "dockerComposeFile": [\n  "../docker-compose.yml", // all\n  "docker-compose.yml"\n], "service": "web" }';
    expect(await projects({ 'docker-compose.yml': base, '.devcontainer/docker-compose.yml': over, '.devcontainer/devcontainer.json': settings })).toContain('docker-compose.yml + .devcontainer/docker-compose.yml');
  });

  it.each(['"../docker-compose.yml"', '["../docker-compose.yml"]', '["../docker-compose.yml", "gone.yml"]'])('say no more than the name does: %s', async (list) => {
    expect(await projects({ 'docker-compose.yml': base, '.devcontainer/devcontainer.json': `{ "dockerComposeFile": ${list} }` })).toEqual(['docker-compose.yml']);
  });
});

describe('a health check that a file laid over others switches off', () => {
  const texts = { 'compose.yml': 'services: { web: { image: "a:1", healthcheck: { test: [CMD, "true"] } }, edge: { image: "b:1", KEYS depends_on: { web: { condition: service_healthy } } } }\n', 'compose.ci.yml': 'services: { web: { healthcheck: { disable: true } } }\n', 'ci.sh': 'docker compose -f compose.yml -f compose.ci.yml up\n' };

  it.each([['', ['service_healthy']], ['profiles: [edge],', []]])('keeps what waits from starting, unless its profile is off: %s', async (keys, expected) => {
    expect(await marks('no-vain-condition', { ...texts, 'compose.yml': texts['compose.yml'].replace('KEYS', keys) })).toEqual(expected);
  });
});

describe('an env file to copy, in a folder of its own', () => {
  const files = { 'compose.yaml': base, 'docker/compose.testing.yaml': 'services: { web: { depends_on: [store] }, store: { image: "c:1", profiles: [test] } }\n' };
  const names = 'COMPOSE_FILE=./compose.yaml:./docker/compose.testing.yaml\n';

  it('says what is run together', async () => {
    expect(await projects({ ...files, 'envs/.env.ci': names })).toEqual(['compose.yaml', 'compose.yaml + docker/compose.testing.yaml']);
    expect(await marks('no-unknown-service', { ...files, 'envs/.env.ci': names })).toEqual(['store']);
  });

  it.each([
    ['envs/.env.ci', `${names}COMPOSE_PROFILES=test\n`, []],
    ['.env.example', `${names}COMPOSE_PROFILES=\n`, []],
    ['run.sh', `export COMPOSE_FILE=compose.yaml:docker/compose.testing.yaml COMPOSE_PROFILES=test\n`, []],
    ['.env', `${names}COMPOSE_PROFILES=other\n`, ['store']],
    ['.env', `${names}COMPOSE_PROFILES=test\n`, []],
  ])('may switch on the profile of what another service needs: %s, %s', async (path, text, expected) => {
    expect(await marks('no-unknown-service', { ...files, [path]: text })).toEqual(expected);
  });
});
