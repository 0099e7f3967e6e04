import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

function joined(network: string, more = ''): string {
  return `services: { web: { image: a, networks: [back], ${more} } }\nnetworks: { back: ${network} }`;
}

describe('no-swarm-driver', () => {
  it.each([
    ['{ driver: overlay }', '', ['overlay']],
    ['{ driver: "overlay", attachable: false }', '', ['"overlay"']],
    ['{ driver: overlay, attachable: true }', '', []],
    ['{ driver: overlay, attachable: "${A}" }', '', []],
    ['{ driver: overlay, external: true }', '', []],
    ['{ driver: "${DRIVER}" }', '', []],
    ['{ driver: bridge }', '', []],
    ['{ driver: overlay }', 'deploy: { placement: { constraints: [node.role == manager] } }', []],
  ])('%s %s', async (network, more, expected) => {
    expect(await marks('no-swarm-driver', joined(network, more))).toEqual(expected);
  });

  it('leaves alone what a stack is deployed from, and a network that no service joins', async () => {
    expect(await marks('no-swarm-driver', { 'compose.yml': joined('{ driver: overlay }'), 'up.sh': '#!/bin/sh\ndocker stack deploy -c compose.yml web\n' })).toEqual([]);
    expect(await marks('no-swarm-driver', 'services: { web: { image: a } }\nnetworks: { back: { driver: overlay } }')).toEqual([]);
  });

  it('sees the network that an override has changed', async () => {
    expect(await marks('no-swarm-driver', { 'compose.yml': joined('{ driver: overlay }'), 'compose.override.yml': 'networks: { back: { driver: bridge } }' })).toEqual([]);
  });
});
