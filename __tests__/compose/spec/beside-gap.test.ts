import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

/** The line, the rule and the help of each error. */
async function errors(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await review(texts);
  return findings.filter(({ severity }) => severity === 'error').map(({ at, rule, help }) => `${at.file.positionAt(at.range.start).line} ${rule.id}: ${help}`);
}

const service = (...lines: readonly string[]) => `services:\n  web:\n    image: a:1\n${lines.map((line) => `    ${line}\n`).join('')}  db:\n    image: b:1\n`;

describe('a key of a service among names that are free to choose', () => {
  it.each([
    ['ulimits:\n  nproc: 65535\n  mem_limit: 512m', ['6 valid-shape: Move it out, into a service']],
    ['ulimits:\n  nproc: many', ['5 valid-shape: Write a whole number']],
    ['depends_on:\n  image: a:1', ['5 no-unknown-service: Write the name of a service of this project, or remove it', '5 valid-shape: Move it out, into a service']],
  ])('%s', async (lines, expected) => {
    expect(await errors({ 'compose.yml': service(...lines.split('\n')) })).toEqual(expected);
  });
});

describe('keys that stand beside the one that they belong below', () => {
  it.each([
    ['depends_on:\ndb:\n  condition: service_started', ['5 no-unknown-key: Indent it below `depends_on`']],
    ['healthcheck:\ntest: [CMD, "true"]\ninterval: 10s\nretries: 3\nrestart: always', ['5 no-unknown-key: Indent it, and what follows, below `healthcheck`']],
    ['environment:\nFOO: bar\nBAR: baz', ['5 no-unknown-key: Indent it, and what follows, below `environment`']],
    ['build:\ncontext: .\ndockerfile: a.Dockerfile', ['5 no-unknown-key: Indent it, and what follows, below `build`']],
    ['healthcheck:\n  test: [CMD, "true"]\ninterval: 10s', ['6 no-unknown-key: Move it into `healthcheck`']],
    ['depends_on: {}\ndb:\n  condition: service_started', ['5 no-unknown-key: Remove it, or begin its name with `x-`']],
    ['depends_on:\nrestart: always\ndb:\n  condition: service_started', ['4 valid-shape: Fill it in, or remove it', '6 no-unknown-key: Remove it, or begin its name with `x-`']],
    ['environment:\nFOO: {}', ['4 valid-shape: Fill it in, or remove it', '5 no-unknown-key: Remove it, or begin its name with `x-`']],
  ])('%s', async (lines, expected) => {
    expect(await errors({ 'compose.yml': service(...lines.split('\n')) })).toEqual(expected);
  });

  it('are told once where an override fills in the empty one', async () => {
    const over = 'services:\n  web:\n    depends_on: [db]\n';
    const found = await errors({ 'compose.yml': service('depends_on:', 'db: { condition: service_started }'), 'compose.override.yml': over });
    expect(found).toEqual(['5 no-unknown-key: Remove it, or begin its name with `x-`']);
  });
});
