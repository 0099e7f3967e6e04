import { describe, expect, it } from '@jest/globals';
import { marks, web } from '../support/marks.ts';

const socket = 'volumes: ["/var/run/docker.sock:/var/run/docker.sock"]';

const capabilities = (lines: string): string => `services:\n  vpn:\n    image: example/vpn:1\n    cap_add:\n${lines}`;
const mounts = (lines: string): string => `services:\n  ports:\n    image: example/ports:1\n    volumes:\n${lines}`;

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
  it.each(['p4ssw0rd', 'Pa55w0rd', 'P4ssb0lt', 'sTr0ngPa55w0Rd', 'MyOptionalStrongSudoPassword', 'SuperDuperAdminPW'])('%s is guessed', async (text) => {
    expect(await marks('no-guessable-secret', { 'passbolt/compose.yml': web(`environment: { SUDO_PASSWORD: ${text} }`) })).toEqual([text]);
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
    ['      # - NET_ADMIN for the tunnel\n      - SYS_MODULE\n', 1],
    ['      # needed for the tunnel\n\n      - SYS_MODULE\n', 1],
    ['      - SYS_MODULE\n      # needed for the tunnel\n      - NET_ADMIN\n', 1],
  ])('of capabilities: %j', async (lines, count) => {
    expect(await marks('no-dangerous-capability', capabilities(lines))).toHaveLength(count);
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
