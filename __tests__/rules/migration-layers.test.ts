import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

/** A file, and one over it, each with a service's keys and more. */
function over(keys: string, above: string, more = '', moreAbove = ''): Record<string, string> {
  return { 'compose.yaml': `services: { web: { image: a, ${keys} } }\n${more}`, 'compose.override.yaml': `services: { web: { ${above} } }\n${moreAbove}` };
}

/** A network in both. */
function networks(below: string, above: string): Record<string, string> {
  return over('networks: [net]', 'tty: true', `networks: { net: ${below} }`, `networks: { net: ${above} }`);
}

/** A volume in both. */
function volumes(below: string, above: string): Record<string, string> {
  return over('volumes: ["vol:/v"]', 'tty: true', `volumes: { vol: ${below} }`, `volumes: { vol: ${above} }`);
}

/** A service, and one that extends it. */
function extending(below: string, above: string): string {
  return `services: { base: { image: a, ${below} }, web: { image: a, extends: { service: base }, ${above} }, db: { image: b } }`;
}

/** What each rule marks where files or services lie over one another; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-external-name': [
    [networks('{ external: { name: x } }', '{ external: true, name: y }'), ['name']],
    [networks('{ external: true, name: x }', '{ external: true, name: y }'), []],
  ],
  'no-external-name-conflict': [
    [networks('{ external: { name: x } }', '{ external: { name: y } }'), ['name']],
    [networks('{ name: x, external: true }', '{ external: { name: y } }'), ['name']],
    [volumes('{ external: { name: x } }', '{ external: { name: y } }'), ['name']],
    [networks('{ external: { name: x } }', '{ external: { name: x } }'), []],
    [networks('{ external: { name: x } }', '{ external: true, name: y }'), []],
    [networks('{ external: { name: x } }', '{ name: y }'), []],
    [networks('{ external: true }', '{ external: { name: y } }'), []],
  ],
  'no-redefined-resource': [
    [networks('{ external: { name: x } }', '{ external: true }'), ['net']],
    [networks('{ external: { name: x } }', '{ external: false }'), ['net']],
    [networks('{ external: { name: x } }', '{ external: { name: y } }'), []],
    [networks('{ external: { name: x } }', '{ external: true, name: y }'), []],
  ],
  'no-merge-conflict': [
    [networks('{ external: { name: x } }', '{ external: true }'), []],
    [networks('{ external: true }', '{ external: { name: x } }'), []],
    [networks('{ ipam: { driver: x } }', '{ ipam: [] }'), ['[]']],
  ],
  'no-repeated-item': [
    [volumes('{ labels: { a: b } }', '{ labels: { a: b } }'), ['b']],
    [volumes('{ labels: [a=b] }', '{ labels: { c: d, a: b } }'), ['b']],
    [volumes('{ labels: { a: b } }', '{ labels: { a: c } }'), []],
    [networks('{ labels: { a: b } }', '{ labels: { a: b } }'), []],
    [extending('volumes_from: [db]', 'volumes_from: [db]'), []],
  ],
  'no-volumes-from-mode': [
    [extending('volumes_from: [db]', 'volumes_from: ["db:ro"]'), []],
    [extending('links: [db]', 'volumes_from: ["db:ro"]'), []],
    [extending('network_mode: "service:db"', 'volumes_from: ["db:ro"]'), []],
    [extending('network_mode: host', 'volumes_from: ["db:ro"]'), ['"db:ro"']],
  ],
  'no-repeated-entry': [
    [over('extra_hosts: ["h:1.1.1.1"]', 'extra_hosts: { h: 1.1.1.1 }'), ['1.1.1.1']],
    [over('extra_hosts: ["h:1.1.1.1"]', 'extra_hosts: ["h:1.1.1.1"]'), []],
    [over('extra_hosts: { h: 1.1.1.1 }', 'extra_hosts: { h: 1.1.1.1 }'), []],
    [over('extra_hosts: ["h:1.1.1.1"]', 'extra_hosts: { h: 2.2.2.2 }'), []],
  ],
  'no-inherited-disable': [
    [extending('healthcheck: { disable: true }', 'healthcheck: { test: [CMD, a] }'), ['test']],
    [extending('healthcheck: { disable: true }', 'healthcheck: { interval: 3s }'), []],
    [extending('healthcheck: { disable: true }', 'healthcheck: { test: [NONE] }'), []],
    [extending('healthcheck: { disable: true }', 'healthcheck: { test: NONE }'), []],
    [extending('healthcheck: { test: [CMD, a] }', 'healthcheck: { test: [CMD, b] }'), []],
    [over('healthcheck: { disable: true }', 'healthcheck: { test: [CMD, a] }'), []],
  ],
  'no-kept-entry': [
    [over('blkio_config: { weight_device: [{ path: /a, weight: 10 }] }', 'blkio_config: { weight_device: [{ path: /a, weight: 20 }] }'), ['{ path: /a, weight: 20 }']],
    [over('blkio_config: { weight_device: [{ path: /a, weight: 10 }] }', 'blkio_config: { weight_device: [{ path: /b, weight: 20 }] }'), []],
    [over('blkio_config: { weight: 10 }', 'blkio_config: { weight: 20 }'), []],
    [over('credential_spec: { file: a }', 'credential_spec: { registry: b }'), ['registry']],
    [over('credential_spec: { file: a }', 'credential_spec: { file: b }'), []],
    [{ 'compose.yaml': 'services: { web: { image: a, links: ["db:x"] }, db: { image: b }, ca: { image: b } }', 'compose.override.yaml': 'services: { web: { links: ["ca:x"] } }' }, ['"ca:x"']],
    [{ 'compose.yaml': 'services: { web: { image: a, links: ["db:x"] }, db: { image: b } }', 'compose.override.yaml': 'services: { web: { links: ["db:y", "db:x"] } }' }, []],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%j', async (text, expected) => {
    expect(await marks(rule, text)).toEqual(expected);
  });
});
