import { expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

it.each([
  ['scale: 2, deploy: { replicas: 2 }', []],
  ['scale: 2, deploy: { replicas: "2" }', []],
  ['scale: 2, deploy: { replicas: "${N}" }', []],
  ['scale: 2', []],
  ['scale: 2, deploy: { replicas: 3 }', ['2']],
  ['scale: 0, deploy: { replicas: 1 }', ['0']],
  ['mem_limit: 1g, deploy: { resources: { limits: { memory: 1024m } } }', []],
  ['mem_limit: 1g, deploy: { resources: { limits: { memory: 1000m } } }', ['1g']],
])('no-rival-limits: %s', async (keys, expected) => {
  expect(await marks('no-rival-limits', `services: { web: { image: "web:1", ${keys} } }`)).toEqual(expected);
});
