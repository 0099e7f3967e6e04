import { describe, expect, it } from '@jest/globals';
import { ownUsers, ownUsersCheckedOn } from '../../../src/compose/images/own-users.ts';
import { isDay, isSource } from '../../support/dated.ts';
import { marks, web } from '../../support/marks.ts';

describe('images with a user of their own', () => {
  it('are dated, and named once', () => {
    expect(isDay(ownUsersCheckedOn)).toBe(true);
    const names = ownUsers.flatMap((one) => one.names);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(ownUsers.map((one) => ({ ...one, name: one.names[0] ?? '' })))('$name is well formed', ({ names, since = '1', source }) => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/^[a-z\d][a-z\d._/-]*$/.test(name) || name.startsWith('library/'))).toEqual([]);
    expect(since).toMatch(/^\d+(?:\.\d+)?$/);
    expect(isSource(source)).toBe(true);
  });

  it.each([
    ['grafana/loki:3.5.3', 1],
    ['grafana/loki:1.4.1', 0],
    ['grafana/tempo:2.4.2', 0],
    ['grafana/tempo:2.5.0', 1],
    ['grafana/tempo:latest', 1],
    ['grafana/tempo:v2', 1],
    ['grafana/tempo', 1],
    ['grafana/tempo:${TEMPO}', 0],
    ['grafana/tempo@sha256:0123456789012345678901234567890123456789012345678901234567890123', 0],
    ['adminer:${ADMINER}', 1],
    ['haproxy:2.3', 0],
    ['haproxy:2.9-alpine', 1],
    ['library/haproxy:3', 1],
    ['confluentinc/cp-kafka:5.1.2', 0],
    ['confluentinc/cp-kafka:7.9.1', 1],
    ['jaegertracing/all-in-one:1.47', 0],
    ['memcached:1.6', 1],
    ['adminer', 1],
    ['prom/prometheus:v1.8.2', 0],
    ['kong:2.8', 0],
  ])('%s, told to run as root', async (image, count) => {
    expect(await marks('no-root-user', web(`image: "${image}", user: root`))).toHaveLength(count);
  });

  it.each([
    ['grafana/tempo:2.9.0', 1],
    ['grafana/tempo:2.4.2', 0],
    ['grafana/tempo:$VERSION', 0],
    ['grafana/tempo', 1],
  ])('FROM %s', async (base, count) => {
    expect(await marks('no-root-user', { 'compose.yml': web('build: ., user: root'), Dockerfile: `ARG VERSION\nFROM ${base}\n` })).toHaveLength(count);
  });
});
