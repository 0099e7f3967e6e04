import { mergeAddressPools, mergeBuild, mergeEntries, mergeHosts, mergeLogging, mergeNamed, mergeSequences, replace } from './merge-forms.ts';
import type { MergePath, Special } from './merge-plain.ts';
import { pathTable } from './path-table.ts';
import { devices, envFiles, mounts, names, ports, values, volumes } from './unique.ts';

const started = { condition: 'service_started', required: true } as const;

const keyed: Special = { merge: mergeEntries, unique: names };
const list: Special = { merge: mergeSequences, unique: names };
const once: Special = { unique: names };

const ofService: Readonly<Record<string, Special>> = {
  'annotations': keyed,
  'build': { merge: mergeBuild },
  'build.additional_contexts': keyed,
  'build.args': keyed,
  'build.extra_hosts': { merge: mergeHosts },
  'build.labels': keyed,
  'build.tags': once,
  'cap_add': once,
  'cap_drop': once,
  'command': { merge: replace },
  'configs': { unique: mounts('') },
  'depends_on': { merge: mergeNamed(started) },
  'deploy.labels': keyed,
  'devices': { unique: devices },
  'dns': list,
  'dns_opt': list,
  'dns_search': list,
  'entrypoint': { merge: replace },
  'env_file': { merge: mergeSequences, unique: envFiles },
  'environment': keyed,
  'expose': { unique: values },
  'extra_hosts': { merge: mergeHosts },
  'healthcheck.test': { merge: replace },
  'label_file': { merge: mergeSequences },
  'labels': keyed,
  'links': once,
  'logging': { merge: mergeLogging },
  'models': { merge: mergeNamed() },
  'networks': { merge: mergeNamed() },
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
  ['networks.*.ipam.config', { merge: mergeAddressPools }],
  ['networks.*.ipam.options', once],
  ['networks.*.labels', keyed],
  ['volumes.*.labels', keyed],
]);
