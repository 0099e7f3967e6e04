import { assignments, differentAssignments } from './common.ts';
import { flag, options, plainOptions, texts } from './scalars.ts';
import { listOf, mapOf, mapping, nullable, oneOf, open, scalar, since, text } from './shape.ts';

/** Not made by Compose; the name inside of it is the old way to say which. */
const external = oneOf(flag, mapping('`external`', { name: text }));

const pool = mapping('an address pool', {
  aux_addresses: mapOf('a list of addresses', text),
  gateway: text,
  ip_range: text,
  subnet: text,
});

/** What stands under a name in `networks`. */
export const network = nullable(
  mapping('a network', {
    attachable: flag,
    driver: text,
    driver_opts: options,
    enable_ipv4: since('2.33.0', flag),
    enable_ipv6: flag,
    external,
    internal: flag,
    ipam: mapping('`ipam`', { config: listOf(pool), driver: text, options: mapOf('a list of options', text) }),
    labels: assignments,
    name: text,
  }),
);

/** What stands under a name in `volumes`. */
export const volume = nullable(mapping('a volume', { driver: text, driver_opts: options, external, labels: differentAssignments, name: text }));

const file = {
  environment: text,
  external: oneOf(flag, open(mapping('`external`', { name: text }))),
  file: text,
  labels: differentAssignments,
  name: text,
  template_driver: text,
};

/** What stands under a name in `secrets`. */
export const secret = mapping('a secret', { ...file, driver: text, driver_opts: plainOptions, environment: since('2.6.0', text) });

/** What stands under a name in `configs`. */
export const config = mapping('a config', { ...file, content: since('2.23.1', text), environment: since('2.23.1', text) });

/** What stands under a name in `models`. */
export const model = mapping('a model', { context_size: scalar('integer'), model: text, name: text, runtime_flags: texts }, ['model']);
