import { describe, expect, it } from '@jest/globals';
import { checkedOn, knownImages } from '../../../src/compose/images/facts.ts';
import { knownImage, programOf } from '../../../src/compose/images/identify.ts';
import { endOf, releaseOf } from '../../../src/compose/images/release.ts';
import { readImage } from '../../../src/compose/parts/image.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { parseYaml } from '../../../src/yaml/parse.ts';
import { isDay, isSource } from '../../support/dated.ts';

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
    expect(isDay(checkedOn)).toBe(true);
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

  it.each(named)('$name says where it stands', ({ title, names, alike = [], sources, ports }) => {
    expect(title).toMatch(/^\S(?:.*\S)?$/);
    expect(names.length + alike.length).toBeGreaterThan(0);
    expect([...names, ...alike].filter((name) => !/^[a-z\d][a-z\d._/-]*$/.test(name) || name.startsWith('library/') || name.startsWith('docker.io/'))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !isSource(source))).toEqual([]);
    expect(new Set(sources).size).toBe(sources.length);
    expect(ports.filter((port) => !Number.isInteger(port) || port < 1 || port > 65_535)).toEqual([]);
    expect(new Set(ports).size).toBe(ports.length);
  });

  it.each(named)('$name keeps its data in folders', ({ data = [] }) => {
    expect(data.flatMap(({ path, volume = path, strays = [] }) => [path, volume, ...strays]).filter((path) => !/^\/[\w./-]*[^/]$/.test(path) || path.includes('//'))).toEqual([]);
    expect(data.filter(({ path, strays = [] }) => strays.includes(path) || new Set(strays).size !== strays.length)).toEqual([]);
    // The newest version first: the first that fits is taken.
    const since = data.map((folder) => folder.since ?? 0);
    expect(since).toEqual(since.toSorted((a, b) => b - a));
    expect(new Set(since).size).toBe(since.length);
    expect(data.filter(({ mover, movedBy = [] }) => mover !== undefined && !movedBy.includes(mover))).toEqual([]);
    expect(data.flatMap(({ movedBy = [] }) => movedBy).filter((mover) => !/^(?:--[a-z][\w.-]*|[A-Z][\w]*|[a-z]+(?:\.[a-z]+)+|(?:\/[\w.-]+)+)$/.test(mover))).toEqual([]);
  });

  it.each(named)('$name ends on days that there are, by a page that says so', ({ ends = {}, latest, lts, sources }) => {
    expect(Object.entries(ends).filter(([version, end]) => !/^\d{1,4}(?:\.\d{1,3})?$/.test(version) || !isDay(end) || end < '2005' || end > '2045')).toEqual([]);
    expect(Object.keys(ends).length === 0 || sources.some((source) => source.startsWith('https://endoflife.date/'))).toBe(true);
    const highest = Math.max(0, ...Object.keys(ends).map((version) => Number.parseInt(version, 10)));
    expect(latest === undefined || (Number.isInteger(latest) && latest >= highest)).toBe(true);
    expect(lts === undefined || (latest !== undefined && lts <= latest)).toBe(true);
  });

  it.each(named)('$name names programs and variables as they are written', ({ lacks = [], demands = [], demandsSince, secrets = [], user, schemes = [], server = [] }) => {
    expect(lacks.filter(({ programs }) => programs.length === 0)).toEqual([]);
    expect(lacks.flatMap(({ programs }) => programs).filter((tool) => !/^[a-z\d_-]+$|^\/[\w./-]+$/.test(tool))).toEqual([]);
    expect(lacks.filter((lack) => !/^\d+(?:\.\d+)?$/.test(lack.since ?? '1') || (lack.instead !== undefined && lack.programs.includes(lack.instead)))).toEqual([]);
    expect([...demands, ...secrets, user?.variable ?? 'A'].filter((variable) => !/^[A-Z][A-Z\d_]*$/.test(variable) || variable.endsWith('_FILE'))).toEqual([]);
    expect(demandsSince === undefined || demands.length > 0).toBe(true);
    expect(schemes.filter((scheme) => !/^[a-z][a-z\d+:]*$/.test(scheme))).toEqual([]);
    expect(server.filter((program) => !/^[a-z][\w-]*$/.test(program))).toEqual([]);
  });

  it.each(named)('$name is not asked by what it lacks', ({ check, lacks = [] }) => {
    const [program] = check?.split(' ') ?? [];
    // `mysqladmin` is told of by version, and the check is that of the newest.
    expect(lacks.filter(({ programs, families }) => program !== undefined && families === undefined && programs.includes(program))).toEqual([]);
  });

  it('says what `latest` is of the images of Docker Hub whose versions differ', () => {
    const byVersion = knownImages.filter(({ data = [], lacks = [] }) => data.some(({ since }) => since !== undefined) || lacks.some(({ since, tags }) => since !== undefined && tags === undefined));
    expect(byVersion.filter(({ latest, names }) => latest === undefined && names.some((name) => !name.includes('/'))).map(({ title }) => title)).toEqual([]);
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
    ['clickhouse/clickhouse-server:25.8-distroless', { title: 'ClickHouse', version: '25.8', major: 25, family: undefined }],
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

  it('is no relative of one whose name ends in a word that anyone uses', () => {
    expect(['temporalio/server', 'ghcr.io/goauthentik/server', 'ghcr.io/nextcloud-releases/all-in-one', 'example/mssql/server'].map((text) => programOf(image(text))?.title)).toEqual([undefined, undefined, undefined, 'SQL Server']);
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
    ['alpine:3.12.1', { version: '3.12', day: '2022-05-01' }],
    ['debian:10-slim', { version: '10', day: '2024-06-30' }],
    ['debian:11.6', { version: '11', day: '2026-08-31' }],
    ['ubuntu:20.04', { version: '20.04', day: '2025-05-31' }],
    ['golang:1.20-alpine3.18', { version: '1.20', day: '2024-02-06' }],
    ['golang:1.27', undefined],
    ['ruby:2.7.8-slim', { version: '2.7', day: '2023-03-31' }],
    ['nginx:1.19.5', { version: '1.19', day: '2021-05-25' }],
    ['nginx:1', undefined],
    ['traefik:v2', { version: '2', day: '2026-02-01' }],
    ['traefik:v3', undefined],
    ['cassandra:3.11', { version: '3.11', day: '2024-09-05' }],
    ['zookeeper:3.4', { version: '3.4', day: '2020-06-01' }],
    ['docker.elastic.co/kibana/kibana:7.11.0', { version: '7', day: '2026-01-15' }],
    ['quay.io/keycloak/keycloak:23.0.5', { version: '23.0', day: '2024-03-04' }],
  ])('%s has its end', (text, expected) => {
    const read = image(text);
    const known = knownImage(read);
    expect(read && known && endOf(known, releaseOf(read, known))).toEqual(expected);
  });
});
