import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { frames } from '../support/lint.ts';
import { findings, marks, web } from '../support/marks.ts';

/** A file after the fix of the first finding. */
async function fixed(rule: string, text: string): Promise<string | undefined> {
  const [finding] = await findings(rule, text);
  const [edit] = finding?.fix?.edits ?? [];
  return edit && applyEdits(edit.file.text, finding?.fix?.edits ?? [])?.trimEnd();
}

type Case = readonly [keys: string, expected: readonly string[]];

describe.each<readonly [string, readonly Case[]]>([
  ['no-shared-propagation', [
    ['volumes: ["/srv:/data:rshared"]', ['rshared']],
    ['volumes: ["/srv:/data:ro,shared"]', ['shared']],
    ['volumes: [{ type: bind, source: /srv, target: /data, bind: { propagation: rshared } }]', ['rshared']],
    ['volumes: ["/srv:/data:rslave", "/a:/b:z", "/c:/rshared"]', []],
    ['volumes: ["/srv:/data:${MODE}"]', []],
  ]],
  ['no-executable-tmpfs', [
    ['tmpfs: "/tmp:exec"', ['exec']],
    ['tmpfs: ["/tmp:size=1m,exec,suid", "/run:dev"]', ['exec', 'suid', 'dev']],
    ['tmpfs: ["/exec", "/tmp:noexec", "/run:mode=700"]', []],
    ['tmpfs: "/tmp:${FLAGS}"', []],
    ['volumes: ["/a:/b:exec"]', []],
  ]],
  ['no-discarded-log', [
    ['logging: { driver: none }', ['none']],
    ['logging: { driver: "none" }', ['"none"']],
    ['logging: { driver: local }', []],
    ['logging: { driver: "${DRIVER:-none}" }', []],
    ['logging: none', []],
  ]],
  ['no-unlimited-processes', [
    ['pids_limit: -1', ['-1']],
    ['pids_limit: 0', ['0']],
    ['deploy: { resources: { limits: { pids: -1 } } }', ['-1']],
    ['pids_limit: 100', []],
    ['pids_limit: "${PIDS}"', []],
    ['image: b', []],
  ]],
  ['no-unpinned-image', [
    ['image: "nginx:1.27"', ['"nginx:1.27"']],
    ['image: "nginx:${TAG:-latest}"', []],
    ['image: nginx', []],
    ['image: "nginx:alpine"', []],
    ['image: "nginx:1.27@sha256:9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c"', []],
    ['image: "example/web:1", build: .', []],
    ['image: "example/web:1", pull_policy: build', []],
  ]],
  ['no-public-port', [
    ['ports: ["8080:80"]', ['"8080:80"']],
    ['ports: [{ target: 80, published: "8080" }]', ['{ target: 80, published: "8080" }']],
    ['ports: ["0.0.0.0:8080:80", "[::]:8081:80"]', ['"0.0.0.0:8080:80"', '"[::]:8081:80"']],
    ['ports: ["80:8080", "443:443", "443:443/udp"]', []],
    ['ports: ["127.0.0.1:8080:80", "[::1]:8080:80", "${IP}:8080:80", "${PORT}:80", "80"]', []],
    ['ports: [{ target: 80, published: "8080", host_ip: 127.0.0.1 }]', []],
    ['ports: ["8080:80"], network_mode: host', []],
    ['image: "postgres:17", ports: ["5433:5432"]', []],
  ]],
  ['no-foreign-mount-option', [
    ['volumes: [{ type: bind, source: /a, target: /b, volume: { nocopy: true } }]', ['volume']],
    ['volumes: [{ type: tmpfs, target: /b, bind: { propagation: shared }, tmpfs: { size: 1m } }]', ['bind']],
    ['volumes: [{ type: "${TYPE}", target: /b, bind: {} }]', []],
    ['volumes: [{ type: bind, source: /a, target: /b, bind: { propagation: shared }, volume: }]', []],
    ['volumes: ["/a:/b"]', []],
  ]],
  ['valid-container-name', [
    ['container_name: shop/web', ['shop/web']],
    ['container_name: "web app"', ['"web app"']],
    ['container_name: "-web"', ['"-web"']],
    ['container_name: /web', []],
    ['container_name: web_1.a-b', []],
    ['container_name: "${NAME}/a"', []],
    ['container_name: 12', []],
    ['container_name: a', []],
  ]],
])('%s', (rule, cases) => {
  it.each<Case>(cases)('%s', async (keys, expected) => {
    expect(await marks(rule, web(keys.includes('image:') ? keys : `image: a, ${keys}`))).toEqual(expected);
  });
});

describe('no-public-port', () => {
  it('puts the address in front of the short form', async () => {
    expect(await fixed('no-public-port', 'services: { web: { image: a, ports: ["8080:80"] } }')).toContain('["127.0.0.1:8080:80"]');
    expect(await fixed('no-public-port', 'services:\n  web:\n    image: a\n    ports:\n      - 8000-8005:8000-8005\n')).toContain('- 127.0.0.1:8000-8005:8000-8005');
    expect(await fixed('no-public-port', web('image: a, ports: [{ published: "8080", target: 80 }]'))).toBeUndefined();
    expect(await fixed('no-public-port', web('image: a, ports: ["0.0.0.0:8080:80"]'))).toBeUndefined();
  });
});

describe('no-unpinned-image', () => {
  it('leaves alone what another service builds', async () => {
    expect(await marks('no-unpinned-image', 'services: { web: { image: "a/b:1", build: . }, worker: { image: "a/b:1" } }')).toEqual([]);
  });
});

describe('no-unlimited-log', () => {
  const text = 'services:\n  web:\n    image: a\n  db:\n    image: b\n    logging: { driver: local }\n  app:\n    image: c\n    logging: { driver: json-file }\n';

  it('says it once for a project', async () => {
    expect(await frames('no-unlimited-log', text)).toMatchInlineSnapshot(`
"notice[no-unlimited-log]: Of 3 services 2 keep their log without end, until the disk is full
 --> compose.yml:2:3
2 |   web:
  |   ^^^
  = help: Write \`logging: { driver: local }\` into each, once as an anchor under \`x-logging\`"
`);
  });

  it.each(['{ driver: journald }', '{ options: { max-size: 10m } }', '{ driver: "${DRIVER}" }', '{ driver: json-file, options: { max-size: "${SIZE}" } }'])('is content with %s', async (logging) => {
    expect(await marks('no-unlimited-log', web(`image: a, logging: ${logging}`))).toEqual([]);
  });

  it('says nothing of files for development', async () => {
    expect(await marks('no-unlimited-log', { 'compose.dev.yml': text })).toEqual([]);
  });
});
