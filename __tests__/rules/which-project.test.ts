import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

/** Where a rule finds something, by path and line. */
async function places(rule: string, texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await review(texts);
  return findings.flatMap(({ rule: { id }, at: { file, range } }) => (id === rule ? [`${file.path}:${file.positionAt(range.start).line}`] : []));
}

describe('a file that Compose finds by its name', () => {
  const extending = 'services: { api: { extends: { file: ../docker-compose.yml, service: web } } }';

  it('is a project, also where another one extends a service of it', async () => {
    const texts = { 'docker-compose.yml': 'services:\n  web: { image: "a:1" }\n  db: { image: "b:1", depends_on: [gone] }', 'prod/docker-compose.yml': extending };
    expect(await places('no-unknown-service', texts)).toEqual(['docker-compose.yml:3']);
  });

  it('is a part where another one includes it, or nothing in it can run', async () => {
    const needy = 'services:\n  db: { image: "b:1", depends_on: [web] }';
    expect(await places('no-unknown-service', { 'docker-compose.yml': 'include: [db/compose.yml]\nservices: { web: { image: "a:1" } }', 'db/compose.yml': needy })).toEqual([]);
    expect(await places('no-image-or-build', { 'docker-compose.yml': 'services: { web: { restart: always } }', 'prod/docker-compose.yml': `${extending.slice(0, -4)}, image: "a:1" } }` })).toEqual([]);
  });
});

describe('a call without `-f`', () => {
  const conflict = 'services:\n  a: { image: "a:1", ports: ["80:80"] }\n  b: { image: "a:1", ports: ["80:80"] }';

  it('starts what lies in the nearest folder, and nothing above', async () => {
    const texts = { 'compose.yml': conflict, 'sub/compose.yml': conflict, 'sub/tools/run.sh': 'docker compose up -d a' };
    expect(await places('no-port-conflict', texts)).toEqual(['compose.yml:3']);
  });
});

describe('files that the comments of one of them run together', () => {
  it.each([['# Server: docker compose -f compose.yml -f server.yml up -d\n', ['server.yml:1']], ['# docker compose -f compose.yml up\n', []]])('are one project: %s', async (comment, expected) => {
    const publishing = 'services: { NAME: { image: "a:1", ports: ["80:80"] } }';
    expect(await places('no-port-conflict', { 'compose.yml': comment + publishing.replace('NAME', 'db'), 'server.yml': publishing.replace('NAME', 'web') })).toEqual(expected);
  });

  it('may begin with one that holds no service', async () => {
    expect(await places('no-unused-resource', { 'compose.yml': 'networks: { ai: {} }', 'b.compose.yml': 'services: { web: { image: "a:1" } }' })).toEqual([]);
  });
});

describe('what other tools call theirs as well', () => {
  const foreign = 'name: homarr\ndatabases: []\nhealth: { endpoint: / }\nvolumes:\n  - name: data\n';

  it.each([['stacks/homarr/stack.yaml', []], ['stacks/media/lxc-compose.yml', []], ['compose.yml', ['compose.yml:2', 'compose.yml:3']], ['docker-compose.prod.yml', ['docker-compose.prod.yml:2', 'docker-compose.prod.yml:3']]])('%s', async (path, expected) => {
    expect(await places('no-unknown-key', { [path]: foreign })).toEqual(expected);
  });

  it('is a Compose file where it holds services, with and without that key', async () => {
    expect(await places('no-unknown-key', { 'stack.yml': 'services: { web: { image: "a:1" } }\nfoo: 1\nbar: 2' })).toEqual(['stack.yml:2', 'stack.yml:3']);
    expect(await places('no-image-or-build', { 'a/fig.yml': 'web: { image: "a:1" }\ndb: { image: "b:1" }' })).toEqual([]);
  });
});

describe('an image that Maven makes', () => {
  it('is called as its module', async () => {
    const text = 'services: { app: { image: finance }, other: { image: consul } }';
    expect(await places('no-moving-tag', { 'finance/src/main/docker/app.yml': text.replaceAll(', other', ',\n  other') })).toEqual(['finance/src/main/docker/app.yml:2']);
  });
});

describe('what Visual Studio writes', () => {
  it('is no one\'s to mend', async () => {
    const text = 'version: "3.4"\nservices: { web: { build: { context: ., target: base } } }';
    expect(await places('no-version', { 'obj/Docker/docker-compose.vs.debug.g.yml': text, 'docker-compose.yml': text })).toEqual(['docker-compose.yml:1']);
  });
});

describe('files that a program lists', () => {
  const part = 'services:\n  ldap: { image: "a:1", networks: [suite] }\n  backend: { depends_on: [ldap] }';

  it.each([
    ['Go', { 'suite.go': 'var files = []string{\n\t"suites/compose.yml", // all\n\t"suites/ldap/compose.yml",\n}\n// docker compose up' }],
    ['Python', { 'suite.py': "FILES = ['./suites/compose.yml', 'suites/ldap/compose.yml']\nrun('docker compose up')" }],
  ])('are run together: %s', async (_, program) => {
    const texts = { 'suites/compose.yml': 'networks: { suite: {} }', 'suites/ldap/compose.yml': part, ...program };
    expect([await places('no-image-or-build', texts), await places('no-unknown-network', texts)]).toEqual([[], []]);
  });

  it('are told of what they lack, where it only looks for them', async () => {
    const texts = { 'compose.yml': 'services:\n  ldap: { image: "a:1", networks: [suite] }', 'find.js': "for (const name of ['compose.yaml', 'compose.yml']) find(name); // docker compose" };
    expect(await places('no-unknown-network', texts)).toEqual(['compose.yml:2']);
  });
});

describe('a Makefile', () => {
  it('may go on from a variable within a condition, so that more files are run than the first value names', async () => {
    const Makefile = 'FILES := -f base.yml\nifeq (db, $(filter db,$(ARGS)))\n\tFILES := $(FILES) -f add-db.yml\nendif\nup:\n\tdocker compose $(FILES) up\n';
    const texts = { 'base.yml': 'services:\n  web: { image: "a:1", depends_on: [db] }', 'add-db.yml': 'services:\n  db: { image: "b:1" }', Makefile };
    expect(await places('no-unknown-service', texts)).toEqual([]);
    expect(await places('no-unknown-service', { ...texts, Makefile: 'FILES := -f base.yml\nup:\n\tdocker compose $(FILES) up\n' })).toEqual(['base.yml:2']);
  });
});
