import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../../src/config/config.ts';
import { json } from '../../../src/report/json.ts';
import { summary } from '../../../src/report/summary.ts';
import { terminal } from '../../../src/report/terminal.ts';
import { review } from '../../support/lint.ts';

const image = 'services: { web: { image: "a:1" } }\n';

/** What is told of each Compose file. */
async function told(texts: Readonly<Record<string, string>>, config: Partial<Config> = {}): Promise<Record<string, string>> {
  const { purposes } = await review(texts, config);
  return Object.fromEntries([...purposes].map(([path, { purpose, evidence, isCertain }]) => [path, `${purpose}: ${evidence}${isCertain ? '' : ', likely'}`]));
}

/** The rules that tell something of a file. */
async function rules(path: string, text: string, config: Partial<Config> = {}): Promise<readonly string[]> {
  return (await review({ [path]: text }, config)).findings.map(({ rule }) => rule.id);
}

describe('what a file is for is told', () => {
  it.each([
    ['compose.prod.yml', 'production: its name'],
    ['docker-compose-staging.yaml', 'production: its name'],
    ['compose.dev.yml', 'development: its name'],
    ['docker-compose.override.yml', 'development: its name'],
    ['compose.ci.yml', 'ci: its name'],
    ['travis-docker-compose.yml', 'ci: its name'],
    ['compose.e2e.yml', 'test: its name'],
    ['docker-compose.integration.yaml', 'test: its name'],
    ['docker-compose.uffizzi.yml', 'test: its name'],
    ['labs/sql/vulnerable/compose.yml', 'development: its folder `vulnerable`, likely'],
    ['struts2/CVE-2017-5638/compose.yml', 'development: its folder `CVE-2017-5638`, likely'],
    ['compose.deploy-test.yml', 'test: its name'],
    ['.devcontainer/compose.yml', 'development: its folder `.devcontainer`'],
    ['a/tests/b/compose.yml', 'test: its folder `tests`'],
    ['cypress/docker-compose.yml', 'test: its folder `cypress`'],
    ['docker/test-env/docker-compose.yml', 'test: its folder `test-env`'],
    ['testbed/compose.yml', 'test: its folder `testbed`'],
    ['src/Test/compose.yml', 'test: its folder `Test`'],
    ['deploy/production/compose.yml', 'production: its folder `production`'],
    ['tests/compose.prod.yml', 'test: its folder `tests`'],
    ['tests/compose.dev.yml', 'development: its name'],
    ['.gitlab-ci/compose.yml', 'ci: its folder `.gitlab-ci`'],
    ['.gitlab-ci/e2e/docker-compose.override.yml', 'test: its folder `e2e`'],
    ['production/docker-compose.override.yml', 'production: its folder `production`'],
    ['docker-compose.override.prod.yml', 'production: its name'],
    ['examples/docker-compose.override.yml', 'development: its name'],
    ['_examples/basic/compose.yml', 'development: its folder `_examples`, likely'],
    ['docs/code-samples/compose.yml', 'development: its folder `code-samples`, likely'],
    ['site/guides/ceph/compose.yml', 'development: its folder `guides`, likely'],
    ['getting-started/compose.yml', 'development: its folder `getting-started`, likely'],
    ['plugins/regtests/compose.yml', 'test: its folder `regtests`'],
  ])('by the path %s', async (path, expected) => {
    expect(await told({ [path]: image })).toEqual({ [path]: expected });
  });

  it.each(['compose.yml', 'developer/compose.yml', 'compose.devices.yml', 'contest/compose.yml', 'contest-env/compose.yml', 'products/compose.yml', 'deployer/compose.yml', 'citadel/compose.yml'])('not by the path %s', async (path) => {
    expect(await told({ [path]: image })).toEqual({});
  });

  it.each([
    ['scripts/deploy.sh', 'docker compose -f main.compose.yml up -d\n'],
    ['.github/workflows/deploy.yml', 'jobs: { a: { steps: [{ run: "docker compose -f main.compose.yml up" }] } }\n'],
    ['up.sh', 'docker stack deploy -c main.compose.yml shop\n'],
  ])('by %s, which deploys it', async (path, text) => {
    const source = 'services: { web: { build: ., volumes: [".:/app"] } }\n';
    expect(await told({ 'main.compose.yml': source, [path]: text })).toEqual({ 'main.compose.yml': `production: \`${path}\`, which deploys it, likely` });
  });

  it.each(['test.sh', '.github/workflows/ci.yml', 'deploy-test.sh', 'run.sh'])('not by %s, as what ships is tested too', async (path) => {
    const call = 'docker compose -f main.compose.yml up\n';
    expect(await told({ 'main.compose.yml': image, [path]: path.endsWith('.yml') ? `jobs: { a: { steps: [{ run: "${call.trim()}" }] } }\n` : call })).toEqual({});
  });

  it.each([
    ['source in place of what was built', 'build: ., volumes: [".:/app"]', 'development: the source that is mounted into `web`, likely'],
    ['a part of it', 'build: { context: ./api }, volumes: ["./api/src:/app"]', 'development: the source that is mounted into `web`, likely'],
    ['the whole folder', 'build: docker/dev, volumes: [".:/srv"]', 'development: the source that is mounted into `web`, likely'],
    ['the whole folder, worked in', 'image: "node:22", working_dir: /app, volumes: ["./:/app"]', 'development: the source that is mounted into `web`, likely'],
    ['what catches mail', 'image: "axllent/mailpit:v1.27"', 'development: `web`, which stands in for a service of others, likely'],
    ['what plays a cloud', 'image: "localstack/localstack:4"', 'development: `web`, which stands in for a service of others, likely'],
    ['watched files', 'build: ., develop: { watch: [{ path: ., action: rebuild }] }', 'development: `develop.watch` of `web`, likely'],
    ['a command that reloads', 'image: "a:1", command: uvicorn app --reload', 'development: the command of `web`, which reloads code, likely'],
    ['a Dockerfile for developers', 'build: { context: ., dockerfile: docker/Dockerfile.dev }', 'development: the Dockerfile of `web`, likely'],
    ['an image for developers', 'image: "webdevops/php-apache-dev:8.4"', 'development: the image of `web`, likely'],
    ['an image for an editor', 'image: "mcr.microsoft.com/devcontainers/python:3"', 'development: the image of `web`, likely'],
    ['rules for a Swarm', 'image: "a:1", deploy: { placement: { constraints: [node.role==manager] } }', 'production: `deploy.placement` of `web`, likely'],
  ])('by %s', async (_, keys, expected) => {
    expect(await told({ 'compose.yml': `services: { web: { ${keys} } }` })).toEqual({ 'compose.yml': expected });
  });

  it.each([
    ['settings beside the source', 'build: ., volumes: ["./nginx.conf:/etc/nginx.conf:ro", "./data:/data"]'],
    ['the source, read only', 'build: ., volumes: [".:/app:ro"]'],
    ['a folder that no image is built from', 'image: "a:1", volumes: [".:/app"]'],
    ['settings, from the folder of its Dockerfile', 'build: ./nginx, volumes: ["./nginx:/etc/nginx"]'],
    ['a maker of images who is called so', 'image: "gcr.io/etcd-development/etcd:v3.6.0"'],
    ['what is not known', 'build: ., volumes: ["${SOURCE}:/app"]'],
    ['signs that disagree', 'build: ., volumes: [".:/app"], deploy: { update_config: { parallelism: 1 } }'],
  ])('not by %s', async (_, keys) => {
    expect(await told({ 'compose.yml': `services: { web: { ${keys} } }` })).toEqual({});
  });

  it('by the configuration before all else, the first that fits', async () => {
    const purposes = [{ purpose: 'production', files: ['*.dev.yml'] }, { purpose: 'test', files: ['**'] }] as const;
    expect(await told({ 'compose.dev.yml': image, 'compose.yml': image }, { purposes })).toEqual({ 'compose.dev.yml': 'production: the configuration', 'compose.yml': 'test: the configuration' });
  });
});

describe('a level goes by what a file is for', () => {
  const text = 'services: { web: { image: "nginx:latest", build: ., privileged: true, environment: { DEBUG: "True" }, volumes: ["./x:/y"] } }\n';
  const source = text.replace('./x', '.');
  const watched = new Set(['no-privileged', 'no-debug-mode', 'no-plain-secret']);

  async function levels(path: string, content = text, config: Partial<Config> = {}): Promise<Record<string, string>> {
    const { findings } = await review({ [path]: content }, config);
    return Object.fromEntries(findings.filter(({ rule }) => watched.has(rule.id)).map(({ rule, severity }) => [rule.id, severity]));
  }

  it('as it is where nothing is known', async () => {
    expect(await levels('compose.yml')).toEqual({ 'no-privileged': 'error', 'no-debug-mode': 'warning' });
  });

  it('stricter for production', async () => {
    expect(await levels('compose.prod.yml')).toEqual({ 'no-privileged': 'error', 'no-debug-mode': 'error' });
  });

  it('milder for development, and silent on what belongs there', async () => {
    expect(await levels('compose.dev.yml')).toEqual({ 'no-privileged': 'warning' });
  });

  it('milder, and silent on what is meant so, where contents alone tell', async () => {
    expect(await levels('compose.yml', source)).toEqual({ 'no-privileged': 'warning' });
    expect(await levels('compose.yml', source.replace('DEBUG: "True"', 'API_TOKEN: kH8vQ2mZx1'))).toEqual({ 'no-privileged': 'warning', 'no-plain-secret': 'notice' });
  });

  it('silent where contents or a folder of examples alone tell, and nothing milder is left', async () => {
    const weak = 'services: { web: { build: ., volumes: [".:/app"], environment: { DB_PASSWORD: secret } } }\n';
    expect(await rules('compose.yml', weak.replace('.:/app', './x:/y'))).toContain('no-guessable-secret');
    expect(await rules('compose.yml', weak)).not.toContain('no-guessable-secret');
    expect(await rules('examples/a/compose.yml', weak.replace('.:/app', './x:/y'))).not.toContain('no-guessable-secret');
    expect(await rules('compose.yml', weak, { rules: { 'no-guessable-secret': { severity: 'notice' } } })).toContain('no-guessable-secret');
  });

  it('not stricter where contents alone tell', async () => {
    expect(await levels('compose.yml', text.replace('build: .', 'deploy: { placement: { max_replicas_per_node: 1 } }'))).toEqual({ 'no-privileged': 'error', 'no-debug-mode': 'warning' });
  });

  it('kept where it is set by hand', async () => {
    expect(await levels('compose.dev.yml', text, { rules: { 'no-privileged': { severity: 'error' } } })).toEqual({ 'no-privileged': 'error' });
    const overrides = [{ files: ['*.dev.yml'], services: [], rules: { 'no-debug-mode': 'error' } }] as const;
    expect(await levels('compose.dev.yml', text, { overrides })).toEqual({ 'no-privileged': 'warning', 'no-debug-mode': 'error' });
  });
});

it('is said in every report', async () => {
  const report = await review({ 'compose.yml': image, 'compose.prod.yml': 'services: { web: { privileged: true } }\n' });
  const shared = 'Taken for production: `compose.prod.yml` (told by its name)';
  expect(terminal(report)).toContain(`${shared}\n`);
  expect(summary(report)).toContain(`<sub>${shared}</sub>`);
  const { projects }: { projects: { files: string[]; purpose: unknown }[] } = JSON.parse(json(report));
  expect(projects.map(({ files, purpose }) => [files.length, purpose])).toContainEqual([1, { is: 'production', file: 'compose.prod.yml', toldBy: 'its name' }]);
});

it('says no more than it has room for, and nothing that acts', async () => {
  const name = '</sub>@all`x`';
  const texts = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`a${index}/${name}/compose.dev.yml`, 'services: { web: { image: "a:1", privileged: true } }\n']));
  const line = summary(await review(texts)).split('\n').find((one) => one.startsWith('<sub>Taken'));
  expect(line).toMatchInlineSnapshot(`"<sub>Taken for development: \`a0/</sub>@all'x'/compose.dev.yml\` (told by its name), \`a1/</sub>@all'x'/compose.dev.yml\` (told by its name), \`a2/</sub>@all'x'/compose.dev.yml\` (told by its name) and 6 more</sub>"`);
});

describe('what tests read', () => {
  const text = 'services: { web: { image: "app:1", wrong: 1, depends_on: [db] }, db: { image: "redis:7.4", healthcheck: { test: redis-cli ping } } }\n';
  const bare = 'no-bare-dependency';

  it.each(['testdata/compose.yml', 'pkg/testdata/a/compose.yml', 'test/test-fixtures/compose.yml', '__fixtures__/compose.yml', 'test_data/compose.yml'])('is told of what Compose refuses alone: %s', async (path) => {
    expect(await rules(path, text)).toEqual(['no-unknown-key']);
  });

  it.each(['tests/compose.yml', 'fixture-tool/compose.yml', 'data/compose.yml'])('is no file such as %s', async (path) => {
    expect(await rules(path, text)).toContain(bare);
  });

  it('is no file that a script starts', async () => {
    const { findings } = await review({ 'tests/fixtures/compose.yml': text, 'test.sh': 'docker-compose -f tests/fixtures/compose.yml up -d\n' });
    expect(findings.map(({ rule }) => rule.id)).toContain(bare);
  });

  it('is told of by a level or a purpose that is set by hand', async () => {
    expect(await rules('testdata/compose.yml', text, { rules: { [bare]: { severity: 'notice' } } })).toContain(bare);
    expect(await rules('testdata/compose.yml', text, { purposes: [{ purpose: 'test', files: ['**'] }] })).toContain(bare);
  });
});
