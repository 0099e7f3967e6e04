import { describe, expect, it } from '@jest/globals';
import { pullRequest } from './pull-request.ts';
import { good } from './texts.ts';

const old = 'services:\n  web:\n    image: nginx:1.27\n    labels: { traefik.enable: true }\n  db:\n    image: postgres:17\n';
const first = 'web:\n  image: nginx:1.27\n';

describe('the readiness for Compose V2', () => {
  it('is told of what a pull request touches, in the comment, the job summary and an output', async () => {
    const { run, github } = await pullRequest({ base: { 'first/docker-compose.yml': first }, head: { 'old/docker-compose.yml': old, 'up.sh': 'docker-compose up -d\n' } });
    const result = await run();
    const sentence = 'Compose V2 readiness: 33% · V2 runs 1 of 2 services and 0 of 1 call as V1 did, in the 1 project and 1 script that this change touches';
    expect(github.comments[0]?.body).toContain(sentence);
    expect(result.summary).toContain(sentence);
    expect(result.outputs['readiness']).toBe('33');
  });

  it('is told of all files where all are reviewed', async () => {
    const { run, github } = await pullRequest({ base: { 'first/docker-compose.yml': first }, head: { 'old/docker-compose.yml': old } });
    const { outputs } = await run({ inputs: { scope: 'all', preset: 'migration' } });
    expect(github.comments[0]?.body).toContain('Compose V2 readiness: 33% · V2 runs 1 of 3 services as V1 did, in 2 projects<');
    expect(outputs['readiness']).toBe('33');
  });

  it('has an output and nothing else where nothing of V1 is left', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': good } });
    const { outputs, summary } = await run({ inputs: { comment: 'always' } });
    expect(outputs['readiness']).toBe('100');
    expect(`${github.comments[0]?.body}${summary}`).not.toContain('readiness');
  });

  it('is shown where nothing of V1 is left and the move from V1 is all that is asked for', async () => {
    const { run, github } = await pullRequest({ base: {}, head: { 'compose.yml': good } });
    await run({ inputs: { comment: 'always', preset: 'migration' } });
    expect(github.comments[0]?.body).toContain('Compose V2 readiness: 100% · V2 runs 1 of 1 service as V1 did');
  });

  it('goes as what breaks is mended', async () => {
    const { run, github, repository } = await pullRequest({ base: {}, head: { 'compose.yml': old } });
    await run();
    expect(github.comments[0]?.body).toContain('Compose V2 readiness: 50%');
    repository.push({ 'compose.yml': old.replace('true', '"true"') });
    await run();
    expect(github.comments[0]?.body).not.toContain('readiness');
  });
});
