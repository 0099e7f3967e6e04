import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

/** What each rule marks in a service's ports; every line was run on both engines. */
const tables: Readonly<Record<string, readonly (readonly [ports: string, expected: readonly string[]])[]>> = {
  'no-broken-address': [
    ['"300.0.0.1:80:80", "1.2.3:80:80/udp", "8080:80:90", "256.1.1.1::80"', ['"300.0.0.1:80:80"', '"1.2.3:80:80/udp"', '"8080:80:90"', '"256.1.1.1::80"']],
    ['"127.0.0.1:80:80", "0.0.0.0::81", "82:82", "[::1]:83:83"', []],
    ['"${IP}:80:80"', []],
  ],
  'no-mixed-port-forms': [
    ['{ target: 80, published: 8080 }, "8080:80"', []],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%s', async (ports, expected) => {
    expect(await marks(rule, `services: { web: { image: a, ports: [${ports}] } }`)).toEqual(expected);
  });
});

it('passes over a secret that is external and a file, which V1 refused', async () => {
  const text = 'services: { web: { image: a, secrets: [s] } }\nsecrets: { s: { external: true, ';
  expect(await marks('no-external-secret', `${text}name: x } }`)).toEqual(['s']);
  expect(await marks('no-external-secret', `${text}file: ./s } }`)).toEqual([]);
});
