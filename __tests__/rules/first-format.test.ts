import { describe, expect, it } from '@jest/globals';
import { fixAll } from '../../src/lint/fix-all.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { run } from '../../src/run.ts';
import { review } from '../support/lint.ts';

/** The texts after all safe fixes; and after the unsafe ones as well, with `unsafe`. */
async function fixed(texts: Readonly<Record<string, string>>, unsafe = false): Promise<Readonly<Record<string, string>>> {
  const request = { config: defaultConfig, scope: { kind: 'tree' as const, named: [] }, filters: [] };
  const safety = new Set(unsafe ? (['safe', 'unsafe'] as const) : (['safe'] as const));
  const { changes } = await fixAll(memoryWorkspace(texts), (workspace) => run(workspace, request), { safety, whyLeave: () => undefined });
  return { ...texts, ...Object.fromEntries(changes.map(({ after }) => [after.path, after.text])) };
}

async function lifted(text: string): Promise<string | undefined> {
  return (await fixed({ 'docker-compose.yml': text }))['docker-compose.yml'];
}

it('declares no path that begins with a variable, and does not vouch for a source that is one', async () => {
  const text = 'web:\n  image: nginx:1.27\n  volumes:\n    - ${ROOT}/html:/html\n    - data:/data\n';
  expect(await lifted(text)).toBe('services:\n  web:\n    image: nginx:1.27\n    network_mode: bridge\n    volumes:\n      - ${ROOT}/html:/html\n      - data:/data\n\nvolumes:\n  data:\n    name: data\n');
  const whole = 'web:\n  image: nginx:1.27\n  volumes: ["${ROOT}:/html"]\n';
  expect(await lifted(whole)).toBe(whole);
});

it('indents a service that is put out below the others along with them', async () => {
  const text = 'web:\n  image: nginx:1.27\n  net: host\n\n# The queue #----\n# queue:\n#   image: redis:3\n\n# vim: et\n';
  expect(await lifted(text)).toBe('services:\n  web:\n    image: nginx:1.27\n    network_mode: host\n\n  # The queue #----\n  # queue:\n  #   image: redis:3\n\n# vim: et\n');
});

const old = `# The shop, as it has run since 2015.
# Ask the platform team before touching the database.

db:
  image: postgres:9.4          # the upgrade is planned
  volume_driver: flocker       # on both hosts
  volumes:
    - pgdata:/var/lib/postgresql/data   # survives everything
    - ./init:/docker-entrypoint-initdb.d:ro
  environment:
    POSTGRES_USER: shop
  mem_limit: 512m
  log_driver: syslog
  log_opt:
    syslog-address: "tcp://logs:514"

cache:
  image: redis:3.0
  command: redis-server --appendonly yes

# The web application itself
web:
  build: .
  command: ["gunicorn", "shop.wsgi", "-b", "0.0.0.0:8000"]
  ports:
    - 8000:8000
    - 2222:22   # ssh
  links:
    - db
    - cache:redis
  dockerfile: Dockerfile.prod
  volumes_from:
    - media
    - backup-of-2014

  # stays up over reboots
  restart: always

media:
  image: busybox:1
  volumes: [/srv/media]

worker:
  image: shop/worker:3
  net: "container:cache"
  # keep it small
  cpu_shares: 512
# end
`;

describe('a file of the first format', () => {
  it('becomes one of today, as V1 ran it, with every comment', async () => {
    expect(await lifted(old)).toBe(`# The shop, as it has run since 2015.
# Ask the platform team before touching the database.

services:
  db:
    image: postgres:9.4          # the upgrade is planned
    network_mode: bridge
    volumes:
      - pgdata:/var/lib/postgresql/data   # survives everything
      - ./init:/docker-entrypoint-initdb.d:ro
    environment:
      POSTGRES_USER: shop
    mem_limit: 512m
    logging:
      driver: syslog
      options:
        syslog-address: "tcp://logs:514"

  cache:
    image: redis:3.0
    network_mode: bridge
    command: redis-server --appendonly yes

  # The web application itself
  web:
    build:
      context: .
      dockerfile: Dockerfile.prod
    network_mode: bridge
    command: ["gunicorn", "shop.wsgi", "-b", "0.0.0.0:8000"]
    ports:
      - 8000:8000
      - "2222:22"   # ssh
    links:
      - db
      - cache:redis
    volumes_from:
      - media
      - container:backup-of-2014

    # stays up over reboots
    restart: always

  media:
    image: busybox:1
    network_mode: bridge
    volumes: [/srv/media]

  worker:
    image: shop/worker:3
    network_mode: "service:cache"
    # keep it small
    cpu_shares: 512

volumes:
  pgdata:
    name: pgdata
    driver: flocker       # on both hosts
# end
`);
  });

  it('goes through once, and has no finding of the format left', async () => {
    const texts = await fixed({ 'docker-compose.yml': old });
    expect(await fixed(texts)).toEqual(texts);
    const { findings } = await review(texts);
    expect(findings.filter(({ rule: { id }, severity }) => id.startsWith('no-v1') || severity === 'error').map(({ message }) => message)).toEqual([]);
  });

  it.each([
    ['each service as it is indented', 'a:\n   image: b\nc:\n    image: d\n', 'services:\n   a:\n      image: b\n      network_mode: bridge\n   c:\n       image: d\n       network_mode: bridge\n'],
    ['lines that end in CR LF', 'a:\r\n  build: b\r\n  dockerfile: D\r\n', 'services:\r\n  a:\r\n    build:\r\n      context: b\r\n      dockerfile: D\r\n    network_mode: bridge\r\n'],
    ['a service that is called `version`', 'version:\n  image: a\n', 'services:\n  version:\n    image: a\n    network_mode: bridge\n'],
    ['a network that was named', 'a:\n  image: b\n  net: host # c\n', 'services:\n  a:\n    image: b\n    network_mode: host # c\n'],
    ['options without a driver', 'a:\n  image: b\n  log_opt: { c: d }\n', 'services:\n  a:\n    image: b\n    network_mode: bridge\n    logging:\n      options: { c: d }\n'],
    ['lists at the column of their key', 'a:\n  image: b\n  volumes:\n  - data:/d\n', 'services:\n  a:\n    image: b\n    network_mode: bridge\n    volumes:\n    - data:/d\n\nvolumes:\n  data:\n    name: data\n'],
    ['a text in several lines', 'a:\n  image: b\n  command: |\n    c\n\n      d\n', 'services:\n  a:\n    image: b\n    network_mode: bridge\n    command: |\n      c\n\n        d\n'],
  ])('keeps %s', async (_, text, expected) => {
    expect(await lifted(text)).toBe(expected);
  });

  it('takes the files along that it extends', async () => {
    const texts = { 'docker-compose.yml': 'web:\n  extends: { file: common.yml, service: base }\n  image: a\n', 'common.yml': 'base:\n  environment: [A=b]\n' };
    expect(await fixed(texts)).toEqual({
      'docker-compose.yml': 'services:\n  web:\n    extends: { file: common.yml, service: base }\n    image: a\n',
      'common.yml': 'services:\n  base:\n    network_mode: bridge\n    environment: [A=b]\n',
    });
  });

  it.each([
    ['a mode that V2 reads in another way', 'a:\n  image: b\n  volumes_from: ["c:ro"]\nc:\n  image: d\n'],
    ['a driver of volumes without a name', 'a:\n  image: b\n  volume_driver: c\n  volumes: [/d]\n'],
    ['braces', 'a: { image: b }\n'],
  ])('is left by a safe fix where it has %s', async (_, text) => {
    expect(await lifted(text)).toBe(text);
    const [after] = Object.values(await fixed({ 'docker-compose.yml': text }, true));
    expect(after).toMatch(/^services:\n/);
  });

  it('tells of its layout once, and of no key that has another name today', async () => {
    const { findings } = await review({ 'docker-compose.yml': old });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule: { id } }) => id)).toEqual(['no-v1-layout']);
  });
});
