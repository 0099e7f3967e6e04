import { expect, it } from '@jest/globals';
import { groupBy } from '../../src/source/group-by.ts';

it('keeps the order in which groups and their members come', () => {
  const groups = groupBy(['web', 'db', 'worker', 'door'], (name) => name[0]);
  expect([...groups]).toEqual([['w', ['web', 'worker']], ['d', ['db', 'door']]]);
});
