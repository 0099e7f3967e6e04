import { describe, expect, it } from '@jest/globals';
import { marks, web } from '../../support/marks.ts';

describe('programs that need a power', () => {
  it.each([
    ['docker:28-dind', []],
    ['registry.example.com/ci/docker-dind', []],
    ['ghcr.io/home-assistant/home-assistant:stable', []],
    ['team/k3som', ['true']],
    ['team/binding', ['true']],
  ])('are known by words of their names: privileged %s', async (image, expected) => {
    expect(await marks('no-privileged', web(`image: "${image}", privileged: true`))).toEqual(expected);
  });

  it.each([
    ['linuxserver/plex', []],
    ['plexinc/pms-docker', []],
    ['team/complex', ['host']],
    ['team/dhcpd', []],
  ])('on the network of the host: %s', async (image, expected) => {
    expect(await marks('no-host-network', web(`image: "${image}:1", network_mode: host`))).toEqual(expected);
  });

  it.each([
    ['confluentinc/cp-kafka', ['/etc']],
    ['fluent/fluent-bit', []],
    ['pgvector/pgvector', ['/etc']],
    ['timberio/vector', []],
  ])('with the files of the host: %s', async (image, expected) => {
    expect(await marks('no-sensitive-host-path', web(`image: "${image}:1", volumes: ["/etc:/host:ro"]`))).toEqual(expected);
  });

  it('do without it under such a name as `hotel` or `payment-processor`', async () => {
    expect(await marks('no-docker-socket', web('image: "team/hotel:1", volumes: ["/var/run/docker.sock:/x"]'))).toHaveLength(1);
    expect(await marks('no-dangerous-capability', web('image: "team/paymentprocessor:1", cap_add: [SYS_ADMIN]'))).toEqual(['SYS_ADMIN']);
  });
});
