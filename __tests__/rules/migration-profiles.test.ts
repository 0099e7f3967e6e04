import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

/** A service that runs, and a job whose profile is off, with these keys. */
function job(keys: string, rest = ''): string {
  return `services:\n  web: { image: a }\n  job:\n    image: a\n    profiles: [x]\n    ${keys}\n${rest}`;
}

const volume = 'volumes: { data: {} }\n';
const network = 'networks: { probing: {} }\n';
const envFile = (keys: string) => ({ 'compose.yaml': job(keys), 'f.env': 'A=a$b\nnonsense here\n' });

/** What each rule marks; every line was run on both engines, by `config` and by `up`. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-boolean-label': [
    [job('labels: { a: yes }'), []],
    [{ 'compose.yaml': job('labels: { a: yes }'), '.env': 'COMPOSE_PROFILES=x\n' }, ['yes']],
    [{ 'compose.yaml': job('labels: { a: yes }'), 'run.sh': 'docker-compose run --rm job\n' }, ['yes']],
    [{ 'compose.yaml': job('labels: { a: yes }'), 'run.sh': 'docker-compose --profile x up -d\n' }, ['yes']],
    [{ 'compose.yaml': job('labels: { a: yes }'), 'run.sh': 'docker-compose run --rm web\n' }, []],
    ['x-l: &l { a: yes }\nservices:\n  web: { image: a }\n  job: { image: a, profiles: [x], labels: *l }\n', []],
    [job('labels: &l { a: yes }', '  other: { image: a, labels: *l }\n'), ['yes']],
    [job('labels: { a: yes }', '  other: { extends: { service: job }, profiles: [] }\n  third: { extends: job, labels: { a: no } }\n'), []],
    ['services:\n  web: { image: a, depends_on: [job], labels: { a: yes } }\n  job: { image: a, profiles: [x] }\n', []],
  ],
  'no-base-60': [[job('ports: [22:22]'), []]],
  'no-cpu-percent': [[job('cpu_percent: 50'), []]],
  'no-disable-false': [[job('healthcheck: { test: a, disable: false }'), []]],
  'no-mount-consistency': [
    [job('volumes: ["./a:/a:cached"]'), []],
    ['services:\n  job: { image: a, profiles: [x], volumes: ["./a:/a:cached"] }\n  web: { image: a, volumes: ["./b:/b:cached"] }\n', ['"./b:/b:cached"']],
  ],
  'no-tmpfs-over-mount': [[job('tmpfs: /x\n    volumes: ["/a:/x"]'), []]],
  'no-limit-beside-deploy': [[job('mem_limit: 64m\n    deploy: { resources: { limits: { cpus: "1" } } }'), []]],
  'no-external-secret': [[job('secrets: [s]', 'secrets: { s: { external: true } }\n'), []]],
  'no-missing-secret': [
    [job('secrets: [s]', 'secrets: { s: { file: ./s.txt } }\n'), []],
    [{ 'compose.yaml': job('secrets: [s]', 'secrets: { s: { file: ./s.txt } }\n'), 'run.sh': 'docker-compose run job\n' }, ['./s.txt']],
  ],
  'no-env-dollar': [
    [envFile('env_file: f.env'), []],
    [{ ...envFile('env_file: f.env'), '.env': 'COMPOSE_PROFILES=x\n' }, ['$']],
  ],
  'no-env-unset-reference': [[{ 'compose.yaml': job('environment: { A: "${A}" }'), '.env': 'A=a$b\n' }, ['$b']]],
  'no-env-invalid-line': [[envFile('env_file: f.env'), []]],
  'no-duplicate-key': [[job('image: b'), ['image']]],
  'no-unitless-duration': [[job('stop_grace_period: "10"'), ['"10"']]],
  'no-yes-boolean': [[job('privileged: yes'), ['yes']]],
  'no-unused-volume': [
    [job('volumes: ["data:/d"]', volume), ['data']],
    [job('volumes: ["data:/d"]', `  db: { image: a, volumes: ["data:/d"] }\n${volume}`), []],
    [{ 'compose.yaml': job('volumes: ["data:/d"]', volume), '.env': 'COMPOSE_PROFILES=x\n' }, []],
  ],
  'no-unused-resource': [[job('volumes: ["data:/d"]', volume), []]],
  'no-idle-network': [
    [job('networks: [probing]', network), ['probing']],
    [job('networks: [probing]', 'networks: { probing: { external: true } }\n'), []],
    [job('networks: [probing]', `  db: { image: a, networks: [probing] }\n${network}`), []],
    [job('tty: true', network), []],
  ],
  'no-ipam-options': [[job('networks: [n]', 'networks: { n: { ipam: { options: { a: b } } } }\n'), []]],
};

describe.each(Object.entries(tables))('%s of what no one starts', (rule, rows) => {
  it.each(rows)('%j', async (text, expected) => {
    expect(await marks(rule, text)).toEqual(expected);
  });
});
