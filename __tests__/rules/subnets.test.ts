import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks } from '../support/marks.ts';

/** A service at an address in a network with these keys. */
function at(address: string, network: string): string {
  return `services: { web: { image: "a:1", networks: { inner: { ipv4_address: ${address} } } } }\nnetworks: { inner: ${network} }`;
}

const pool = (keys: string): string => `services: { web: { image: "a:1" } }\nnetworks: { inner: { ipam: { config: [{ ${keys} }] } } }`;

describe('valid-subnet', () => {
  it.each([
    ['subnet: 10.0.2.1/24', ['10.0.2.1/24']],
    ['subnet: 172.20.0.0', ['172.20.0.0']],
    ['subnet: 172.20.0.0/33', ['172.20.0.0/33']],
    ['subnet: 172.020.0.0/16', ['172.020.0.0/16']],
    ['subnet: 300.20.0.0/16', ['300.20.0.0/16']],
    ['subnet: 172.20.0.0/16', []],
    ['subnet: 0.0.0.0/0', []],
    ['subnet: "fd00::1/64"', []],
    ['subnet: "${SUBNET}"', []],
    ['subnet: "172.${N}.0.1/16"', []],
    ['subnet: "${SUBNET:-10.0.2.1/24}"', []],
    ['subnet: "{{ proxy_network }}"', []],
    ['subnet:', []],
    ['gateway: 10.0.0.1', []],
    ['subnet: 172.20.0.0/16, gateway: 172.21.0.1', ['172.21.0.1']],
    ['subnet: 172.20.0.0/16, gateway: 172.20.0.1', []],
    ['subnet: 172.20.0.0/16, gateway: "${GATEWAY}"', []],
    ['subnet: 172.20.0.0/16, ip_range: 172.28.5.0/24', ['172.28.5.0/24']],
    ['subnet: 172.20.5.0/24, ip_range: 172.20.0.0/16', ['172.20.0.0/16']],
    ['subnet: 172.28.0.0/16, ip_range: 172.28.5.0/24', []],
  ])('in a pool: %s', async (keys, expected) => {
    expect(await marks('valid-subnet', pool(keys))).toEqual(expected);
  });

  it.each([
    ['10.5.0.5', '{ ipam: { config: [{ subnet: 172.20.0.0/16 }] } }', ['10.5.0.5']],
    ['10.5.0.5', '{ ipam: { config: [{ subnet: 172.20.0.0/16 }, { subnet: 10.5.0.0/16 }] } }', []],
    ['10.5.0.5', '{ ipam: { config: [{ subnet: "${SUBNET}" }] } }', []],
    ['10.5.0.5', '{ ipam: { config: [{ subnet: "fd00::/64" }] } }', ['10.5.0.5']],
    ['10.5.0.5', '{}', ['10.5.0.5']],
    ['10.5.0.5', '', ['10.5.0.5']],
    ['10.5.0.5', '{ driver: bridge }', ['10.5.0.5']],
    ['10.5.0.5', '{ driver: macvlan }', []],
    ['10.5.0.5', '{ driver: "${DRIVER}" }', []],
    ['10.5.0.5', '{ ipam: { driver: dhcp } }', []],
    ['10.5.0.5', '{ external: true }', []],
    ['10.5.0.5', '{ external: { name: lan } }', []],
    ['"${ADDRESS}"', '{}', []],
  ])('a service at %s on a network %s', async (address, network, expected) => {
    expect(await marks('valid-subnet', at(address, network))).toEqual(expected);
  });

  it('waits for the files that give the network its addresses', async () => {
    const over = 'networks: { inner: { ipam: { config: [{ subnet: 10.5.0.0/16 }] } } }';
    expect(await marks('valid-subnet', { 'compose.yml': at('10.5.0.5', '{}'), 'compose.override.yml': over })).toEqual([]);
    expect(await marks('valid-subnet', { 'compose.override.yml': at('10.5.0.5', '{}') })).toEqual([]);
  });

  it('shows what to write', async () => {
    const text = `
      services:
        web:
          image: a:1
          networks:
            inner:
              ipv4_address: 10.0.3.5
      networks:
        inner:
          ipam:
            config:
              - subnet: 10.0.2.1/24`;
    expect(await frames('valid-subnet', { 'compose.yml': text })).toMatchInlineSnapshot(`
"error[valid-subnet]: No subnet of \`inner\` holds this address, so \`web\` does not start
 --> compose.yml:6:23
6 |         ipv4_address: 10.0.3.5
  |                       ^^^^^^^^
  = help: Write an address of \`10.0.2.0/24\`

error[valid-subnet]: A subnet begins with its first address, so Docker 25 and later make no network \`inner\`
  --> compose.yml:11:19
11 |         - subnet: 10.0.2.1/24
   |                   ^^^^^^^^^^^
   = help: Write \`10.0.2.0/24\`
   = fix (unsafe): Write \`10.0.2.0/24\`"
`);
  });
});

describe('no-public-subnet', () => {
  it.each([
    ['subnet: 172.200.0.0/16', ['172.200.0.0/16']],
    ['subnet: 172.32.0.0/16', ['172.32.0.0/16']],
    ['subnet: 192.0.0.0/8', ['192.0.0.0/8']],
    ['subnet: 172.0.0.0/8', ['172.0.0.0/8']],
    ['subnet: 11.0.0.0/24', ['11.0.0.0/24']],
    ['subnet: 172.31.255.0/24', []],
    ['subnet: 192.168.0.0/16', []],
    ['subnet: 10.0.2.1/24', []],
    ['subnet: 100.64.0.0/24', []],
    ['subnet: 203.0.113.0/25', []],
    ['subnet: "2001:db8::/64"', []],
    ['subnet: "${SUBNET}"', []],
    ['subnet: 11.0.0.0', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-public-subnet', pool(keys))).toEqual(expected);
  });

  it('leaves networks alone that others give their addresses', async () => {
    for (const network of ['driver: macvlan', 'driver: ipvlan', 'external: true', 'driver: overlay']) {
      expect(await marks('no-public-subnet', `services: { web: { image: "a:1" } }\nnetworks: { lan: { ${network}, ipam: { config: [{ subnet: 11.0.0.0/24 }] } } }`)).toEqual([]);
    }
  });
});
