import { describe, expect, it } from '@jest/globals';
import { powerful, powersCheckedOn } from '../../../src/compose/images/powerful.ts';
import { needing } from '../../../src/compose/images/powers.ts';
import { isDay, isSource } from '../../support/dated.ts';
import { frames } from '../../support/lint.ts';
import { marks, web } from '../../support/marks.ts';

const socket = 'volumes: ["/var/run/docker.sock:/var/run/docker.sock"]';

describe('the day and the page that a fact stands on', () => {
  it.each([
    ['2025-02-28', true],
    ['2025-02-30', false],
    ['2025-13-01', false],
    ['2025-2-1', false],
    ['soon', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it.each([
    ['https://github.com/docker-library/postgres', true],
    ['https://github.com/', false],
    ['https://example.com/a', false],
    ['http://github.com/a/b', false],
    ['TODO', false],
    ['', false],
  ])('%s is a source: %s', (text, expected) => {
    expect(isSource(text)).toBe(expected);
  });
});

describe('programs that need a power', () => {
  it('are dated', () => {
    expect(isDay(powersCheckedOn)).toBe(true);
  });

  it.each(powerful.map((one) => ({ ...one, name: one.words[0] ?? '' })))('$name is well formed', ({ words, needs, source }) => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !/^[a-z\d](?:[a-z\d/_-]*[a-z\d])?$/.test(word))).toEqual([]);
    expect(needs.length).toBeGreaterThan(0);
    expect(new Set(needs).size).toBe(needs.length);
    expect(isSource(source)).toBe(true);
  });

  it('are named once, in order', () => {
    const words = powerful.flatMap((one) => one.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    const first = powerful.map((one) => one.words[0] ?? '');
    expect(first).toEqual(first.toSorted());
  });

  it('name no image that everyone uses for something else', () => {
    const common = new Set(['nginx', 'postgres', 'redis', 'node', 'python', 'alpine', 'ubuntu', 'debian', 'mysql', 'app', 'web', 'api', 'backend', 'worker', 'agent', 'server', 'runner', 'proxy']);
    expect(powerful.flatMap((one) => one.words).filter((word) => common.has(word))).toEqual([]);
    expect(needing('socket').length).toBeGreaterThan(40);
  });
});

describe('images that work with the engine', () => {
  it.each([
    'docker:29-cli', 'ghcr.io/kimdre/doco-cd:0.60', 'kestra/kestra:v1.1', 'alplat/dockflare:stable', 'ghcr.io/goauthentik/server:2026.5.2', 'fnsys/dockhand:1', 'francescou/docker-compose-ui:1.13.0',
    'ghcr.io/mailcow/dockerapi:2.1', 'mavenugo/swarm-exec:17.03.0-ce', 'ghcr.io/getwud/wud:8', 'almeidapaulopt/tsdproxy:2', 'gitlab/gitlab-runner:alpine', 'docker.io/gitea/runner:1.0.8',
    'myoung34/github-runner:2.320.0', 'drone/drone-runner-docker:1', 'henrygd/beszel-agent:0.17', 'nicolargo/glances:4.3', 'ghcr.io/pterodactyl/wings:v1.11', 'filigran/xtm-composer:1.0',
    'thehiveproject/cortex:3.1', 'ghcr.io/nextcloud-releases/all-in-one:20260101', 'louislam/uptime-kuma:2', '1dev/server:13', 'ghcr.io/games-on-whales/wolf:stable',
  ])('%s holds the socket', async (image) => {
    expect(await marks('no-docker-socket', web(`image: "${image}", ${socket}`))).toEqual([]);
  });

  it.each(['jenkins/jenkins:2.500', 'example/dockyard:1', 'example/api-docker:1', 'example/harbour:1', 'wurstmeister/kafka:2.13-2.8.1', 'example/docking:2', 'example/swarming:2'])('%s does not live off it', async (image) => {
    expect(await marks('no-docker-socket', web(`image: "${image}", ${socket}`))).toHaveLength(1);
  });

  it.each([
    ['FROM nginxproxy/nginx-proxy:1.7', 0],
    ['FROM docker:29-cli\nRUN apk add bash', 0],
    ['FROM golang:1.25 AS build\nFROM docker:29-cli AS base\nFROM base', 0],
    ['FROM docker:29-cli AS cli\nFROM python:3.13', 1],
    ['FROM scratch', 1],
  ])('are what others are built on: %s', async (Dockerfile, count) => {
    expect(await marks('no-docker-socket', { 'compose.yml': web(`build: ., ${socket}`), Dockerfile })).toHaveLength(count);
  });

  it('are known by their own names, not by those of folders', async () => {
    expect(await marks('no-docker-socket', { 'compose.yml': web(`build: ./docker, ${socket}`), 'docker/Dockerfile': 'FROM scratch\n' })).toHaveLength(1);
    expect(await marks('no-docker-socket', web(`image: docker/library:1, ${socket}`))).toHaveLength(1);
  });
});

describe('other powers', () => {
  it.each([
    ['no-host-network', 'crazymax/fail2ban:1.1', 'network_mode: host'],
    ['no-host-network', 'jellyfin/jellyfin:10.11', 'network_mode: host'],
    ['no-host-network', 'aceberg/watchyourlan:2', 'network_mode: host'],
    ['no-host-network', 'netbirdio/netbird:0.60', 'network_mode: host'],
    ['no-host-network', 'coturn/coturn:4.6', 'network_mode: host'],
    ['no-host-network', 'rustdesk/rustdesk-server:1.1', 'network_mode: host'],
    ['no-privileged', 'redroid/redroid:16.0.0', 'privileged: true'],
    ['no-host-namespace', 'ghcr.io/getarcaneapp/agent:1', 'cgroup: host'],
    ['no-host-namespace', 'grafana/alloy:v1.18.1', 'pid: host'],
    ['no-dangerous-capability', 'dgtlmoon/sockpuppetbrowser:1', 'cap_add: [SYS_ADMIN]'],
    ['no-host-network', 'pihole/pihole:2026.07', 'network_mode: host'],
    ['no-privileged', 'lscr.io/linuxserver/kasm:1.17', 'privileged: true'],
    ['no-privileged', 'hwdsl2/ipsec-vpn-server', 'privileged: true'],
    ['no-privileged', 'ghcr.io/blakeblackshear/frigate:0.17', 'privileged: true'],
    ['no-privileged', 'ghcr.io/srl-labs/clab:0.70', 'privileged: true'],
    ['no-dangerous-capability', 'ghcr.io/wg-easy/wg-easy:15', 'cap_add: [NET_ADMIN, SYS_MODULE]'],
    ['no-dangerous-capability', 'lscr.io/linuxserver/wireguard:1.0', 'cap_add: [NET_ADMIN, SYS_MODULE]'],
    ['no-dangerous-capability', 'fosrl/gerbil:1.3', 'cap_add: [NET_ADMIN, SYS_MODULE]'],
    ['no-dangerous-capability', 'ghcr.io/borgmatic-collective/borgmatic:2.0', 'cap_add: [SYS_ADMIN]'],
    ['no-dangerous-capability', 'mintplexlabs/anythingllm:1.9', 'cap_add: [SYS_ADMIN]'],
    ['no-dangerous-capability', 'crazymax/fail2ban:1.1', 'network_mode: host, cap_add: [NET_ADMIN]'],
    ['no-unconfined-profile', 'ghcr.io/borgmatic-collective/borgmatic:2.0', 'security_opt: ["apparmor:unconfined"]'],
    ['no-root-user', 'ghcr.io/goauthentik/server:2026.5.2', 'user: root'],
  ])('%s, of %s', async (rule, image, keys) => {
    expect(await marks(rule, web(`image: "${image}", ${keys}`))).toEqual([]);
  });
});

describe('what a debugger asks for', () => {
  const debugging = web('build: ., cap_add: [SYS_ADMIN], security_opt: ["seccomp:unconfined"]');

  it('is right in a file that is for development', async () => {
    expect(await marks('no-unconfined-profile', { 'compose.yml': web('image: a'), 'compose.debug.yml': debugging })).toEqual([]);
    expect(await marks('no-unconfined-profile', { 'compose.yml': debugging })).toHaveLength(1);
  });

  it('is told with less weight there where it is as much as root', async () => {
    expect(await frames('no-dangerous-capability', { 'compose.dev.yml': debugging })).toMatch(/^notice/);
    expect(await frames('no-dangerous-capability', { 'compose.yml': debugging })).toMatch(/^warning/);
  });
});
