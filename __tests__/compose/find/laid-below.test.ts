import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

const base = 'services: { peer: { image: "peer:2.5", networks: [test] } }\nnetworks: { test: }\n';
const part = (service: string) => `services: { ${service}: { image: "peer:2.5" } }\nnetworks: { test: }\n`;

async function unused(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await review({ 'net/compose-peer.yaml': base, ...texts });
  return findings.filter(({ rule }) => rule.id === 'no-unused-resource').map(({ at }) => at.file.path);
}

describe('a network that a file declares and does not use', () => {
  it.each([
    ['a service of a file in the folder above', 'net/docker/docker-compose-peer.yaml', 'peer', false],
    ['a service of a file further up', 'net/docker/org/peer.yml', 'peer', false],
    ['no service of a file above', 'net/docker/docker-compose-peer.yaml', 'orderer', true],
    ['a service of a file beside it', 'net/other.yml', 'peer', true],
    ['a service of a file above, in a file that Compose finds by itself', 'net/docker/compose.yaml', 'peer', true],
  ])('is told by whether another one may use it: %s', async (_, path, service, told) => {
    expect(await unused({ [path]: part(service) })).toEqual(told ? [path] : []);
  });
});
