import { describe, expect, it } from '@jest/globals';
import { findFragments } from '../../../src/compose/find/fragment.ts';
import { group } from '../../../src/compose/find/group.ts';
import { Parsed } from '../../../src/compose/load/parsed.ts';
import { SourceFile } from '../../../src/source/source-file.ts';

const shown = (groups: ReturnType<typeof group>) => groups.map(({ files, standalone }) => `${files.join(' + ')}${standalone ? '' : ' (part)'}`);

const part = (name: string, needs: string): readonly [string, string] => [`projects/${name}/compose.yaml`, `services: { ${name}: { image: w, depends_on: [${needs}] } }`];
const parse = (texts: readonly (readonly [string, string])[]) => texts.map(([path, text]) => new Parsed().get(new SourceFile(path, text), 'base'));

const volume = (index: number): string => `services: { a: { image: a, volumes: ["data${index}:/data"] } }`;

describe('which files are run together', () => {
  it.each([
    [['compose.yml', 'docker-compose.yml', 'compose.yaml'], ['compose.yaml', 'compose.yml', 'docker-compose.yml']],
    [['docker-compose.yaml', 'docker-compose.yml'], ['docker-compose.yml', 'docker-compose.yaml']],
    [['docker-compose.yml', 'docker-compose.override.yml', 'compose.override.yaml'], ['docker-compose.yml + compose.override.yaml', 'docker-compose.override.yml (part)']],
    [['a/compose.yaml', 'b/compose.override.yaml', 'b/other.yaml'], ['a/compose.yaml', 'b/compose.override.yaml (part)', 'b/other.yaml']],
    [['compose.yaml', 'compose.prod.yaml', 'docker-compose-dev.yml', 'redis.yaml'], ['compose.yaml', 'compose.prod.yaml (part)', 'docker-compose-dev.yml (part)', 'redis.yaml']],
    [['docker-compose.prod.yml', 'docker-compose.dev.yml'], ['docker-compose.prod.yml', 'docker-compose.dev.yml']],
  ])('of %j', (paths, expected) => {
    expect(shown(group(paths))).toEqual(expected);
  });

  it('follows what is said of them', () => {
    const paths = ['compose.yaml', 'compose.prod.yaml', 'compose.dev.yaml'];
    const together = [['compose.yaml', 'compose.prod.yaml'], ['compose.yaml']].map((files) => ({ files, folder: undefined }));
    expect(shown(group(paths, { together }))).toEqual(['compose.yaml + compose.prod.yaml', 'compose.yaml', 'compose.dev.yaml (part)']);
  });

  it.each([
    ['compose.yaml', 'services: { web: { command: a } }', true],
    ['compose.yaml', 'services: { web: { command: a }, db: { image: d } }', false],
    ['compose.yaml', '# nothing', false],
    ['other.yaml', 'services: { web: { command: a }, db: { image: d } }', true],
    ['other.yaml', '# nothing', true],
    ['other.yaml', 'version: "3"', true],
    ['other.yaml', 'services: { db: { image: d } }', false],
  ])('tells whether a file shows by itself that it is a part: %s, %s', (path, text, expected) => {
    const parsed = new Parsed();
    const [file, beside] = [new SourceFile(path, text), new SourceFile('x/beside.yaml', 'services: {}')].map((source) => parsed.get(source, 'base'));
    if (!file || !beside) throw new Error('no file');
    expect([findFragments([file, beside]).has(path), findFragments([file]).has(path)]).toEqual([expected, false]);
  });

  it('tells parts by what several files side by side lack, and any file has', () => {
    const two = [part('one', 'db'), part('two', 'one')];
    const three = [...two, part('three', 'two')];
    const beside = parse([['db/compose.yaml', 'services: { db: { image: d } }']]);
    const all = three.map(([path]) => path);
    expect([...findFragments(parse(three), () => beside)]).toEqual(all);
    expect([...findFragments(parse([...three, part('four', 'nowhere')]), () => beside)]).toEqual(all);
    expect([...findFragments(parse(two), () => beside)]).toEqual([]);
    expect([...findFragments(parse([part('one', 'db')]), () => [...beside, ...parse(three.slice(1))])]).toEqual(all.slice(0, 1));
  });

  it.each([
    ['five of a folder, and most of it', 5, 4, 5],
    ['five of a folder, and half of it', 5, 5, 0],
    ['four of a folder', 4, 0, 0],
  ])('tells as parts what lacks a volume that no file has: %s', (_, without, whole, expected) => {
    const texts = (folder: (index: number) => string) => [
      ...Array.from({ length: without }, (_each, index): readonly [string, string] => [folder(index), volume(index)]),
      ...Array.from({ length: whole }, (_each, index): readonly [string, string] => [folder(without + index), 'services: { a: { image: a } }']),
    ];
    expect(findFragments(parse(texts((index) => `templates/app${index}.yaml`))).size).toBe(expected);
    expect(findFragments(parse(texts((index) => `apps/app${index}/compose.yaml`))).size).toBe(expected);
  });

  it('tells parts by what they lack and others have', () => {
    const texts = {
      'compose.yaml': 'services: { db: { image: d } }\nnetworks: { back: }\nvolumes: { data: }',
      'x/more.yaml': 'services: { web: { image: w, depends_on: [db], networks: [back] } }',
      'ports.yaml': 'services: { db: { ports: ["1:1"] } }',
      'own.yaml': 'services: { web: { image: w, volumes: ["data:/d"] } }',
      'wrong.yaml': 'services: { web: { image: w, networks: [bakc, back] } }',
      'whole.yaml': 'services: { web: { image: w } }',
    };
    const parsed = new Parsed();
    const fragments = findFragments(Object.entries(texts).map(([path, text]) => parsed.get(new SourceFile(path, text), 'base')));
    expect([...fragments]).toEqual(['x/more.yaml', 'ports.yaml', 'own.yaml']);
    expect(shown(group(Object.keys(texts), { fragments }))).toContain('x/more.yaml (part)');
  });
});
