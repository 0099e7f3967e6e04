import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

/** Texts that use V1, and what tells of it, by kind. */
const uses: Readonly<Record<string, readonly (readonly [path: string, text: string, rule: string])[]>> = {
  calls: [
    ['a.sh', 'sudo docker-compose -f docker-compose.prod.yml up', 'no-v1-command'],
    ['a.sh', 'ids=$(docker-compose ps -q web)', 'no-v1-command'],
    ['a.sh', 'if ! docker-compose exec -T web true; then :; fi', 'no-v1-command'],
    ['a.sh', 'cd x && docker-compose  -f a.yml down', 'no-v1-command'],
    ['a.sh', 'docker-compose $ARGS', 'no-v1-command'],
    ['a.sh', 'timeout 5 docker-compose --version', 'no-v1-command'],
    ['package.json', '{ "scripts": { "test": "docker-compose run --rm app npm t" } }', 'no-v1-command'],
    ['README.md', 'See `docker-compose logs`.', 'no-v1-command'],
    ['Jenkinsfile', 'sh "docker-compose build"', 'no-v1-command'],
    ['.gitlab-ci.yml', 'a:\n  script:\n    - docker-compose version', 'no-v1-command'],
    ['Makefile', 'a:\n\t@-sudo docker-compose ps', 'no-v1-command'],
    ['a.service', '[Service]\nExecStop = /usr/local/bin/docker-compose down', 'no-v1-command'],
    ['a.service', '[Service]\nExecStartPre=-/usr/bin/docker-compose pull', 'no-v1-command'],
    ['a.py', 'subprocess.run(["docker-compose", "up"])', 'no-v1-command'],
    ['a.js', "spawn('docker-compose', ['up'])", 'no-v1-command'],
    ['Dockerfile', 'FROM debian:12\nCMD ["docker-compose", "up"]', 'no-v1-command'],
    ['Makefile', 'DC := docker-compose -f x.yml\nup:\n\t$(DC) up', 'no-v1-command'],
    ['a.sh', 'export COMPOSE_COMMAND="docker-compose"\n$COMPOSE_COMMAND up', 'no-v1-command'],
    ['a.sh', 'docker-compose help up', 'no-v1-command'],
  ],
  'questions and output': [
    ['a.sh', 'hash docker-compose 2>/dev/null\ndocker-compose up', 'no-v1-check'],
    ['a.sh', 'docker-compose --version | cut -d, -f1', 'no-parsed-output'],
  ],
  installs: [
    ['Dockerfile', 'FROM python:3\nRUN pip install --no-cache-dir ansible docker-compose', 'no-v1-install'],
    ['requirements.txt', 'docker-compose~=1.25.0', 'no-v1-install'],
    ['Dockerfile', 'FROM debian:12\nRUN apt-get install -y docker-compose', 'no-v1-install'],
    ['a.sh', 'curl -L https://github.com/docker/compose/releases/download/1.29.2/run.sh', 'no-v1-install'],
    ['Dockerfile', 'FROM docker/compose:alpine-1.29.2', 'no-v1-install'],
    ['.gitlab-ci.yml', 'image: docker/compose:latest\na: { script: [make] }', 'no-v1-install'],
    ['.devcontainer/devcontainer.json', '{ "features": { "ghcr.io/devcontainers/features/docker-in-docker:1": {} } }', 'no-v1-install'],
    ['roles/a/tasks/main.yml', '- community.docker.docker_compose:\n    project_src: x', 'no-removed-ansible-module'],
    ['a.py', 'from compose.cli.main import TopLevelCommand', 'no-v1-install'],
  ],
  'names and variables': [
    ['a.sh', 'docker cp shop_db_1:/x .', 'no-v1-container-name'],
    ['a.sh', 'docker exec -it shop_db_1 sh', 'no-v1-container-name'],
    ['a.sh', 'export COMPOSE_HTTP_TIMEOUT=200', 'no-ignored-variable'],
    ['.gitlab-ci.yml', 'variables:\n  COMPOSE_DOCKER_CLI_BUILD: 1\na: { script: [docker compose up] }', 'no-ignored-variable'],
  ],
};

/** What looks like it and is none. */
const spared: readonly (readonly [path: string, text: string])[] = [
  ['a.sh', 'docker compose -f docker-compose.yml up\ncp docker-compose.yml x\ndocker-compose.override.yml up\nx/docker-compose up\ndocker-compose'],
  ['a.sh', 'docker-compose-linter run\nTARGETBUILD=docker-compose\nCOMPOSE_FILE=docker-compose.yml\nDC="docker compose"\nCOMPOSE_DIR=docker-compose/\nwhich docker-compose.yml'],
  ['package.json', '{ "dependencies": { "docker-compose": "^0.24.8" }, "keywords": ["docker", "docker-compose", "devtools"] }'],
  ['.github/workflows/a.yml', 'jobs: { a: { steps: [{ uses: foo/docker-compose-action@v1 }] } }'],
  ['Makefile', 'docker-compose.yml: x\n\tdocker compose up\n\tcat docker-compose.yml'],
  ['a.service', '[Service]\nExecStart=/usr/bin/docker compose up\nWorkingDirectory=/opt/docker-compose'],
  ['a.js', 'const config = { ignoreBinaries: ["zip", "docker-compose", "pm2-.+"] };'],
  ['Dockerfile', 'FROM debian:12\nRUN pip install docker-compose-linter && apt-get install docker-compose-plugin && apt install docker-compose-v2 && apk add docker-cli-compose'],
  ['Dockerfile', 'FROM alpine:3.20\nRUN apk add --no-cache docker-compose'],
  ['a.sh', 'brew install docker-compose\ncurl -L https://github.com/docker/compose/releases/download/v2.29.2/docker-compose-linux-x86_64'],
  ['a.sh', 'curl -L https://github.com/docker/compose-switch/releases/download/v1.0.5/docker-compose-linux-amd64 -o x'],
  ['Dockerfile', 'FROM docker:27\nCOPY --from=docker/compose-bin:v2.40.3 /docker-compose /usr/local/lib/docker/cli-plugins/\n# github.com/docker/compose'],
  ['roles/a/tasks/main.yml', '- community.docker.docker_compose_v2:\n    project_src: x\n  vars:\n    docker_compose_dir: /x\n    docker_compose_pull: yes'],
  ['a.py', 'from composer import x\nimport composer\nfrom sklearn.compose import ColumnTransformer'],
  ['a.sh', 'docker exec my_container sh\ndocker network inspect shop_default\ndocker exec shop-db-1 sh'],
  ['a.sh', 'export COMPOSE_PROJECT_NAME=shop COMPOSE_PROFILES=a\ndocker compose up'],
  ['.devcontainer/devcontainer.json', '{ "dockerComposeFile": "docker-compose.yml", "features": { "ghcr.io/devcontainers/features/docker-in-docker:2": {} } }'],
];

async function told(path: string, text: string): Promise<readonly string[]> {
  const project = 'name: shop\nservices:\n  db:\n    image: postgres:16\n';
  const { findings, faults } = await review({ [path]: `${text}\n`, 'compose.yml': project });
  expect(faults).toEqual([]);
  return findings.filter(({ rule, at }) => rule.category === 'migration' && at.file.path === path).map(({ rule }) => rule.id);
}

describe.each(Object.entries(uses))('V1 is found: %s', (_, cases) => {
  it.each(cases)('%s: %j', async (path, text, rule) => expect(await told(path, text)).toContain(rule));
});

it.each(spared)('nothing is said of %s: %j', async (path, text) => expect(await told(path, text)).toEqual([]));
