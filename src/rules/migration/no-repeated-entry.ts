import { itemsOf } from '../../compose/load/merge/forms.ts';
import { interpolate } from '../../compose/load/variables/interpolate.ts';
import { assume, assumeUnset, skeletonOf } from '../../compose/load/variables/substituted.ts';
import { readHosts } from '../../compose/v1/values/hosts.ts';
import { overlays } from '../../compose/v1/layers/overlays.ts';
import type { Node } from '../../yaml/node.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-repeated-entry',
  category: 'migration',
  severity: 'notice',
  impact: 'cosmetic',
  summary: 'An override repeats nothing of the file below it',
  why: `Where two files name the same entry of \`dns\` or \`dns_search\`, Compose V1 handed it on twice, V2 does
    so once. With \`cache_from\` of a build it is the other way round, and with a host of \`extra_hosts\` that is in a
    list here and in a mapping there, or a group of \`group_add\` that is a number there and text here.`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        dns: [1.1.1.1]
    # compose.override.yaml
    services:
      web:
        dns: [1.1.1.1]`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        dns: [1.1.1.1]`,
  links: ['https://docs.docker.com/reference/compose-file/merge/'],

  *project(project) {
    const comesTo = (item: Node): string | undefined => {
      const read = interpolate(item, project.variables.lookup, () => undefined);
      return assumeUnset(read).text ? skeletonOf(assume(read)) : undefined;
    };
    for (const path of [['dns'], ['dns_search'], ['build', 'cache_from']]) {
      for (const { below, above } of overlays(project, 'services', '*', ...path)) {
        const before = new Map(itemsOf(below).toReversed().map((item) => [comesTo(item), item]));
        for (const item of itemsOf(above)) {
          const text = comesTo(item);
          const first = text === undefined ? undefined : before.get(text);
          if (!first) continue;
          const message = path.length > 1 ? 'V1 took this once, V2 takes it from both places' : 'V1 took this from both places, V2 takes it once';
          yield { at: item.at, message, help: 'Remove it here', related: [{ at: first.at, label: 'the same' }] };
        }
      }
    }
    for (const { below, above } of overlays(project, 'services', '*', 'group_add')) {
      for (const item of above.children) {
        const first = typeof item.value === 'string' ? below.children.find(({ value }) => typeof value === 'number' && String(value) === item.value) : undefined;
        if (first) yield { at: item.at, message: 'V1 took this once, V2 takes it from both places', help: 'Remove it here', related: [{ at: first.at, label: 'the same' }] };
      }
    }
    for (const path of [['extra_hosts'], ['build', 'extra_hosts']]) {
      for (const { below, above } of overlays(project, 'services', '*', ...path)) {
        const before = below.kind === above.kind ? undefined : readHosts(below);
        for (const [host, { address, at }] of before ? readHosts(above) : []) {
          const first = before?.get(host);
          if (first?.address !== address) continue;
          yield { at, message: 'V1 took this once, V2 takes it from both places', help: 'Remove it here', related: [{ at: first.at, label: 'the same' }] };
        }
      }
    }
  },
});
