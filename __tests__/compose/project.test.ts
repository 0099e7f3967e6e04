import { describe, expect, it } from '@jest/globals';
import { isActive } from '../../src/compose/load/profiles.ts';
import { placeOf, project } from '../support/compose.ts';

const web = 'services: { web: { image: x } }\n';

describe('a project', () => {
  it('lets every part keep its file', async () => {
    const { root, services } = await project(
      {
        'compose.yaml': 'services:\n  web:\n    image: x\n    ports: ["80:80"]\n    environment: { A: 1 }\n    extends: { file: base/base.yaml, service: base }\n',
        'over.yaml': 'services:\n  web:\n    image: y\n    ports: ["81:81"]\n    environment: [A=2]\n',
        'base/base.yaml': 'services:\n  base:\n    user: u\n    build: .\n',
      },
      ['compose.yaml', 'over.yaml'],
    );
    const service = root.get('services', 'web');
    expect(services.get('web')?.at.file.path).toBe('compose.yaml');
    expect(['image', 'user', 'build'].map((name) => service?.get(name)).map((node) => node && placeOf(node.at))).toEqual([
      'over.yaml:3 y', 'base/base.yaml:3 u', 'base/base.yaml:4 .',
    ]);
    expect(service?.get('build')?.text).toBe('./base');
    expect(service?.get('ports')?.children.map(({ at }) => at.file.path)).toEqual(['compose.yaml', 'over.yaml']);
    expect(service?.get('environment', 'A')?.at.file.path).toBe('over.yaml');
  });

  it('names its files and their parts in it', async () => {
    const { files } = await project({
      'compose.yaml': 'include: [inc.yaml]\nservices: { web: { extends: { file: ext.yaml, service: e } } }\n',
      'inc.yaml': 'services: { i: { image: i } }\n',
      'ext.yaml': 'services: { e: { image: e } }\n',
    });
    expect(files.map(({ source, role }) => [source.path, role])).toEqual([['compose.yaml', 'base'], ['inc.yaml', 'included'], ['ext.yaml', 'extended']]);
  });

  it.each([
    ['a file that is not there', 'include: [gone.yaml]\n', 'missing-file', 'compose.yaml:1 gone.yaml'],
    ['a file outside', 'include: [../../up.yaml]\n', 'missing-file', 'compose.yaml:1 ../../up.yaml'],
    ['a file of the machine', 'include: [/etc/x.yaml]\n', 'missing-file', 'compose.yaml:1 /etc/x.yaml'],
    ['another machine', 'include: ["https://github.com/a/b.git"]\n', 'remote-file', 'compose.yaml:1 "https://github.com/a/b.git"'],
    ['a registry', 'include: ["oci://docker.io/a/b"]\n', 'remote-file', 'compose.yaml:1 "oci://docker.io/a/b"'],
  ])('is not whole without %s', async (_, include, kind, place) => {
    const { complete, problems, services } = await project({ 'compose.yaml': include + web });
    expect({ complete, services: [...services.keys()], problems: problems.map(({ kind: found, at }) => [found, placeOf(at)]) }).toEqual({ complete: false, services: ['web'], problems: [[kind, place]] });
  });

  it('is not whole, without a word, where a variable names a file', async () => {
    const { complete, problems } = await project({ 'compose.yaml': `include: ["$F"]\n${web}` });
    expect([complete, problems]).toEqual([false, []]);
  });

  it.each([
    ['a circle', { 'compose.yaml': 'services:\n  b: { extends: a }\n  a: { image: x, extends: b }\n' }, 'compose.yaml:3 b', ['compose.yaml:2 a']],
    ['a clash', { 'compose.yaml': 'include: [i.yaml]\nservices: { web: { image: x } }\n', 'i.yaml': 'services: { web: { image: y } }\n' }, 'compose.yaml:2 web', ['i.yaml:1 web']],
  ])('tells all places of %s', async (_, texts, place, related) => {
    const { problems } = await project(texts);
    expect(problems.map(({ at, related: others }) => [placeOf(at), others?.map((other) => placeOf(other.at))])).toEqual([[place, related]]);
  });

  it('says messages that fit', async () => {
    const long = 'x'.repeat(120);
    const { problems } = await project({
      'compose.yaml': `include: [${long}.yaml, i.yaml]\nservices:\n  ${long}: { image: '\${', extends: { service: ${long}1 } }\n  a: { extends: a }\n  b: { image: '\${A_${long}:?}' }\n`,
      'i.yaml': `services: { ${long}: { image: y } }\n`,
      '.env': `A_${long}=\nB C=1\n`,
    });
    expect(problems.length).toBeGreaterThan(5);
    for (const { message } of problems) expect(message).toMatch(/^.{1,99}[^.]$/);
  });

  it('reads env files that are asked for in place of .env', async () => {
    const texts = { 'app/compose.yaml': 'services: { web: { image: "$A" } }', 'app/.env': 'A=beside', 'env/x.env': 'A=x' };
    const image = async (envFiles: readonly string[]) => (await project(texts, ['app/compose.yaml'], { envFiles })).root.get('services', 'web', 'image')?.text;
    expect([await image([]), await image(['env/x.env'])]).toEqual(['beside', 'x']);
  });

  it.each([
    [{ 'compose.yaml': web }, ['compose.yaml'], {}, undefined],
    [{ 'a/compose.yaml': web }, ['a/compose.yaml'], {}, 'a'],
    [{ 'a/compose.yaml': web }, ['a/compose.yaml'], { projectName: 'given' }, 'given'],
    [{ 'compose.yaml': web }, ['compose.yaml'], { rootName: 'My.Shop' }, 'myshop'],
    [{ '@/compose.yaml': web }, ['@/compose.yaml'], {}, undefined],
    [{ 'a/compose.yaml': `name: $N\n${web}` }, ['a/compose.yaml'], {}, undefined],
    [{ 'a/compose.yaml': `name: $N\n${web}` }, ['a/compose.yaml'], { env: { N: 'n' } }, 'n'],
  ])('has a name where it is known (%#)', async (texts, run, more, name) => {
    expect((await project(texts, run, more)).name).toBe(name);
  });

  it.each([
    ['a flag', 'a', { projectName: 'My.App' }],
    ['a variable', 'a', { env: { COMPOSE_PROJECT_NAME: '_app' } }],
    ['a folder', '@@@', {}],
  ])('tells of a name that Compose does not take, from %s', async (_, folder, more) => {
    const { problems } = await project({ [`${folder}/compose.yaml`]: web }, [`${folder}/compose.yaml`], more);
    expect(problems.map(({ kind }) => kind)).toEqual(['project-name']);
  });

  it('holds its env files', async () => {
    const { envFiles, variables } = await project({ 'compose.yaml': `include: [a/a.yaml]\n${web}`, '.env': 'A=1\n', 'a/a.yaml': '{}', 'a/.env': 'A=2\nB=3\n' });
    expect(envFiles.map(({ source }) => source.path)).toEqual(['.env', 'a/.env']);
    expect([variables.lookup('A'), variables.lookup('B')]).toEqual([['1'], undefined]);
  });

  it('knows which profiles are on', async () => {
    const texts = { 'compose.yaml': 'services: { a: { image: x }, b: { image: x, profiles: [p] }, c: { image: x, profiles: ["$Q"] } }', '.env': 'COMPOSE_PROFILES=p, q\n' };
    const loaded = await project(texts);
    const active = (profiles: readonly string[]) => [...loaded.services.values()].map(({ node }) => isActive(node, profiles));
    expect(loaded.profiles).toEqual(['p', 'q']);
    expect([active([]), active(['p']), active(['*'])]).toEqual([[true, false, undefined], [true, true, undefined], [true, true, true]]);
  });

  it('reads a file whose services stand too far left', async () => {
    const { services } = await project({ 'compose.yaml': 'services:\nweb:\n  image: x\n  extends: db\ndb:\n  image: y\n  user: u\n' });
    expect(services.get('web')?.get('user')?.text).toBe('u');
  });
});
