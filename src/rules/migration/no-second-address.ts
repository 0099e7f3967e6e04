import { hasEqualsSign, readHosts, rivalHosts } from '../../compose/v1/values/hosts.ts';
import { extensions, laidOver, overlays } from '../../compose/v1/layers/overlays.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-second-address',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A host has one address in all files',
  why: `Where two files, or a service and the one that it extends, give a host in \`extra_hosts\` different addresses,
    Compose V1 took the later one, also of two within one list that is laid over another. V2 keeps both, and the container finds the one or the other.`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        extra_hosts: ["db:10.0.0.1"]
    # compose.override.yaml
    services:
      web:
        extra_hosts: ["db:10.0.0.2"]`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        extra_hosts: ["db:10.0.0.2"]`,
  links: ['https://docs.docker.com/reference/compose-file/merge/', 'https://docs.docker.com/reference/compose-file/services/#extra_hosts'],

  *project(project) {
    for (const path of [['extra_hosts'], ['build', 'extra_hosts']]) {
      for (const { below, above } of overlays(project, 'services', '*', ...path)) {
        // V1 stops at `=` where it joins two lists.
        if ([below, above].some(hasEqualsSign)) continue;
        const before = readHosts(below);
        for (const [host, { address, at }] of readHosts(above)) {
          const first = before.get(host);
          if (!first || first.address === address) continue;
          const message = `V1 took this address of \`${shorten(host)}\` alone, V2 keeps the one below, too`;
          yield { at, message, help: 'Give the host in one place alone', related: [{ at: first.at, label: 'the other address' }] };
        }
      }
    }
    for (const service of new Set([...laidOver(project), ...[...extensions(project)].map(({ below }) => below)])) {
      const list = service.get('extra_hosts');
      const rivals = list && !hasEqualsSign(list) ? rivalHosts(list) : undefined;
      if (!rivals) continue;
      const message = `V1 took this address of \`${shorten(rivals.host)}\` alone, V2 keeps the one above it, too`;
      yield { at: rivals.above.at, message, help: 'Give the host once', related: [{ at: rivals.below.at, label: 'the other address' }] };
    }
  },
});
