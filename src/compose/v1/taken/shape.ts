import { closed, limit, listOf, mapOf, mapping, nullable, oneOf, oneWord, scalar, setOf, text, type Shape } from '../../spec/shape.ts';

/** V1 casts text to these, whether it is quoted or a variable has brought it. */
const flag = limit(scalar('boolean', 'text'), { reads: 'boolean' });
const whole = limit(scalar('integer', 'text'), { reads: 'integer' });
const plainFlag = scalar('boolean');
const plainWhole = scalar('integer');
const percent = limit(plainWhole, { least: 0, most: 100 });

const amount = scalar('number', 'text');
/** `config` lets text pass here, `up` none but an empty one. */
const share = limit(scalar('integer', 'text'), { words: [''] });
const count = limit(amount, { reads: 'integer' });
const decimal = limit(amount, { reads: 'number' });
const texts = setOf(text);
const textOrTexts = oneOf(text, texts);
const command = oneOf(text, listOf(text));
const name = /^[a-zA-Z0-9._-]+$/;
const options = mapOf('a list of options', amount);
const values = mapOf('a list of values', scalar('text', 'number', 'null'));
const assignments = oneOf(values, texts);
/** Truth values become text before they are judged. */
const labels = oneOf(mapOf('a list of labels', scalar('text', 'number', 'null', 'boolean')), texts);

const throttled = listOf(closed(mapping('a limit of a device', { path: text, rate: scalar('integer', 'text') })));
const weighted = listOf(closed(mapping('the weight of a device', { path: text, weight: whole })));

const build = mapping('`build`', { context: text, dockerfile: text, args: assignments, labels, cache_from: listOf(text), network: text, target: text, shm_size: amount, extra_hosts: assignments, isolation: text });

const update = mapping('an update', { parallelism: whole, delay: text, failure_action: text, monitor: text, max_failure_ratio: decimal, order: oneWord('start-first', 'stop-first') });
const device = mapping('a device', { capabilities: texts, count: oneOf(plainWhole, oneWord('all')), device_ids: texts, driver: text, options: assignments });
const resource = mapping('a resource', { discrete_resource_spec: mapping('a resource', { kind: text, value: scalar('number') }) });

const deploy = mapping('`deploy`', {
  mode: text,
  endpoint_mode: text,
  replicas: whole,
  labels,
  rollback_config: update,
  update_config: update,
  resources: mapping('`resources`', {
    limits: mapping('limits', { cpus: decimal, memory: text }),
    reservations: mapping('reservations', { cpus: amount, memory: text, generic_resources: listOf(resource), devices: listOf(device) }),
  }),
  restart_policy: mapping('`restart_policy`', { condition: oneWord('any', 'none', 'on-failure'), delay: text, max_attempts: whole, window: text }),
  placement: mapping('`placement`', { constraints: listOf(text), preferences: listOf(mapping('a preference', { spread: text })), max_replicas_per_node: whole }),
});

const dependencies = oneOf(texts, mapOf('`depends_on`', closed(mapping('a dependency', { condition: oneWord('service_started', 'service_healthy', 'service_completed_successfully') }, ['condition'])), name));
const attachment = nullable(mapping('a network of a service', { aliases: texts, ipv4_address: text, ipv6_address: text, link_local_ips: texts, priority: scalar('number') }));
const fileMount = listOf(oneOf(text, mapping('an entry of a config or secret', { source: text, target: text, uid: text, gid: text, mode: count })));
const port = mapping('a port', { mode: text, target: whole, published: whole, protocol: text });
const limits = mapOf('`ulimits`', oneOf(whole, closed(mapping('a limit', { hard: whole, soft: whole }, ['soft', 'hard']))), /^/);
const mount = mapping('a volume of a service', {
  type: text,
  source: text,
  target: text,
  read_only: flag,
  consistency: text,
  bind: mapping('`bind`', { propagation: text }),
  volume: mapping('`volume`', { nocopy: flag }),
  tmpfs: mapping('`tmpfs`', { size: scalar('integer', 'text') }),
}, ['type']);

const keysOfText = 'cgroup_parent container_name cpuset domainname hostname image ipc isolation mac_address network_mode platform restart runtime stop_grace_period stop_signal user userns_mode working_dir';
const keysOfTexts = 'cap_add cap_drop device_cgroup_rules devices dns_opt external_links links profiles security_opt volumes_from';
const keysOfAmount = 'cpu_quota cpu_period cpu_rt_period cpu_rt_runtime mem_limit mem_reservation memswap_limit shm_size';

function all(names: string, shape: Shape): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.split(' ').map((key) => [key, shape]));
}

const service = mapping('a service', {
  ...all(keysOfText, text),
  ...all(keysOfTexts, texts),
  ...all(keysOfAmount, amount),
  ...all('dns dns_search env_file tmpfs', textOrTexts),
  ...all('command entrypoint', command),
  ...all('cpu_count oom_score_adj scale', whole),
  ...all('oom_kill_disable privileged read_only stdin_open tty', flag),
  ...all('environment extra_hosts sysctls', assignments),
  ...all('configs secrets', fileMount),
  blkio_config: closed(mapping('`blkio_config`', { ...all('device_read_bps device_read_iops device_write_bps device_write_iops', throttled), weight: whole, weight_device: weighted })),
  build: oneOf(text, build),
  cpu_percent: percent,
  cpus: decimal,
  credential_spec: mapping('`credential_spec`', { config: text, file: text, registry: text }),
  depends_on: dependencies,
  deploy,
  expose: setOf(amount),
  extends: oneOf(text, closed(mapping('`extends`', { service: text, file: text }, ['service']))),
  group_add: setOf(amount),
  healthcheck: mapping('`healthcheck`', { disable: flag, interval: text, retries: count, test: command, timeout: text, start_period: text }),
  init: plainFlag,
  labels,
  logging: mapping('`logging`', { driver: text, options: values }),
  mem_swappiness: whole,
  networks: oneOf(texts, mapOf('`networks`', attachment, name)),
  pid: nullable(text),
  ...all('cpu_shares pids_limit', share),
  ports: setOf(oneOf(amount, port)),
  pull_policy: oneWord('always', 'never', 'if_not_present', 'build'),
  storage_opt: mapOf('`storage_opt`', scalar('text', 'number', 'boolean', 'null')),
  ulimits: limits,
  volumes: setOf(oneOf(text, mount)),
});

const pool = mapping('an address pool', { subnet: text, ip_range: text, gateway: text, aux_addresses: mapOf('a list of addresses', text) });
const external = oneOf(flag, mapping('`external`', { name: text }));
const network = nullable(mapping('a network', {
  name: text,
  driver: text,
  driver_opts: options,
  ipam: mapping('`ipam`', { driver: text, config: listOf(pool), options: mapOf('a list of options', text) }),
  external,
  internal: flag,
  enable_ipv6: plainFlag,
  attachable: flag,
  labels,
}));
const volume = nullable(mapping('a volume', { name: text, driver: text, driver_opts: options, external, labels }));
const file = { name: text, file: text, external, labels, template_driver: text };

/** A Compose file as V1 1.29.2 takes it, whatever its `version`. */
export const composeFileV1: Shape = mapping('a Compose file', {
  version: limit(text, { words: [] }),
  services: mapOf('`services`', nullable(service), name),
  networks: mapOf('`networks`', network, name),
  volumes: mapOf('`volumes`', volume, name),
  secrets: mapOf('`secrets`', nullable(mapping('a secret', { ...file, driver: text, driver_opts: options })), name),
  configs: mapOf('`configs`', nullable(mapping('a config', file)), name),
});

const legacyService = closed(mapping('a service', {
  ...all('cgroup_parent container_name cpuset dockerfile domainname hostname image ipc log_driver mac_address net restart stop_signal user volume_driver working_dir build', text),
  ...all('cap_add cap_drop devices external_links links security_opt volumes volumes_from', texts),
  ...all('cpu_quota mem_limit memswap_limit shm_size', amount),
  cpu_shares: share,
  ...all('dns dns_search env_file', textOrTexts),
  ...all('command entrypoint', command),
  ...all('privileged read_only stdin_open tty', flag),
  ...all('environment extra_hosts', assignments),
  expose: setOf(amount),
  extends: oneOf(text, closed(mapping('`extends`', { service: text, file: text }, ['service']))),
  labels: oneOf(mapOf('a list of labels', scalar('text', 'number', 'boolean')), texts),
  log_opt: mapOf('`log_opt`', scalar('text', 'number', 'boolean', 'null')),
  mem_swappiness: plainWhole,
  pid: nullable(text),
  ports: setOf(amount),
  ulimits: limits,
}));

/** A file of the first format, which has nothing but services. */
export const firstFormat: Shape = mapOf('a Compose file', legacyService, name);
