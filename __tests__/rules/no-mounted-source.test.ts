import { expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

const web = (volume: string, build = '.'): string => `services: { web: { build: ${build}, volumes: ["${volume}"] } }\n`;

it.each([
  ['.:/app', '.'],
  ['./src:/app/src', '.'],
  ['./web:/code', './web'],
])('points at %s beside a build of %s', async (volume, build) => {
  expect(await marks('no-mounted-source', { 'compose.prod.yml': web(volume, build) })).toEqual([`"${volume}"`]);
});

it('sees what a file for production leaves as it is in the one below', async () => {
  const run = { 'deploy.sh': 'docker compose -f compose.yml -f compose.prod.yml up -d\n' };
  expect(await marks('no-mounted-source', { ...run, 'compose.yml': web('.:/app'), 'compose.prod.yml': 'services: { web: { restart: always } }\n' })).toEqual(['".:/app"']);
  expect(await marks('no-mounted-source', { ...run, 'compose.yml': web('.:/app'), 'compose.prod.yml': 'services: { web: { volumes: !override [] } }\n' })).toEqual([]);
});

it.each([
  ['a file that is for nothing in particular', { 'compose.yml': web('.:/app') }],
  ['one for development', { 'compose.dev.yml': web('.:/app') }],
  ['read-only settings', { 'compose.prod.yml': web('./src:/app/src:ro') }],
  ['data', { 'compose.prod.yml': web('./data:/app/data') }],
  ['a folder that is not known', { 'compose.prod.yml': web('${DIR}:/app') }],
  ['an image that is not built here', { 'compose.prod.yml': 'services: { web: { image: "a:1", volumes: [".:/app"] } }\n' }],
])('is silent for %s', async (_, texts) => {
  expect(await marks('no-mounted-source', texts)).toEqual([]);
});
