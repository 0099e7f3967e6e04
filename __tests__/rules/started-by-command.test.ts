import { expect, it } from '@jest/globals';
import { marks, web } from '../support/marks.ts';

const script = '#!/bin/sh\nexec sleep 1\n';

it.each([
  ['image: "alpine:3.22", command: /s.sh', ['/s.sh']],
  ['image: "docker.io/library/python:3.13", command: [/s.sh, now]', ['/s.sh']],
  // Their entrypoints may read it with a shell, or with a program of their own.
  ['image: "node:24", command: /s.sh', []],
  ['image: "alpine:3.22", command: /s.sh, entrypoint: [sh]', []],
  ['image: "example/alpine:1", command: /s.sh', []],
  ['image: "alpine:3.22", command: sh /s.sh', []],
])('%s', async (keys, expected) => {
  expect(await marks('no-plain-script', { 'compose.yml': web(`${keys}, volumes: ["./s.sh:/s.sh"]`), 's.sh': script })).toEqual(expected);
});
