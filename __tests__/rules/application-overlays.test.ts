import { describe, expect, it } from '@jest/globals';
import { frames, review } from '../support/lint.ts';

const ids = async (texts: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const { findings } = await review(texts, { preset: 'recommended' });
  return findings.map(({ rule }) => rule.id);
};

describe('a file that is laid over another', () => {
  const part = 'services:\n  web:\n    build:\n      args: { MODE: production }\n    ports:PORTS\n      - "80:80"\n';
  const tagged = part.replace('PORTS', ' !override');
  const plain = part.replace('PORTS', '');

  it.each([
    ['by its tags', { 'deploy/main.prod.yml': tagged }, []],
    ['by its first words', { 'deploy/main.prod.yml': `# Production overlay for the main server.\n\n${plain}` }, []],
    ['by nothing', { 'deploy/main.prod.yml': plain }, ['no-missing-file']],
    ['by words about another', { 'deploy/main.prod.yml': `# See the override in compose.dev.yml\n${plain}` }, ['no-missing-file']],
  ])('is known %s', async (_, texts, expected) => {
    expect(await ids({ ...texts, 'docker/compose.yml': 'services:\n  web:\n    image: example/web:1.4\n' })).toEqual(expected);
  });

  it('is none where the tag is about what a service extends', async () => {
    const text = 'services:\n  web:\n    extends: { file: base.yml, service: web }\n    build: .\n    ports: !override ["80:80"]\n';
    expect(await ids({ 'deploy/main.yml': text, 'deploy/base.yml': 'services:\n  web:\n    build: .\n' })).toContain('no-missing-file');
  });
});

it('takes the name of a cluster for no secret', async () => {
  const compose = 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.17\n    environment: { ETCD_INITIAL_CLUSTER_TOKEN: kd82Jd0sQw7 }\n';
  expect(await ids({ 'compose.yml': compose })).toEqual([]);
});

it('leaves debugging on where a service says that it runs on a developer\'s machine', async () => {
  const compose = 'services:\n  web:\n    image: example/web:1.4\n    environment:\n      DJANGO_DEBUG: "True"\n      ENVIRONMENT_NAME: NAME\n';
  expect(await frames('no-debug-mode', compose.replace('NAME: NAME', 'NAME: local'))).toBe('');
  expect(await frames('no-debug-mode', compose.replace('NAME: NAME', 'NAME: live'))).toContain('DJANGO_DEBUG');
});

it.each([
  ['~/.docker/data/mysql', 0],
  ['~/.docker', 1],
  ['~/.docker/config.json', 1],
  ['~/.ssh/id_ed25519', 1],
])('sees passwords in %s %i times', async (path, count) => {
  const { findings } = await review({ 'compose.yml': `services:\n  db:\n    image: example/db:1.4\n    volumes: ["${path}:/data:ro"]\n` });
  expect(findings.filter(({ rule }) => rule.id === 'no-sensitive-host-path')).toHaveLength(count);
});

function symfonyEnv(mode: string): string {
  return `###> symfony/framework-bundle ###\nAPP_ENV=${mode}\nAPP_SECRET=20c1ee5666352ad94ea18a255d178844\n###< symfony/framework-bundle ###\n`;
}

it('leaves the secret that Symfony makes for developers where Symfony keeps it', async () => {
  const compose = 'services:\n  web:\n    image: example/web:1.4\n    env_file: .env\n';
  expect(await ids({ 'compose.yml': compose, '.env': symfonyEnv('dev') })).toEqual([]);
  expect(await ids({ 'compose.yml': compose, '.env': symfonyEnv('prod') })).toEqual(['no-kept-secret']);
});

it('reads the title of a file below its version', async () => {
  const text = 'version: "3.8"\n\n# Development Mesh Environment Docker Compose\n\nservices:\n  web:\n    image: example/web:1.4\n';
  const { purposes } = await review({ 'mesh.yml': text });
  expect([...purposes.values()].map(({ purpose }) => purpose)).toEqual(['development']);
});

function withVolumes(...names: readonly string[]): string {
  return `services:\n  web: { image: "example/web:1.4" }\nvolumes:\n${names.map((name) => `  ${name}:\n`).join('')}`;
}

it('tells at once of many volumes that no one mounts', async () => {
  const run = 'docker-compose up\n';
  expect(await frames('no-unused-volume', { 'compose.yml': withVolumes('one', 'two', 'three', 'four'), 'run.sh': run })).toMatchInlineSnapshot(`
"notice[no-unused-volume]: No service mounts \`one\` and 3 other volumes: V1 made them all the same, V2 does not
 --> compose.yml:4:3
4 |   one:
  |   ^^^
5 |   two:
  |   --- nor this one
6 |   three:
  |   ----- nor this one
7 |   four:
  |   ---- nor this one
  = help: Remove them, or make by hand those that are needed
  = fix (unsafe): Remove them"
`);
  expect((await review({ 'compose.yml': withVolumes('one', 'two', 'three'), 'run.sh': run })).findings.filter(({ rule }) => rule.id === 'no-unused-volume')).toHaveLength(3);
});

it('knows that V2 alone is called where V1 is spoken of as Compose is', async () => {
  const compose = 'services:\n  web:\n    image: example/web:1.4\n    labels: { shown: true }\n';
  const scripts = { 'up.sh': 'docker compose up -d\n', 'down.sh': 'docker compose down\n' };
  expect(await frames('no-boolean-label', { 'compose.yml': compose, ...scripts, 'notes.sh': '# written for the docker-compose environment, mounted by docker-compose\n' })).toBe('');
  expect(await frames('no-boolean-label', { 'compose.yml': compose, ...scripts, 'notes.sh': '# needs docker-compose 1.29\n' })).toContain('V1 wrote `True`');
});

it('lets Selenoid start browsers', async () => {
  expect(await ids({ 'compose.yml': 'services:\n  browsers:\n    image: aerokube/selenoid:1.11.3\n    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n' })).toEqual([]);
});

it('calls no file a volume to name', async () => {
  expect(await frames('no-anonymous-volume', 'services:\n  web:\n    image: nginx:1.27\n    volumes: [/etc/nginx/conf.d/default.conf]\n')).toBe('');
});

function debugged(comment: string): string {
  return `services:\n  a:\n    image: example/a:1.4\n    pid: host${comment}\n  b:\n    image: example/b:1.4\n    pid: host\n`;
}

it('takes a reason that stands once in a file for that of all who have the same there', async () => {
  expect(await frames('no-host-namespace', debugged(' # to debug it'))).toBe('');
  expect((await review({ 'compose.yml': debugged('') })).findings.filter(({ rule }) => rule.id === 'no-host-namespace')).toHaveLength(2);
});

it('leaves a plugin of Kafka Connect that lies unpacked to its makers', async () => {
  const compose = 'services:\n  broker:\n    image: confluentinc/cp-kafka\n';
  const files = { 'plugins/x/doc/docker-compose.yml': compose, 'plugins/x/manifest.json': '{}' };
  expect(await ids(files)).toEqual(['no-moving-tag']);
  expect(await ids({ ...files, 'plugins/x/lib/x-1.0.jar': 'PK' })).toEqual([]);
});

it('takes files beside a script that deploys what it works out for stacks', async () => {
  const stack = 'version: "3.9"\nservices:\n  web:\n    image: example/web:1.4\n';
  const deploy = 'for stack in *.yaml; do\n  envsubst < "$stack" > "run/$stack"\n  docker stack deploy -c "run/$stack" "$stack"\ndone\n';
  expect(await frames('no-version', { 'stacks/hue.yaml': stack, 'stacks/deploy.sh': deploy })).toBe('');
  expect(await frames('no-version', { 'stacks/hue.yaml': stack, 'deploy.sh': deploy })).toContain('version');
});
