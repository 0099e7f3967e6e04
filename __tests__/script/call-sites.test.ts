import { describe, expect, it } from '@jest/globals';
import { frames, review } from '../support/lint.ts';
import { mendedBy } from '../support/mended.ts';

type Texts = Readonly<Record<string, string>>;

/** Where calls of V1 are told, and whether a fix goes with them. */
async function told(texts: Texts): Promise<readonly string[]> {
  const { findings } = await review(texts);
  return findings.filter(({ rule }) => rule.id === 'no-v1-command').map(({ at, fix }) => `${at.file.path}:${at.file.positionAt(at.range.start).line}${fix ? ' fix' : ''}`);
}

describe('a script and the ones that it sources', () => {
  it.each<[Texts, readonly string[]]>([
    [{ 'env.sh': 'DC=docker-compose\n', 'up.sh': '. ./env.sh\n$DC up -d\n' }, ['env.sh:1']],
    [{ 'a/lib/env.sh': 'DC="docker-compose -f a"\n', 'a/up.sh': '#!/bin/sh\nsource "$(dirname "$0")/lib/env.sh"\n${DC} up\n' }, ['a/lib/env.sh:1']],
    [{ 'a/env.sh': 'DC=docker-compose\n', 'a/up.sh': 'source "$DIR/env.sh"\n$DC up\n', 'a/down.sh': 'source "${DIR}"/env.sh\n$DC down\n' }, ['a/env.sh:1']],
    [{ 'a.sh': 'DC=docker-compose\n. ./b.sh\n', 'b.sh': '. ./a.sh\n$DC up\n' }, ['a.sh:1']],
    [{ 'env.sh': 'DC=docker-compose\n', 'up.sh': '. ./other.sh\n$DC up -d\n' }, []],
    [{ 'env.sh': 'if docker compose version; then DC="docker compose"; else DC=docker-compose; fi\n', 'up.sh': '. ./env.sh\n$DC up -d\n' }, []],
  ])('%j', async (texts, places) => expect(await told(texts)).toEqual(places));
});

describe('what stands for the program', () => {
  it.each<[string, string, readonly string[]]>([
    ['.bash_aliases', "alias dc='docker-compose'\nalias dcu='docker-compose up -d'\nalias d=docker", ['.bash_aliases:1 fix', '.bash_aliases:2 fix']],
    ['a.sh', 'alias docker-compose="docker compose"\nalias dc=docker-compose', []],
    ['a.sh', 'DC=$(which docker-compose)\n$DC up\n`command -v docker-compose` ps', ['a.sh:1 fix', 'a.sh:3 fix']],
    ['a.ps1', 'Start-Process docker-compose -ArgumentList "up -d" -Wait\nStart-Process -FilePath docker-compose -ArgumentList "ps"', ['a.ps1:1', 'a.ps1:2']],
    ['supervisord.conf', '[program:a]\ncommand=docker-compose up\nautostart=true', ['supervisord.conf:2 fix']],
    ['tox.ini', '[testenv]\ncommands_pre = docker-compose pull\n    - docker-compose up \\\n        -d\ndeps =\n    docker-compose\n', ['tox.ini:2 fix', 'tox.ini:3 fix']],
    ['tox.ini', '[testenv]\nallowlist_externals =\n    docker-compose\ncommands =\n    docker-compose up -d\n', ['tox.ini:5']],
    ['a.service', '[Service]\nExecStart=/usr/bin/docker-compose up', ['a.service:2 fix']],
    ['azure-pipelines.yml', 'variables:\n  DC: docker-compose\nsteps:\n  - script: $(DC) up -d', ['azure-pipelines.yml:2 fix']],
    ['azure-pipelines.yml', 'variables:\n  - name: DC\n    value: docker-compose\nsteps:\n  - script: $(DC) up -d', ['azure-pipelines.yml:3 fix']],
    ['.gitlab-ci.yml', 'variables: { DC: docker-compose }\na: { script: ["$(DC) up -d"], hooks: { pre_get_sources_script: docker-compose version } }', ['.gitlab-ci.yml:2 fix']],
    ['.github/workflows/a.yml', 'defaults: { run: { shell: pwsh } }\njobs:\n  a:\n    steps:\n      - run: |\n          $dc = "docker-compose"\n          & $dc up', ['.github/workflows/a.yml:6 fix']],
    ['a.py', 'DC = "docker-compose"\nrun([DC, "up", "-d"])\nos.system(f"{DC} down")', ['a.py:1']],
    ['a.js', 'const dc = "docker-compose";\nspawn(dc, ["up"]);', ['a.js:1']],
    ['Rakefile', 'DC = "docker-compose"\nsh "#{DC} up -d"', ['Rakefile:1']],
    ['a.py', 'NAME = "docker-compose"\nprint(f"{NAME} is missing")\ncheck([NAME, "docker"])\nTOOLS = [NAME, "make"]\nraise Error(NAME + " not found")', []],
    ['a.js', 'spawn("docker-compose", args);', ['a.js:1']],
    ['a.sh', 'docker-compose up\necho $(NAME)', ['a.sh:1 fix']],
  ])('%s: %j', async (path, text, places) => expect(await told({ [path]: `${text}\n` })).toEqual(places));

  it.each([
    ['a.service', '[Service]\nExecStart=/usr/local/bin/docker-compose up\n', '[Service]\nExecStart=/usr/bin/docker compose up\n'],
    ['supervisord.conf', '[program:a]\ncommand=docker-compose up\n', '[program:a]\ncommand=docker compose up\n'],
    ['a.sh', 'DC=$(which docker-compose)\n$DC up\n', 'DC="docker compose"\n$DC up\n'],
    ['Dockerfile', 'FROM docker:24\nENV DC docker-compose\nENV DD=docker-compose\nRUN $DC up && $DD ps\n', 'FROM docker:24\nENV DC docker compose\nENV DD="docker compose"\nRUN $DC up && $DD ps\n'],
  ])('%s: %j is written anew', async (path, before, after) => expect(await mendedBy('no-v1-command', { [path]: before })).toBe(after));
});

it('reads the variables of a Dockerfile', async () => {
  const before = 'FROM docker:24\nENV COMPOSE_HTTP_TIMEOUT=200\nENV COMPOSE_API_VERSION 1.40\nRUN docker compose up\n';
  expect(await mendedBy('no-ignored-variable', { Dockerfile: before })).toBe('FROM docker:24\nENV DOCKER_API_VERSION 1.40\nRUN docker compose up\n');
});

it('tells of programs that use V1 as a library', async () => {
  const text = 'from compose.cli.main import TopLevelCommand\nimport compose.config\nfrom sklearn.compose import ColumnTransformer\nfrom compose import x\n# import compose.cli\n';
  expect(await frames('no-v1-install', { 'a.py': text })).toMatchInlineSnapshot(`
"warning[no-v1-install]: \`compose.cli.main\` is a module of Compose V1, which has had no fix since 2021
 --> a.py:1:6
1 | from compose.cli.main import TopLevelCommand
  |      ^^^^^^^^^^^^^^^^
2 | import compose.config
  |        -------------- and this one
  = help: Call \`docker compose\`, and read what it prints with \`--format json\`"
`);
});

it.each([
  'https://github.com/docker/compose/releases/download/v{{ compose_version }}/docker-compose-linux-x86_64',
  'https://github.com/docker/compose/releases/download/{{ compose_version }}/docker-compose-linux-x86_64',
])('leaves alone tasks that put V2 under the name of V1: %s', async (url) => {
  const tasks = `- get_url:\n    url: "${url}"\n    dest: /usr/local/bin/docker-compose\n- command: docker-compose up -d\n`;
  expect(await told({ 'roles/a/tasks/main.yml': tasks })).toEqual([]);
  expect(await told({ 'roles/a/tasks/main.yml': tasks.replace('download/v', 'download/').replace('linux', 'Linux') })).toEqual(['roles/a/tasks/main.yml:4 fix']);
});
