import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

async function errors(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings, faults } = await review(texts);
  if (faults.length > 0) throw new Error(faults[0]?.where, { cause: faults[0]?.cause });
  return findings.filter(({ rule, severity }) => rule.category === 'correctness' && severity === 'error').map(({ rule }) => rule.id);
}

const base = `services:
  web:
    image: a
    build: {context: ., args: {A: b}}
    environment: {A: b}
    labels: {a: b}
    sysctls: {a: b}
    dns: a
    dns_opt: [a]
    tmpfs: a
    env_file: []
    extra_hosts: [a:1.1.1.1]
    depends_on: [db]
    networks: [n]
    logging: {driver: x}
    cap_add: [x]
  db: {image: a}
networks: {n: }
`;

/** What Compose 2.40.3 said of each, laid over the file above. */
const taken = [
  'environment: 3', 'environment: a', 'environment: {a: [b]}', 'environment: {a: {b: c}}', 'environment: {a: []}', 'environment: {a: 2024-01-01}', 'labels: true', 'labels: {a: [b]}',
  'sysctls: a', 'dns: 3', 'dns: {a: [b]}', 'dns: {n: 3}', 'dns_opt: a', 'dns_opt: {a: {b: c}}', 'tmpfs: true', 'env_file: 3', 'env_file: {a: []}', 'extra_hosts: 3', 'extra_hosts: {a: {b: c}}',
  'depends_on: db', 'depends_on: 3', 'networks: nope', 'build: [a]', 'build: 3', 'build: {args: 3}', 'environment: 2024-01-01',
];
const refused = [
  'environment: [3]', 'environment: [[a]]', 'labels: [3]', 'dns: [3]', 'env_file: [3]', 'depends_on: [3]', 'depends_on: {db: 3}', 'networks: [3]', 'networks: {n: 3}', 'logging: 3', 'logging: [a]',
  'cap_add: 3', 'cap_add: [3]', 'build: {context: 3}', 'image: 3', 'privileged: [a]',
];

const over = (line: string) => ({ 'compose.yaml': base, 'compose.override.yaml': `services: {web: {${line}}}\n` });
const off = (line: string) => ({ 'compose.yaml': `services:\n  web: {image: a}\n  off: {image: b, profiles: [p], ${line}}\n` });

describe('a value that is laid over another', () => {
  it.each(taken)('is made to fit or passed over: %s', async (line) => {
    expect(await errors(over(line))).toEqual([]);
  });
  it.each(refused)('is refused as anywhere: %s', async (line) => {
    expect(await errors(over(line))).not.toEqual([]);
  });
  it.each(['environment: 3', 'environment: a', 'environment: {a: [b]}', 'labels: true', 'sysctls: a', 'dns: 3', 'tmpfs: true', 'env_file: 3', 'extra_hosts: 3', 'depends_on: 3', 'build: [a]'])('is refused where there is nothing below: %s', async (line) => {
    const texts = { 'compose.yaml': 'services: {web: {image: a}, db: {image: a}}\n', 'compose.override.yaml': `services: {web: {${line}}}\n` };
    expect(await errors(texts)).toContain('valid-shape');
  });
  it('may also be that of a service that is extended', async () => {
    expect(await errors({ 'compose.yaml': 'services:\n  a: {image: x, environment: {A: b}}\n  b: {extends: a, environment: 3}\n' })).toEqual([]);
    expect(await errors({ 'compose.yaml': 'services:\n  a: {image: x}\n  b: {extends: a, environment: 3}\n' })).toEqual(['valid-shape']);
  });
  it('may also stand in a later document', async () => {
    expect(await errors({ 'compose.yaml': 'services: {a: {image: x, environment: {A: b}}}\n---\nservices: {a: {environment: {A: [b]}}}\n' })).toEqual([]);
  });
});

describe('a service whose profile is off', () => {
  it.each(['healthcheck: {test: [a]}', 'scale: -1', 'deploy: {replicas: -1}'])('is not asked whether it can start: %s', async (line) => {
    expect(await errors(off(line))).toEqual([]);
    expect(await errors({ 'compose.yaml': `services:\n  web: {image: a, ${line}}\n` })).toEqual(['valid-shape']);
  });
  it.each(['healthcheck: {interval: abc}', 'healthcheck: {interval: 3}', 'healthcheck: {retries: -1}', 'healthcheck: {test: [[a]]}', 'scale: x', 'scale: 1.5', 'deploy: {replicas: x}', 'ports: [a]', 'mem_limit: abc'])('is read all the same: %s', async (line) => {
    expect(await errors(off(line))).toEqual(['valid-shape']);
  });
});

describe('a list that names something twice in a file which is only extended', () => {
  const using = 'services: {web: {extends: {file: b.yml, service: web}}, db: {image: a}}\nnetworks: {n: }\nmodels: {m: {model: x}}\n';

  it.each([
    ['depends_on: [db, db]', []],
    ['networks: [n, n]', []],
    ['models: [m, m]', []],
    ['security_opt: [a, a]', ['valid-shape']],
    ['extra_hosts: ["a:1.1.1.1", "a:1.1.1.1"]', ['valid-shape']],
  ])('is refused where Compose 2.40.3 refuses it: %s', async (key, expected) => {
    expect(await errors({ 'compose.yml': using, 'b.yml': `services: {web: {image: a, ${key}}}\n` })).toEqual(expected);
  });

  it('is refused where the same file extends it', async () => {
    const text = 'services: {web: {extends: {service: a}}, a: {image: a, depends_on: [db, db]}, db: {image: a}}\n';
    expect(await errors({ 'compose.yml': text })).toEqual(['valid-shape']);
  });
});
