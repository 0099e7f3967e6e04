import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';
import { findings, marks, web } from '../support/marks.ts';

describe('no-moving-tag', () => {
  it.each([
    ['releases/nightly-build/docker-compose.yml', 'image: "team/hub:master"', []],
    ['releases/nightly-build/docker-compose.yml', 'image: "team/hub:latest"', ['latest']],
    ['releases/geneva/docker-compose.yml', 'image: "team/hub:master"', ['master']],
    ['src/main/docker/docker-compose.yml', 'image: "team/hub:main"', ['main']],
    ['compose.yml', 'image: "team/hub:latest", pull_policy: always', []],
    ['compose.yml', 'image: "team/hub:latest", pull_policy: daily', []],
    ['compose.yml', 'image: "team/hub:latest", pull_policy: every_12h', []],
    ['compose.yml', 'image: "team/hub:latest", pull_policy: missing', ['latest']],
    ['compose.yml', 'image: "team/hub:latest", pull_policy: "${POLICY:-always}"', ['latest']],
  ])('in %s of %s', async (path, keys, expected) => expect(await marks('no-moving-tag', { [path]: web(keys) })).toEqual(expected));
});

describe('no-boolean-label', () => {
  it('is told once in a file for each value, and mended as a whole', async () => {
    const [first, second, ...others] = await findings('no-boolean-label', `services:\n  a: { image: a, labels: { x: true, y: false } }\n  b: { image: b, labels: { x: true, z: yes } }\n`);
    expect([first?.message, first?.related?.map(({ at }) => at.file.text.slice(at.range.start, at.range.end)), first?.fix?.edits.length]).toEqual(['V1 wrote `True` into label `x`, V2 writes `true`', ['true'], 2]);
    expect([second?.message, others.map(({ message }) => message)]).toEqual(['V1 wrote `False` into label `y`, V2 writes `false`', ['V1 wrote `True` into label `z`, V2 writes `yes`']]);
  });
});

function making(volume: string): string {
  return `services: { make: { image: "example/certs:1", volumes: ["${volume}"] } }`;
}

describe('no-missing-mount of what others make', () => {
  const mount = web('image: "nginx:1.27", volumes: ["./config/certs/a.pem:/a.pem"]');
  it.each([
    ['./config/certs/:/certs', 0],
    ['./config/certs:/certs:rw', 0],
    ['./config:/config', 1],
    ['./config/certs:/certs:ro', 1],
    ['.:/work', 1],
    ['./config/other:/certs', 1],
  ])('a service that writes to %s', async (volume, count) => {
    const texts = { 'compose.yml': mount, 'generate-certs.yml': making(volume), 'config/site.conf': 'x' };
    expect(await findings('no-missing-mount', texts)).toHaveLength(count);
  });

  it('is told of a folder that the repository holds', async () => {
    const texts = { 'compose.yml': mount, 'generate-certs.yml': making('./config/certs:/certs'), 'config/certs/b.pem': 'x' };
    expect(await findings('no-missing-mount', texts)).toHaveLength(1);
  });
});

describe('a repository that is put into a folder of another', () => {
  const text = 'services: { web: { build: { context: docker/images/dev }, volumes: ["./docker/conf/site.conf:/site.conf:ro"] } }';
  const told = async (texts: Readonly<Record<string, string>>) => (await review({ 'docker-compose.yml': text, ...texts })).findings.map(({ rule }) => rule.id).filter((id) => id.startsWith('no-missing-'));

  it('has what is named with that folder in front', async () => {
    expect(await told({ 'images/dev/Dockerfile': 'FROM a:1\n', 'conf/site.conf': 'x' })).toEqual([]);
    expect(await told({ 'images/prod/Dockerfile': 'FROM a:1\n', 'conf/other.conf': 'x' })).toEqual(['no-missing-file', 'no-missing-mount']);
    expect(await told({ 'docker/README.md': 'x', 'images/dev/Dockerfile': 'FROM a:1\n', 'conf/site.conf': 'x' })).toEqual(['no-missing-file', 'no-missing-mount']);
  });
});

describe('no-development-setting', () => {
  it.each([['image: "fireflyiii/core:version-6"', []], ['image: "fireflyiii/data-importer:1.5"', []], ['image: "example/web:1.4"', ['local']]])('of %s', async (image, expected) => {
    expect(await marks('no-development-setting', web(`${image}, environment: { APP_ENV: local }`))).toEqual(expected);
  });

  it('is what a service is called for', async () => {
    expect(await marks('no-development-setting', 'services: { ghost-dev: { image: "ghost:5", environment: { NODE_ENV: development } }, device: { image: "ghost:6", environment: { NODE_ENV: development } } }')).toEqual(['development']);
  });
});

describe('no-host-namespace', () => {
  it.each([['cgroup: host', ['host']], ['cgroup: host, privileged: true', []], ['cgroup: host, privileged: false', ['host']], ['pid: host, privileged: true', ['host']]])('of %s', async (keys, expected) => {
    expect(await marks('no-host-namespace', web(keys))).toEqual(expected);
  });
});

describe('no-kept-secret', () => {
  it.each([
    ['TOKEN=HELLO_THIS_IS_WHERE_THE_TOKEN_GOES', 0], ['AWS_SECRET_ACCESS_KEY=get_the_secret_of_above_key', 0], ['TOKEN_SECRET=some_random_bytes', 0], ['TOKEN=Thisist7Kq2vBn8xWm3Zp5', 1], ['TOKEN=somerandom7Kq2vBn8xWm3Zp5', 1],
  ])('of %s', async (line, count) => {
    expect(await findings('no-kept-secret', { 'compose.yml': web('env_file: app.env'), 'app.env': `${line}\n` })).toHaveLength(count);
  });
});

describe('no-bare-dependency', () => {
  it.each([
    ['image: "${IMAGE:-grafana/grafana-oss:12.0.0}"', 0],
    ['image: "nginx:1.27"', 0],
    ['image: "cloudflare/cloudflared:2026.1.0"', 0],
    ['image: "example/app:1", entrypoint: "sh -c \'for i in `seq 1 9`; do app && break; sleep 5; done\'"', 0],
    ['image: "example/app:1", command: "sh -c \'for file in *.sql; do app $$file; done\'"', 1],
    ['image: "example/app:1"', 1],
  ])('of %s', async (keys, count) => {
    const text = `services: { web: { depends_on: [db], ${keys} }, db: { image: "postgres:17", healthcheck: { test: [CMD, pg_isready] } } }`;
    expect(await marks('no-bare-dependency', text)).toHaveLength(count);
  });
});

describe('secrets that are none yet', () => {
  it.each([
    ['APP_KEY: SomeRandomStringWith32Characters', 'no-guessable-secret'],
    ['API_KEY: FAKE+secret+key+for+demonstration+only', undefined],
    ['AWS_ACCESS_KEY_ID: AKIAFAKEKEY123456789', undefined],
    ['API_KEY: Fakes7Kq2vBn8xWm3Zp5', 'no-plain-secret'],
    ['secret_management.encryption_keys: \'["4a2cd3f81d39bf28738c10db0ca78209"]\'', 'no-plain-secret'],
    ['API_KEY: "[your key]"', 'no-guessable-secret'],
  ])('%s', async (entry, rule) => {
    const text = web(`image: "example/app:1", environment: { ${entry} }`);
    const told = await Promise.all(['no-plain-secret', 'no-guessable-secret'].map(async (id) => ((await findings(id, text)).length > 0 ? [id] : [])));
    expect(told.flat()).toEqual(rule === undefined ? [] : [rule]);
  });
});

describe('no-mount-conflict where a variable is not set', () => {
  it.each([
    ['{ type: bind, source: ./a, target: "/x${K:+.crt}" }', '{ type: bind, source: ./b, target: "/x${K:+.key}" }', 0],
    ['"./a:/x${K:+.crt}"', '"./b:/x${K:+.key}"', 0],
    ['{ type: bind, source: ./a, target: "/x${K:+.crt}" }', '{ type: bind, source: ./b, target: "/x${K:+.key}/" }', 1],
    ['"./a:/x${K:+.crt}"', '{ type: bind, source: ./b, target: "/x${K:+.key}/" }', 1],
  ])('%s and %s', async (first, second, count) => {
    expect(await findings('no-mount-conflict', web(`image: "a:1", volumes: [${first}, ${second}]`))).toHaveLength(count);
  });
});

describe('no-unset-value of what a platform sets', () => {
  const text = web('image: "a:1", volumes: ["${DATA_DIR}:/data"]');
  const app = (index: number): readonly [string, string] => [`apps/${index}/docker-compose.yml`, text];

  it('is not told of a variable that folder after folder leaves open', async () => {
    expect(await findings('no-unset-value', Object.fromEntries([1, 2, 3, 4].map(app)))).toHaveLength(4);
    expect(await findings('no-unset-value', Object.fromEntries([1, 2, 3, 4, 5].map(app)))).toEqual([]);
    expect(await findings('no-unset-value', { ...Object.fromEntries([1, 2, 3, 4].map(app)), 'apps/5/docker-compose.yml': web('image: "a:1", volumes: ["${DATA_DIR:-./data}:/data"]') })).toHaveLength(4);
  });
});

describe('no-privileged with a reason', () => {
  it.each([
    ['privileged: true # required to create cgroups for each connection', 0],
    ['privileged: true # runs in privileged mode', 1],
    ['privileged: true', 1],
  ])('%s', async (line, count) => {
    expect(await findings('no-privileged', `services:\n  web:\n    image: example/web:1\n    ${line}\n`)).toHaveLength(count);
  });
});

describe('what is no secret', () => {
  it.each(['ACCESS_TOKEN_EXPIRY_TIME: 86400', 'TOKEN_EXPIRATION_TIME: "3600"'])('%s', async (entry) => {
    const text = web(`image: "example/app:1", environment: { ${entry} }`);
    expect([...(await findings('no-plain-secret', text)), ...(await findings('no-guessable-secret', text))]).toEqual([]);
  });
});

it('has findings ignored by their comment, and not by what it says for a reason', async () => {
  const report = await review({ 'compose.yml': 'services:\n  web:\n    image: example/web:1\n    privileged: true # compose-review-ignore no-privileged: needed for disks\n    network_mode: host # compose-review-ignore no-host-network: needed for mDNS\n' });
  expect(report.findings.map(({ rule }) => rule.id).filter((id) => ['no-privileged', 'no-host-network', 'valid-ignore', 'no-unused-ignore'].includes(id))).toEqual([]);
});
