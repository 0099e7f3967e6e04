import type { Node } from '../../../yaml/node.ts';
import { mergeAddressPools, mergeBuild, mergeEntries, mergeHosts, mergeKeys, mergeLogging, mergeNamed, mergeResource, mergeSequences, mergeVolumeLabels, replace } from './merge-forms.ts';
import type { MergePath, Special } from './merge-plain.ts';
import { pathTable } from '../path-table.ts';
import { devices, envFiles, mounts, names, ports, values, volumes } from './unique.ts';

const started = { condition: 'service_started', required: true } as const;

const keyed: Special = { merge: mergeEntries, unique: names, converts: 'items' };
const list: Special = { merge: mergeSequences, unique: names, converts: 'items' };
const once: Special = { unique: names };

const ofService: Readonly<Record<string, Special>> = {
  'annotations': keyed,
  'build': { merge: mergeBuild, converts: 'itself' },
  'build.additional_contexts': keyed,
  'build.args': keyed,
  'build.extra_hosts': { merge: mergeHosts, converts: 'items' },
  'build.labels': keyed,
  'build.ssh': { merge: mergeKeys },
  'build.tags': once,
  'cap_add': once,
  'cap_drop': once,
  'command': { merge: replace },
  'configs': { unique: mounts('') },
  'depends_on': { merge: mergeNamed(started), converts: 'itself' },
  'deploy.labels': keyed,
  'devices': { unique: devices },
  'dns': list,
  'dns_opt': list,
  'dns_search': list,
  'entrypoint': { merge: replace },
  'env_file': { merge: mergeSequences, unique: envFiles, converts: 'items' },
  'environment': keyed,
  'expose': { unique: values },
  'extra_hosts': { merge: mergeHosts, converts: 'items' },
  'healthcheck.test': { merge: replace },
  'label_file': { merge: mergeSequences, converts: 'items' },
  'labels': keyed,
  'links': once,
  'logging': { merge: mergeLogging },
  'models': { merge: mergeNamed(), converts: 'itself' },
  'networks': { merge: mergeNamed(), converts: 'itself' },
  'networks.*.aliases': once,
  'networks.*.link_local_ips': once,
  'ports': { unique: ports },
  'profiles': once,
  'secrets': { unique: mounts('/run/secrets') },
  'sysctls': keyed,
  'tmpfs': list,
  'ulimits.*': { merge: replace },
  'volumes': { unique: volumes },
};

/** The paths that do not merge the plain way, or whose lists hold each thing once. */
export const specials: MergePath = pathTable<Special>([
  ...Object.entries(ofService).map(([path, special]) => [`services.*.${path}`, special] as const),
  ...['networks', 'volumes', 'secrets', 'configs'].map((section) => [`${section}.*`, { merge: mergeResource }] as const),
  ['networks.*.ipam.config', { merge: mergeAddressPools }],
  ['networks.*.ipam.options', once],
  ['networks.*.labels', keyed],
  ['volumes.*.labels', { merge: mergeVolumeLabels, converts: 'items' }],
]);

/**
 * Whether what stands at a path of a document, laid over something, is made to fit: its form as written says nothing. An
 * item of a list is taken as it is.
 */
export function isConverted(document: Node, path: readonly string[]): boolean {
  let step: MergePath | undefined = specials;
  let node: Node | undefined = document;
  for (const [index, name] of path.entries()) {
    step = step?.next(name);
    node = node?.get(name);
    const converts = step?.here?.converts;
    if (converts !== undefined && (index === path.length - 1 || (converts === 'items' && node?.kind === 'mapping'))) return true;
  }
  return false;
}

/** Whether a list at this path is made a mapping when it is laid over something, or something over it. */
export function becomesMapping(path: readonly string[]): boolean {
  return path.reduce<MergePath | undefined>((step, name) => step?.next(name), specials)?.here?.converts === 'itself';
}
