import { describe, expect, it } from '@jest/globals';
import { checkedOn, knownImages } from '../../../src/compose/images/facts.ts';
import { knownImage, programOf } from '../../../src/compose/images/identify.ts';
import { endOf, releaseOf } from '../../../src/compose/images/release.ts';
import { readImage } from '../../../src/compose/parts/image.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { parseYaml } from '../../../src/yaml/parse.ts';

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const named = knownImages.map((one) => ({ ...one, name: one.names[0] ?? one.alike?.[0] ?? '' }));

function image(text: string) {
  const { documents } = parseYaml(new SourceFile('compose.yml', text));
  return documents[0] && readImage(documents[0]);
}

/** What a rule learns of an image: its title, and what the tag says. */
function learn(text: string) {
  const read = image(text);
  const known = knownImage(read);
  return read && known && { title: known.title, ...releaseOf(read, known) };
}

describe('what is known of images', () => {
  it('is dated', () => {
    expect(checkedOn).toMatch(day);
    expect(Number.isNaN(Date.parse(checkedOn))).toBe(false);
  });

  it('knows no name that is longer than any registry takes', () => {
    expect(image('a'.repeat(400))?.name).toHaveLength(400);
    expect(image('a.'.repeat(250_000))).toBeUndefined();
  });

  it('names each image once', () => {
    const names = knownImages.flatMap(({ names: all }) => all);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const alike = knownImages.flatMap((one) => one.alike ?? []);
    expect(alike.filter((name, index) => alike.indexOf(name) !== index)).toEqual([]);
  });

  it.each(named)('$name is well formed', ({ title, names, alike = [], sources, ports, data = [], ends = {}, lacks = [] }) => {
    expect(title).toMatch(/^\S/);
    expect(names.length + alike.length).toBeGreaterThan(0);
    expect([...names, ...alike].filter((name) => !/^[a-z\d][a-z\d._/-]*$/.test(name))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !/^https:\/\/[\w.-]+\.[a-z]+\/\S+$/.test(source))).toEqual([]);
    expect(ports.filter((port) => !Number.isInteger(port) || port < 1 || port > 65_535)).toEqual([]);
    expect(data.flatMap(({ path, volume = path, strays = [] }) => [path, volume, ...strays]).filter((path) => !/^\/[\w./-]*[^/]$/.test(path))).toEqual([]);
    expect(data.filter(({ path, strays = [] }) => strays.includes(path))).toEqual([]);
    // The newest version first: the first that fits is taken.
    const since = data.map((folder) => folder.since ?? 0);
    expect(since).toEqual(since.toSorted((a, b) => b - a));
    expect(Object.entries(ends).filter(([version, end]) => !/^\d+(?:\.\d+)?$/.test(version) || !day.test(end))).toEqual([]);
    expect(lacks.flatMap(({ programs }) => programs).filter((tool) => !/^[a-z\d_-]+$|^\/[\w./-]+$/.test(tool))).toEqual([]);
    expect(lacks.filter((lack) => !/^\d+(?:\.\d+)?$/.test(lack.since ?? '1'))).toEqual([]);
  });
});

describe('an image', () => {
  it.each([
    ['postgres:17', { title: 'PostgreSQL', version: '17', major: 17, family: 'default' }],
    ['postgres:9.6-alpine3.15', { title: 'PostgreSQL', version: '9.6', major: 9, family: 'alpine' }],
    ['docker.io/library/postgres:18.1-trixie', { title: 'PostgreSQL', version: '18.1', major: 18, family: 'default' }],
    ['public.ecr.aws/docker/library/mysql:8.4', { title: 'MySQL', version: '8.4', major: 8, family: 'default' }],
    ['postgres', { title: 'PostgreSQL', version: undefined, major: 18, family: 'default' }],
    ['postgres:alpine', { title: 'PostgreSQL', version: undefined, major: 18, family: 'alpine' }],
    ['postgres@sha256:0123456789012345678901234567890123456789012345678901234567890123', { title: 'PostgreSQL', version: undefined, major: undefined, family: undefined }],
    ['timescale/timescaledb:2.17.2-pg16', { title: 'PostgreSQL', version: '16', major: 16, family: 'default' }],
    ['pgvector/pgvector:pg17', { title: 'PostgreSQL', version: '17', major: 17, family: 'default' }],
    ['pgvector/pgvector:0.8.0-pg17.2', { title: 'PostgreSQL', version: undefined, major: undefined, family: 'default' }],
    ['python:3.12-slim-bookworm', { title: 'Python', version: '3.12', major: 3, family: 'slim' }],
    ['registry.example.com/postgres:17', undefined],
    ['team/postgres:17', undefined],
    ['public.ecr.aws/team/postgres:17', undefined],
    ['example/app', undefined],
    ['${IMAGE}', undefined],
  ])('%s', (text, expected) => {
    expect(learn(text)).toEqual(expected);
  });

  it('has relatives, of which less is known', () => {
    expect(['registry.example.com/team/postgres:17', 'mcr.microsoft.com/mssql/server', 'example/app'].map((text) => programOf(image(text))?.title)).toEqual(['PostgreSQL', 'SQL Server', undefined]);
  });

  it.each([
    ['postgres:9.6.3', { version: '9.6', day: '2021-11-11' }],
    ['postgres:13-alpine', { version: '13', day: '2025-11-13' }],
    ['node:16.20-slim', { version: '16', day: '2023-09-11' }],
    ['mysql:8', { version: '8', day: '2032-04-30' }],
    ['mongo:4', { version: '4', day: '2024-02-29' }],
    ['rabbitmq:3-management', { version: '3', day: '2024-09-17' }],
    ['rabbitmq:4', undefined],
    ['php:7-fpm', { version: '7', day: '2022-11-28' }],
    ['python:3', undefined],
    ['mongo:9', undefined],
    ['postgres', undefined],
  ])('%s has its end', (text, expected) => {
    const read = image(text);
    const known = knownImage(read);
    expect(read && known && endOf(known, releaseOf(read, known))).toEqual(expected);
  });
});
