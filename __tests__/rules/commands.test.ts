import { describe, expect, it } from '@jest/globals';
import { frames, review } from '../support/lint.ts';

/** The findings of one rule in a script. */
function inScript(rule: string, text: string, path = 'run.sh'): Promise<string> {
  return frames(rule, { [path]: text });
}

describe('calls that V2 refuses', () => {
  it('no-v1-command: says what is in the way of a fix', async () => {
    expect(await inScript('no-v1-command', 'DC=docker-compose\n"$DC" up\n$DC down\n')).toMatchInlineSnapshot(`
"warning[no-v1-command]: \`docker-compose\` is the name of Compose V1: where that is not installed, the call fails
 --> run.sh:1:4
1 | DC=docker-compose
  |    ^^^^^^^^^^^^^^
  = help: Call \`docker compose\`; look at each call first: \`DC\` stands in quotes, where it is one word"
`);
    expect(await inScript('no-v1-command', 'docker-compose up\ndocker-compose --skip-hostname-check ps\n')).toMatchInlineSnapshot(`
"warning[no-v1-command]: \`docker-compose\` is the name of Compose V1: where that is not installed, the call fails
 --> run.sh:1:1
1 | docker-compose up
  | ^^^^^^^^^^^^^^
  = help: Call \`docker compose\`
  = fix (unsafe): Call \`docker compose\`

warning[no-v1-command]: \`docker-compose\` is the name of Compose V1: where that is not installed, the call fails
 --> run.sh:2:1
2 | docker-compose --skip-hostname-check ps
  | ^^^^^^^^^^^^^^
  = help: Call \`docker compose\`; look at each call first: \`--skip-hostname-check\` is gone"
`);
  });

  it('no-misplaced-flag', async () => {
    expect(await inScript('no-misplaced-flag', 'docker compose -f a.yml --tlsverify --tlscacert ca.pem up\n')).toMatchInlineSnapshot(`
"warning[no-misplaced-flag]: \`--tlsverify\` is a flag of \`docker\`: behind \`compose\`, V2 stops at it as unknown
 --> run.sh:1:25
1 | docker compose -f a.yml --tlsverify --tlscacert ca.pem up
  |                         ^^^^^^^^^^^
  = help: Write it before \`compose\`
  = fix (unsafe): Write it before \`compose\`"
`);
    expect(await inScript('no-misplaced-flag', 'docker -H a compose up -t 1\ndocker compose exec web mysql -H x -c y\ndocker-compose -H x up\n')).toBe('');
  });

  it('no-abbreviated-flag', async () => {
    expect(await inScript('no-abbreviated-flag', 'docker-compose up --force --no-col\ndocker compose --proj x down --vol\n')).toMatchInlineSnapshot(`
"warning[no-abbreviated-flag]: \`--force\` is short for \`--force-recreate\`: V1 took it for that, V2 stops at it
 --> run.sh:1:19
1 | docker-compose up --force --no-col
  |                   ^^^^^^^
  = help: Write \`--force-recreate\`
  = fix (safe): Write \`--force-recreate\`

warning[no-abbreviated-flag]: \`--no-col\` is short for \`--no-color\`: V1 took it for that, V2 stops at it
 --> run.sh:1:27
1 | docker-compose up --force --no-col
  |                           ^^^^^^^^
  = help: Write \`--no-color\`
  = fix (safe): Write \`--no-color\`"
`);
    expect(await inScript('no-abbreviated-flag', 'docker-compose up --no --wait --pull=always\ndocker compose run web --rem\ndocker compose --dry-run up\n')).toBe('');
  });

  it('no-removed-flag', async () => {
    expect(await inScript('no-removed-flag', 'docker-compose scale --timeout=5 web=2\n')).toMatchInlineSnapshot(`
"warning[no-removed-flag]: \`--timeout\` is gone from \`scale\`: V2 stops at it as unknown
 --> run.sh:1:22
1 | docker-compose scale --timeout=5 web=2
  |                      ^^^^^^^^^
  = help: Call \`up -d --timeout … --scale SERVICE=NUMBER\`"
`);
    expect(await inScript('no-removed-flag', 'docker-compose stop -t 5 web\n')).toBe('');
  });

  it('no-version-flag', async () => {
    expect(await inScript('no-version-flag', 'docker compose -v\ndocker compose help up\n')).toMatchInlineSnapshot(`
"warning[no-version-flag]: \`docker compose -v\` prints the help, not the version
 --> run.sh:1:16
1 | docker compose -v
  |                ^^
  = help: Write \`version\`
  = fix (unsafe): Write \`version\`

warning[no-version-flag]: \`docker compose help\` is no command of V2: it ends with exit status 1
 --> run.sh:2:16
2 | docker compose help up
  |                ^^^^
  = help: Write \`--help\`
  = fix (unsafe): Write \`--help\`"
`);
    expect(await inScript('no-version-flag', 'docker-compose -v\ndocker compose version\ndocker compose down -v\n')).toBe('');
  });

  it('no-invalid-project-name', async () => {
    expect(await inScript('no-invalid-project-name', 'docker compose -p Shop.Test up\nexport COMPOSE_PROJECT_NAME="My_Shop"\n')).toMatchInlineSnapshot(`
"warning[no-invalid-project-name]: V1 made a project name that fits out of this one, V2 stops
 --> run.sh:1:19
1 | docker compose -p Shop.Test up
  |                   ^^^^^^^^^
  = help: Write \`shoptest\`
  = fix (unsafe): Write \`shoptest\`, as V1 called it

warning[no-invalid-project-name]: V1 made a project name that fits out of this one, V2 stops
 --> run.sh:2:30
2 | export COMPOSE_PROJECT_NAME="My_Shop"
  |                              ^^^^^^^
  = help: Write \`my_shop\`
  = fix (unsafe): Write \`my_shop\`, as V1 called it"
`);
    expect(await inScript('no-invalid-project-name', 'docker compose -p shop_1 -p "$NAME" up\nCOMPOSE_PROJECT_NAME=${A} docker compose run -p 80:80 web\n')).toBe('');
  });

  it('no-config-to-stack', async () => {
    expect(await inScript('no-config-to-stack', 'docker compose -f a.yml config | docker stack deploy -c - shop\n')).toMatchInlineSnapshot(`
"warning[no-config-to-stack]: \`docker stack deploy\` refuses what \`config\` of V2 prints: it has \`name\` and no \`version\`
 --> run.sh:1:25
1 | docker compose -f a.yml config | docker stack deploy -c - shop
  |                         ^^^^^^
  = help: Print the file by \`docker stack config -c FILE\`"
`);
    expect(await inScript('no-config-to-stack', 'docker-compose config | sed /^name/d | docker stack deploy -c - shop\ndocker-compose config\n')).toBe('');
  });

  it('no-v1-check', async () => {
    expect(await inScript('no-v1-check', 'type docker-compose >/dev/null || exit 1\ndocker-compose up\n')).toMatchInlineSnapshot(`
"warning[no-v1-check]: Where Compose is a plugin of \`docker\`, no program of the name \`docker-compose\` is found
 --> run.sh:1:6
1 | type docker-compose >/dev/null || exit 1
  |      ^^^^^^^^^^^^^^
  = help: Ask by \`docker compose version\`
  = fix (unsafe): Ask by \`docker compose version\`"
`);
    expect(await inScript('no-v1-check', 'command -v docker-compose || exit 1\ndocker compose up\n')).toBe('');
    expect(await inScript('no-v1-check', 'if command -v docker-compose; then docker-compose up; else docker compose up; fi\n')).toBe('');
  });
});

describe('calls that V2 takes otherwise', () => {
  it('no-compatibility-flag', async () => {
    expect(await inScript('no-compatibility-flag', 'docker-compose -f a.yml --compatibility up -d\n')).toMatchInlineSnapshot(`
"notice[no-compatibility-flag]: V1 ignores \`--compatibility\`; V2 names containers and images with \`_\` for it, in this call alone
 --> run.sh:1:25
1 | docker-compose -f a.yml --compatibility up -d
  |                         ^^^^^^^^^^^^^^^
  = help: Take it out, or set \`COMPOSE_COMPATIBILITY\` for every call to keep the names of V1
  = fix (unsafe): Take it out"
`);
    expect(await inScript('no-compatibility-flag', 'docker compose --compatibility up -d\n')).toBe('');
  });

  it('no-ps-without-all', async () => {
    expect(await inScript('no-ps-without-all', 'id=$(docker-compose ps -q web)\ndocker-compose ps --quiet | xargs docker inspect\n')).toMatchInlineSnapshot(`
"notice[no-ps-without-all]: \`ps -q\` printed stopped containers in V1; V2 prints those that run
 --> run.sh:1:24
1 | id=$(docker-compose ps -q web)
  |                        ^^
  = help: Add \`-a\` where stopped ones are meant, too
  = fix (manual): Ask for stopped ones, too

notice[no-ps-without-all]: \`ps --quiet\` printed stopped containers in V1; V2 prints those that run
 --> run.sh:2:19
2 | docker-compose ps --quiet | xargs docker inspect
  |                   ^^^^^^^
  = help: Add \`-a\` where stopped ones are meant, too
  = fix (manual): Ask for stopped ones, too"
`);
    expect(await inScript('no-ps-without-all', 'docker-compose ps\ndocker-compose ps -q\nid=$(docker-compose ps -aq web)\nid=$(docker compose ps -q web)\n')).toBe('');
  });

  it('no-ps-services', async () => {
    expect(await inScript('no-ps-services', 'docker-compose ps --services\n')).toMatchInlineSnapshot(`
"warning[no-ps-services]: \`ps --services\` listed every service in V1; V2 lists those that run
 --> run.sh:1:19
1 | docker-compose ps --services
  |                   ^^^^^^^^^^
  = help: Call \`config --services\`
  = fix (unsafe): Call \`config --services\`"
`);
    expect(await inScript('no-ps-services', 'docker compose ps --services\ndocker-compose ps --services --filter status=running\n')).toBe('');
  });

  it('no-ps-filter', async () => {
    expect(await inScript('no-ps-filter', 'docker compose ps --filter "status=stopped" --filter=source=build\n')).toMatchInlineSnapshot(`
"warning[no-ps-filter]: No container of V2 is in the state \`stopped\`: nothing is found
 --> run.sh:1:36
1 | docker compose ps --filter "status=stopped" --filter=source=build
  |                                    ^^^^^^^
  = help: Write \`exited\`
  = fix (unsafe): Write \`exited\`

warning[no-ps-filter]: V2 cannot filter by \`source\`: it ends with "not implemented"
 --> run.sh:1:45
1 | docker compose ps --filter "status=stopped" --filter=source=build
  |                                             ^^^^^^^^^^^^^^^^^^^^^
  = help: Filter by \`status\`, or ask \`config --images\`"
`);
    expect(await inScript('no-ps-filter', 'docker compose ps --filter status=running --filter "$A"\n')).toBe('');
  });

  it('no-run-id', async () => {
    expect(await inScript('no-run-id', 'name=$(docker-compose run --rm -d web sh)\n')).toMatchInlineSnapshot(`
"notice[no-run-id]: \`run -d\` printed the container's name in V1; V2 prints its ID
 --> run.sh:1:32
1 | name=$(docker-compose run --rm -d web sh)
  |                                ^^
  = help: Take it for an ID, or give the container a name by \`--name\`"
`);
    expect(await inScript('no-run-id', 'docker-compose run -d web\nout=$(docker-compose run web ls -d)\nid=$(docker compose run -d web)\n')).toBe('');
  });

  it('no-parsed-output', async () => {
    expect(await inScript('no-parsed-output', "docker-compose ps | grep Exit\ndocker-compose --version | cut -d' ' -f3\nversion=$(docker-compose version --short)\ndocker-compose logs | grep web_1\n")).toMatchInlineSnapshot(`
"notice[no-parsed-output]: What \`ps\` prints is another text in V2: other columns, one line of headings, no stopped ones
 --> run.sh:1:16
1 | docker-compose ps | grep Exit
  |                ^^
  = help: Ask for \`--format json\`

notice[no-parsed-output]: What \`version\` prints is another text in V2: \`Docker Compose version v2…\`
 --> run.sh:2:16
2 | docker-compose --version | cut -d' ' -f3
  |                ^^^^^^^^^
  = help: Ask \`docker compose version --short\`, and reckon with 2 and more

notice[no-parsed-output]: What \`version\` prints is another text in V2: it begins with 2 or more
 --> run.sh:3:26
3 | version=$(docker-compose version --short)
  |                          ^^^^^^^
  = help: Ask \`docker compose version --short\`, and reckon with 2 and more

notice[no-parsed-output]: What \`logs\` prints is another text in V2: its lines begin with \`web-1\`, not \`web_1\`
 --> run.sh:4:16
4 | docker-compose logs | grep web_1
  |                ^^^^
  = help: Reckon with \`SERVICE-1\`"
`);
    expect(await inScript('no-parsed-output', 'docker-compose ps\ndocker-compose ps -q | wc -l\ndocker-compose logs | grep error\ndocker-compose ps | tee x\ndocker compose ps | grep Up\n')).toBe('');
  });

  it('no-partial-down', async () => {
    const compose = 'services:\n  web: { image: "nginx:1.27" }\n  mail: { image: "axllent/mailpit:v1.21", profiles: [dev] }\n';
    expect(await frames('no-partial-down', { 'compose.yml': compose, 'dev.sh': 'docker compose --profile dev up -d\n', 'ops/stop.sh': 'docker-compose -f ../compose.yml down -v\ndocker-compose stop web\n' })).toMatchInlineSnapshot(`
"warning[no-partial-down]: \`down\` took all containers in V1; V2 leaves \`mail\`, as its profile is off
 --> ops/stop.sh:1:34
1 | docker-compose -f ../compose.yml down -v
  |                                  ^^^^
  = help: Call \`docker compose --profile "*" down\`"
`);
    expect(await frames('no-partial-down', { 'compose.yml': compose, Makefile: 'up:\n\tdocker-compose --profile dev up -d\ndown:\n\tdocker-compose --profile dev down\n\tdocker compose down\n\tdocker-compose $(A) down\n' })).toBe('');
    expect(await frames('no-partial-down', { 'compose.yml': compose.replace(', profiles: [dev]', ''), Makefile: 'up:\n\tdocker-compose --profile dev up -d\ndown:\n\tdocker-compose down\n' })).toBe('');
    expect(await frames('no-partial-down', { 'compose.yml': compose, '.env': 'COMPOSE_PROFILES=dev\n', Makefile: 'up:\n\tdocker-compose --profile dev up -d\ndown:\n\tdocker-compose down\n' })).toBe('');
  });
});

describe('calls that V2 makes little of', () => {
  it('no-ignored-flag', async () => {
    expect(await inScript('no-ignored-flag', 'docker compose build --no-rm --pull --compress web\n')).toMatchInlineSnapshot(`
"notice[no-ignored-flag]: \`--no-rm\` has no effect on \`build\` in V2
 --> run.sh:1:22
1 | docker compose build --no-rm --pull --compress web
  |                      ^^^^^^^
  |                                     ---------- nor has this
  = help: Take out \`--no-rm\`, \`--compress\`
  = fix (unsafe): Take it out"
`);
    expect(await inScript('no-ignored-flag', 'docker compose --parallel 2 build --no-cache\ndocker compose run web --no-rm\ndocker compose ps -a\n')).toBe('');
  });

  it('no-deprecated-flag', async () => {
    expect(await inScript('no-deprecated-flag', 'docker-compose --no-ansi pull --no-parallel\n')).toMatchInlineSnapshot(`
"notice[no-deprecated-flag]: \`--no-ansi\` is called \`--ansi never\` in V2, which warns of it on every call
 --> run.sh:1:16
1 | docker-compose --no-ansi pull --no-parallel
  |                ^^^^^^^^^
  = help: Write \`--ansi never\`
  = fix (unsafe): Write \`--ansi never\`

notice[no-deprecated-flag]: \`--no-parallel\` has no effect in V2: images come in parallel, and every call warns
 --> run.sh:1:31
1 | docker-compose --no-ansi pull --no-parallel
  |                               ^^^^^^^^^^^^^
  = help: Write \`--parallel 1\` before \`pull\`"
`);
    expect(await inScript('no-deprecated-flag', 'docker compose --ansi never --progress plain build\n')).toBe('');
  });
});

describe('variables', () => {
  it('no-ignored-variable: once for a variable in a file', async () => {
    expect(await inScript('no-ignored-variable', 'export COMPOSE_HTTP_TIMEOUT=200\nif a; then\n  export COMPOSE_HTTP_TIMEOUT=300\nfi\n')).toMatchInlineSnapshot(`
"notice[no-ignored-variable]: \`COMPOSE_HTTP_TIMEOUT\` has no effect in V2: nothing reads it
 --> run.sh:1:8
1 | export COMPOSE_HTTP_TIMEOUT=200
  |        ^^^^^^^^^^^^^^^^^^^^
2 | if a; then
3 |   export COMPOSE_HTTP_TIMEOUT=300
  |          -------------------- set here, too
  = help: Take it out"
`);
    expect(await inScript('no-ignored-variable', 'Set `COMPOSE_HTTP_TIMEOUT` to 200.\n\n    echo $COMPOSE_HTTP_TIMEOUT\n', 'README.md')).toBe('');
  });

  it('no-yes-variable', async () => {
    expect(await frames('no-yes-variable', { '.github/workflows/ci.yml': 'env:\n  COMPOSE_IGNORE_ORPHANS: "on"\njobs: {}\n' })).toMatchInlineSnapshot(`
"warning[no-yes-variable]: V1 took \`COMPOSE_IGNORE_ORPHANS=on\` for true; to V2 it is false
 --> .github/workflows/ci.yml:2:28
2 |   COMPOSE_IGNORE_ORPHANS: "on"
  |                            ^^
  = help: Write \`true\`
  = fix (unsafe): Write \`true\`"
`);
    expect(await inScript('no-yes-variable', 'COMPOSE_IGNORE_ORPHANS=1 docker compose up\nexport COMPOSE_CONVERT_WINDOWS_PATHS=$A\n')).toBe('');
  });

  it('no-dotenv-daemon', async () => {
    const texts = { '.env': 'DOCKER_HOST=ssh://a@b\nDOCKER_TLS_VERIFY=\n', 'compose.yml': 'services: { web: { image: "nginx:1.27" } }\n' };
    expect(await frames('no-dotenv-daemon', texts)).toMatchInlineSnapshot(`
"warning[no-dotenv-daemon]: V1 took \`DOCKER_HOST\` from here; V2 does not, and calls this machine's daemon
 --> .env:1:1
1 | DOCKER_HOST=•••••••••
  | ^^^^^^^^^^^
  = help: Export it in the shell, or use \`docker --context\`"
`);
    expect(await frames('no-dotenv-daemon', { ...texts, 'compose.yml': 'services: { web: { image: "nginx:1.27", environment: { DOCKER_HOST: "${DOCKER_HOST}" } } }\n' })).toBe('');
  });
});

it('tells nothing of calls that were written for V2', async () => {
  const calls = ['ps', 'ps -q web | xargs docker inspect', 'down', 'run -d web', 'exec web ls', 'scale web=2', '--compatibility up', 'ps --services', 'ps | grep Up', 'config --services'];
  const { findings } = await review({ 'run.sh': `${calls.map((call) => `x=$(docker compose ${call})`).join('\n')}\n` });
  expect(findings).toEqual([]);
});
