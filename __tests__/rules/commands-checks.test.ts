import { describe, expect, it } from '@jest/globals';
import { frames, review } from '../support/lint.ts';
import { marks } from '../support/marks.ts';
import { mendedBy } from '../support/mended.ts';

describe('no-v1-check', () => {
  it.each([
    ['if [ ! -x /usr/local/bin/docker-compose ]; then exit 1; fi', 'if ! docker compose version >/dev/null 2>&1; then exit 1; fi'],
    ['[[ -f /usr/bin/docker-compose ]] || exit', 'docker compose version >/dev/null 2>&1 || exit'],
    ['test -e /usr/bin/docker-compose && echo found', 'docker compose version >/dev/null 2>&1 && echo found'],
    ['[ -x /usr/bin/docker-compose -a -f a ] || exit', '[ -x /usr/bin/docker-compose -a -f a ] || exit'],
  ])('%s', async (before, after) => {
    const call = '\n\ndocker-compose up\n';
    expect(await mendedBy('no-v1-check', { 'run.sh': before + call })).toBe(after + call);
  });

  it.each([
    ['if [ -e /usr/local/bin/docker-compose ]; then sudo rm /usr/local/bin/docker-compose; fi', 0],
    ['command -v docker-compose && rm -f /usr/bin/docker-compose', 0],
    ['[ -e /usr/bin/docker-compose ] || exit 1\nrm -rf /tmp/shop', 1],
  ])('%s looks for V1 to be rid of it, or not: %d', async (text, count) => {
    expect(await marks('no-v1-check', { 'run.sh': `${text}\ndocker-compose up\n` })).toHaveLength(count);
  });

  it('asks for V1 as long as a call of it has to stay', async () => {
    const text = 'command -v docker-compose >/dev/null || exit 1\ndocker-compose scale -t 5 web=2\n';
    expect(await mendedBy('no-v1-check', { 'run.sh': text })).toBe(text);
    expect(await frames('no-v1-check', { 'run.sh': text })).toMatchInlineSnapshot(`
"warning[no-v1-check]: Where Compose is a plugin of \`docker\`, no program of the name \`docker-compose\` is found
 --> run.sh:1:12
1 | command -v docker-compose >/dev/null || exit 1
  |            ^^^^^^^^^^^^^^
  = help: Ask by \`docker compose version\`"
`);
  });

  it('is mended together with the call on the next line', async () => {
    const { findings } = await review({ 'run.sh': 'docker compose version >/dev/null || { echo no; exit 1; }\ndocker-compose build\n' });
    expect(findings.map(({ rule }) => rule.id)).toEqual(['no-v1-command']);
  });
});

describe('no-config-to-stack', () => {
  it.each([
    ['docker-compose config > s.yml\ndocker stack deploy -c s.yml shop', 1],
    ['docker compose -f a.yml config >s.yml 2>/dev/null && docker stack deploy --compose-file=s.yml shop', 1],
    ['docker compose config -o s.yml; docker stack up -c a.yml -cs.yml shop', 1],
    ['docker stack deploy -c <(docker-compose config) shop', 1],
    ['docker compose config | docker stack deploy -c - shop', 1],
    ['docker compose config > s.yml\ndocker stack deploy -c other.yml shop', 0],
    ["docker compose config | sed '/^name:/d' > s.yml\ndocker stack deploy -c s.yml shop", 0],
    ['docker compose config 2> s.yml\ndocker stack deploy -c s.yml shop', 0],
    ['docker stack config -c a.yml > s.yml\ndocker stack deploy -c s.yml shop', 0],
  ])('%s', async (text, count) => {
    const { findings } = await review({ 'run.sh': `${text}\n` });
    expect(findings.filter(({ rule }) => rule.id === 'no-config-to-stack')).toHaveLength(count);
  });
});

describe('no-bare-scale', () => {
  it('says what V2 does, and since when', async () => {
    expect(await frames('no-bare-scale', { 'run.sh': 'docker-compose scale web=2\ndocker compose scale web=2\n' })).toMatchInlineSnapshot(`
"notice[no-bare-scale]: \`scale\` of V2, there since 2.22, also starts what the services depend on
 --> run.sh:1:16
1 | docker-compose scale web=2
  |                ^^^^^
  = help: Call \`docker compose scale --no-deps\`, or \`up -d --scale SERVICE=NUMBER\`"
`);
  });
});

describe('no-ignored-flag', () => {
  it.each([
    ['docker-compose build -m 1g web\n', 'docker-compose build web\n'],
    ['docker compose build --memory=1g\n', 'docker compose build\n'],
    ['export DOCKER_BUILDKIT=0\ndocker compose build --memory=1g\n', 'export DOCKER_BUILDKIT=0\ndocker compose build --memory=1g\n'],
  ])('%j', async (before, after) => expect(await mendedBy('no-ignored-flag', { 'run.sh': before })).toBe(after));
});

describe('no-empty-file-list', () => {
  const web = 'services:\n  web:\n    image: nginx:1.27\n';

  it.each([
    [{ '.env': 'COMPOSE_FILE=\n' }, 1],
    [{ '.env': 'COMPOSE_FILE=""\n' }, 1],
    [{ '.env': 'COMPOSE_FILE=compose.yaml\n' }, 0],
    [{ '.env': 'COMPOSE_FILE=\nCOMPOSE_FILE=compose.yaml\n' }, 0],
    [{ '.env': 'COMPOSE_FILE\n' }, 0],
    [{ 'run.sh': 'export COMPOSE_FILE=\ndocker compose up\n' }, 1],
    [{ 'run.sh': 'COMPOSE_FILE=\nfor f in a b; do COMPOSE_FILE=$COMPOSE_FILE:$f; done\ndocker compose up\n' }, 0],
    [{ 'run.sh': 'COMPOSE_FILE=\nmake\n' }, 0],
  ])('%j', async (texts, count) => {
    const { findings } = await review({ ...texts, 'compose.yaml': web });
    expect(findings.filter(({ rule }) => rule.id === 'no-empty-file-list')).toHaveLength(count);
  });
});
