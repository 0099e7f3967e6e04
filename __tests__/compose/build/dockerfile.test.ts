import { describe, expect, it } from '@jest/globals';
import { chainOf, readDockerfile, stageFor } from '../../../src/compose/build/dockerfile.ts';

describe('a Dockerfile', () => {
  it('has stages, with what they say of health checks and of the context', () => {
    const text = `# a comment
ARG VERSION=22
FROM --platform=$BUILDPLATFORM node:22 AS Build
RUN <<EOF
FROM nothing AS none
HEALTHCHECK CMD true
EOF
COPY --chown=node . .
FROM build as check
HEALTHCHECK --interval=5s \\
  # between
  CMD curl -f localhost
FROM node:22-slim
COPY --from=build . .
healthcheck none
`;
    expect(readDockerfile(text)).toEqual({
      isCertain: true,
      stages: [
        { name: 'build', from: 'node:22', healthcheck: undefined, user: undefined, copiesAll: true },
        { name: 'check', from: 'build', healthcheck: 'given', user: undefined, copiesAll: false },
        { name: undefined, from: 'node:22-slim', healthcheck: 'disabled', user: undefined, copiesAll: false },
      ],
    });
  });

  it.each([
    ['FROM a AS $NAME', false],
    ['# syntax=example/frontend\nFROM a', false],
    ['# syntax=docker/dockerfile:1\nFROM a', true],
    ['FROM a\n# syntax=example/frontend', true],
    ['', false],
  ])('is certain or not: %j', (text, expected) => {
    expect(readDockerfile(text).isCertain).toBe(expected);
  });

  it('has a stage for a name, for a number, and for nothing', () => {
    const file = readDockerfile('FROM a AS one\nFROM one AS two\nFROM c');
    expect(['ONE', '1', '', undefined, '3', 'three'].map((target) => stageFor(file, target)?.from)).toEqual(['a', 'one', 'c', 'c', undefined, undefined]);
  });

  it('knows what a stage begins with', () => {
    const file = readDockerfile('FROM a AS one\nFROM b AS other\nFROM one AS two');
    const stage = stageFor(file, 'two');
    expect(stage && chainOf(file, stage).chain.map(({ name }) => name)).toEqual(['two', 'one']);
    expect(stage && chainOf(file, stage).base).toBe('a');
  });

  it('takes a document that does not end for none', () => {
    expect(readDockerfile('FROM a\nRUN cat <<EOF\nHEALTHCHECK CMD x').stages[0]?.healthcheck).toBe('given');
  });
});
