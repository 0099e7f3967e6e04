import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

/** The lines and the related lines of what a rule finds in files, by their paths. */
async function places(rule: string, texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings, faults } = await review(texts, { preset: 'recommended' });
  for (const { where, cause } of faults) throw new Error(where, { cause });
  return findings.flatMap(({ rule: { id }, at, related = [] }) => (id === rule ? [[at, ...related.map((each) => each.at)].map(({ file, range }) => `${file.path}:${file.positionAt(range.start).line}`).join(' ')] : []));
}

const alternatives = `
  services:
    pool: { image: "ledger:1", ports: ["9701:9701"] }
    node1: { image: "ledger:1", ports: ["9701:9701"] }
    web: { image: "web:1", depends_on: [node1] }`;

describe('no-port-conflict, where scripts name what they start', () => {
  const conflict = ['docker-compose.yml:3 docker-compose.yml:2'];

  it.each([
    ['no call at all', {}],
    ['a plain call', { manage: '#!/bin/sh\ndocker compose up -d node1', 'README.md': '```sh\ndocker compose up\n```' }],
    ['both in one call, one of them as a dependency', { 'run.sh': 'docker compose up -d pool web' }],
    ['another service alone', { 'run.sh': 'docker compose up -d other' }],
    ['services that a variable names', { 'run.sh': 'docker compose up -d $SERVICES' }],
    ['another project', { 'other/run.sh': 'docker compose -f compose.yml up -d pool', 'other/compose.yml': 'services: { pool: { image: "a:1" } }' }],
  ])('is told with %s', async (_, scripts) => {
    expect(await places('no-port-conflict', { 'docker-compose.yml': alternatives, ...scripts })).toEqual(conflict);
  });

  it.each([
    ['one at a time', { manage: '#!/bin/sh\nc="docker-compose --log-level ERROR"\n$c up -d pool\n${c} \\\n  up \\\n  -d web node1' }],
    ['one with its dependencies', { Makefile: 'up:\n\tdocker compose up -d web\n' }],
    ['in the words of a document, with the file', { 'docs/run.md': '```\ndocker compose -f docker-compose.yml up pool\n```' }],
  ])('is not told where a script starts %s', async (_, scripts) => {
    expect(await places('no-port-conflict', { 'docker-compose.yml': alternatives, ...scripts })).toEqual([]);
  });
});

describe('a file that is laid over one in another folder', () => {
  const texts = {
    'base/shop-compose.yml': 'services: { db: { image: "db:1" } }',
    'tests/docker-compose.yml': 'services: { driver: { image: "driver:1", depends_on: [db] }, db: { ports: ["81:80"] } }',
  };

  it('lacks nothing where a call joins them', async () => {
    const call = 'BASE=base/shop-compose.yml\ntest:\n\tdocker-compose -f $(BASE) -f tests/docker-compose.yml up\n';
    for (const rule of ['no-unknown-service', 'no-image-or-build']) expect(await places(rule, { ...texts, 'tests/rules.mk': call })).toEqual([]);
    expect(await places('no-image-or-build', texts)).toEqual(['tests/docker-compose.yml:1']);
  });

  it('is judged with what it is laid over', async () => {
    const call = 'docker compose -f base/shop-compose.yml -f tests/docker-compose.yml up';
    const wrong = texts['tests/docker-compose.yml'].replace('[db]', '[dp]');
    expect(await places('no-unknown-service', { ...texts, 'tests/docker-compose.yml': wrong, 'run.sh': call })).toEqual(['tests/docker-compose.yml:1']);
  });
});

describe('no-unknown-service', () => {
  it('knows of no part whether the profile of a service is switched on', async () => {
    const part = 'services:\n  login: { image: "login:1", profiles: [login] }\n  web: { depends_on: { login: { condition: service_started } } }\n';
    const call = 'FILES := -f compose.yml\nifeq ($(LOGIN),on)\n  FILES += -f login.yml\nendif\nup:\n\tdocker compose $(FILES) --profile login up\n';
    const texts = { 'compose.yml': 'services:\n  web: { image: "web:1" }\n', 'login.yml': part };
    expect(await places('no-unknown-service', { ...texts, Makefile: call })).toEqual([]);
    expect(await places('no-unknown-service', { 'compose.yml': part.replace('{ depends_on', '{ image: "web:1", depends_on') })).toEqual(['compose.yml:3 compose.yml:2']);
  });

  it('points at the service that takes over what names none of its project', async () => {
    const texts = {
      'docker-compose.yml': 'services:\n  hub: { image: "hub:1", depends_on: [db] }\n  db: { image: "postgres:17" }',
      'tls/docker-compose.yml': 'services:\n  hub:\n    extends: { file: ../docker-compose.yml, service: hub }',
    };
    expect(await places('no-unknown-service', texts)).toEqual(['tls/docker-compose.yml:2 docker-compose.yml:2']);
  });
});

describe('no-moving-tag', () => {
  it('tells an image once in a file, with all places', async () => {
    const texts = { 'compose.yml': 'services:\n  a: { image: redis }\n  b: { image: redis }\n  c: { image: "redis:latest" }\n  d: { image: redis }', 'other/compose.yml': 'services: { a: { image: redis } }' };
    expect(await places('no-moving-tag', texts)).toEqual(['compose.yml:2 compose.yml:3 compose.yml:5', 'compose.yml:4', 'other/compose.yml:1']);
  });

  it('takes a tag for meant that the name of the file promises', async () => {
    const text = 'services:\n  a: { image: "team/hub:nightly" }\n  b: { image: "team/hub:latest" }';
    expect(await places('no-moving-tag', { 'docker-compose.nightly.yml': text })).toEqual(['docker-compose.nightly.yml:3']);
  });

  it.each(['docker build -t team/app:latest .', 'docker image build --tag=team/app .', 'docker buildx build --load -t team/app .', 'docker tag base:1 team/app', 'docker commit box team/app:latest'])(
    'passes over what a script makes by `%s`',
    async (call) => {
      expect(await places('no-moving-tag', { 'compose.yml': 'services: { a: { image: team/app }, b: { image: redis } }', 'make.sh': call })).toEqual(['compose.yml:1']);
    },
  );
});

describe('no-moving-tag beside what other files build', () => {
  const pulled = 'services: { a: { image: "${ORG:-team}/app:${TAG:-main}" }, b: { image: redis } }';
  const built = 'services: { a: { build: ../app, image: "${ORG:-team}/app:${TAG:-local}" } }';

  it.each(['tests/build.yml', 'build/compose.yml', 'compose.build.yml', 'x/y/docker-compose-dev.yaml'])('passes over an image that `%s` builds', async (path) => {
    expect(await places('no-moving-tag', { 'prod/compose.yml': pulled, [path]: built })).toEqual(['prod/compose.yml:1']);
    expect(await places('no-moving-tag', { 'prod/compose.yml': pulled, [path]: built.replace('build: ../app, ', '') })).toHaveLength(2);
  });

  it('knows no image by a name that a variable gives', async () => {
    expect(await places('no-moving-tag', { 'compose.yml': 'services: { a: { image: "$IMAGE:latest" } }', 'x/compose.yml': 'services: { a: { build: ., image: "$OTHER" } }' })).toHaveLength(1);
  });
});

describe('variables that an example sets', () => {
  const examples = ['.env.example', 'sample.env', 'env.sample', '.env.dist', '.env.template', 'example.env', '.env-example'];

  it.each(examples)('are set for whoever copies `%s`', async (name) => {
    const texts = { 'docker-compose.yml': 'services: { a: { image: "a:1", environment: { P: "${COMPOSE_PROJECT_NAME}" }, volumes: ["${MEDIA}:/media"] } }', [name]: 'COMPOSE_PROJECT_NAME=shop\nMEDIA=/srv\n' };
    expect(await places('no-project-name-variable', texts)).toEqual([]);
    expect(await places('no-unset-value', texts)).toEqual([]);
  });

  it('are those that it sets, and in the folder of the project', async () => {
    const file = { 'docker-compose.yml': 'services: { a: { image: "a:1", environment: { P: "${COMPOSE_PROJECT_NAME}" }, volumes: ["${MEDIA}:/media"] } }' };
    expect(await places('no-project-name-variable', { ...file, '.env.example': '# COMPOSE_PROJECT_NAME=shop' })).toHaveLength(1);
    expect(await places('no-unset-value', { ...file, 'other/.env.example': 'MEDIA=/srv' })).toHaveLength(1);
  });
});

/** A service with env files, of which one is there and names a variable. */
function withEnvFiles(files: string): Readonly<Record<string, string>> {
  return { 'docker-compose.yml': `services: { a: { image: "a:1", env_file: [${files}] } }`, 'aws.env': 'KEY=${S3_KEY}\n', '.env.local.example': '' };
}

/** Two files in a folder, of which one lacks a service and a file to mount. */
function piecesIn(folder: string): Readonly<Record<string, string>> {
  return { [`${folder}/a.yml`]: 'services: { a: { image: "a:1", links: [nginx], volumes: ["./a.conf:/a.conf"] } }', [`${folder}/b.yml`]: 'services: { b: { image: "b:1" } }' };
}

describe('what lies outside of a file', () => {
  it('may set what an env file names, where the one before it is not in the repository', async () => {
    expect(await places('no-env-unset-reference', withEnvFiles('aws.env'))).toHaveLength(1);
    expect(await places('no-env-unset-reference', withEnvFiles('.env.local, aws.env'))).toEqual([]);
  });

  it.each([
    ['set -a\nsource common.env\nset +a\ndocker compose up -d', 0],
    ['. ./common.env && docker-compose -f docker-compose.yml up -d', 0],
    ['source venv/bin/activate\ndocker compose up -d', 1],
    ['source common.env\ndocker compose -f other.yml up -d', 1],
    ['docker compose up -d', 1],
  ])('may set it in the shell that starts the project: %j', async (text, count) => {
    expect(await places('no-env-unset-reference', { ...withEnvFiles('aws.env'), 'run.sh': `${text}\n` })).toHaveLength(count);
  });

  it.each([
    ['docker compose --env-file ci/s3.env up -d', 0],
    ['docker compose --env-file ${HERE}/s3.env up -d', 0],
    ['docker compose --env-file "$HERE/../ci/s3.env" up -d', 0],
    ['docker compose --env-file ${HERE}/other.env up -d', 1],
    ['docker compose --env-file $FILE up -d', 1],
  ])('may set it in an env file that a call hands over: %j', async (text, count) => {
    const texts = { ...withEnvFiles('aws.env'), 'ci/s3.env': 'S3_KEY=abc\n', 'Makefile': `up:\n\t${text}\n` };
    expect(await places('no-env-unset-reference', texts)).toHaveLength(count);
  });

  it('heeds the rights of a configuration in a swarm', async () => {
    const file = 'services: { a: { image: "a:1", configs: [{ source: c, mode: 0555 }] } }\nconfigs: { c: { file: ./c.txt } }';
    expect(await places('no-ignored-secret-option', { 'docker-compose.yml': file, 'c.txt': '' })).toHaveLength(1);
    expect(await places('no-ignored-secret-option', { 'vote-stack.yml': file, 'c.txt': '' })).toEqual([]);
    expect(await places('no-ignored-secret-option', { 'swarm-1/docker-compose.yml': file, 'swarm-1/c.txt': '' })).toEqual([]);
  });

  it('joins the files of a folder of fragments', async () => {
    expect(await places('no-unknown-service', piecesIn('stacks'))).toHaveLength(1);
    expect(await places('no-missing-mount', piecesIn('stacks'))).toHaveLength(1);
    expect(await places('no-unknown-service', piecesIn('docker-fragments'))).toEqual([]);
    expect(await places('no-missing-mount', piecesIn('docker-fragments'))).toEqual([]);
  });

  it('fills a folder of what is generated', async () => {
    const texts = { 'compose.yml': 'services: { a: { image: "a:1", volumes: ["./generated/a.conf:/a.conf", "./regenerated/b.conf:/b.conf"] } }' };
    expect(await places('no-missing-mount', texts)).toEqual(['compose.yml:1']);
  });

  it('takes in what is indented for its place', async () => {
    const piece = '# Put behind the services\n  keycloak:\n    image: quay.io/keycloak/keycloak:26.0\n';
    const { findings, skipped } = await review({ 'docker-compose.yml': 'services:\n  a: { image: "a:1" }\n', 'docker-compose.kc.yml': piece }, { preset: 'recommended' });
    expect([findings.map(({ rule }) => rule.id), skipped]).toEqual([[], [{ path: 'docker-compose.kc.yml', reason: 'a piece of a file, indented for the place that something puts it in' }]]);
    expect(await places('no-v1-layout', { 'docker-compose.yml': piece })).toEqual(['docker-compose.yml:2']);
  });

  it('sets up V2 under the name of V1', async () => {
    const call = 'if ! [ -x "$(command -v docker-compose)" ]; then exit 1; fi\ndocker-compose up -d\n';
    const install = 'c=$(docker create docker/compose-bin:v$v /docker-compose)\ndocker cp "$c:/docker-compose" /usr/local/bin/docker-compose\n';
    expect(await places('no-v1-command', { 'run.sh': call })).toHaveLength(1);
    expect(await places('no-v1-command', { 'run.sh': call, 'install.sh': install })).toEqual([]);
    expect(await places('no-v1-check', { 'run.sh': call, 'install.sh': install })).toEqual([]);
  });
});

describe('no-mount-consistency', () => {
  it('says nothing of files for development, where Docker Desktop asked for it', async () => {
    const file = 'services: { a: { image: "a:1", volumes: ["..:/workspace:cached"] } }';
    expect(await places('no-mount-consistency', { 'docker-compose.yml': file })).toHaveLength(1);
    expect(await places('no-mount-consistency', { '.devcontainer/docker-compose.yml': file })).toEqual([]);
  });
});

describe('what is meant so', () => {
  it('is scratch space under /run, /tmp and /var/cache', async () => {
    const file = 'services:\n  a:\n    image: "a:1"\n    volumes:\n      - /var/run/\n      - /run\n      - /var/cache/nginx\n      - /tmp/x\n      - /runner\n      - /var/lib/a';
    expect(await places('no-anonymous-volume', { 'compose.yml': file })).toEqual(['compose.yml:9', 'compose.yml:10']);
  });

  it('is a profile that the makers of a program switch off', async () => {
    const rest = ':1", security_opt: ["apparmor:unconfined"] } }';
    expect(await places('no-unconfined-profile', { 'a/compose.yml': `services: { a: { image: "netdata/netdata${rest}`, 'b/compose.yml': `services: { a: { image: "team/app${rest}` })).toEqual(['b/compose.yml:1']);
  });

  it('are files that a template does not have by itself', async () => {
    const file = 'services: { a: { build: ./app, volumes: ["./init.sh:/init.sh"] } }';
    const texts = { 'templates/shop/compose.yml': file, 'shop/compose.yml': file };
    expect([await places('no-missing-file', texts), await places('no-missing-mount', texts)]).toEqual([['shop/compose.yml:1'], ['shop/compose.yml:1']]);
  });

  it('is a module of V1, told once in a file', async () => {
    const code = 'from compose.cli.command import get_project\nfrom compose.config.environment import Environment\nfrom compose.cli.main import TopLevelCommand\n';
    expect(await places('no-v1-install', { 'bridge.py': code })).toEqual(['bridge.py:1 bridge.py:2 bridge.py:3']);
  });
});
