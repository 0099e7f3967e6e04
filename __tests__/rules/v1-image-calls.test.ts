import { expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

/** What the rules of the migration tell of a script, each with the text that it points at. */
async function told(path: string, text: string): Promise<readonly string[]> {
  const { findings, faults } = await review({ [path]: text });
  expect(faults).toEqual([]);
  return findings.filter(({ rule }) => rule.category === 'migration').map(({ rule, at }) => `${rule.id}: ${at.file.slice(at.range)}`);
}

it.each<[string, string, string[]]>([
  ['run.sh', 'docker run --rm -v "$PWD:/w" -w /w docker/compose:1.29.2 up -d', ['no-v1-install: docker/compose:1.29.2']],
  ['run.sh', 'docker run -it docker/compose:1.29.2 -f a.yml scale web=2', ['no-v1-install: docker/compose:1.29.2', 'no-bare-scale: scale']],
  ['run.sh', 'docker run docker/compose --no-ansi up', ['no-v1-install: docker/compose', 'no-deprecated-flag: --no-ansi']],
  ['run.sh', 'DC="docker run --rm docker/compose:1.27.4"\n$DC rm --all', ['no-v1-install: docker/compose:1.27.4', 'no-ignored-flag: --all']],
  ['run.sh', 'docker run --entrypoint sh docker/compose:1.27.4 rm --all', ['no-v1-install: docker/compose:1.27.4']],
  ['run.sh', 'docker run docker/compose-bin:v2.20.0 rm --all\ndocker run docker/compose:$V rm --all\ngit clone https://github.com/docker/compose up', []],
  ['.gitlab-ci.yml', 'a:\n  image: docker/compose:1.29.2\n  script:\n    - docker-compose up', ['no-v1-install: docker/compose:1.29.2', 'no-v1-command: docker-compose']],
  ['.circleci/config.yml', 'jobs:\n  a:\n    docker:\n      - image: docker/compose:1.29.2\n    steps:\n      - run: docker-compose up', ['no-v1-install: docker/compose:1.29.2', 'no-v1-command: docker-compose']],
])('V1’s image in %s: %j', async (path, text, expected) => expect(await told(path, text)).toEqual(expected));
