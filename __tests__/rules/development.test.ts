import { describe, expect, it } from '@jest/globals';
import { findings, marks, web } from '../support/marks.ts';

describe('no-development-setting', () => {
  it.each([
    ['environment: { NODE_ENV: development }', ['development']],
    ['environment: [RAILS_ENV=development]', ['development']],
    ['environment: { NODE_ENV: production }', []],
    ['environment: { NODE_ENV: "${NODE_ENV:-development}" }', []],
    ['environment: { NODE_ENV: }', []],
    ['environment: { OTHER_ENV: development }', []],
    ['command: [node, "--inspect=0.0.0.0:9229", x.js]', ['"--inspect=0.0.0.0:9229"']],
    ['command: "java -agentlib:jdwp=transport=dt_socket,server=y,address=*:5005 -jar x.jar"', ['-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005']],
    ['command: node --inspect x.js', []],
    ['command: node --inspect=127.0.0.1:9229 x.js', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-development-setting', web(`image: a, ${keys}`))).toEqual(expected);
  });

  it('goes by what the file is for', async () => {
    const text = web('image: a, environment: { NODE_ENV: development }');
    expect(await marks('no-development-setting', { 'compose.dev.yml': text })).toEqual([]);
    expect((await findings('no-development-setting', { 'compose.prod.yml': text })).map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('no-plain-secret, of a known image', () => {
  it('knows the variables that hold its secrets', async () => {
    expect(await marks('no-plain-secret', web('image: "neo4j:5", environment: { NEO4J_AUTH: neo4j/fh2Kd83hXvQ0pLz91sTe }'))).toEqual(['neo4j/fh2Kd83hXvQ0pLz91sTe']);
    expect(await marks('no-plain-secret', web('image: "neo4j:5", environment: { NEO4J_AUTH: neo4j/kbdwqmxtrv }'))).toEqual(['neo4j/kbdwqmxtrv']);
    expect(await marks('no-guessable-secret', web('image: "neo4j:5", environment: { NEO4J_AUTH: neo4j/test }'))).toEqual(['neo4j/test']);
    expect(await marks('no-plain-secret', web('image: "neo4j:5", environment: { NEO4J_AUTH: none }'))).toEqual([]);
    expect(await marks('no-plain-secret', web('image: "other:5", environment: { NEO4J_AUTH: neo4j/fh2Kd83hXvQ0pLz91sTe }'))).toEqual([]);
  });
});
