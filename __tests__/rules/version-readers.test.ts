import { expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';

const compose = 'version: "3.8"\nservices:\n  web:\n    image: nginx:1.27\n';

it('shows who reads the key, and leaves it where it is', async () => {
  expect(await frames('no-version', { 'compose.yml': compose, 'bin/release.sh': "docker compose up -d\nformat=$(yq '.version' compose.yml)\n" })).toMatchInlineSnapshot(`
"notice[no-version]: Top-level \`version\` is obsolete: Compose V2 ignores it, and warns at every run
 --> compose.yml:1:1
1 | version: "3.8"
  | ^^^^^^^
 --> bin/release.sh:2:10
2 | format=$(yq '.version' compose.yml)
  |          ------------------------- read here
  = help: Do without it where it is read, then remove it"
`);
});

it('shows where a Compose comes in that wants the key', async () => {
  expect(await frames('no-version', { 'compose.yml': compose, 'requirements.txt': 'docker-compose==1.25.5\n' })).toMatchInlineSnapshot(`
"notice[no-version]: Top-level \`version\` is obsolete: Compose V2 ignores it, and warns at every run
 --> compose.yml:1:1
1 | version: "3.8"
  | ^^^^^^^
 --> requirements.txt:1:1
1 | docker-compose==1.25.5
  | ---------------------- Compose before 1.27 wants it, and comes in here
  = help: Take a newer Compose where that comes in, then remove it"
`);
});

it.each([
  ['bin/release.sh', "yq -r '.version' compose.yml\n"],
  ['bin/release.sh', "grep '^version:' compose.yml\n"],
  ['bin/release.sh', "sed -n '/^version/p' compose.yml\n"],
  ['deploy.sh', 'ecs-cli compose --file compose.yml up\n'],
  ['deploy.sh', 'rancher-compose -f compose.yml up\n'],
  ['install.sh', 'curl -L https://github.com/docker/compose/releases/download/1.26.2/docker-compose-Linux-x86_64 -o /usr/local/bin/docker-compose\n'],
  ['install.sh', 'pip install docker-compose==1.24.0\n'],
  ['Dockerfile', 'FROM debian:11\nRUN apt-get install -y docker-compose\n'],
  ['ci/requirements.txt', 'docker-compose==1.25.5\n'],
  ['.github/workflows/test.yml', 'jobs: { test: { runs-on: ubuntu-latest, steps: [{ run: pip install docker-compose==1.25.5 }] } }\n'],
])('offers no fix beside %s: %s', async (path, text) => {
  expect(await frames('no-version', { 'compose.yml': compose, [path]: text })).toMatch(/= help: (?:Do without it where it is read|Take a newer Compose where that comes in), then remove it/);
});

it.each([
  ['bin/release.sh', "yq -r '.services.web.version' compose.yml\n"],
  ['bin/release.sh', "yq -r '.version' chart/Chart.yaml\n"],
  ['bin/release.sh', "sed -i '/^version/d' compose.yml\n"],
  ['deploy.sh', 'ecs-cli compose up\n'],
  ['install.sh', 'curl -L https://github.com/docker/compose/releases/download/1.27.0/docker-compose-Linux-x86_64 -o /usr/local/bin/docker-compose\n'],
  ['install.sh', 'pip install docker-compose\n'],
  ['Dockerfile', 'FROM debian:12\nRUN apt-get install -y docker-compose\n'],
])('removes it beside %s: %s', async (path, text) => {
  expect(await frames('no-version', { 'compose.yml': compose, [path]: text })).toContain('= fix (safe): Remove `version`');
});

it('takes an old Compose for what runs the files of its part of the repository', async () => {
  const texts = { 'shop/compose.yml': compose, 'blog/compose.yml': compose, 'blog/ci/requirements.txt': 'docker-compose==1.25.5\n' };
  const told = (await frames('no-version', texts)).split('\n\n');
  expect(told.map((frame) => [/--> (\S+)/.exec(frame)?.[1], frame.includes('= fix')])).toEqual([['blog/compose.yml:1:1', false], ['shop/compose.yml:1:1', true]]);
});
