import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

/** Where a rule tells something: the line, then those of the places that it names besides. */
async function places(rule: string, texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await review(texts);
  const line = ({ file, range }: (typeof findings)[number]['at']): number => file.text.slice(0, range.start).split('\n').length;
  return findings.filter((one) => one.rule.id === rule).map(({ at, related = [] }) => `${at.file.path}: ${[at, ...related.map((other) => other.at)].map(line).join(' ')}`);
}

const secrets = (first: string, second: string) => `
services:
  db: { image: "postgres:17", environment: { POSTGRES_PASSWORD: ${first} } }
  web: { image: "web:1", environment: { DB_PASSWORD: ${first}, MAIL_PASSWORD: ${second} } }
  job: { image: "job:1", environment: { DB_URL: "postgres://shop:${first}@db/shop", DB_PASSWORD: "${first}" } }`.trimStart();

const withEnv = (line: string) => ({ 'compose.yml': 'services: { db: { image: "postgres:17", env_file: db.env } }', 'db.env': line });

describe('what stands in a file several times', () => {
  it('is told once: a weak password', async () => {
    expect(await places('no-guessable-secret', { 'compose.yml': secrets('secret', 'hunter2'), 'other/compose.yml': secrets('secret', 'kH8vQ2mZx1') })).toEqual([
      'compose.yml: 2 3 4 4', 'compose.yml: 3', 'other/compose.yml: 2 3 4 4',
    ]);
  });

  it('is told once: a placeholder', async () => {
    expect(await places('no-guessable-secret', { 'compose.yml': secrets('changeme', 'your-password') })).toEqual(['compose.yml: 2 3 4 4', 'compose.yml: 3']);
  });

  it('is told once: a secret in plain text', async () => {
    const texts = { 'compose.yml': secrets('kH8vQ2mZx1', 'Tq93nLw0Rb') };
    expect(await places('no-plain-secret', texts)).toEqual(['compose.yml: 2 3 4', 'compose.yml: 3']);
    expect(await places('no-secret-in-url', texts)).toEqual(['compose.yml: 4']);
  });
});

describe('what waits for its real value', () => {
  it.each([
    ['changeRunnerAuthToken', ''], ['ThisShouldBeASecureDatabasePassword', ''], ['ChooseYourOwnPasswordHere1234', ''],
    ['--USER_kH8vQ2mZx1--', ''], ['__kH8vQ2mZx1__', ''], ['"@kH8vQ2mZx1@"', ''],
    ['EDITME', ''], ['please_set_this_in_production', ''], ['value', ''], ['"#generate with: openssl rand -base64 48"', ''],
    ['kH8vQ2mZx1', ' # <-- change this'], ['"kH8vQ2mZx1"', ' # please adjust'],
  ])('is a placeholder: %s%s', async (value, comment) => {
    const texts = { 'compose.yml': `services:\n  web:\n    image: web:1\n    environment:\n      API_TOKEN: ${value}${comment}\n` };
    expect([await places('no-plain-secret', texts), await places('no-guessable-secret', texts)]).toEqual([[], ['compose.yml: 5']]);
  });

  it.each(["'<PRIVKEY>'", '"change-me"', "'your-key'"])('is a placeholder in quotes that belong to the value: %s', async (value) => {
    const texts = { 'compose.yml': `services:\n  web:\n    image: web:1\n    environment:\n      - API_TOKEN=${value}\n` };
    expect([await places('no-plain-secret', texts), await places('no-guessable-secret', texts)]).toEqual([[], ['compose.yml: 5']]);
  });

  it.each([' # changed in May', ' # see .env', ''])('is none beside `%s`', async (comment) => {
    const texts = { 'compose.yml': `services:\n  web:\n    image: web:1\n    environment:\n      API_TOKEN: kH8vQ2mZx1${comment}\n` };
    expect(await places('no-plain-secret', texts)).toEqual(['compose.yml: 5']);
  });

  it('is what an env file leaves empty: the password of a database', async () => {
    expect([await places('no-missing-password', withEnv('POSTGRES_PASSWORD=')), await places('no-missing-password', withEnv('POSTGRES_DB=shop'))]).toEqual([[], ['compose.yml: 1']]);
  });
});

const neo4j = (auth: string) => ({ 'compose.yml': `services: { db: { image: "neo4j:5", environment: { NEO4J_AUTH: "${auth}" } } }` });

it('is the password of Neo4j behind its user', async () => {
  expect([await places('no-guessable-secret', neo4j('neo4j/password')), await places('no-plain-secret', neo4j('neo4j/password'))]).toEqual([['compose.yml: 1'], []]);
  expect([await places('no-guessable-secret', neo4j('neo4j/kH8vQ2mZx1')), await places('no-plain-secret', neo4j('neo4j/kH8vQ2mZx1'))]).toEqual([[], ['compose.yml: 1']]);
});

describe('what opens no door', () => {
  it.each(['HSM_TOKEN_LABEL: hydra', 'SSL_TRUSTSTORE_PASSWORD: kH8vQ2mZx1', 'SSL_KEYSTORE_PASSWORD: changeit', 'KAFKA_SSL_KEY_PASSWORD: confluent'])('is no secret that is guessed: %s', async (entry) => {
    const texts = { 'compose.yml': `services: { a: { image: "confluentinc/cp-kafka:7.9.0", environment: { ${entry} } } }` };
    expect([await places('no-guessable-secret', texts), await places('no-plain-secret', texts)]).toEqual([[], []]);
  });

  it('but a store of keys has a secret', async () => {
    expect(await places('no-plain-secret', { 'compose.yml': 'services: { a: { image: "a:1", environment: { SSL_KEYSTORE_PASSWORD: kH8vQ2mZx1 } } }' })).toEqual(['compose.yml: 1']);
  });
});

describe('no-moving-tag', () => {
  const file = 'services: { a: { image: redis }, b: { image: busybox }, c: { image: "hello-world:latest" }, d: { image: library/busybox }, f: { image: tianon/true }, e: { image: ghcr.io/team/busybox } }';

  it.each([['compose.yml', 2], ['compose.dev.yml', 2], ['compose.prod.yml', 2], ['compose.test.yml', 0], ['tests/compose.yml', 0], ['ci/compose.yml', 0]])('in `%s` tells of %d images', async (path, count) => {
    expect(await places('no-moving-tag', { [path]: file })).toHaveLength(count);
  });

  it('passes over names that Docker Hub does not have, as no one pulls them', async () => {
    const images = ['my-app:latest', 'app', 'redis', 'team/app', 'ghcr.io/app', 'localhost:5000/app'].map((image, index) => `  s${index}: { image: "${image}" }`);
    expect(await places('no-moving-tag', { 'compose.yml': `services:\n${images.join('\n')}\n` })).toEqual(['compose.yml: 4', 'compose.yml: 5', 'compose.yml: 6', 'compose.yml: 7']);
  });

  it.each(['docker build -t team/app:$TAG .', 'docker build -t "team/app:${TAG:-latest}" .', 'docker tag base:1 team/app:${TAG}'])('passes over what a script makes by `%s`', async (call) => {
    expect(await places('no-moving-tag', { 'compose.yml': 'services: { a: { image: team/app:main }, b: { image: redis } }', 'make.sh': call })).toEqual(['compose.yml: 1']);
  });
});

describe('what a part of a project needs', () => {
  it('is not unused in the file that has it', async () => {
    const texts = { 'compose.yml': 'services: { a: { image: "a:1" } }\nnetworks: { shared: , other: }', 'part/more.yml': 'services: { b: { image: "b:1", networks: [shared] } }' };
    expect(await places('no-unused-resource', texts)).toEqual([]);
    expect(await places('no-unused-resource', { ...texts, 'part/more.yml': 'services: { b: { image: "b:1" } }' })).toEqual(['compose.yml: 2', 'compose.yml: 2']);
  });
});

describe('no-port-conflict', () => {
  it.each([[1, 1], [4, 4], [5, 0]])('takes %d services that are in the way of another for %d slips', async (count, told) => {
    const services = Array.from({ length: count + 1 }, (_, index) => `  s${index}: { image: "a:1", ports: ["80:${index + 1}"] }`);
    expect(await places('no-port-conflict', { 'compose.yml': `services:\n${services.join('\n')}\n` })).toHaveLength(told);
  });
});
