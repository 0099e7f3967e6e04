import { differentAssignments } from './common.ts';
import { address, bytes, deviceMapping, portMapping, volumeMapping } from './format.ts';
import { flag, positive, textOrDigits, wholeAmount } from './scalars.ts';
import { demanding, limit, listOf, mapping, oneOf, oneWord, scalar, since, text, textOf } from './shape.ts';

/** What stands under `ports`. */
export const ports = listOf(
  oneOf(
    limit(textOrDigits, { format: portMapping, least: 1, most: 65_535 }),
    mapping('a port', {
      app_protocol: since('2.25.0', text),
      host_ip: textOf(address),
      mode: text,
      name: since('2.25.0', text),
      protocol: text,
      published: textOrDigits,
      target: positive,
    }, ['target']),
  ),
);

/** What stands under `devices`. */
export const devices = listOf(
  oneOf(textOf(deviceMapping), since('2.29.3', mapping('a device', { permissions: text, source: text, target: text }, ['source', 'target']))),
);

const bind = mapping('`bind`', {
  create_host_path: flag,
  propagation: text,
  recursive: since('2.30.0', oneWord('enabled', 'disabled', 'writable', 'readonly')),
  selinux: since('2.3.0', oneWord('z', 'Z')),
});

/** What stands under a service's `volumes`. */
export const volumes = listOf(
  oneOf(
    textOf(volumeMapping),
    demanding(mapping('a volume of a service', {
      bind,
      consistency: text,
      image: since('2.35.0', mapping('`image`', { subpath: text })),
      read_only: flag,
      source: text,
      target: text,
      tmpfs: mapping('`tmpfs`', { mode: since('2.14.0', limit(scalar('number'), { least: 0 })), size: limit(wholeAmount, { least: 0, format: bytes }) }),
      type: oneWord('bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'),
      volume: mapping('`volume`', { labels: since('2.35.0', differentAssignments), nocopy: flag, subpath: since('2.25.0', text) }),
    }, ['type', 'target']), (node) => (node.get('type')?.text === 'bind' ? ['source'] : [])),
  ),
);
