import { describe, expect, it } from '@jest/globals';
import { findCombinations } from '../../../src/compose/find/combinations.ts';
import { findCommands } from '../../../src/script/command.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { review } from '../../support/lint.ts';

const there = new Set(['a.yml', 'b.yml', 'app/a.yml', 'app/c.yml', 'sub/dir/d.yml']);

function learned(path: string, text: string): readonly string[] {
  const file = new SourceFile(path, text);
  const found = findCombinations(findCommands(file), [file], (name) => there.has(name));
  return found.map(({ files, folder }) => `${files.join(' + ')}${folder === undefined ? '' : ` in /${folder}`}`);
}

describe('which files are run together, by what is called', () => {
  it.each([
    ['run.sh', 'docker compose -f a.yml -f b.yml up', ['a.yml + b.yml']],
    ['run.sh', 'docker-compose --file=a.yml --file b.yml --profile x up', ['a.yml + b.yml']],
    ['run.sh', 'docker-compose -fa.yml -f=b.yml up', ['a.yml + b.yml']],
    ['run.sh', 'docker compose -f ./a.yml ps\ndocker compose -f a.yml up', ['a.yml']],
    ['run.sh', 'docker compose -f a.yml -f gone.yml up', []],
    ['run.sh', 'docker compose -f a.yml -f "$OTHER" up', []],
    ['run.sh', 'docker compose -f a.yml $FLAGS up', []],
    ['run.sh', 'docker compose -f a.yml "$@"', ['a.yml']],
    ['run.sh', 'docker compose -f - up < a.yml', []],
    ['run.sh', 'docker compose up -f a.yml', []],
    ['run.sh', 'cd app && docker compose -f a.yml -f c.yml up', ['app/a.yml + app/c.yml']],
    ['run.sh', '(cd app && docker compose -f a.yml up)\ndocker compose -f a.yml up', ['app/a.yml', 'a.yml']],
    ['run.sh', 'cd "$HERE"\ndocker compose -f a.yml up', ['a.yml']],
    ['app/run.sh', 'docker compose -f a.yml -f c.yml up', ['app/a.yml + app/c.yml']],
    ['app/run.sh', 'docker compose -f a.yml -f b.yml up', ['a.yml + b.yml']],
    ['app/run.sh', 'docker compose -f ../a.yml -f c.yml up', ['a.yml + app/c.yml']],
    ['run.sh', 'docker compose --project-directory . -f sub/dir/d.yml up', ['sub/dir/d.yml in /']],
    ['Makefile', 'DC = docker compose -f a.yml\nup:\n\tcd app && $(DC) -f c.yml up\n', ['app/a.yml + app/c.yml']],
    ['README.md', 'Run `docker compose -f a.yml -f b.yml up`.', ['a.yml + b.yml']],
    ['.github/workflows/ci.yml', 'jobs: { a: { steps: [{ run: docker compose -f a.yml up }] } }', ['a.yml']],
    ['.github/workflows/ci.yml', 'jobs: { a: { steps: [{ run: docker compose -f a.yml up, working-directory: app }] } }', ['app/a.yml']],
    ['.github/workflows/ci.yml', 'defaults: { run: { working-directory: app } }\njobs: { a: { steps: [{ run: docker compose -f a.yml up }] } }', ['app/a.yml']],
    ['Taskfile.yml', 'tasks: { up: { dir: app, cmds: [docker compose -f a.yml up] } }', ['app/a.yml']],
  ])('%s: %s', (path, text, expected) => expect(learned(path, text)).toEqual(expected));
});

describe('files that only calls which start nothing name together', () => {
  const files = { 'compose.yml': 'services: { web: { image: "a:1", networks: [front] } }\nnetworks: { front: }\n', 'compose.two.yml': 'services: { web: { image: "a:2" } }\n' };

  it.each(['down', 'build', 'pull --quiet'])('are run one by one where each can be: %s', async (subcommand) => {
    expect(await projects({ ...files, 'clean.sh': `docker compose -f compose.yml -f compose.two.yml ${subcommand}\n` })).toEqual(['compose.yml', 'compose.two.yml']);
  });

  it.each([
    ['a call starts them, too', { 'up.sh': 'docker compose -f compose.yml -f compose.two.yml up -d\ndocker compose -f compose.yml -f compose.two.yml down\n' }, 'compose.two.yml'],
    ['one needs the other', { 'compose.two.yml': 'services: { web: { labels: { a: b } } }\n', 'clean.sh': 'docker compose -f compose.yml -f compose.two.yml down\n' }, 'compose.two.yml'],
    ['one is called so', { 'compose.prod.yml': files['compose.two.yml'], 'clean.sh': 'docker compose -f compose.yml -f compose.prod.yml down\n' }, 'compose.prod.yml'],
  ])('are run together where %s', async (_, texts, over) => {
    expect(await projects({ ...files, ...texts })).toContain(`compose.yml + ${over}`);
  });
});

describe('which files are run together, by COMPOSE_FILE', () => {
  it.each([
    ['.env', 'COMPOSE_FILE=a.yml:b.yml\n', ['a.yml + b.yml']],
    ['.env', 'COMPOSE_FILE="a.yml;b.yml"\r\n', ['a.yml + b.yml']],
    ['.env', 'COMPOSE_PATH_SEPARATOR=,\nCOMPOSE_FILE=a.yml,b.yml\n', ['a.yml + b.yml']],
    ['app/.env', 'COMPOSE_FILE=a.yml\n', ['app/a.yml']],
    ['run.sh', 'export COMPOSE_FILE=a.yml:b.yml', ['a.yml + b.yml']],
    ['run.sh', "COMPOSE_FILE='a.yml' docker compose up", ['a.yml']],
    ['run.sh', 'COMPOSE_FILE=a.yml:$MORE', []],
    ['run.sh', 'COMPOSE_FILE=a.yml:${MORE}.yml', []],
    ['run.sh', 'COMPOSE_FILE=a.yml:gone.yml', []],
    ['Makefile', 'COMPOSE_FILE ?= a.yml', ['a.yml']],
    ['Makefile', 'COMPOSE_FILE := b.yml\nCOMPOSE_FILE := a.yml:$(COMPOSE_FILE)\n', ['a.yml + b.yml']],
    ['run.sh', 'COMPOSE_FILE=a.yml\nexport COMPOSE_FILE="$COMPOSE_FILE:b.yml"\n', ['a.yml + b.yml']],
    ['run.sh', 'COMPOSE_FILE=${COMPOSE_FILE}:a.yml\n', []],
    ['Dockerfile', 'ENV COMPOSE_FILE a.yml', ['a.yml']],
    ['.github/workflows/ci.yml', 'env:\n  COMPOSE_FILE: a.yml:b.yml\n', ['a.yml + b.yml']],
  ])('%s: %s', (path, text, expected) => expect(learned(path, text)).toEqual(expected));

  it('reads a long line quickly', () => {
    expect(learned('run.sh', 'COMPOSE_FILE='.repeat(40_000))).toEqual([]);
    expect(learned('Makefile', `COMPOSE_FILE := a.yml\n${'COMPOSE_FILE := $(COMPOSE_FILE):$(COMPOSE_FILE)\n'.repeat(1000)}`)).toEqual([]);
  });
});

async function projects(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { projects: found } = await review(texts);
  return found.map(({ files, standalone }) => `${files.map(({ source }) => source.path).join(' + ')}${standalone ? '' : ' (part)'}`);
}

describe('projects of a repository', () => {
  const base = 'services: { web: { image: "a:1" } }';
  const more = 'services: { web: { ports: ["80"] }, job: { image: "b:1", networks: [gone] } }';

  it.each([
    [{}, ['base.yml', 'more.yml (part)']],
    [{ 'run.sh': 'docker compose -f base.yml -f more.yml up' }, ['base.yml + more.yml']],
    [{ '.env': 'COMPOSE_FILE=base.yml:more.yml' }, ['base.yml + more.yml']],
    [{ 'run.sh': 'docker compose -f base.yml -f more.yml up\ndocker compose -f base.yml up' }, ['base.yml + more.yml', 'base.yml']],
    [{ 'run.sh': 'docker compose -f base.yml -f odd.yml up', 'odd.yml': 'x-web: {}' }, ['base.yml + odd.yml', 'more.yml (part)']],
    [{ 'run.sh': 'docker compose -f base.yml -f odd.yml up', 'odd.yml': 'services:\n  {{ name }}:\n    image: a' }, ['base.yml', 'more.yml (part)']],
  ])('%j', async (texts, expected) => {
    expect(await projects({ 'base.yml': base, 'more.yml': more, ...texts })).toEqual(expected);
  });

  it('tells what is missing in the whole, and not in a part', async () => {
    const texts = { 'base.yml': base, 'more.yml': more };
    const rules = async (script: string) => (await review({ ...texts, 'run.sh': script })).findings.map(({ rule }) => rule.id);
    expect(await rules('docker compose -f base.yml -f more.yml up')).toContain('no-unknown-network');
    expect(await rules('')).not.toContain('no-unknown-network');
  });
});
