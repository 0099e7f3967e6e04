import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

interface Warned {
  /** What the engine says, in part. */
  readonly says: string;
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
}

const web = (keys: string, rest = ''): Readonly<Record<string, string>> => ({ 'compose.yaml': `services:\n  web: {image: a, ${keys}}\n${rest}` });
const built = (keys: string, rest = ''): Readonly<Record<string, string>> => ({ 'compose.yaml': `services:\n  web: {build: {context: ., ${keys}}}\n${rest}` });
const watch = (entry: string, keys = ''): Readonly<Record<string, string>> => ({ 'compose.yaml': `services:\n  web: {build: ., ${keys}develop: {watch: [{${entry}}]}}\n` });
const service = 'services: {web: {image: a}}\n';

/** What Compose 2.40.3 warns of, going by its source and that of compose-go 2.9.1, where `config` says it. */
const byConfig: readonly Warned[] = [
  { says: 'the attribute `version` is obsolete', rule: 'no-version', files: { 'compose.yaml': `version: "3"\n${service}` } },
  { says: 'networks.n: external.name is deprecated', rule: 'no-external-name', files: web('tty: true', 'networks: {n: {external: {name: x}}}\n') },
  { says: 'volumes.v: external.name is deprecated', rule: 'no-external-name', files: web('tty: true', 'volumes: {v: {external: {name: x}}}\n') },
  { says: 'for boolean is not supported by YAML 1.2, please use `true`', rule: 'no-yes-boolean', files: web('tty: yes') },
  { says: 'for boolean is not supported by YAML 1.2, please use `false`', rule: 'no-yes-boolean', files: web('tty: "off"') },
  { says: 'for boolean is not supported by YAML 1.2, please use `true`', rule: 'no-odd-boolean', files: web('tty: yes, annotations: {a: b}') },
  { says: 'variable is not set. Defaulting to a blank string', rule: 'no-unset-variable', files: web('user: "${NAME}"') },
  { says: 'Found multiple config files with supported names', rule: 'no-passed-over-file', files: { 'compose.yaml': service, 'compose.yml': service } },
  { says: 'Found multiple config files with supported names', rule: 'no-passed-over-file', files: { 'compose.yaml': service, 'docker-compose.yml': service } },
  { says: 'Found multiple config files with supported names', rule: 'no-second-default-file', files: { 'compose.yaml': service, 'docker-compose.yml': 'services: {web: {image: b}}\n' } },
  { says: 'Found multiple override files with supported names', rule: 'no-passed-over-file', files: { 'compose.yaml': service, 'compose.override.yaml': service, 'docker-compose.override.yml': service } },
];

/** The same where `up`, `build` or `watch` says it, which all ask a daemon first. */
const byOthers: readonly Warned[] = [
  { says: 'mount of type `bind` should not define `tmpfs` option', rule: 'no-foreign-mount-option', files: web('volumes: [{type: bind, source: ., target: /a, tmpfs: {size: 1}}]') },
  { says: 'mount of type `volume` should not define `bind` option', rule: 'no-foreign-mount-option', files: web('volumes: [{type: volume, source: v, target: /a, bind: {propagation: shared}}]', 'volumes: {v: }\n') },
  { says: 'mount of type `tmpfs` should not define `volume` option', rule: 'no-foreign-mount-option', files: web('volumes: [{type: tmpfs, target: /a, volume: {nocopy: true}}]') },
  { says: 'mount of type `bind` should not define `image` option', rule: 'no-foreign-mount-option', files: web('volumes: [{type: bind, source: ., target: /a, image: {subpath: x}}]') },
  { says: 'secrets `uid`, `gid` and `mode` are not supported, they will be ignored', rule: 'no-secret-mode', files: web('secrets: [{source: s, uid: "1"}]', 'secrets: {s: {file: ./s}}\n') },
  { says: 'secrets `uid`, `gid` and `mode` are not supported, they will be ignored', rule: 'no-ignored-secret-option', files: web('annotations: {a: b}, secrets: [{source: s, uid: "1"}]', 'secrets: {s: {file: ./s}}\n') },
  { says: 'config `uid`, `gid` and `mode` are not supported, they will be ignored', rule: 'no-ignored-secret-option', files: web('configs: [{source: c, mode: 0400}]', 'configs: {c: {file: ./c}}\n') },
  { says: 'secrets `uid`, `gid` and `mode` are not supported by BuildKit, they will be ignored', rule: 'no-ignored-secret-option', files: built('secrets: [{source: s, gid: "1"}]', 'secrets: {s: {environment: S}}\n') },
  { says: 'secret file s does not exist', rule: 'no-missing-secret', files: web('secrets: [s]', 'secrets: {s: {file: ./s}}\n') },
  { says: 'ignoring services.web.networks.n.interface_name', rule: 'no-rival-interface-name', files: web('networks: {n: {interface_name: eth0, driver_opts: {com.docker.network.endpoint.ifname: net0}}}', 'networks: {n: }\n') },
  { says: "also declared by a bind mount volume, this path won't be monitored", rule: 'no-unwatched-path', files: watch('path: ./src, action: sync, target: /app', 'volumes: [".:/app"], ') },
  { says: 'x-initialSync is DEPRECATED', rule: 'no-old-watch-key', files: watch('path: ./src, action: sync, target: /app, x-initialSync: true') },
  { says: 'x-develop is DEPRECATED', rule: 'no-old-watch-key', files: { 'compose.yaml': 'services:\n  web: {build: ., x-develop: {watch: [{path: a, action: rebuild}]}}\n' } },
  { says: 'COMPOSE_BAKE=false is deprecated', rule: 'no-old-builder', files: { ...watch('path: a, action: rebuild'), '.env': 'COMPOSE_BAKE=0\n' } },
];

/** Here the rule has nothing to tell. */
const quiet: readonly Omit<Warned, 'says'>[] = [
  { rule: 'no-passed-over-file', files: { 'compose.yaml': service, 'compose.override.yml': service, 'sub/compose.yml': service } },
  { rule: 'no-ignored-secret-option', files: web('configs: [{source: c, mode: 0400}]', 'configs: {c: {content: a}}\n') },
  { rule: 'no-rival-interface-name', files: web('networks: {n: {interface_name: eth0, driver_opts: {com.docker.network.endpoint.ifname: eth0}}}', 'networks: {n: }\n') },
  { rule: 'no-unwatched-path', files: watch('path: ./src, action: rebuild', 'volumes: [".:/app"], ') },
  { rule: 'no-unwatched-path', files: watch('path: ./src, action: sync, target: /app', 'volumes: ["./srcs:/app", "src:/a"], ') },
  { rule: 'no-old-watch-key', files: watch('path: ./src, action: sync, target: /app, x-initialSync: false') },
  { rule: 'no-old-builder', files: { ...watch('path: a, action: rebuild'), '.env': 'COMPOSE_BAKE=true\n' } },
  { rule: 'no-old-builder', files: { ...web('tty: true'), '.env': 'COMPOSE_BAKE=0\n' } },
];

const engine = process.env['COMPOSE_V2'];
if (engine === undefined) process.stderr.write('SKIPPED: the warnings were held against no engine; name it in $COMPOSE_V2\n');

async function rulesFor(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings, faults } = await review(files);
  for (const { where, cause } of faults) throw new Error(where, { cause });
  return findings.map(({ rule }) => rule.id);
}

describe('what Compose warns of', () => {
  it.each([...byConfig, ...byOthers])('is told: $says ($rule)', async ({ rule, files }) => {
    expect(await rulesFor(files)).toContain(rule);
  });

  it.each(quiet)('is not told where it does not warn: $rule, $files', async ({ rule, files }) => {
    expect(await rulesFor(files)).not.toContain(rule);
  });
});

const withEngine = engine === undefined ? describe.skip : describe;

withEngine('the engine itself', () => {
  it.each(byConfig)('warns: $says', ({ says, files }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'warned-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const { stderr } = spawnSync(engine ?? '', ['config', '--quiet'], { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder }, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stderr).toContain('level=warning');
    expect(stderr).toContain(says);
  });
});
