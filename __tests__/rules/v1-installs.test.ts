import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

/** What `no-v1-install` underlines in a text of this path, with its message. */
async function told(path: string, text: string): Promise<readonly (readonly [string, string])[]> {
  const { findings, faults } = await review({ [path]: text });
  expect(faults).toEqual([]);
  return findings.filter(({ rule }) => rule.id === 'no-v1-install').map(({ at, message }) => [at.file.slice(at.range), message]);
}

async function found(path: string, text: string): Promise<readonly string[]> {
  return (await told(path, text)).map(([at]) => at);
}

async function remedies(path: string, text: string): Promise<readonly (string | undefined)[]> {
  const { findings } = await review({ [path]: text });
  return findings.filter(({ rule }) => rule.id === 'no-v1-install').map(({ help }) => help);
}

const workflow = (job: string, run = 'sudo apt-get install -y docker-compose') => `on: push\njobs:\n  other:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  a:\n${job}    steps:\n      - run: ${run}\n`;

const setUpOn = (label: string) => `on: push\njobs:\n  a:\n    runs-on: ${label}\n    steps:\n      - uses: KengoTODA/actions-setup-docker-compose@v1\n        with: { version: 1.29.2 }\n`;
const features = (text: string) => `{ "features": { ${text} } }`;

describe('no-v1-install by distribution', () => {
  it.each<[string, string, string[]]>([
    ['Dockerfile', 'FROM ubuntu:22.04 AS base\nRUN apt-get update\nFROM base\nRUN apt-get install -y docker-compose', ['docker-compose']],
    ['Dockerfile', 'FROM base\nRUN apt-get install -y docker-compose', []],
    ['Dockerfile', 'FROM mcr.microsoft.com/devcontainers/base:ubuntu-22.04\nRUN apt-get install -y docker-compose', ['docker-compose']],
    ['Dockerfile', 'FROM ubuntu:plucky\nRUN apt-get install -y docker-compose', ['docker-compose']],
    ['Dockerfile', 'FROM ubuntu:25.10\nRUN apt-get install -y docker-compose', []],
    ['Dockerfile', 'FROM ubuntu:26.04\nRUN apt-get install -y docker-compose', []],
    ['Dockerfile', 'FROM debian:buster-20220101-slim\nRUN apt-get install -y docker-compose', ['docker-compose']],
    ['Dockerfile', 'FROM public.ecr.aws/docker/library/debian:12.5\nRUN apt-get install -y docker-compose', ['docker-compose']],
    ['Dockerfile', 'FROM alpine:3.12\nRUN apk add --no-cache docker docker-compose', ['docker-compose']],
    ['Dockerfile', 'FROM python:3.8-alpine3.15\nRUN apk --no-cache add docker-compose', ['docker-compose']],
    ['Dockerfile', 'FROM alpine:3.17.2\nRUN apk add docker-compose', ['docker-compose']],
    ['Dockerfile', 'FROM alpine:3.18\nRUN apk add docker-compose', []],
    ['Dockerfile', 'FROM alpine:3.12\nRUN apk add docker-cli-compose docker-compose-bash-completion', []],
    ['Dockerfile', 'FROM alpine:3.12\nRUN apk del docker-compose', []],
    ['Dockerfile', 'FROM alpine:latest\nRUN apk add docker-compose', []],
    ['.github/workflows/ci.yml', workflow('    runs-on: ubuntu-22.04\n'), ['docker-compose']],
    ['.github/workflows/ci.yml', workflow('    runs-on: [ubuntu-22.04]\n'), ['docker-compose']],
    ['.github/workflows/ci.yml', workflow('    runs-on: ubuntu-22.04-arm\n'), ['docker-compose']],
    ['.github/workflows/ci.yml', workflow('    runs-on: ubuntu-latest\n'), []],
    ['.github/workflows/ci.yml', workflow('    runs-on: ubuntu-22.04\n    container: debian:13\n'), []],
    ['.github/workflows/ci.yml', workflow('    runs-on: ubuntu-latest\n    container: { image: "debian:11" }\n'), ['docker-compose']],
    ['.gitlab-ci.yml', 'image: debian:13\nold:\n  image: { name: "debian:11" }\n  script: [apt-get install -y docker-compose]\nnew:\n  script: [apt-get install -y docker-compose]', ['docker-compose']],
    ['.gitlab-ci.yml', 'image: debian:11\nx:\n  extends: .base\n  script: [apt-get install -y docker-compose]', []],
    ['.gitlab-ci.yml', 'default: { image: "docker:cli" }\nx:\n  image: alpine:3.14\n  before_script: [apk add docker-compose]', ['docker-compose']],
  ])('%s: %s', async (path, text, places) => expect(await found(path, text)).toEqual(places));

  it('names the release', async () => {
    expect(await told('Dockerfile', 'FROM alpine:3.12.1\nRUN apk add docker-compose')).toEqual([
      ['docker-compose', 'The package `docker-compose` of Alpine 3.12 is Compose V1, which has had no fix since 2021'],
    ]);
  });

  it('names what the distribution has', async () => {
    expect(await remedies('Dockerfile', 'FROM alpine:3.12\nRUN apk add docker-compose')).toEqual(['Take Alpine 3.18 or later, and install `docker-cli-compose`']);
    expect(await remedies('Dockerfile', 'FROM ubuntu:24.04\nRUN apt-get install -y docker-compose')).toEqual(['Install `docker-compose-v2`, and call `docker compose`']);
    expect(await remedies('Dockerfile', 'FROM ubuntu:20.04\nRUN apt-get install -y docker-compose')).toEqual(["Install the package `docker-compose-plugin` of Docker's repository"]);
  });

  it.each([
    ['    runs-on: ubuntu-22.04\n', "Leave it out: GitHub's runners have `docker compose`"],
    ['    runs-on: windows-2022\n', "Leave it out: GitHub's runners have `docker compose`"],
    ['    runs-on: ${{ matrix.os }}\n', "Leave it out: GitHub's runners have `docker compose`"],
    ['    strategy: { matrix: { os: [ubuntu-latest, macos-14] } }\n    runs-on: ${{ matrix.os }}\n', "Install the package `docker-compose-plugin` of Docker's repository"],
    ['    runs-on: macos-14\n', "Install the package `docker-compose-plugin` of Docker's repository"],
    ['    runs-on: self-hosted\n', "Install the package `docker-compose-plugin` of Docker's repository"],
    ['    runs-on: ubuntu-latest\n    container: python:3.12\n', "Install the package `docker-compose-plugin` of Docker's repository"],
  ])('counts on a runner only where it has Compose: %s', async (job, help) => {
    expect(await remedies('.github/workflows/ci.yml', workflow(job, 'pip install docker-compose'))).toEqual([help]);
  });
});

describe('no-v1-install on a runner that has V2', () => {
  it('does not install beside it', async () => {
    const { findings } = await review({ '.github/workflows/ci.yml': workflow('    runs-on: ubuntu-22.04\n') });
    expect(findings.map(({ rule, help, fix }) => [rule.id, help, fix])).toEqual([['no-v1-install', "Leave it out: GitHub's runners have `docker compose`", undefined]]);
  });

  it('asks for another version of what sets it up elsewhere', async () => {
    expect(await remedies('.github/workflows/ci.yml', setUpOn('macos-14'))).toEqual(['Ask for a version 2.x']);
    expect(await remedies('.github/workflows/ci.yml', setUpOn('ubuntu-24.04'))).toEqual(["Leave it out: GitHub's runners have `docker compose`"]);
  });
});

describe('no-v1-install by a variable', () => {
  it.each<[string, string, string[]]>([
    ['Vagrantfile', 'COMPOSE_VERSION = "1.13.0"\nrun "curl -L https://github.com/docker/compose/releases/download/#{COMPOSE_VERSION}/docker-compose-Linux-x86_64"', ['1.13.0']],
    ['Dockerfile', 'ARG V=1.29.2\nFROM docker/compose:alpine-${V} AS compose\nFROM alpine:3.20', ['1.29.2']],
    ['.gitlab-ci.yml', 'variables:\n  COMPOSE_VERSION: "1.27.4"\nimage: docker/compose:$COMPOSE_VERSION', ['1.27.4']],
    ['Dockerfile', 'ARG V\nFROM docker/compose:$V\n', []],
  ])('%s: %s', async (path, text, places) => expect(await found(path, text)).toEqual(places));

  it('says that the image holds it', async () => {
    expect(await told('Dockerfile', 'ARG V=1.29.2\nFROM docker/compose:${V}')).toEqual([['1.29.2', '`docker/compose:1.29.2` holds Compose V1, which has had no fix since 2021']]);
  });
});

describe('no-v1-install by version', () => {
  it.each<[string, string, string[]]>([
    ['ci.sh', 'apt-get install -y docker-compose=1.29.2-1', ['docker-compose=1.29.2-1']],
    ['ci.sh', 'apt-get install -y docker-compose=2.26.1-4', []],
    ['ci.sh', "apk add 'docker-compose=1.29.2-r1' && apk add docker-compose~=1.25", ["'docker-compose=1.29.2-r1'", 'docker-compose~=1.25']],
    ['ci.sh', 'yum install -y docker-compose-1.18.0', ['docker-compose-1.18.0']],
    ['ci.sh', 'yum install -y docker-compose', []],
    ['ci.ps1', 'choco install docker-compose --version=1.29.2 -y', ['docker-compose']],
    ['ci.ps1', 'choco install docker-compose --version 1.29.2', ['docker-compose']],
    ['ci.ps1', 'choco install docker-compose', []],
    ['ci.sh', 'conda install "docker-compose<2"', ['"docker-compose<2"']],
    ['ci.sh', 'conda install "docker-compose<2.30" && conda install "docker-compose<=2.5" && mamba install docker-compose=2', []],
    ['environment.yml', 'dependencies:\n  - python=3.9\n  - docker-compose=1.29.2\n', ['docker-compose=1.29.2']],
    ['environment.yml', 'dependencies:\n  - docker-compose\n  - docker-compose>=1.2\n', []],
    ['environment.yml', 'dependencies:\n  - pip:\n      - docker-compose\n      - docker-compose-wait==1.0\n', ['docker-compose']],
  ])('%s: %s', async (path, text, places) => expect(await found(path, text)).toEqual(places));

  it('says of conda and of pip what is true of each', async () => {
    expect(await told('environment.yml', 'dependencies:\n  - docker-compose=1.29.2\n  - pip: [docker-compose==1.29.2]\n')).toEqual([
      ['docker-compose=1.29.2', 'Compose 1.29.2 is V1, which has had no fix since 2021'],
      ['docker-compose==1.29.2', 'PyPI has `docker-compose` only as Compose V1, which has had no fix since 2021'],
    ]);
    expect(await told('ci.sh', 'conda install docker-compose=1.29.2')).toEqual([['docker-compose=1.29.2', 'Compose 1.29.2 is V1, which has had no fix since 2021']]);
    expect(await remedies('ci.sh', 'conda install docker-compose=1.29.2')).toEqual(['Ask for `docker-compose>=2`']);
  });
});

describe('no-v1-install by feature of a development container', () => {
  it.each<[string, string[]]>([
    ['"ghcr.io/devcontainers/features/docker-in-docker:2.9": {}', ['devcontainers/features/docker-in-docker:2.9']],
    ['"ghcr.io/devcontainers/features/docker-in-docker:2.3.1": {}', ['devcontainers/features/docker-in-docker:2.3.1']],
    ['"ghcr.io/devcontainers/features/docker-in-docker:2.10": {}', []],
    ['"ghcr.io/devcontainers/features/docker-in-docker:2.3.1": { "dockerDashComposeVersion": "v2" }', []],
    ['"ghcr.io/devcontainers/features/docker-outside-of-docker:1.1.1": {}', ['devcontainers/features/docker-outside-of-docker:1.1.1']],
    ['"ghcr.io/devcontainers/features/docker-outside-of-docker:1.2": {}', []],
    ['"ghcr.io/devcontainers/features/docker-from-docker:1": {}', ['devcontainers/features/docker-from-docker:1']],
    ['"ghcr.io/devcontainers/features/docker-in-docker:4": {}, "ghcr.io/devcontainers/features/docker-outside-of-docker": {}', []],
  ])('%s', async (text, places) => expect(await found('.devcontainer/devcontainer.json', features(text))).toEqual(places));

  it('names the feature to take, and writes it', async () => {
    const { findings } = await review({
      '.devcontainer/devcontainer.json': features('"ghcr.io/devcontainers/features/docker-in-docker:2.9": {}, "ghcr.io/devcontainers/features/docker-from-docker:1": {}, "ghcr.io/devcontainers/features/docker-outside-of-docker:1.0.8": {}'),
    });
    expect(findings.map(({ help, fix }) => [help, fix?.edits[0]?.text])).toEqual([
      ['Take `docker-in-docker:2`', 'devcontainers/features/docker-in-docker:2'],
      ['Take `docker-outside-of-docker:1`', 'devcontainers/features/docker-outside-of-docker:1'],
      ['Take `docker-outside-of-docker:1`', 'devcontainers/features/docker-outside-of-docker:1'],
    ]);
  });
});
