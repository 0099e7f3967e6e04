import { describe, expect, it } from '@jest/globals';
import { findings, marks, web } from '../support/marks.ts';

describe('no-public-database', () => {
  it('tells of a service once, with all its ports, and keeps all of them to the host', async () => {
    const [only, ...others] = await findings('no-public-database', web('image: "elasticsearch:8.19.0", ports: ["9200:9200", "9300:9300"]'));
    expect(others).toEqual([]);
    expect(only?.related?.map(({ at }) => at.file.slice(at.range))).toEqual(['"9300:9300"']);
    expect(only?.fix?.edits).toHaveLength(2);
  });

  it.each(['perf/compose.yml', 'e2e-v2/compose.yml', 'benchmarks/db/compose.yml', 'docker-compose.bench.yml', 'src/integrationTest/resources/compose.yml'])('says nothing in %s, which is for tests', async (path) => {
    expect(await marks('no-public-database', { [path]: web('image: "postgres:17", ports: ["5432:5432"]') })).toEqual([]);
  });
});

describe('a file that shows how something works', () => {
  it.each([['examples/shop/compose.yml', 'notice'], ['demo/compose.yml', 'notice'], ['shop/compose.yml', 'warning'], ['example-shop/compose.yml', 'warning']])('%s', async (path, level) => {
    const found = await findings('no-plain-secret', { [path]: web('image: a, environment: { API_KEY: k2Jd93kfLs }') });
    expect(found.map(({ severity }) => severity)).toEqual([level]);
  });
});

describe('no-anonymous-volume', () => {
  it.each([['/var/lib/elasticsearch/data', 0], ['/usr/share/elasticsearch/data', 1], ['/usr/share/elasticsearch/logs', 1]])('goes by what is written there: %s', async (volume, count) => {
    expect(await marks('no-anonymous-volume', web(`image: "elasticsearch:8.19.0", volumes: [${volume}]`))).toHaveLength(count);
  });
});

async function bare(keys: string, texts: Readonly<Record<string, string>> = {}): Promise<number> {
  const text = `services: { web: { depends_on: [db], ${keys} }, db: { image: "postgres:17", healthcheck: { test: [CMD, pg_isready] } } }`;
  return (await marks('no-bare-dependency', { 'compose.yml': text, ...texts })).length;
}

describe('no-bare-dependency', () => {

  it.each([
    'image: a, command: ["./wait-for-it.sh", "db:5432", "--", "run"]', 'image: a, entrypoint: dockerize -wait tcp://db:5432', 'image: a, command: sh -c "until nc -z db 5432; do sleep 1; done; run"',
    'image: a, command: sh -c "while ! nc -z db 5432; do sleep 1; done"', 'image: a, environment: { WAIT_HOSTS: "db:5432" }', 'image: a, environment: [SERVICE_PRECONDITION=db:5432]', 'image: a, command: sh -c "/wait && run"',
  ])('says nothing where the service waits by itself: %s', async (keys) => expect(await bare(keys)).toBe(0));

  it.each(['image: a', 'image: a, command: run --wait 5', 'image: a, command: sh -c "while true; do run; done"', 'image: a, environment: { AWAITED: x }'])('is told else: %s', async (keys) => expect(await bare(keys)).toBe(1));

  it('knows what waits in the scripts of an image that is built', async () => {
    const Dockerfile = 'FROM a\nCOPY docker/start.sh /start.sh\nCMD ["/start.sh"]\n';
    expect(await bare('build: app', { 'app/Dockerfile': Dockerfile, 'app/docker/start.sh': '#!/bin/sh\nuntil psql -h db; do\n  sleep 1\ndone\n' })).toBe(0);
    expect(await bare('build: app', { 'app/Dockerfile': Dockerfile, 'app/docker/start.sh': '#!/bin/sh\nexec run\n' })).toBe(1);
    expect(await bare('build: app', { 'app/Dockerfile': 'FROM a\nRUN wget https://example.com/dockerize\n' })).toBe(0);
    expect(await bare('image: a, entrypoint: /x/run.sh, volumes: ["./run.sh:/x/run.sh"]', { 'run.sh': '#!/bin/sh\n./wait-for db:5432\n' })).toBe(0);
  });
});

describe('names and values that hold no secret', () => {
  it.each([
    'PEERDB_CREDENTIALS_AWS_REGION: us-east-1', 'AWS_SECRET_ACCESS_KEY: test', 'STAGEGATE_SECRETSTORESETUP_TOKENS_READYPORT: "54322"', 'MESSAGEBUS_SECRETNAME: message-bus', 'MQTT_CREDENTIALSNAME: message-bus', 'EDGEX_ADD_SECRETSTORE_TOKENS: app-sample', 'ADD_KNOWN_SECRETS: "redis[app]"',
    `REGISTRY_HTTP_HEADERS_Access-Control-Allow-Credentials: "['true']"`,
  ])('%s', async (entry) => {
    const text = web(`image: a, environment: { ${entry} }`);
    expect([await marks('no-plain-secret', text), await marks('no-guessable-secret', text)]).toEqual([[], []]);
  });

  it.each(['JWT_ACCESS_SECRET: dev-shared-jwt-access-secret-min-32-chars', 'TOKEN_PEPPER: dev-refresh-token-pepper-16chars', 'REPMGR_PASSWORD: repmgrpassword', 'APP_SECRET: billing-secret-key', 'PASSWORD_SECRET: somepasswordpepper', 'DB_PASSWORD: asupersecretpassword', 'DB_PASSWORD: aPassword', 'SECRET_KEY: not-so-secret'])('are guessed, rather than leaked: %s', async (entry) => {
    const texts = { 'billing/compose.yml': web(`image: a, environment: { ${entry} }`) };
    expect([(await marks('no-plain-secret', texts)).length, (await marks('no-guessable-secret', texts)).length]).toEqual([0, 1]);
  });

  it.each([['a: b', 1], ['plugins.security.disabled: "true"', 0], ['DISABLE_SECURITY_PLUGIN: true', 0]])('know the password of an OpenSearch for one that is asked, or not: %s', async (rest, times) => {
    const text = web(`image: "opensearchproject/opensearch:3", environment: { OPENSEARCH_INITIAL_ADMIN_PASSWORD: "pas#RT%^234x", ${rest} }`);
    expect(await marks('no-plain-secret', text)).toHaveLength(times);
  });
});

describe('no-development-setting', () => {
  it('tells a variable once in a file', async () => {
    const text = 'services: { a: { image: a, environment: { APP_ENV: development } }, b: { image: a, environment: { APP_ENV: development, NODE_ENV: development } } }';
    const found = await findings('no-development-setting', text);
    expect(found.map(({ message, related = [] }) => [/`\w+_ENV`/.exec(message)?.[0], related.length])).toEqual([['`APP_ENV`', 1], ['`NODE_ENV`', 0]]);
  });
});

describe('a template among fixtures', () => {
  it('is not judged as it stands', async () => {
    const texts = { 'test/fixtures/compose.yml': 'services:\n  a:\n    image: {$IMAGE}\n', 'compose.yml': 'services:\n  a:\n    image: {$IMAGE}\n' };
    expect((await findings('valid-shape', texts)).map(({ at }) => at.file.path)).toEqual(['compose.yml']);
  });
});

describe('a cause', () => {
  it('is told without what follows of it: an `extends` that leads nowhere', async () => {
    const texts = { 'compose.yml': 'services: { web: { extends: { file: base.yml } } }', 'base.yml': 'services: { web: { image: "a:1" } }' };
    expect([await marks('valid-extends', texts), await marks('no-image-or-build', texts)]).toEqual([['extends'], []]);
  });

  it('is told without what follows of it: services behind one that is indented too little', async () => {
    const text = 'services:\n  web:\n    image: a\n\ncache:\n    image: b\n\n  db:\n    image: c\n\n  job:\n    image: d\n';
    expect((await findings('valid-yaml', text)).map(({ at }) => at.file.slice(at.range))).toEqual(['db']);
    expect(await marks('no-stray-services', text)).toEqual(['cache']);
    expect(await marks('no-unknown-key', text)).toEqual([]);
  });

  it('is told without what follows of it: text that a deeper line makes a mapping', async () => {
    const text = 'services:\n  web:\n    image: a\n    deploy:\n      mode: global\n        restart_policy:\n          condition: none\n';
    expect((await findings('valid-yaml', text)).map(({ at }) => at.file.slice(at.range))).toEqual(['restart_policy']);
    expect(await marks('valid-shape', text)).toEqual([]);
    expect(await marks('valid-shape', text.replace('global\n        restart', '[a]\n      restart'))).toEqual(['[a]']);
  });

  it('is told without what follows of it: a text that a colon makes a mapping', async () => {
    const text = 'services:\n  web:\n    image: a\n    volumes:\n      - ${NAMED:-no} ? data:/x: data:/x\n';
    const found = await findings('no-unknown-key', text);
    expect(found.map(({ help }) => help)).toEqual(['Put the item in quotes: `: ` makes a mapping of it']);
    expect(await marks('valid-shape', text)).toEqual([]);
  });
});
