import { describe, expect, it } from '@jest/globals';
import { SourceFile } from '../../src/source/source-file.ts';
import { findCommands } from '../../src/script/command.ts';
import { whyOneWord } from '../../src/script/cli/through-variable.ts';
import { frames } from '../support/lint.ts';
import { mendedBy } from '../support/mended.ts';

describe('a setting within quotes takes the other ones', () => {
  it.each([
    ['run.sh', 'bash -c "DC=docker-compose; $DC up"', `bash -c "DC='docker compose'; $DC up"`],
    ['run.sh', "ssh host 'DC=docker-compose; $DC up'", `ssh host 'DC="docker compose"; $DC up'`],
    ['run.sh', 'bash -c "\nDC=docker-compose\n$DC up\n"', `bash -c "\nDC='docker compose'\n$DC up\n"`],
    ['run.sh', 'DC=docker-compose\nbash -c "DC=docker-compose; $DC up"', `DC="docker compose"\nbash -c "DC='docker compose'; $DC up"`],
    ['.gitlab-ci.yml', 'a: { script: ["DC=docker-compose; $DC up"] }', `a: { script: ["DC='docker compose'; $DC up"] }`],
    ['a.sh', 'if x; then DC=docker-compose; fi\n[ "$1" ] && DC="docker-compose -f a"\n$DC up', 'if x; then DC="docker compose"; fi\n[ "$1" ] && DC="docker compose -f a"\n$DC up'],
  ])('%s: %j', async (path, before, after) => expect(await mendedBy('no-v1-command', { [path]: `${before}\n` })).toBe(`${after}\n`));

  it('is left alone where both are taken, and says why', async () => {
    const text = 'a:\n  script:\n    - "bash -c \'DC=docker-compose; $DC up\'"\n';
    expect(await mendedBy('no-v1-command', { '.gitlab-ci.yml': text })).toBe(text);
    expect(await frames('no-v1-command', { '.gitlab-ci.yml': text })).toMatchInlineSnapshot(`
"warning[no-v1-command]: \`docker-compose\` is the name of Compose V1: where that is not installed, the call fails
 --> .gitlab-ci.yml:3:20
3 |     - "bash -c 'DC=docker-compose; $DC up'"
  |                    ^^^^^^^^^^^^^^
  = help: Call \`docker compose\`; look at each call first: the blank would end the value that it is given"
`);
  });
});

it('says what moves in front of `compose`', async () => {
  expect(await frames('no-v1-command', { 'run.sh': 'docker-compose --tlsverify -H tcp://x up' })).toMatchInlineSnapshot(`
"warning[no-v1-command]: \`docker-compose\` is the name of Compose V1: where that is not installed, the call fails
 --> run.sh:1:1
1 | docker-compose --tlsverify -H tcp://x up
  | ^^^^^^^^^^^^^^
  = help: Call \`docker compose\`, with \`--tlsverify\` in front of \`compose\`
  = fix (unsafe): Call \`docker compose\`"
`);
});

it('asks a text once why its variables are one word', () => {
  const asked = Array.from({ length: 5_000 }, (_, index) => `V${index}=docker-compose\n"$V${index}" up\nW${index}=docker-compose\n$W${index} up`);
  const answers = findCommands(new SourceFile('a.sh', asked.join('\n'))).map(whyOneWord);
  expect([answers.length, answers.filter((why) => why !== undefined).length]).toEqual([10_000, 5_000]);
});
