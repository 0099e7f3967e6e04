import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../src/config/config.ts';
import { fixAll } from '../../src/lint/fix-all.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';

/** A text after every fix of rules about commands that may be applied unseen. */
async function mended(text: string, path = 'run.sh'): Promise<string> {
  const request = { config: { ...defaultConfig, preset: 'migration' as const }, scope: { kind: 'tree' as const, named: [] }, filters: [] };
  const wanted = { safety: new Set(['safe', 'unsafe'] as const), whyLeave: () => undefined };
  const { changes, last } = await fixAll(memoryWorkspace({ [path]: text }), (files) => run(files, request), wanted);
  expect(last.faults).toEqual([]);
  return changes[0]?.after.text ?? text;
}

describe('a call of V1 becomes one of V2', () => {
  it.each([
    ['docker-compose up -d', 'docker compose up -d'],
    ['"docker-compose" up', 'docker compose up'],
    ['/usr/local/bin/docker-compose -f a.yml up', 'docker compose -f a.yml up'],
    ['docker-compose.exe up', 'docker.exe compose up'],
    ['sudo -E env A=b time docker-compose pull', 'sudo -E env A=b time docker compose pull'],
    ['echo web | xargs docker-compose stop', 'echo web | xargs docker compose stop'],
    ['cd x && docker-compose -f docker-compose.yml up', 'cd x && docker compose -f docker-compose.yml up'],
    ['docker-compose -H ssh://host -f a.yml --tlsverify up -d', 'docker -H ssh://host --tlsverify compose -f a.yml up -d'],
    ['docker-compose --host="$HOST" --log-level CRITICAL ps', 'docker --host="$HOST" --log-level fatal compose ps'],
    ['docker-compose \\\n  -c other \\\n  up', 'docker -c other compose \\\n  up'],
    ['docker-compose --version', 'docker compose version'],
    ['docker-compose -v | head -1', 'docker compose version | head -1'],
    ['docker-compose help', 'docker compose --help'],
    ['docker-compose help up', 'docker compose up --help'],
    ['docker-compose --compatibility up', 'docker compose up'],
    ['docker-compose ps --services', 'docker compose config --services'],
    ['docker-compose --no-ansi up', 'docker compose --ansi never up'],
    ['docker-compose build --force-rm --pull --parallel', 'docker compose build --pull'],
    ['docker-compose rm -f -a', 'docker compose rm -f'],
    ['docker-compose pull --no-parallel web', 'docker compose --parallel 1 pull web'],
    ['docker-compose build --progress plain', 'docker compose --progress plain build'],
    ['docker-compose up --remove-orphan --force', 'docker compose up --remove-orphans --force-recreate'],
    ['docker-compose -p My.Shop up', 'docker compose -p myshop up'],
    ['docker compose -H ssh://host up', 'docker -H ssh://host compose up'],
    ['docker --debug compose --context a up', 'docker --debug --context a compose up'],
    ['docker compose --version', 'docker compose version'],
    ['docker compose ps --filter status=stopped', 'docker compose ps --filter status=exited'],
  ])('%j', async (before, after) => expect(await mended(`${before}\n`)).toBe(`${after}\n`));
});

describe('a variable that holds the command is written once', () => {
  it.each([
    ['DC=docker-compose\n$DC up\n$DC -f a.yml down', 'DC="docker compose"\n$DC up\n$DC -f a.yml down'],
    ["DC='docker-compose -f a.yml'\n$DC up", "DC='docker compose -f a.yml'\n$DC up"],
    ['DC="docker-compose -H ssh://host -f a.yml"\n$DC up', 'DC="docker -H ssh://host compose -f a.yml"\n$DC up'],
    ['DC=(docker-compose -f a.yml)\n"${DC[@]}" up', 'DC=(docker compose -f a.yml)\n"${DC[@]}" up'],
    ['${DC:-docker-compose} up', '${DC:-docker compose} up'],
    ['if x; then DC="docker-compose -f a.yml"; else DC="docker-compose -f b.yml"; fi\n$DC up', 'if x; then DC="docker compose -f a.yml"; else DC="docker compose -f b.yml"; fi\n$DC up'],
    ['alias dc=docker-compose\ndc up', 'alias dc="docker compose"\ndc up'],
    ['DC=docker-compose\n$DC --version', 'DC="docker compose"\n$DC version'],
  ])('%j', async (before, after) => expect(await mended(`${before}\n`)).toBe(`${after}\n`));

  it.each([
    ['DC = docker-compose -f a.yml\n\nup:\n\t$(DC) up -d\n', 'DC = docker compose -f a.yml\n\nup:\n\t$(DC) up -d\n'],
    ['DC=docker-compose\nup:\n\t@$(DC) up\n\t-docker-compose ps\n', 'DC=docker compose\nup:\n\t@$(DC) up\n\t-docker compose ps\n'],
  ])('in a Makefile: %j', async (before, after) => expect(await mended(before, 'Makefile')).toBe(after));

  it.each([
    'DC=docker-compose\n"$DC" up', 'DC=docker-compose\n"${DC}" up', 'DC=docker-compose\ncommand -v $DC || exit 1\n$DC up', 'DC=docker-compose\n$DC -H ssh://host up',
  ])('not where the shell takes it for one word: %j', async (text) => expect(await mended(`${text}\n`)).toBe(`${text}\n`));
});

describe('a list of strings stays one', () => {
  it.each([
    ['subprocess.run(["docker-compose", "up", "-d"])', 'subprocess.run(["docker", "compose", "up", "-d"])'],
    ["subprocess.run(['docker-compose', '-H', host, '-f', path, 'up'])", "subprocess.run(['docker', '-H', host, 'compose', '-f', path, 'up'])"],
    ["subprocess.run(['docker-compose', '--no-ansi', 'up'])", "subprocess.run(['docker', 'compose', '--ansi', 'never', 'up'])"],
    ["subprocess.run([\n    'docker-compose',\n    '--version',\n])", "subprocess.run([\n    'docker', 'compose',\n    'version',\n])"],
  ])('%j', async (before, after) => expect(await mended(`${before}\n`, 'run.py')).toBe(`${after}\n`));

  it.each([
    ["spawn('docker-compose', ['up', '-d'])", "spawn('docker', ['compose', 'up', '-d'])"],
    ["spawn('docker-compose', ['-H', 'ssh://host', 'up'])", "spawn('docker', ['-H', 'ssh://host', 'compose', 'up'])"],
    ["execa('docker-compose', ['build', '--parallel', 'web'])", "execa('docker', ['compose', 'build', 'web'])"],
  ])('%j', async (before, after) => expect(await mended(`${before}\n`, 'run.js')).toBe(`${after}\n`));
});

describe('a script that asks for V1 asks for V2', () => {
  const up = 'docker-compose up';
  it.each([
    ['command -v docker-compose >/dev/null 2>&1 || exit 1', 'docker compose version >/dev/null 2>&1 || exit 1'],
    ['if ! which docker-compose; then exit 1; fi', 'if ! docker compose version; then exit 1; fi'],
    ['if ! [ -x "$(command -v docker-compose)" ]; then exit 1; fi', 'if ! docker compose version >/dev/null 2>&1; then exit 1; fi'],
    ['if [ ! -x "$(command -v docker-compose)" ]; then exit 1; fi', 'if ! docker compose version >/dev/null 2>&1; then exit 1; fi'],
    ['[[ -z "$(which docker-compose 2>/dev/null)" ]] && exit 1', '! docker compose version >/dev/null 2>&1 && exit 1'],
  ])('%j', async (before, after) => expect(await mended(`${before}\n${up}\n`)).toBe(`${after}\ndocker compose up\n`));
});

describe('variables', () => {
  it.each([
    ['run.sh', 'export COMPOSE_HTTP_TIMEOUT=200\nCOMPOSE_HTTP_TIMEOUT=100 docker compose up\n', 'docker compose up\n'],
    ['run.sh', 'export COMPOSE_API_VERSION=1.40\ndocker compose up\n', 'export DOCKER_API_VERSION=1.40\ndocker compose up\n'],
    ['.github/workflows/ci.yml', 'env:\n  COMPOSE_DOCKER_CLI_BUILD: 1\n  A: b\njobs: {}\n', 'env:\n  A: b\njobs: {}\n'],
    ['.github/workflows/ci.yml', 'env:\n  COMPOSE_DOCKER_CLI_BUILD: 1\njobs: {}\n', 'env:\n  COMPOSE_DOCKER_CLI_BUILD: 1\njobs: {}\n'],
    ['Makefile', 'export COMPOSE_DOCKER_CLI_BUILD=1\nup:\n\tdocker compose up\n', 'up:\n\tdocker compose up\n'],
    ['run.sh', 'export COMPOSE_IGNORE_ORPHANS=yes\ndocker compose up\n', 'export COMPOSE_IGNORE_ORPHANS=true\ndocker compose up\n'],
    ['run.sh', 'export COMPOSE_PROJECT_NAME=My.Shop\ndocker compose up\n', 'export COMPOSE_PROJECT_NAME=myshop\ndocker compose up\n'],
  ])('%s: %j', async (path, before, after) => expect(await mended(before, path)).toBe(after));
});
