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

function publishing(port: string): string {
  return `services:\n  web:\n    image: nginx:1.27\n    ports: ["${port}"]\n`;
}

it('says of an address of IPv6 in a port that it wants brackets', async () => {
  expect(await frames('valid-shape', publishing('::1:80:80'))).toContain('= help: Put brackets around the address: `[::1]:80:80`');
  expect(await frames('valid-shape', publishing('80:80:x'))).toContain('= help: Write `"HOST:CONTAINER"`');
});

it.each([
  ['SSAS_TOKEN_BLACKLIST_CACHE_TIMEOUT_MINUTES', '1440', 0],
  ['TOKEN_LIFETIME_HOURS', '24', 0],
  ['SECRET_ROTATION_DAYS', '30', 0],
  ['TOKEN_OF_THE_DAYS', 'admin', 1],
  ['PASSWORD_MINUTES', 'admin', 1],
])('takes no count of minutes for a secret: %s=%s', async (name, value, expected) => {
  const compose = `services:\n  api:\n    image: example/api:1.4\n    environment: { ${name}: "${value}" }\n`;
  expect(await count('no-guessable-secret', { 'compose.yml': compose })).toBe(expected);
});

it.each([
  ['# required for mounting bindfs\n    cap_add:\n      - SYS_ADMIN\n', 0],
  ['# the rights\n    cap_add:\n      - SYS_ADMIN\n', 1],
  ['cap_add:\n      - SYS_ADMIN\n', 1],
])('reads the reason for a right above the key of its list: %s', async (lines, expected) => {
  expect(await count('no-dangerous-capability', { 'compose.yml': `services:\n  web:\n    image: example/web:1.4\n    ${lines}` })).toBe(expected);
});

it.each([
  ['# create your drupal and postgres config here, based off the last assignment\n', 0],
  ['# put your answer here\n\n', 0],
  ['# files moved to ../answer\n', 1],
  ['version: "3"\n# see here\n', 1],
])('leaves a file alone that waits for its reader to fill it in: %s', async (text, expected) => {
  expect(await count('no-empty-file', { 'docker-compose.yml': text })).toBe(expected);
});

it('says where a service is extended that it needs what is not there', async () => {
  const files = {
    'docker-compose.yml': 'services:\n  hub-db:\n    image: redis:8\n  hub:\n    image: example/hub:1.4\n    depends_on: [hub-db]\n',
    'tls/docker-compose.yml': 'services:\n  hub:\n    extends:\n      file: ../docker-compose.yml\n      service: hub\n',
  };
  expect(await frames('no-unknown-service', files)).toMatchInlineSnapshot(`
"error[no-unknown-service]: \`hub\` extends a service that needs \`hub-db\`, which is not here: Compose refuses it
 --> tls/docker-compose.yml:2:3
2 |   hub:
  |   ^^^
 --> docker-compose.yml:6:18
6 |     depends_on: [hub-db]
  |                  ------ named here
  = help: Add the service \`hub-db\` here, too"
`);
});

function withEnvFile(file: string): string {
  return `services:\n  grafana:\n    image: example/grafana:1.4\n    env_file: [./grafana/${file}]\n`;
}

it('knows what a task of Ansible lays beside the Compose file that it starts', async () => {
  const task = `- name: copy
  template:
    src: "{{ item.src }}"
    dest: "{{ folder }}/{{ item.dest }}"
  loop:
    - { src: a.j2, dest: grafana/config.monitoring }
- name: start
  docker_compose:
    project_src: "{{ folder }}"
`;
  expect(await count('no-missing-file', { 'tasks/monitoring.yml': task, 'monitoring/docker-compose.yml': withEnvFile('config.monitoring') })).toBe(0);
  expect(await count('no-missing-file', { 'tasks/monitoring.yml': task, 'monitoring/docker-compose.yml': withEnvFile('config.other') })).toBe(1);
});

it.each([
  ['SENTRY_DSN', 'http://user:password@errors.example.com/123', 0],
  ['RAVEN_DSN', 'https://key:secret@sentry.io/123', 0],
  ['DATABASE_DSN', 'postgres://user:password@db/shop', 1],
])('tries no password of a collector of errors, whose address is no secret: %s', async (name, value, expected) => {
  const compose = `services:\n  api:\n    image: example/api:1.4\n    environment: { ${name}: "${value}" }\n`;
  expect(await count('no-guessable-secret', { 'compose.yml': compose })).toBe(expected);
});

it.each([
  ['logstash-conf', 'Write `./logstash-conf` if what lies beside is meant, else declare `volumes: { logstash-conf: { name: logstash-conf } }`'],
  ['pgdata', 'Declare `volumes: { pgdata: { name: pgdata } }`'],
])('takes a volume of the first format that is called after settings for a folder beside the file: %s', async (name, help) => {
  expect(await frames('no-v1-volume', `web:\n  image: nginx\n  volumes: ["${name}:/data"]\n`)).toContain(`= help: ${help}`);
});

it.each([
  ['circle.yml', 3],
  ['other.yml', 0],
])('reads the commands of the first format of CircleCI: %s', async (path, expected) => {
  const steps = 'machine:\n  services:\n    - docker\ndependencies:\n  override:\n    - docker-compose pull\ntest:\n  pre:\n    - docker-compose up -d\n  post:\n    - docker-compose down\n';
  expect(await count('no-v1-command', { [path]: steps })).toBe(expected);
});

it.each([
  '$root@server:~/laravel# docker-compose up -d nginx',
  'root@server:~/laravel# docker-compose up -d nginx',
  'core@localhost /srv/test $ docker-compose run --rm test',
  'core@localhost /srv/test # docker-compose run --rm test',
])('reads what stands behind a prompt with a user and a folder: %s', async (line) => {
  expect(await count('no-v1-command', { 'README.md': `# Run\n\n\`\`\`\n${line}\n\`\`\`\n` })).toBe(1);
});
