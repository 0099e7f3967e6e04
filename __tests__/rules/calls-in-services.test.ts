import { expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

/** What is told of calls and variables within these services, each with the text that it points at; `✓` where it can be mended. */
async function told(service: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { findings, faults } = await review({ 'compose.yaml': `services:\n  web:\n    image: a/b:1.2\n${service.replace(/^/gm, '    ')}\n`, ...more });
  expect(faults).toEqual([]);
  const rules = /^no-(?:v1-(?:command|check|install)|removed-flag|ignored-(?:flag|variable)|bare-scale|invalid-project-name)$/;
  return findings.filter(({ rule, at }) => rules.test(rule.id) && at.file.path === 'compose.yaml').map(({ rule, at, fix }) => `${rule.id}: ${at.file.slice(at.range)}${fix ? ' ✓' : ''}`);
}

it.each<[string, string[]]>([
  ['command: docker-compose up -d', ['no-v1-command: docker-compose ✓']],
  ['command: sh -c "cd a && docker-compose up -d"', ['no-v1-command: docker-compose ✓']],
  ['command: ["docker-compose", "up"]', ['no-v1-command: "docker-compose" ✓']],
  ['command: [sh, -c, "docker-compose rm --all"]', ['no-v1-command: docker-compose ✓', 'no-ignored-flag: --all ✓']],
  ['command:\n  - sh\n  - -ec\n  - |\n    docker-compose ps\n    echo $$(docker-compose ps -q)', ['no-v1-command: docker-compose ✓', 'no-v1-command: docker-compose ✓']],
  ['entrypoint: /usr/local/bin/docker-compose -f a.yml up', ['no-v1-command: /usr/local/bin/docker-compose ✓']],
  ['healthcheck: { test: ["CMD-SHELL", "docker-compose ps -q web"] }', ['no-v1-command: docker-compose ✓']],
  ['healthcheck: { test: ["CMD", "docker-compose", "ps"] }', ['no-v1-command: "docker-compose" ✓']],
  ['healthcheck:\n  test: docker-compose ps || exit 1', ['no-v1-command: docker-compose ✓']],
  ['post_start:\n  - command: docker-compose pull', ['no-v1-command: docker-compose ✓']],
  ['environment:\n  A: b\n  COMPOSE_HTTP_TIMEOUT: 200', ['no-ignored-variable: COMPOSE_HTTP_TIMEOUT ✓']],
  ['environment:\n  - COMPOSE_HTTP_TIMEOUT=200\n  - COMPOSE_PROJECT_NAME=Shop', ['no-ignored-variable: COMPOSE_HTTP_TIMEOUT']],
  ['command: cat docker-compose.yml\nvolumes: ["./docker-compose.yml:/docker-compose.yml", "./docker-compose up:/x"]\nlabels: { a: docker-compose up }', []],
  ['command: echo "docker-compose up"\nenvironment: { HELP: docker-compose up }', []],
  ['command: sh -c "docker compose up || docker-compose up"\nworking_dir: /docker-compose', []],
])('%j', async (service, expected) => expect(await told(service)).toEqual(expected));

it('does not take what a container runs for the way in which the files are run', async () => {
  const report = await review({ 'compose.yaml': 'services: { a: { image: "a/b:1", command: docker-compose -f compose.yaml -f more.yaml up } }', 'more.yaml': 'services: { b: { image: "a/b:2" } }' });
  expect(report.projects.map(({ files }) => files.map(({ source }) => source.path))).toEqual([['compose.yaml'], ['more.yaml']]);
  expect(report.files.map(({ path }) => path)).toEqual(['compose.yaml', 'more.yaml']);
});

it.each([
  ['Dockerfile', 'FROM a/b:1\nCMD ["sh", "-c", "docker-compose up"]'],
  ['k8s.yml', 'spec:\n  containers:\n    - name: a\n      command:\n        - /bin/bash\n        - -c\n        - docker-compose up'],
  ['.gitlab-ci.yml', 'a:\n  image: { name: "a/b:1", entrypoint: ["sh", "-c", "docker-compose up"] }\n  script: [make]'],
])('reads what a list hands to a shell, in %s', async (path, text) => {
  const { findings } = await review({ [path]: text });
  expect(findings.filter(({ rule }) => rule.id === 'no-v1-command').map(({ at }) => at.file.slice(at.range))).toEqual(['docker-compose']);
});
