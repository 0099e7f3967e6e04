import { describe, expect, it } from '@jest/globals';
import { frames, review } from '../support/lint.ts';

const fresh = { preset: 'recommended' as const };

async function count(rule: string, files: Readonly<Record<string, string>>): Promise<number> {
  const { findings } = await review(files, fresh);
  return findings.filter((finding) => finding.rule.id === rule).length;
}

function setUp(command: string, mount: string): string {
  return `services:
  search:
    image: example/search:1.4
    healthcheck: { test: [CMD, /healthy] }
  setup:
    image: example/setup:1.4
    command: ${command}
    volumes: ["${mount}"]
    depends_on: [search]
`;
}

function mounting(source: string): string {
  return `services:\n  web:\n    image: nginx:1.27\n    volumes:\n      - ${source}:/etc/nginx/nginx.conf\n`;
}

function handingOver(app: string, target: string): string {
  return `services:\n  app:\n    ${app}\n    restart: always\n    volumes: [${target}]\n  web:\n    image: nginx:1.27\n    restart: always\n    volumes_from: [app]\n`;
}

describe('what a command runs of the mounted scripts', () => {
  const [loop, plain] = ['until curl -s search:9200; do sleep 1; done\n', 'curl -s -X PUT search:9200/index\n'];

  it.each([
    ['["/bin/bash", "-c", "cat /usr/local/bin/setup.sh | tr -d x | bash"]', './init/setup.sh:/usr/local/bin/setup.sh:ro', loop, 0],
    ['["/bin/bash", "-c", "cat /usr/local/bin/setup.sh | tr -d x | bash"]', './init/setup.sh:/usr/local/bin/setup.sh:ro', plain, 1],
    ['sh -c "./setup.sh && ./run"', './init/setup.sh:/setup.sh', loop, 0],
    ['sh -c "/init/setup.sh && ./run"', './init:/init', loop, 0],
    ['sh -c "/init/other.sh && ./run"', './init:/init', loop, 1],
  ])('is read for whether it waits: %s', async (command, mount, script, expected) => {
    expect(await count('no-bare-dependency', { 'compose.yml': setUp(command, mount), 'init/setup.sh': script })).toBe(expected);
  });
});

describe('a path of Windows', () => {
  it('leads to what lies there', async () => {
    const files = { 'docker-compose-windows.yml': mounting(String.raw`.\conf\nginx.conf`), 'conf/nginx.conf': '' };
    expect(await count('no-missing-mount', files)).toBe(0);
    expect(await count('no-missing-mount', { ...files, 'docker-compose-windows.yml': mounting(String.raw`.\conf\ngnix.conf`) })).toBe(1);
  });
});

it.each([
  ['docker-stack.yml', 0],
  ['swarm/compose.yml', 0],
  ['compose.yml', 1],
])('says nothing of what one machine may have where a swarm runs it: %s', async (path, expected) => {
  const compose = 'services:\n  web:\n    image: nginx:1.27\n    deploy:\n      replicas: 3\n      placement: { max_replicas_per_node: 1 }\n';
  expect(await count('no-max-replicas', { [path]: compose })).toBe(expected);
});

it.each([
  ['Makefile', 'DOCKER := $(shell which docker)\nDC := docker-compose\nload:\n\t${DOCKER} exec -i `${DC} ps -q db` pg_restore < dump\n', 0],
  ['Makefile', 'load:\n\t$(DOCKER) logs `docker-compose ps -q db`\n', 1],
  ['run.sh', 'docker-compose ps -q db | xargs docker exec -i\n', 0],
  ['run.sh', 'docker-compose ps -q db | xargs -r docker stop\n', 0],
  ['run.sh', 'docker-compose ps -q db | xargs docker inspect\n', 1],
])('takes an ID for that of a running container where nothing else is of use: %s %s', async (path, text, expected) => {
  expect(await count('no-ps-without-all', { [path]: text })).toBe(expected);
});

it.each([
  ['echo "Version:" `docker-compose --version`', 0],
  ['echo "Version: $(docker-compose version)" >> report.txt', 0],
  ['printf "%s\\n" "$(docker-compose --version)"', 0],
  ['echo "$(docker-compose --version)" | cut -d" " -f3', 1],
  ['V=$(echo "$(docker-compose --version)")', 1],
])('reads nothing in what is shown to people: %s', async (line, expected) => {
  expect(await count('no-parsed-output', { 'run.sh': `${line}\n` })).toBe(expected);
});

describe('volumes that another service takes over', () => {
  it('are told where a database takes them over for its data', async () => {
    const held = 'services:\n  data:\n    build: .\n    volumes: [/var/lib/mysql]\n  db:\n    image: mysql:8.4\n    volumes_from: [data]\n';
    expect(await count('no-anonymous-volume', { 'compose.yml': held, Dockerfile: 'FROM busybox\n' })).toBe(1);
  });

  it.each([
    ['build: .', '/app', 0],
    ['image: busybox:1.37', '/app', 1],
    ['image: example/app:1.4', '/app', 1],
    ['image: nginx:1.27', '/etc/nginx/vhost.d', 0],
    ['image: nginx:1.27', '/usr/share/nginx/html', 0],
  ])('hand over what an image brings, or what is data: %s %s', async (app, target, expected) => {
    expect(await count('no-anonymous-volume', { 'compose.yml': handingOver(app, target), Dockerfile: 'FROM php:8\nCOPY . /app\n' })).toBe(expected);
  });
});

it.each(['xoxb-xxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx', 'AKIAXXXXXXXXXXXXXXXX', 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'xxxx-xxxx-xxxx-xxxx', 'SG.*****.**********'])('takes %s for a place to fill in', async (token) => {
  const compose = `services:\n  bot:\n    image: example/bot:1.4\n    environment: { SLACK_TOKEN: "${token}" }\n`;
  expect(await frames('no-plain-secret', compose)).toBe('');
  expect(await frames('no-guessable-secret', compose)).toContain('waits here for its real value');
});

it('makes no key of a text that a mistake in the syntax joins', async () => {
  const compose = 'services:\n  web:\n    build: .\n      context: .\n      dockerfile: Dockerfile.alternative\n';
  expect(await frames('no-unknown-key', { 'compose.yml': compose })).toBe('');
  expect(await frames('valid-yaml', { 'compose.yml': compose })).toContain('`context` is indented deeper than `build`');
});

it.each([
  ["bash -c 'npm install && npm run start'", 0],
  ['sh -c "yarn && yarn start"', 0],
  ['bundle install && rails server', 0],
  ['npm run start', 1],
])('knows what fetches its packages at each start for a developer\'s: %s', async (command, expected) => {
  const compose = `services:\n  web:\n    image: node:22\n    command: ${command}\n    environment: [NODE_ENV=development]\n`;
  expect(await count('no-development-setting', { 'compose.yml': compose })).toBe(expected);
});
