import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { findings, marks, web } from '../support/marks.ts';

describe('a default that gives power over the host is told, and what no one can know is not', () => {
  it.each([
    ['no-privileged', 'privileged: "${P:-true}"', '"${P:-true}"'],
    ['no-privileged', 'privileged: "${P-true}"', '"${P-true}"'],
    ['no-host-namespace', 'ipc: "${IPC:-host}"', '"${IPC:-host}"'],
    ['no-dangerous-capability', 'cap_add: ["${C:-SYS_ADMIN}"]', '"${C:-SYS_ADMIN}"'],
    ['no-unconfined-profile', 'security_opt: ["seccomp:${S:-unconfined}"]', '"seccomp:${S:-unconfined}"'],
    ['no-raw-device', 'devices: ["${D:-/dev/sda}:/dev/xvda"]', '"${D:-/dev/sda}:/dev/xvda"'],
    ['no-docker-socket', 'volumes: ["${S:-/var/run/docker.sock}:/tmp/engine"]', '"${S:-/var/run/docker.sock}:/tmp/engine"'],
    ['no-writable-host-path', 'volumes: ["${ROOT:-/}:/host"]', '"${ROOT:-/}:/host"'],
    ['no-sensitive-host-path', 'volumes: ["${KEYS:-~/.ssh}:/keys:ro"]', '"${KEYS:-~/.ssh}:/keys:ro"'],
  ])('%s: %s', async (rule, keys, mark) => {
    expect(await marks(rule, web(keys))).toEqual([mark]);
  });

  it.each([
    ['no-privileged', 'privileged: "${P}"'],
    ['no-privileged', 'privileged: "${P:?}"'],
    ['no-privileged', 'privileged: "${P:-false}"'],
    ['no-host-namespace', 'pid: "${PID:-}"'],
    ['no-writable-host-path', 'volumes: ["${ROOT}:/host"]'],
    ['no-writable-host-path', 'volumes: ["${ROOT:-./data}:/host"]'],
    ['no-docker-socket', 'volumes: ["${S:-./engine.sock}:/tmp/engine"]'],
  ])('%s: %s', async (rule, keys) => {
    expect(await marks(rule, web(keys))).toEqual([]);
  });

  it('says what decides', async () => {
    expect(await frames('no-privileged', 'services:\n  web:\n    image: example/web:1.4\n    privileged: ${PRIVILEGED:-true}\n')).toMatchInlineSnapshot(`
"error[no-privileged]: Service \`web\` runs privileged, so a break-in reaches the host unless a variable is set
 --> compose.yml:4:17
4 |     privileged: \${PRIVILEGED:-true}
  |                 ^^^^^^^^^^^^^^^^^^^
  = help: Grant only what it needs, under \`cap_add\` or \`devices\`"
`);
  });

  it('is told once where the target tells as much', async () => {
    expect(await findings('no-docker-socket', web('volumes: ["${S:-/var/run/docker.sock}:/var/run/docker.sock"]'))).toHaveLength(1);
  });

  it('is no default where the project says what the variable is', async () => {
    expect(await marks('no-privileged', { 'compose.yml': web('privileged: "${P:-true}"'), '.env': 'P=false\n' })).toEqual([]);
  });
});

describe('a path below `$HOME` is one below `~`', () => {
  it.each([
    ['no-sensitive-host-path', '"$HOME/.ssh:/root/.ssh:ro"', '$HOME/.ssh'],
    ['no-sensitive-host-path', '"${HOME}/.aws:/root/.aws:ro"', '${HOME}/.aws'],
    ['no-sensitive-host-path', '{ type: bind, source: "${HOME}/.kube", target: /k, read_only: true }', '"${HOME}/.kube"'],
    ['no-writable-host-path', '"${HOME}/.ssh:/root/.ssh"', '${HOME}/.ssh'],
  ])('%s: %s', async (rule, volume, mark) => {
    expect(await marks(rule, web(`volumes: [${volume}]`))).toEqual([mark]);
  });

  it.each(['"${HOMES}/.ssh:/root/.ssh:ro"', '"${HOME}/app:/app"', '"${HOME}${X}/.ssh:/root/.ssh:ro"', '"/data${HOME}/.ssh:/root/.ssh:ro"', '"${X}/.ssh:/root/.ssh:ro"'])('not %s', async (volume) => {
    expect(await marks('no-sensitive-host-path', web(`volumes: [${volume}]`))).toEqual([]);
  });
});

const hosts = (entries: string): string => `services: { web: { image: a, network_mode: host, ${entries}, environment: { DB_HOST: db } }, db: { image: b } }`;
const ports = (entries: string): string => `services: { web: { image: a, ${entries}, environment: { API: "http://api:8081" } }, api: { image: b, ports: ["8081:80"] } }`;

describe('a name of `extra_hosts` leads elsewhere, and no other does', () => {
  it.each([
    ['extra_hosts: ["cache:127.0.0.1"]', 1],
    ['extra_hosts: { cache: 127.0.0.1 }', 1],
    ['external_links: [other_redis_1:redis]', 1],
    ['extra_hosts: ["db:127.0.0.1"]', 0],
    ['extra_hosts: ["db=127.0.0.1"]', 0],
    ['extra_hosts: { db: "${DB_IP}" }', 0],
    ['extra_hosts: ["db:${DB_IP}"]', 0],
    ['extra_hosts: ["${NAME}:127.0.0.1"]', 0],
    ['external_links: [other_db_1:db]', 0],
    ['external_links: [db]', 0],
  ])('%s', async (entries, count) => {
    expect(await marks('no-unreachable-service', hosts(entries))).toHaveLength(count);
  });

  it.each([['extra_hosts: ["host.docker.internal:host-gateway"]', 1], ['extra_hosts: ["api:host-gateway"]', 0]])('%s', async (entries, count) => {
    expect(await marks('no-wrong-port', ports(entries))).toHaveLength(count);
  });
});
