import { expect, it } from '@jest/globals';
import { fixAll } from '../../src/lint/fix-all.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { run } from '../../src/run.ts';

const request = { config: defaultConfig, scope: { kind: 'tree' as const, named: [] }, filters: [] };

/** The texts after all safe fixes. */
async function fixed(texts: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const { changes } = await fixAll(memoryWorkspace(texts), (workspace) => run(workspace, request), { safety: new Set(['safe'] as const), whyLeave: () => undefined });
  return { ...texts, ...Object.fromEntries(changes.map(({ after }) => [after.path, after.text])) };
}

it('declares the volumes that a service has from a file that it extends, without which V2 refuses it', async () => {
  const texts = {
    'docker-compose.yml': 'web:\n  extends:\n    file: common.yml\n    service: base\n  ports: ["80:80"]\n',
    'common.yml': 'base:\n  image: nginx:1.27\n  volumes:\n    - cache:/cache\n',
  };
  expect(await fixed(texts)).toEqual({
    'docker-compose.yml': 'services:\n  web:\n    extends:\n      file: common.yml\n      service: base\n    ports: ["80:80"]\n\nvolumes:\n  cache:\n    name: cache\n',
    'common.yml': 'services:\n  base:\n    image: nginx:1.27\n    network_mode: bridge\n    volumes:\n      - cache:/cache\n\nvolumes:\n  cache:\n    name: cache\n',
  });
});

it('does not vouch for a volume whose driver another file names', async () => {
  const texts = {
    'docker-compose.yml': 'web:\n  extends:\n    file: common.yml\n    service: base\n',
    'common.yml': 'base:\n  image: nginx:1.27\n  volume_driver: flocker\n  volumes:\n    - cache:/cache\n',
  };
  expect((await fixed(texts))['docker-compose.yml']).toBe(texts['docker-compose.yml']);
});

it('takes along what is laid over it, which keeps the network of what lies below', async () => {
  const texts = {
    'docker-compose.yml': 'web:\n  image: nginx:1.27\n  net: host\n',
    'docker-compose.override.yml': 'web:\n  tty: true\n  ports: []\n',
    'docker-compose.prod.yml': '# Laid over docker-compose.yml\nweb:\n  restart: always\n  volumes: ["logs:/var/log"]\n',
  };
  expect(await fixed(texts)).toEqual({
    'docker-compose.yml': 'services:\n  web:\n    image: nginx:1.27\n    network_mode: host\n',
    'docker-compose.override.yml': 'services:\n  web:\n    tty: true\n    ports: []\n',
    'docker-compose.prod.yml': '# Laid over docker-compose.yml\nservices:\n  web:\n    restart: always\n    volumes: ["logs:/var/log"]\n\nvolumes:\n  logs:\n    name: logs\n',
  });
});

it('writes the network once where one service merges another one', async () => {
  const texts = { 'docker-compose.yml': 'web: &web\n  image: nginx:1.27\nadmin:\n  <<: *web\n  command: admin\n' };
  expect(await fixed(texts)).toEqual({ 'docker-compose.yml': 'services:\n  web: &web\n    image: nginx:1.27\n    network_mode: bridge\n  admin:\n    <<: *web\n    command: admin\n' });
});

it('leaves comments below the marker of a document at the head of the file', async () => {
  const texts = { 'docker-compose.yml': '---\n# vim: set ft=yaml :\nweb:\n  image: nginx:1.27\n' };
  expect(await fixed(texts)).toEqual({ 'docker-compose.yml': '---\n# vim: set ft=yaml :\nservices:\n  web:\n    image: nginx:1.27\n    network_mode: bridge\n' });
});

it('counts a file once that another one draws in, though a third names that one', async () => {
  const { projects } = await run(
    memoryWorkspace({
      'docker-compose.yml': 'services: { web: { extends: { file: common.yml, service: base } } }\n',
      'common.yml': 'services: { base: { image: "nginx:1.27" } }\n',
      'docker-compose.prod.yml': '# Laid over docker-compose.yml\nservices: { web: { restart: always } }\n',
    }),
    request,
  );
  expect(projects.map(({ files }) => files.map(({ source }) => source.path))).toEqual([['docker-compose.prod.yml'], ['docker-compose.yml', 'common.yml']]);
});

it('keeps one of two files that draw in each other', async () => {
  const { projects } = await run(
    memoryWorkspace({
      'a.compose.yml': 'services: { a: { extends: { file: b.compose.yml, service: b } }, c: { image: "nginx:1.27" } }\n',
      'b.compose.yml': 'services: { b: { image: "nginx:1.27" }, d: { extends: { file: a.compose.yml, service: c } } }\n',
    }),
    request,
  );
  expect(projects).toHaveLength(1);
});
