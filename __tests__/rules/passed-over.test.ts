import { describe, expect, it } from '@jest/globals';
import { frames, review } from '../support/lint.ts';
import { marks, web } from '../support/marks.ts';

async function rulesFor(url: string): Promise<readonly string[]> {
  const { findings: all } = await review({ 'compose.yml': web(`environment: { DATABASE_URL: "${url}" }`) });
  return all.map(({ rule }) => rule.id).filter((id) => id === 'no-secret-in-url' || id === 'no-guessable-secret');
}

const user = (path: string): string => `services:\n  web: { extends: { file: "${path}", service: base }, build: { args: { A: 1 } } }\nnetworks: { inner: {} }\n`;
const joining = (networks: string): string => `services: { web: { image: nginx:1.27, networks: [${networks}] } }\nnetworks: { back: { driver: overlay }, front: {} }\n`;
const branches = (v1: string, other = ''): string => `
case $(composeVersion) in
  V2)
    docker compose $ARGS up -d
    docker compose stop
    ;;
  V1)
    docker-compose $ARGS up -d
    ${v1}
    ;;
esac
${other}
`;
const served = (expose: string, url: string): string => `services: { web: { image: a, environment: { DATABASE_URL: "${url}" } }, db: { image: postgres:17, expose: ${expose}, ports: ["8005:5432"] } }`;
const stack = (deploy: string): string => `services: { web: { image: a, depends_on: [db], deploy: { ${deploy} } }, db: { image: postgres:17, healthcheck: { test: pg_isready } } }`;

describe('programs that need what others do without', () => {
  const socket = 'volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]';

  it.each([
    ['socket-proxy', 'image: "${APP}-socket-proxy:1.0.0"'],
    ['proxy', 'image: "${APP}-socket-proxy:1.0.0"'],
    ['socket_proxy', 'build: .'],
    ['proxy', 'build: ./images/socket-proxy/'],
    ['proxy', 'build: { context: "${ROOT}", dockerfile: ./images/socketproxy/Dockerfile }'],
    ['proxy', 'build: ./proxy, image: example/docker-socket-proxy:1.0'],
    ['provider', 'image: "openfaas/faas-swarm:0.8.5"'],
  ])('service %s, %s', async (name, keys) => {
    expect(await marks('no-docker-socket', `services: { ${name}: { ${keys}, ${socket} } }`)).toEqual([]);
  });

  it.each([
    ['web', 'image: "${APP}:1.0.0"'],
    ['socket-proxy', 'image: nginx:1.27'],
    ['web', 'build: ./socket-proxy/web'],
    ['web', 'image: "example/web-swarming:1.0"'],
  ])('not service %s, %s', async (name, keys) => {
    expect(await marks('no-docker-socket', `services: { ${name}: { ${keys}, ${socket} } }`)).toHaveLength(1);
  });
});

describe('programs of Elastic that watch the host', () => {
  it.each([
    ['no-host-namespace', 'auditbeat', 'pid: host'],
    ['no-host-network', 'packetbeat', 'network_mode: host'],
    ['no-dangerous-capability', 'packetbeat', 'network_mode: host, cap_add: [NET_ADMIN]'],
  ])('%s, of %s', async (rule, program, keys) => {
    expect(await marks(rule, web(`image: "docker.elastic.co/beats/${program}:8.15.0", ${keys}`))).toEqual([]);
    expect(await marks(rule, web(`image: "example/api:1", ${keys}`))).toHaveLength(1);
  });
});

describe('no-debug-mode', () => {
  it.each([
    ['environment: [DEBUG=True]', 1],
    ['environment: [DEBUG=1, DJANGO_SETTINGS_MODULE=shop.settings]', 1],
    ['environment: { DEBUG_MODE: "on", ALLOWED_HOSTS: "*" }', 1],
    ['environment: [DEBUG=1], command: gunicorn shop.wsgi', 1],
    ['environment: [APP_DEBUG=true]', 1],
    ['environment: [DEBUG=1]', 0],
    ['environment: { DEBUG: "true", MODE: swarm }', 0],
    ['environment: [DEBUG=1], image: jenkins/inbound-agent:latest', 0],
    ['environment: [DEBUG=false, SECRET_KEY=x]', 0],
  ])('%s', async (keys, count) => {
    expect(await marks('no-debug-mode', `services: { web: { ${keys} } }`)).toHaveLength(count);
  });
});

describe('keys of a home', () => {
  it.each([
    ['~/.ssh:/root/.ssh', 'no-writable-host-path'],
    ['~/.ssh/authorized_keys:/x', 'no-writable-host-path'],
    ['~/.ssh/id_rsa:/root/.ssh/id_rsa', 'no-sensitive-host-path'],
    ['/root/.ssh/id_ed25519:/x', 'no-sensitive-host-path'],
    ['~/.ssh/known_hosts:/root/.ssh/known_hosts', undefined],
    ['~/.ssh/id_rsa.pub:/x', undefined],
  ])('%s', async (mount, rule) => {
    const { findings: all } = await review({ 'compose.yml': web(`volumes: ["${mount}"]`) });
    expect(all.map((one) => one.rule.id).filter((id) => id.endsWith('-host-path'))).toEqual(rule === undefined ? [] : [rule]);
  });

  it('let in whoever writes to them, as no more than their user', async () => {
    expect(await frames('no-writable-host-path', 'services: { web: { image: nginx:1.27, volumes: ["~/.ssh:/root/.ssh"] } }')).toContain(
      'Service `web` may write to `~/.ssh` of the host, and so log in there',
    );
  });
});

describe('passwords in URLs', () => {
  it.each([
    ['postgres://app:Vq8-tmK2s@db/app', ['no-secret-in-url']],
    ['postgres://airflow:airflow@db/airflow', ['no-guessable-secret']],
    ['postgres://shop:some_password@db/shop', ['no-guessable-secret']],
    ['postgres://shop:changeme@db/shop', ['no-guessable-secret']],
    ['redis://:123456@cache', ['no-guessable-secret']],
  ])('%s', async (url, rules) => {
    expect(await rulesFor(url)).toEqual(rules);
  });

  it('make no other password a word that stands beside it', async () => {
    const keys = 'environment: { DB_PASSWORD: Vq8tmK2sLw, DATABASE_URL: "postgres://app:Vq8tmK2sLw@db/app" }';
    expect(await marks('no-plain-secret', web(keys))).toEqual(['Vq8tmK2sLw']);
    expect(await marks('no-secret-in-url', web(keys))).toEqual(['Vq8tmK2sLw']);
  });
});

describe('files that are made later', () => {
  it.each([
    ['.env', '.env.example'],
    ['.env', 'example.env'],
    ['shop.env', 'shop.env.dist'],
    ['shop.env', 'example.env'],
    ['conf/db.env', 'conf/db.sample.env'],
  ])('%s is made from %s', async (path, example) => {
    expect(await marks('no-missing-file', { 'compose.yml': web(`env_file: ${path}`), [example]: 'A=1' })).toEqual([]);
  });

  it('are told where no example lies beside or above them', async () => {
    expect(await marks('no-missing-file', { 'compose.yml': web('env_file: conf/db.env'), 'other/.env.example': 'A=1' })).toEqual(['conf/db.env']);
  });

  it('are made from one in a folder above, where a sample is copied to', async () => {
    expect(await marks('no-missing-file', { 'samples/shop.yml': web('image: nginx:1.27, env_file: .env'), 'default.env': 'A=1' })).toEqual([]);
  });

  it('are the files of secrets where even their folder is not in the repository', async () => {
    const text = 'services: { web: { image: nginx:1.27, secrets: [a, b] } }\nsecrets: { a: { file: ./made/a.pem }, b: { file: ./kept/b.pem } }\n';
    expect(await marks('no-missing-secret', { 'compose.yml': text, 'kept/readme.txt': '' })).toEqual(['./kept/b.pem']);
  });
});

describe('what another file brings', () => {
  const shared = 'services:\n  app: { image: nginx:1.27, networks: [inner] }\n  base: { build: { context: ., dockerfile: images/base/Dockerfile } }\n';
  it('may be all that a file lacks which is extended by a path with a variable', async () => {
    const report = await review({ 'apps/shared/base.yml': shared, 'apps/web/compose.yml': user('${ROOT}/apps/shared/base.yml') });
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is nothing where the path leads to another file', async () => {
    expect(await marks('no-unknown-network', { 'apps/shared/base.yml': shared, 'apps/web/compose.yml': user('${ROOT}/other/shared/base.yml') })).toEqual(['inner']);
  });

  it('may be the folder and the Dockerfile that a service is built from', async () => {
    expect(await marks('no-missing-file', { 'apps/web/compose.yml': user('${ROOT}/base.yml') })).toEqual([]);
    expect(await marks('no-missing-file', { 'apps/web/compose.yml': 'services: { web: { build: { args: { A: 1 } } } }' })).toEqual(['build']);
  });
});

describe('what V2 changes', () => {
  it('is nothing for a network that no service joins', async () => {
    expect(await marks('no-implicit-attachable', joining('front'))).toEqual([]);
    expect(await marks('no-implicit-attachable', joining('back'))).toEqual(['overlay']);
  });

  it('is nothing for a default in a file for a swarm, which no Compose reads', async () => {
    const text = web('image: a, labels: { users: "${USERS:-admin:$2y$05$abc}" }');
    expect(await marks('no-nested-default', { 'stack-elk.yml': text })).toEqual([]);
    expect(await marks('no-nested-default', { 'elk.yml': text })).toHaveLength(1);
  });

  it.each([
    ['docker exec -it $(docker-compose ps -q db) psql', 0],
    ['docker stop $(docker-compose ps -q)', 0],
    ['docker container exec $(docker-compose ps -q db) true', 0],
    ['docker inspect $(docker-compose ps -q db)', 1],
    ['docker rm $(docker-compose ps -q)', 1],
    ['docker exec db true; docker logs $(docker-compose ps -q db)', 1],
    ['id=$(docker-compose ps -q db)', 1],
    ['if [ -z "$(docker-compose ps -q db)" ]; then docker-compose up -d db; fi', 0],
    ['[[ ! -n $(docker-compose -f a.yml ps -q db 2>/dev/null) ]] && exit 1', 0],
    ['if [ ! -z `docker-compose ps -q db 2> /dev/null` ]; then echo up; fi', 0],
    ['while test -n "$(docker-compose ps -q job)"; do sleep 1; done', 0],
    ['[ "$(docker-compose ps -q | wc -l)" -eq 3 ]', 1],
    ['[ -n "$A" ]; docker logs $(docker-compose ps -q db)', 1],
  ])('%s', async (line, count) => {
    expect(await marks('no-ps-without-all', { 'run.sh': `${line}\n` })).toHaveLength(count);
  });

  it.each([
    ['V=$(docker-compose --version)', 1],
    ['V=$(docker-compose version | cut -d" " -f3)', 1],
    ['V=$(docker-compose --version 2>/dev/null)', 0],
    ['V=$(docker-compose --version 2> /dev/null | cut -d" " -f3)', 1],
  ])('%s', async (line, count) => {
    expect(await marks('no-parsed-output', { 'run.sh': `${line}\n` })).toHaveLength(count);
  });

  it('is said once of all mounts of a file', async () => {
    const text = 'services:\n  web:\n    image: nginx:1.27\n    volumes: &mounts\n      - ./a:/a:cached\n      - ./b:/b\n  api:\n    image: nginx:1.27\n    volumes: *mounts\n  job:\n    image: nginx:1.27\n    volumes:\n      - ./c:/c:ro,delegated\n';
    expect(await frames('no-mount-consistency', text)).toMatchInlineSnapshot(`
"notice[no-mount-consistency]: V1 handed this consistency on to the engine, V2 leaves it out
  --> compose.yml:5:9
 5 |       - ./a:/a:cached
   |         ^^^^^^^^^^^^^
  --> compose.yml:13:9
13 |       - ./c:/c:ro,delegated
   |         ------------------- here, too
   = help: Remove it
   = fix (unsafe): Remove it"
`);
  });

  it('is most likely a file, where the name of a volume ends like one', async () => {
    expect(await frames('no-v1-volume', 'web:\n  image: nginx\n  volumes: ["packetbeat.yml:/etc/packetbeat/packetbeat.yml"]\n')).toContain(
      'help: Write `./packetbeat.yml` if what lies beside is meant, else declare `volumes: { packetbeat.yml: { name: packetbeat.yml } }`',
    );
  });
});

describe('scripts that call either Compose', () => {
  it('are passed over where each call of V1 has its twin', async () => {
    expect(await marks('no-v1-command', { 'run.sh': branches('docker-compose stop') })).toEqual([]);
    expect(await marks('no-v1-command', { 'run.sh': branches('docker-compose --compatibility stop') })).toEqual([]);
    expect(await marks('no-v1-command', { 'run.sh': 'if $NEW; then\n  docker compose up -d\nelse\n  docker-compose up -d\nfi\n' })).toEqual([]);
  });

  it('are told where one has none', async () => {
    expect(await marks('no-v1-command', { 'run.sh': branches('docker-compose stop', 'docker-compose logs') })).toHaveLength(3);
    expect(await marks('no-v1-command', { 'run.sh': 'docker compose up -d\ndocker-compose up -d\n' })).toHaveLength(1);
  });
});

describe('ports under expose', () => {
  it.each([
    ['["8000-8010"]', []],
    ['["8005/tcp"]', []],
    ['[8005]', []],
    ['["8000-8004"]', ['8005']],
  ])('%s', async (expose, expected) => {
    expect(await marks('no-wrong-port', served(expose, 'postgres://db:8005/x'))).toEqual(expected);
  });
});

describe('files for a swarm', () => {
  it('have labels that only a swarm reads, and know no order of starting', async () => {
    expect(await marks('no-bare-dependency', stack('labels: [traefik.enable=true]'))).toEqual([]);
    expect(await marks('no-bare-dependency', { 'docker-stack.yml': stack('replicas: 1') })).toEqual([]);
    expect(await marks('no-bare-dependency', stack('replicas: 1'))).toEqual(['db']);
  });
});

describe('templates with variables in their keys', () => {
  const text = 'services:\n  ${NODE}-init:\n    image: busybox\n  "${NODE}":\n    image: nginx:1.27\n';

  it('are not read where their name says so', async () => {
    const report = await review({ 'docker-compose-template-base.yaml': text });
    expect(report.findings).toEqual([]);
    expect(report.skipped).toEqual([{ path: 'docker-compose-template-base.yaml', reason: 'a template, not YAML until it is rendered' }]);
  });

  it('are faulty where it does not, and read where they have none', async () => {
    expect(await marks('valid-shape', { 'docker-compose.yaml': text })).toHaveLength(2);
    expect((await review({ 'compose-template.yaml': 'services:\n  web:\n    image: ${IMAGE}\n    environment:\n      A: ${B}\n' })).skipped).toEqual([]);
  });
});

describe('files in folders for tests', () => {
  it.each([
    ['docker/testing/compose.yml', 0],
    ['msa/black-box-tests/compose.yml', 0],
    ['speed-test/compose.yml', 1],
  ])('%s', async (path, count) => {
    expect(await marks('no-public-database', { [path]: 'services: { db: { image: postgres:17, ports: ["5432:5432"] } }' })).toHaveLength(count);
  });
});

describe('made-up secrets', () => {
  it.each(['CAFEBABE', 'DEADBEEF', 'long-and-random-alphanumeric-string', 'sk-local', 'sk-1234'])('%s', async (value) => {
    expect(await marks('no-plain-secret', web(`environment: { API_KEY: ${value} }`))).toEqual([]);
    expect(await marks('no-guessable-secret', web(`environment: { API_KEY: ${value} }`))).toEqual([value]);
  });
});
