import { expect, it } from '@jest/globals';
import { marks, web } from '../support/marks.ts';

const text = web('image: "a:1", environment: { URL: "${URL:-http://${HOST}/}" }');

it.each([
  [{ 'docker-compose.yml': text }, 1],
  [{ 'docker-compose.yml': text, 'README.md': '```sh\ndocker compose up -d\n```\n' }, 0],
  [{ 'docker-compose.yml': text, 'README.md': '```sh\ndocker compose up -d\n```\n', 'old/run.sh': 'docker-compose up\n' }, 0],
  [{ 'docker-compose.yml': text, 'run.sh': 'docker-compose up\n' }, 1],
  [{ 'docker-compose.yml': `version: "3.8"\n${text}`, 'README.md': '```sh\ndocker compose up -d\n```\n', 'old/run.sh': 'docker-compose up\n' }, 1],
])('%# a default with a variable is told where V1 may have read it', async (texts, count) => {
  expect(await marks('no-nested-default', texts)).toHaveLength(count);
});
