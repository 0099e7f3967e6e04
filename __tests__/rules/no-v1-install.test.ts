import { describe, expect, it } from '@jest/globals';
import { frames, review } from '../support/lint.ts';

/** What the rule underlines in a text of this path. */
async function found(path: string, text: string): Promise<readonly string[]> {
  const { findings, faults } = await review({ [path]: text });
  expect(faults).toEqual([]);
  return findings.filter((finding) => finding.rule.id === 'no-v1-install').map(({ at }) => at.file.slice(at.range));
}

/** The same, with the remedy of each. */
async function remedies(path: string, text: string): Promise<readonly (string | undefined)[]> {
  const { findings } = await review({ [path]: text });
  return findings.filter((finding) => finding.rule.id === 'no-v1-install').map(({ help }) => help);
}

const url = 'https://github.com/docker/compose/releases/download';

describe('no-v1-install', () => {
  it('shows what is installed', async () => {
    expect(await frames('no-v1-install', { 'ci.sh': 'sudo pip3 install --upgrade docker-compose==1.29.2' })).toMatchInlineSnapshot(`
"warning[no-v1-install]: PyPI has \`docker-compose\` only as Compose V1, which has had no fix since 2021
 --> ci.sh:1:29
1 | sudo pip3 install --upgrade docker-compose==1.29.2
  |                             ^^^^^^^^^^^^^^^^^^^^^^
  = help: Install the package \`docker-compose-plugin\` of Docker's repository"
`);
  });

  it.each<[string, string, string[]]>([
    ['ci.sh', 'pip install docker-compose', ['docker-compose']],
    ['ci.sh', 'python3 -m pip install -U pip "docker-compose>=1.20,<2"', ['"docker-compose>=1.20,<2"']],
    ['ci.sh', 'pipx install docker-compose', ['docker-compose']],
    ['ci.sh', 'pip install -U "docker-compose==${VERSION}" docker-compose-x==$Y', ['"docker-compose==${VERSION}"']],
    ['ci.sh', 'uv tool install docker-compose && poetry add docker-compose', ['docker-compose', 'docker-compose']],
    ['ci.sh', 'conda install -c conda-forge docker-compose=1.29.2', ['docker-compose=1.29.2']],
    ['ci.sh', 'conda install -c conda-forge docker-compose', []],
    ['ci.sh', 'pip uninstall docker-compose\npip install docker-compose-wait pytest-docker-compose\necho pip install docker-compose', []],
    ['ci.sh', '# pip install docker-compose', []],
    ['ci.sh', 'brew install docker-compose\nnpm install docker-compose\nsnap install docker', []],
    ['ci.sh', 'apt-get install -y docker-compose', []],
    ['README.md', 'Install it:\n\n```sh\npip install docker-compose\n```\n\nThe pip package docker-compose==1.29.2 is old.', ['docker-compose']],
    ['CHANGELOG.md', '`pip install docker-compose`', []],
  ])('pip and its like, in %s: %s', async (path, text, places) => expect(await found(path, text)).toEqual(places));

  it.each<[string, string, string[]]>([
    ['ci.sh', `curl -L ${url}/1.29.2/docker-compose-Linux-x86_64 -o /usr/local/bin/docker-compose`, ['1.29.2']],
    ['ci.sh', `curl -L "${url}/1.25.0-rc4/docker-compose-$(uname -s)-$(uname -m)"`, ['1.25.0-rc4']],
    ['ci.sh', `V=1.29.2\ncurl -L ${url}/$V/docker-compose`, ['1.29.2']],
    ['ci.sh', `V=2.29.2\ncurl -L ${url}/v$V/docker-compose`, []],
    ['ci.sh', `V=\${1:-1.29.2}\ncurl -L ${url}/$V/docker-compose`, []],
    ['ci.sh', `curl -L ${url}/$V/docker-compose`, []],
    ['ci.sh', `if old; then V=1.29.2; else V=v2.20.0; fi\ncurl -L ${url}/$V/docker-compose`, []],
    ['ci.sh', `# curl -L ${url}/1.29.2/docker-compose`, []],
    ['ci.sh', `curl -L ${url}/v2.29.2/docker-compose-linux-x86_64 -o /usr/local/bin/docker-compose`, []],
    ['Dockerfile', `FROM debian:12\nARG COMPOSE_VERSION=1.29.2\nRUN curl -L ${url}/\${COMPOSE_VERSION}/docker-compose`, ['1.29.2']],
    ['Dockerfile', `FROM debian:12\nENV COMPOSE_VERSION 1.29.2\nADD ${url}/$COMPOSE_VERSION/docker-compose-Linux-x86_64 /usr/bin/docker-compose`, ['1.29.2']],
    ['.travis.yml', `env:\n  - DOCKER_COMPOSE_VERSION=1.24.1\nbefore_install:\n  - curl -L ${url}/\${DOCKER_COMPOSE_VERSION}/docker-compose > d`, ['1.24.1']],
    ['.github/workflows/ci.yml', `env: { V: '1.24.1' }\njobs: { a: { steps: [{ run: 'curl -L ${url}/\${{ env.V }}/docker-compose' }] } }`, ['1.24.1']],
    ['Makefile', `V := 1.24.1\nget:\n\tcurl -L ${url}/$(V)/docker-compose`, ['1.24.1']],
    ['tasks/main.yml', `- get_url:\n    url: ${url}/1.29.2/docker-compose-Linux-x86_64\n    dest: /usr/bin/docker-compose`, ['1.29.2']],
    ['README.md', `See ${url}/1.29.2/docker-compose-Linux-x86_64.`, []],
    ['README.md', `Run:\n\n    curl -L ${url}/1.29.2/docker-compose-Linux-x86_64 -o d`, ['1.29.2']],
  ])('downloads, in %s: %s', async (path, text, places) => expect(await found(path, text)).toEqual(places));

  it.each<[string, string, string[]]>([
    ['Dockerfile', 'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y git docker-compose', ['docker-compose']],
    ['Dockerfile', 'FROM python:3.9-bullseye\nRUN apt-get install -y docker-compose', ['docker-compose']],
    ['Dockerfile', 'FROM ubuntu:22.04 AS a\nFROM debian:13\nRUN apt-get install -y docker-compose', []],
    ['Dockerfile', 'FROM debian:trixie\nRUN apt-get install -y docker-compose', []],
    ['Dockerfile', 'FROM python:3.12\nRUN apt-get install -y docker-compose', []],
    ['Dockerfile', 'FROM ubuntu:24.04\nRUN apt-get install -y docker-compose-plugin docker-compose-v2', []],
    ['Dockerfile', 'FROM alpine:3.20\nRUN apk add docker-compose', []],
    ['.github/workflows/ci.yml', 'jobs: { a: { runs-on: ubuntu-22.04, steps: [{ run: sudo apt-get install -y docker-compose }] } }', ['docker-compose']],
    ['.github/workflows/ci.yml', 'jobs:\n  a:\n    runs-on: ubuntu-22.04\n    steps:\n      - run: sudo apt-get install -y docker-compose', ['docker-compose']],
    ['.github/workflows/ci.yml', 'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: sudo apt-get install -y docker-compose', []],
    ['.gitlab-ci.yml', 'image: debian:bullseye\ntest:\n  script: [apt-get install -y docker-compose]', ['docker-compose']],
    ['.gitlab-ci.yml', 'image: debian:bullseye\ntest:\n  image: debian:13\n  script: [apt-get install -y docker-compose]', []],
    ['.travis.yml', 'dist: focal\ninstall: sudo apt-get install docker-compose', ['docker-compose']],
  ])('distributions, in %s: %s', async (path, text, places) => expect(await found(path, text)).toEqual(places));

  it.each<[string, string, string[]]>([
    ['Dockerfile', 'FROM docker/compose:1.29.2', ['docker/compose:1.29.2']],
    ['Dockerfile', 'FROM alpine\nCOPY --from=docker/compose:alpine-1.29.2 /usr/local/bin/docker-compose /usr/bin/', ['docker/compose:alpine-1.29.2']],
    ['.gitlab-ci.yml', 'image: docker/compose:latest', ['docker/compose:latest']],
    ['compose.yml', 'services: { up: { image: "docker.io/docker/compose:1.29.2" } }', ['docker/compose:1.29.2']],
    ['run.sh', 'docker run --rm docker/compose:1.24.0 version', ['docker/compose:1.24.0']],
    ['Dockerfile', 'FROM docker/compose-bin:v2.29.0\nFROM my/docker/compose:1.29.2\nFROM docker/compose:2.1.0', []],
    ['cloudbuild.yaml', "steps: [{ name: 'docker/compose:1.29.2', args: [up] }]", ['docker/compose:1.29.2']],
  ])('images, in %s: %s', async (path, text, places) => expect(await found(path, text)).toEqual(places));

  it.each<[string, string, string[]]>([
    ['requirements.txt', 'flask==2.0\ndocker-compose==1.29.2  # for tests\n', ['docker-compose==1.29.2']],
    ['requirements/dev.txt', 'docker-compose\ndocker-compose-wait\n# docker-compose==1', ['docker-compose']],
    ['notes/requirements.md', 'docker-compose', []],
    ['pyproject.toml', '[project]\ndependencies = ["docker-compose>=1.25", "pytest-docker-compose>=3"]', ['docker-compose>=1.25']],
    ['pyproject.toml', '[tool.poetry.dependencies]\ndocker-compose = "^1.29"\n[tool.x]\ndocker-compose = "file.yml"', ['docker-compose']],
    ['Pipfile', '[packages]\ndocker-compose = "*"', ['docker-compose']],
    ['setup.cfg', '[options]\ninstall_requires =\n    docker-compose>=1.2\n    docker', ['docker-compose>=1.2']],
    ['setup.py', "setup(install_requires=['docker-compose>=1.2', 'docker'])", ['docker-compose>=1.2']],
  ])('requirements, in %s: %s', async (path, text, places) => expect(await found(path, text)).toEqual(places));

  it.each<[string, string, string[]]>([
    ['.github/workflows/ci.yml', 'jobs:\n  a:\n    steps:\n      - uses: KengoTODA/actions-setup-docker-compose@v1\n        with: { version: "1.29.2" }', ['"1.29.2"']],
    ['.github/workflows/ci.yml', 'jobs:\n  a:\n    steps:\n      - uses: KengoTODA/actions-setup-docker-compose@v1\n        with: { version: "2.14.2" }', []],
    ['.devcontainer/devcontainer.json', '{ "features": { "ghcr.io/devcontainers/features/docker-in-docker:2": { "dockerDashComposeVersion": "v1" } } }', ['v1']],
    ['.devcontainer/devcontainer.json', '{ "features": { "ghcr.io/devcontainers/features/docker-in-docker:1": {} } }', ['devcontainers/features/docker-in-docker:1']],
    ['.devcontainer/devcontainer.json', '{ "features": { "ghcr.io/devcontainers/features/docker-outside-of-docker:1": {} } }', []],
    ['.devcontainer/devcontainer.json', '{ "features": { "ghcr.io/devcontainers/features/docker-in-docker:2": {} } }', []],
    ['tasks/main.yml', '- name: pip\n  pip: { name: docker-compose }', ['docker-compose']],
    ['tasks/main.yml', '- pip: { name: [docker, "docker-compose==1.29.2"] }', ['"docker-compose==1.29.2"']],
    ['tasks/main.yml', '- pip: { name: "{{ item }}" }\n  loop: [docker, docker-compose]', ['docker-compose']],
    ['tasks/main.yml', '- pip: { name: docker-compose, state: absent }', []],
    ['tasks/main.yml', '- pip: name=docker-compose version={{ compose_version }}', ['docker-compose']],
    ['tasks/main.yml', '- pip: executable=pip3 name="docker-compose==1.29.2"\n', ['docker-compose==1.29.2']],
    ['tasks/main.yml', '- pip: name=docker-compose state=absent\n- pip: name=docker-compose-wait', []],
    ['tox.ini', '[testenv]\nwhitelist_externals =\n    docker-compose\ndeps =\n    pytest\n\n    # for tests\n    docker-compose\nallowlist_externals =\n    sh\n    docker-compose\n', ['docker-compose']],
    ['tox.ini', '[testenv]\ndeps = docker-compose==1.29.2\n', ['docker-compose==1.29.2']],
    ['tasks/main.yml', '- apt: { name: docker-compose }', []],
  ])('steps, features and tasks, in %s: %s', async (path, text, places) => expect(await found(path, text)).toEqual(places));

  it('names what to install in its place', async () => {
    expect(await remedies('ci.sh', 'pip install docker-compose')).toMatchInlineSnapshot(`
[
  "Install the package \`docker-compose-plugin\` of Docker's repository",
]
`);
    expect(await remedies('.github/workflows/ci.yml', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: pip install docker-compose')).toMatchInlineSnapshot(`
[
  "Leave it out: GitHub's runners have \`docker compose\`",
]
`);
    expect(await remedies('Dockerfile', 'FROM ubuntu:18.04\nRUN apt-get install docker-compose')).toEqual(["Install the package `docker-compose-plugin` of Docker's repository"]);
    expect(await remedies('Dockerfile', `FROM ubuntu:22.04\nRUN apt-get install docker-compose\nADD ${url}/1.29.2/docker-compose /bin\nFROM docker/compose:1.29.2`)).toMatchInlineSnapshot(`
[
  "Install \`docker-compose-v2\`, and call \`docker compose\`",
  "Copy V2 from the image \`docker/compose-bin\` to \`/usr/local/lib/docker/cli-plugins/\`",
  "Take \`docker:cli\`, and call \`docker compose\` in it",
]
`);
  });
});
