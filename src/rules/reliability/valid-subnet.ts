import { pooledNetworks, type PooledNetwork } from '../../compose/parts/address-pools.ts';
import { holds, readAddress, readSubnet, subnetText, wholeOf, type Subnet } from '../../compose/parts/subnet.ts';
import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import { groupBy } from '../../source/group-by.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'valid-subnet',
  category: 'reliability',
  severity: 'error',
  summary: 'The engine takes the addresses of each network and service',
  why: `Compose hands addresses on as they are. The engine makes no network of which the subnet has no length, or the gateway and the range lie
    elsewhere; since Docker 25 none either where the subnet does not begin with its own first address, as \`10.0.2.1/24\`. It starts no container at an
    address that is in no subnet of its network, or on a network for which none is written.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        networks:
          inner:
            ipv4_address: 172.30.0.5
    networks:
      inner:
        ipam:
          config:
            - subnet: 172.20.0.1/16`,
  good: `
    services:
      web:
        image: nginx:1.27
        networks:
          inner:
            ipv4_address: 172.20.0.5
    networks:
      inner:
        ipam:
          config:
            - subnet: 172.20.0.0/16`,
  links: ['https://docs.docker.com/reference/compose-file/networks/#ipam', 'https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address', 'https://github.com/moby/moby/pull/45759'],

  *project(project) {
    const asked = project.standalone && project.complete ? askedAddresses(project) : undefined;
    for (const network of pooledNetworks(project)) {
      for (const pool of network.pools) yield* inPool(network, pool);
      yield* atServices(asked?.get(network.name) ?? [], network);
    }
  },
});

function* inPool({ name }: PooledNetwork, pool: Node): Iterable<Problem> {
  const subnet = pool.get('subnet');
  // An address of IPv6, or what Ansible fills in.
  if (subnet?.text === undefined || /[:{]/.test(subnet.text)) return;
  const makesNone = `so the engine makes no network \`${shorten(name, 20)}\``;
  const block = readSubnet(subnet.text);
  if (!block) {
    yield { at: subnet.at, message: `\`${shorten(subnet.text, 20)}\` is no subnet, ${makesNone}`, help: 'Write an address and a length, as `172.20.0.0/16`' };
    return;
  }
  const whole = subnetText(wholeOf(block));
  if (whole !== subnetText(block)) {
    const fix = subnet.at.file.slice(subnet.at.range) === subnet.text ? { title: `Write \`${whole}\``, safety: 'unsafe' as const, edits: [{ ...subnet.at, text: whole }] } : undefined;
    yield { at: subnet.at, message: `A subnet begins with its first address, so Docker 25 and later make no network \`${shorten(name, 20)}\``, help: `Write \`${whole}\``, ...(fix && { fix }) };
  }
  const gateway = pool.get('gateway');
  const address = readAddress(gateway?.text ?? '');
  if (gateway && address !== undefined && !holds(block, { address })) yield { at: gateway.at, message: `The gateway is not in \`${whole}\`, ${makesNone}`, help: 'Write an address of the subnet' };
  const range = pool.get('ip_range');
  const part = readSubnet(range?.text ?? '');
  if (range && part && !holds(block, part)) yield { at: range.at, message: `The range is not in \`${whole}\`, ${makesNone}`, help: 'Write a part of the subnet' };
}

interface Asked {
  readonly network: string;
  readonly service: Service;
  readonly at: Node;
}

/** The addresses that services ask for, by the networks that they ask them of. */
function askedAddresses({ services }: Project): ReadonlyMap<string, readonly Asked[]> {
  const all = [...services.values()].flatMap((service) => (service.get('networks')?.children ?? []).map((joined) => ({ network: joined.name, service, at: joined.get('ipv4_address') })));
  return groupBy(all.flatMap(({ at, ...asked }) => (at ? [{ ...asked, at }] : [])), ({ network }) => network);
}

/** What hangs on a variable in one of the subnets may hold any address. */
function* atServices(asked: readonly Asked[], { name, pools }: PooledNetwork): Iterable<Problem> {
  const blocks = pools.map((pool) => readSubnet(pool.get('subnet')?.text ?? ''));
  if (pools.some((pool) => pool.get('subnet')?.text?.includes(':') !== true && readSubnet(pool.get('subnet')?.text ?? '') === undefined)) return;
  const known = blocks.filter((block): block is Subnet => block !== undefined);
  for (const { service, at: { at, text = '' } } of asked) {
    const address = readAddress(text);
    if (address === undefined || known.some((block) => holds(block, { address }))) continue;
    const message = known.length === 0 ? `Network \`${shorten(name, 20)}\` has no subnet` : `No subnet of \`${shorten(name, 20)}\` holds this address`;
    yield {
      at,
      message: `${message}, so \`${shorten(service.name, 20)}\` does not start`,
      help: known.length === 0 ? 'Write one that holds this address, under `ipam.config` of the network' : `Write an address of \`${subnetText(wholeOf(known[0] ?? { address, bits: 24 }))}\``,
    };
  }
}
