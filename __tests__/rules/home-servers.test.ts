import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';
import { findings, marks, web } from '../support/marks.ts';

const socket = 'volumes: ["/var/run/docker.sock:/var/run/docker.sock"]';

const capabilities = (lines: string): string => `services:\n  vpn:\n    image: example/vpn:1\n    cap_add:\n${lines}`;
const mounts = (lines: string): string => `services:\n  ports:\n    image: example/ports:1\n    volumes:\n${lines}`;

const mounted = (path: string): string => web(`image: "example/a:1", volumes: ["${path}:/data"]`);
const outside = (volume: string): string => web(`image: "example/a:1", userns_mode: host, volumes: ["${volume}"]`);

describe('secrets that a program fills in', () => {
  it.each(['{{VAULTWARDEN_ADMIN_TOKEN}}', '{{ db_password }}', '{{ .Values.token }}', '{{- secret -}}', "{{ password | default('x') }}"])('%s is none', async (text) => {
    const texts = web(`environment: { ADMIN_TOKEN: "${text}" }`);
    expect([...(await marks('no-guessable-secret', texts)), ...(await marks('no-plain-secret', texts))]).toEqual([]);
  });

  it.each(['{{your-token}}', '{{YOUR_TOKEN}}', '{{ put the token here }}', '{{}}'])('%s waits for someone', async (text) => {
    expect(await marks('no-guessable-secret', web(`environment: { ADMIN_TOKEN: "${text}" }`))).toHaveLength(1);
  });
});

describe('passwords in disguise', () => {
  it.each(['p4ssw0rd', 'Pa55w0rd', 'P4ssb0lt', 'sTr0ngPa55w0Rd', 'MyOptionalStrongSudoPassword', 'SuperDuperAdminPW', 'correct horse battery staple', 'aLongRandomSeriesOfCharacters'])('%s is guessed', async (text) => {
    expect(await marks('no-guessable-secret', { 'passbolt/compose.yml': web(`environment: { SUDO_PASSWORD: ${text} }`) })).toEqual([text]);
  });

  it.each(['YourSpecialString!', 'sk-proj-openaiAPIhere', 'gsk_fill_thisAPI', 'a8sd7fa9s8d7f # your_api_key'])('%s waits for the real one', async (text) => {
    const value = text.split(' #', 1)[0] ?? '';
    expect(await findings('no-guessable-secret', `services:\n  web:\n    image: a:1\n    environment:\n      API_KEY: ${text}\n`)).toMatchObject([{ message: '`API_KEY` waits here for its real value, which gets committed with the file' }]);
    expect(await marks('no-plain-secret', web(`environment: { API_KEY: "x${value.replaceAll(/[^a-z\d]/gi, 'q')}7Kd83hXvQ0p" }`))).toHaveLength(1);
  });

  it.each(['b4FUk4mF3As3aA', 'k0b4lt-w0lf-str4sse'])('%s is not', async (text) => {
    expect(await marks('no-guessable-secret', web(`environment: { SUDO_PASSWORD: ${text} }`))).toEqual([]);
    expect(await marks('no-plain-secret', web(`environment: { SUDO_PASSWORD: ${text} }`))).toEqual([text]);
  });
});

describe('programs of home servers', () => {
  it.each([
    ['no-docker-socket', 'productiveops/dokemon:1.6', socket],
    ['no-docker-socket', 'drone/agent:1.6', socket],
    ['no-docker-socket', 'code.forgejo.org/forgejo/runner:9', socket],
    ['no-docker-socket', '${WOODPECKER_AGENT_IMAGE}', socket],
    ['no-docker-socket', 'sematext/logagent:3', socket],
    ['no-docker-socket', 'git.example.org/ops/periphery:2', socket],
    ['no-privileged', 'tecnativa/docker-socket-proxy:0.4', 'privileged: true'],
    ['no-dangerous-capability', 'linuxserver/homeassistant:2026.8', 'network_mode: host, cap_add: [NET_ADMIN]'],
    ['no-dangerous-capability', 'jitsi/jibri:stable-8960', 'cap_add: [SYS_ADMIN]'],
    ['no-host-network', 'jokobsk/pi.alert:1', 'network_mode: host'],
    ['no-host-network', 'ekzhang/bore:0.6', 'network_mode: host'],
    ['no-writable-host-path', 'ghcr.io/moghtech/komodo-periphery:1', 'volumes: ["/proc:/proc"]'],
    ['no-unconfined-profile', 'ollama/ollama:rocm', 'devices: [/dev/kfd, /dev/dri], security_opt: ["seccomp=unconfined"]'],
  ])('%s, of %s', async (rule, image, keys) => {
    expect(await marks(rule, web(`image: "${image}", ${keys}`))).toEqual([]);
  });

  it.each([
    ['no-unconfined-profile', 'ollama/ollama:0.12', 'devices: [/dev/dri], security_opt: ["seccomp=unconfined"]'],
    ['no-unconfined-profile', 'ollama/ollama:rocm', 'devices: [/dev/kfd], security_opt: ["apparmor=unconfined"]'],
    ['no-host-network', 'example/boredom:1', 'network_mode: host'],
    ['no-docker-socket', 'drone/drone:2', socket],
  ])('%s, of %s, is told', async (rule, image, keys) => {
    expect(await marks(rule, web(`image: "${image}", ${keys}`))).toHaveLength(1);
  });
});

describe('a reason that is stated', () => {
  it.each([
    ['      - SYS_MODULE # needed for WireGuard\n', 0],
    ['      # Needed for WireGuard and firewall support.\n      - NET_ADMIN\n      - SYS_MODULE\n', 0],
    ['      # The kernel of this box is old, and its module\n      # is needed by the tunnel\n      - SYS_MODULE\n', 0],
    ['      # Note: needed for WireGuard\n      - SYS_MODULE\n', 0],
    ['      # optional, for WireGuard\n      - SYS_MODULE\n', 1],
    ['      # wireguard\n      - SYS_MODULE\n', 1],
    ['      - NET_ADMIN\n      - SYS_MODULE\n', 1],
    ['      # - NET_ADMIN for the tunnel\n      - SYS_MODULE\n', 1],
    ['      # needed for the tunnel\n\n      - SYS_MODULE\n', 1],
    ['      - SYS_MODULE\n      # needed for the tunnel\n      - NET_ADMIN\n', 1],
  ])('of capabilities: %j', async (lines, count) => {
    expect(await marks('no-dangerous-capability', capabilities(lines))).toHaveLength(count);
  });

  it('of capabilities, behind their key', async () => {
    expect(await marks('no-dangerous-capability', capabilities('      - NET_ADMIN\n      - SYS_MODULE\n').replace('cap_add:', 'cap_add: # needed for the tunnel'))).toEqual([]);
  });

  it.each([
    ['      # Required for discovering services running in Docker\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n', 0],
    ['      - /var/run/docker.sock:/var/run/docker.sock # to start jobs\n', 0],
    ['      # Required for data persistence\n      - ./data:/data\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n', 1],
    ['      - /var/run/docker.sock:/var/run/docker.sock # optional\n', 1],
  ])('of the socket: %j', async (lines, count) => {
    expect(await marks('no-docker-socket', mounts(lines))).toHaveLength(count);
  });
});

describe('homes', () => {
  it('may be logged in to by whoever writes to them all', async () => {
    const [finding] = await findings('no-writable-host-path', mounted('/home'));
    expect(finding?.message).toBe('Service `web` may write to `/home` of the host, and so log in there');
    expect(await findings('no-sensitive-host-path', mounted('/home'))).toEqual([]);
    expect(await marks('no-sensitive-host-path', web('image: "example/a:1", volumes: ["/home:/data:ro"]'))).toEqual(['/home']);
  });

  it.each([
    ['/home/alice', 1],
    ['/home/Downloads', 0],
    ['/home/media', 0],
    ['/home/docker/.ssh/id_ed25519', 1],
    ['/Users/Alice', 1],
  ])('%s', async (path, count) => {
    expect(await findings('no-sensitive-host-path', mounted(path))).toHaveLength(count);
  });
});

const ofHardening = new Set(['no-default-capabilities', 'no-privilege-gain', 'no-writable-root']);

describe('an env file whose values are encrypted', () => {
  it.each(['ENC[AES256_GCM,data:/TOj7vNgBIUmzAvBBgGAFSnG1g6uR77H,iv:KBRSVLazL9uc=,tag:mwhzW2MJbjc==,type:str]', '"encrypted:BD7HQzbRLxTc9CfFzVGmvXL0RBhA9SYBoqTy"'])('%s', async (value) => {
    const texts = { 'compose.yml': web('image: "example/a:1", volumes: ["${UPLOADS}:/data"], environment: { DB_PASSWORD: "${DB_PASSWORD}" }'), '.env': `UPLOADS=${value}\nDB_PASSWORD=${value}\n` };
    expect((await review(texts)).findings.filter(({ rule }) => rule.category !== 'reliability').map(({ rule }) => rule.id).filter((id) => !ofHardening.has(id))).toEqual([]);
  });
});

describe('user namespaces', () => {
  it.each([
    ['/var/run/docker.sock:/var/run/docker.sock:ro', 0],
    ['/var/lib/docker/containers:/var/lib/docker/containers:ro', 0],
    ['/var/log:/var/log:ro', 0],
    ['./data:/data', 1],
    ['/var/lib/app:/data', 1],
  ])('are left for %s', async (volume, count) => {
    expect(await findings('no-host-namespace', outside(volume))).toHaveLength(count);
  });
});

describe('an app of Umbrel', () => {
  const app = 'services:\n  app_proxy:\n    environment:\n      APP_HOST: shop_web_1\n      APP_PORT: 80\n  web:\n    image: nginx:1.27\n';
  const hook = '#!/bin/sh\ndocker exec shop_web_1 ls\n';

  it('has containers of V1\'s names', async () => {
    expect(await marks('no-v1-container-name', { 'shop/docker-compose.yml': app, 'shop/hooks/post-start.sh': hook })).toEqual([]);
    expect(await marks('no-v1-container-name', { 'shop/docker-compose.yml': app.replace('app_proxy', 'proxy'), 'shop/hooks/post-start.sh': hook })).not.toEqual([]);
  });
});

describe('a folder whose name V1 kept the first sign of', () => {
  it.each([['_apps', 1], ['_templates', 0]])('%s', async (folder, count) => {
    expect(await findings('no-trimmed-project-name', { [`${folder}/docker-compose.yml`]: `version: "3"\n${web('image: "a:1"')}` })).toHaveLength(count);
  });
});

describe('a reason above a key', () => {
  it.each([
    ['    # This is the best choice, as IPv6 needs it\n', 0],
    ['    # see https://example.org/issues/434\n', 0],
    ['    # host network\n', 1],
    ['    # Host network for the container\n', 1],
    ['    # ports are not needed so\n', 1],
    ['    # ports: # for the web\n', 1],
  ])('%j', async (lines, count) => {
    expect(await findings('no-host-network', `services:\n  web:\n    image: example/a:1\n${lines}    network_mode: host\n`)).toHaveLength(count);
  });
});

describe('external secrets', () => {
  const text = 'services:\n  db:\n    image: mysql:8\n    secrets: [root.pwd]\nsecrets:\n  root.pwd:\n    external: true\n';
  it.each([
    ['podman-compose up -d', 1],
    ['openssl rand -base64 16 | podman secret create --replace root.pwd -\npodman-compose up -d', 0],
    ['docker secret create root.pwd pwd.txt', 0],
    ['docker secret ls', 1],
  ])('after %s', async (call, count) => {
    expect(await findings('no-external-secret', { 'db/compose.yml': text, 'db/README.md': `\`\`\`sh\n${call}\n\`\`\`\n` })).toHaveLength(count);
  });
});
