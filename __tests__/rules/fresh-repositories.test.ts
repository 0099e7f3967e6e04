import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';
import { findings, marks, web } from '../support/marks.ts';

describe('a file that only sounds like Compose\'s', () => {
  const settings = 'CACHES:\n  default: { BACKEND: redis }\nSILENCED_SYSTEM_CHECKS:\n  - security.W002\n';

  it.each([['conf/compose/10-docker-compose.yaml', 0], ['docker-compose.yaml', 2]])('%s', async (path, count) => {
    expect(await marks('no-unknown-key', { [path]: settings })).toHaveLength(count);
  });

  it('leaves what is in a catalogue to Rancher, and nothing else that lies beside its file', async () => {
    const file = web('image: a, volumes: ["data:/data"]');
    const report = await review({ 'templates/shop/0/docker-compose.yml': file, 'templates/shop/0/rancher-compose.yml': '.catalog: {}', 'docker-compose.yml': file, 'rancher-compose.yml': 'web: {}' });
    expect(report.skipped).toContainEqual({ path: 'templates/shop/0/docker-compose.yml', reason: 'for Rancher, which runs it' });
    expect(report.findings.filter(({ rule }) => rule.id === 'no-unknown-volume').map(({ at }) => at.file.path)).toEqual(['docker-compose.yml']);
  });
});

describe('no-bare-dependency', () => {
  it.each([
    ['image: "adminer:5"', 0], ['image: phpmyadmin/phpmyadmin', 0], ['image: "dpage/pgadmin4:9"', 0], ['image: "grafana/grafana:12.0.0"', 0], ['image: "prometheuscommunity/postgres-exporter:v0.17.1"', 0], ['image: "example/app:1"', 1],
    ['image: "cockroachdb/cockroach:v24.1.3", command: sh -c "/cockroach/cockroach.sh init --host=db"', 0],
    ['image: "mongo:7.0", command: sh -c "while [ ! -f /keys/file ]; do sleep 2; done; mongod"', 0],
  ])('of %s', async (keys, count) => {
    const text = `services: { web: { depends_on: [db], ${keys} }, db: { image: "postgres:17", healthcheck: { test: [CMD, pg_isready] } } }`;
    expect(await marks('no-bare-dependency', text)).toHaveLength(count);
  });
});

describe('what is no secret', () => {
  it.each([
    ['LISTENER_NAME_TOKEN_SASL_JAAS_CONFIG: "OAuthBearerLoginModule required publicKeyPath=\\"/tmp/public.pem\\";"', []],
    ['OIDC_TOKEN_PROFILE: pocket-id', []], ['SECRET_PARAM_SASL_MECHANISM: OAUTHBEARER', []],
    ['DB_PASSWORD: __DB_PASSWORD__', []], ['OPENAI_API_KEY: lm-studio', []], ['DB_PASSWORD: __kd82Jd0s', ['no-plain-secret']],
    ['MINIO_ACCESS_KEY: AKIAIOSFODNN7EXAMPLE', []],
    ['MINIO_SECRET_KEY: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', ['no-guessable-secret']],
    ['GRAYLOG_ROOT_PASSWORD_SHA2: 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918', ['no-guessable-secret']],
    ['GRAYLOG_ROOT_PASSWORD_SHA2: 8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a919', ['no-plain-secret']],
    ['canal.admin.passwd: 6BB4837EB74329105EE4568DDA7DC67ED2CA2AD9', ['no-guessable-secret']],
    ['LDAP_ADMIN_PASSWORD: GoodNewsEveryone', ['no-guessable-secret']],
    ['ACCESS: AKIAIOSFODNN7ABCDEFG', ['no-plain-secret']],
  ])('%s', async (entry, expected) => {
    const { findings: found } = await review({ 'compose.yml': web(`image: a, environment: { ${entry} }`) });
    expect(found.map(({ rule }) => rule.id).filter((id) => id.endsWith('-secret'))).toEqual(expected);
  });

  it.each([['PORTAL_SECRET= #generate with: openssl rand -base64 48\n', 0], ['PORTAL_SECRET=#kd82Jd0sKxq\n', 1]])('in a file that git keeps: %s', async (text, count) => {
    expect(await marks('no-kept-secret', { 'compose.yml': web('image: a, env_file: a.env'), 'a.env': text })).toHaveLength(count);
  });
});

describe('no-development-setting', () => {
  it.each([
    ['volumes: [".:/srv"], build: docker', 0], ['build: docker', 1],
  ])('says nothing where the file shows to be for developers: %s', async (keys, count) => {
    expect(await marks('no-development-setting', { 'compose.yml': web(`environment: { RAILS_ENV: development }, ${keys}`), 'docker/Dockerfile': 'FROM a:1\n' })).toHaveLength(count);
  });
});

describe('no-port-conflict', () => {
  it.each([['vpn', 'vpn-host', 0], ['vpn', 'vpn-2', 1], ['web1', 'web2', 1], ['proxy', 'dns', 1]])('takes variants of one service for a choice: %s and %s', async (one, other, count) => {
    const service = '{ image: "example/vpn:1", ports: ["51820:51820/udp"] }';
    expect(await marks('no-port-conflict', `services: { ${one}: ${service}, ${other}: ${service} }`)).toHaveLength(count);
  });
});

describe('what only changes from V1 to V2', () => {
  const file = 'services:\n  web:\n    image: a:1\n    labels: { x: yes }\n    volumes: ["${DIR}:/data"]\n';
  const told = async (texts: Readonly<Record<string, string>>) => (await review({ 'compose.yml': file, ...texts })).findings.map(({ rule }) => rule.id).filter((id) => ['no-boolean-label', 'no-unset-value'].includes(id));

  it.each([
    ['nothing calls Compose', {}, 2],
    ['V2 alone is called', { 'README.md': '```sh\ndocker compose up -d\n```\n' }, 0],
    ['a single script calls V2', { 'run.sh': 'docker compose up -d\n' }, 2],
    ['two scripts call V2', { 'run.sh': 'docker compose up -d\n', 'stop.sh': 'docker compose down\n' }, 0],
    ['only a file is called by its name', { 'README.md': 'Change the docker-compose files.\n\n```sh\ndocker compose up -d\n```\n' }, 0],
    ['V1 is called as well', { 'README.md': '```sh\ndocker compose up -d\n```\n', 'run.sh': 'docker-compose up -d\n' }, 2],
    ['V1 is spoken of', { 'README.md': 'Needs docker-compose.\n\n```sh\ndocker compose up -d\n```\n' }, 2],
    ['another file says its format', { 'README.md': '```sh\ndocker compose up -d\n```\n', 'old/docker-compose.yml': 'version: "3"\nservices: { db: { image: "a:1" } }\n' }, 2],
    ['only the name of a file is V1\'s', { 'README.md': '```sh\ndocker compose -f docker-compose.yml up -d\n```\n' }, 0],
  ])('where %s', async (_, texts, count) => expect(await told(texts)).toHaveLength(count));

  it('does not go for what V2 still warns of', async () => {
    const texts = { 'compose.yml': 'services: { web: { image: "a:1", networks: [x] } }\nnetworks: { x: { external: { name: y } } }\n', 'README.md': '```sh\ndocker compose up\n```\n' };
    expect(await findings('no-external-name', texts)).toHaveLength(1);
  });
});

describe('what a script lays over files of its own', () => {
  it.each([
    ['start --compose-override-file "${PWD}/docker-compose.yml"', 0], ['start --compose-file "${PWD}/docker-compose.yml"', 1],
  ])('%s', async (call, count) => {
    const file = 'services: { web: { image: "a:1", depends_on: [broker] } }\n';
    expect(await marks('no-unknown-service', { 'proxy/docker-compose.yml': file, 'proxy/start.sh': `#!/bin/bash\n${call}\n` })).toHaveLength(count);
  });
});

describe('no-unset-value', () => {
  it.each([['env_file: .env', 0], ['env_file: [{ path: ./.env, required: false }]', 0], ['env_file: other.env', 1]])('reckons with a file that a service reads: %s', async (keys, count) => {
    expect(await marks('no-unset-value', web(`image: a, volumes: ["\${DIR}:/data"], ${keys}`))).toHaveLength(count);
  });
});

describe('what no one writes anew', () => {
  it('is no project: a copy of a file that was put away', async () => {
    const report = await review({ 'app/archive/1751310483.docker-compose.yaml': web('image: a'), 'archive/docker-compose.yml': web('image: a') });
    expect(report.projects.map(({ files }) => files.map(({ source }) => source.path))).toEqual([['archive/docker-compose.yml']]);
    expect(report.skipped).toEqual([{ path: 'app/archive/1751310483.docker-compose.yaml', reason: 'a copy that was put away' }]);
  });

  it.each([['website/versioned_docs/version-1.13.0/run.md', 0], ['docs/archive/2024/run.md', 0], ['docs/run.md', 1], ['archive/run.sh', 1]])('%s', async (path, count) => {
    expect(await marks('no-v1-command', { [path]: path.endsWith('.md') ? '```sh\ndocker-compose up\n```\n' : 'docker-compose up\n' })).toHaveLength(count);
  });
});

describe('no-parsed-output', () => {
  it.each([['grep -q "healthy"', 0], ['grep Up', 0], ['grep "Exit 0"', 1], ['awk "{ print $1 }"', 1]])('asks what is looked for: %s', async (reader, count) => {
    expect(await marks('no-parsed-output', { 'run.sh': `docker-compose ps | ${reader}\n` })).toHaveLength(count);
  });
});

describe('no-open-context', () => {
  it('is told once of a folder that several services are built from', async () => {
    const texts = { 'compose.yml': 'services: { web: { build: . }, worker: { build: . }, other: { build: other } }\n', Dockerfile: 'FROM a:1\nCOPY . .\n', '.env': 'A=b\n', 'other/Dockerfile': 'FROM a:1\nCOPY . .\n', 'other/.env': 'A=b\n' };
    const found = await findings('no-open-context', texts);
    expect(found.map(({ related = [] }) => related.length)).toEqual([1, 0]);
  });
});

describe('a build context', () => {
  it.each([['./backend', 1], ['.\\\\backend', 0]])('that is not there is told, but not as Windows writes it: %s', async (context, count) => {
    expect(await marks('no-missing-file', { 'docker/compose.yml': web(`build: "${context}"`) })).toHaveLength(count);
  });
});
