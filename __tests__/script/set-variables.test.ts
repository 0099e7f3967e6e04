import { describe, expect, it } from '@jest/globals';
import { setVariables } from '../../src/script/set-variables.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { review } from '../support/lint.ts';

/** The rules that tell something. */
async function rules(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await review(texts)).findings.map(({ rule }) => rule.id);
}

const sets = (text: string, name = 'DATA_DIR'): boolean => setVariables([new SourceFile('run.sh', text)])(name);

describe('what sets a variable', () => {
  it.each([
    'export DATA_DIR=/data', 'export DATA_DIR', 'export LOG_DIR DATA_DIR\n', 'export LOG_DIR=/log DATA_DIR', 'declare -x DATA_DIR', 'DATA_DIR="$PWD" docker compose up', 'DATA_DIR := /data', 'DATA_DIR ?= /data',
    'Set-EnvFileVariable "DATA_DIR" -Value $dir', '[Environment]::SetEnvironmentVariable("DATA_DIR", $dir)', '$env:DATA_DIR = "C:\\data"', 'set DATA_DIR=C:\\data', 'os.environ["DATA_DIR"] = path', 'process.env.DATA_DIR = dir',
    'env:\n  DATA_DIR: /data\n', "run(env={'DATA_DIR': path})", 'Then say `export DATA_DIR=/data`.', 'MY_DATA_DIR=1\nDATA_DIR=2',
  ])('is seen: %s', (text) => {
    expect(sets(text)).toBe(true);
  });

  it.each(['echo $DATA_DIR', 'echo ${DATA_DIR:-/data}', ': ${DATA_DIR:=/data}', 'MY_DATA_DIR=1', 'DATA_DIRECTORY=1', 'export DATA_DIRECTORY', '[ "$DATA_DIR" = x ]', 'if DATA_DIR == 1', 'The folder DATA_DIR is needed', 'docker run -v DATA_DIR:/data', 'config.DATA_DIR = 1'])('is not seen: %s', (text) => {
    expect(sets(text)).toBe(false);
  });
});

it.each([
  ['bin/up', '#!/bin/bash\nDATA_DIR=$(pwd)/data\nexport DATA_DIR\ndocker compose up -d\n'],
  ['README.md', '```sh\nexport DATA_DIR=/srv/data\ndocker compose up -d\n```\n'],
])('nothing is told of what V2 refuses where a variable is unset, if `%s` sets it', async (path, text) => {
  const compose = 'services: { web: { image: "nginx:1.27", volumes: ["${DATA_DIR}:/data"] } }\n';
  const other = text.replaceAll('DATA_DIR', 'LOG_DIR').replaceAll('docker compose', 'docker-compose');
  expect(await rules({ 'compose.yml': compose, [path]: other })).toContain('no-unset-value');
  expect(await rules({ 'compose.yml': compose, [path]: text.replaceAll('docker compose', 'docker-compose') })).not.toContain('no-unset-value');
});

it('nothing is told of a project name that a script sets', async () => {
  const compose = 'services: { web: { image: "nginx:1.27", environment: { PREFIX: "${COMPOSE_PROJECT_NAME}" } } }\n';
  expect(await rules({ 'compose.yml': compose, 'up.sh': 'docker-compose up -d\n' })).toContain('no-project-name-variable');
  expect(await rules({ 'compose.yml': compose, 'up.sh': 'export COMPOSE_PROJECT_NAME=shop\ndocker-compose up -d\n' })).not.toContain('no-project-name-variable');
});

it('nothing is told of what is not set where the rest of a project, and its `.env`, lie elsewhere', async () => {
  const override = 'services: { web: { image: "${COMPOSE_PROJECT_NAME}-web:1", volumes: ["${LICENSE_DIR}:/license"] } }\n';
  const told = async (path: string): Promise<readonly string[]> => (await rules({ [path]: override })).filter((id) => id === 'no-unset-value' || id === 'no-project-name-variable');
  expect(await told('compose.yml')).toEqual(['no-project-name-variable', 'no-unset-value']);
  expect(await told('compose.override.yml')).toEqual([]);
});
