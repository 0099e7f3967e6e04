import { build } from './build.ts';
import { assignments, command, earlyHook, environment, fileMount, hook, hosts, resourceName, time, ulimits } from './common.ts';
import { deploy, gpus } from './deploy.ts';
import { containerName, filled, pullPolicy, testKind, truthText } from './format.ts';
import { devices, ports, volumes } from './mounts.ts';
import { amount, anyName, copies, count, decimal, differentTexts, flag, options, positive, texts, textOrDigits, textOrTexts, whole, wholeAmount, withoutExtension } from './scalars.ts';
import { closed, limit, listOf, mapOf, mapping, nullable, oneOf, oneWord, open, scalar, setOf, since, text, textOf, type Shape } from './shape.ts';

const throttled = listOf(closed(mapping('a limit of a device', { path: text, rate: wholeAmount })));

const blkio = closed(
  mapping('`blkio_config`', {
    device_read_bps: throttled,
    device_read_iops: throttled,
    device_write_bps: throttled,
    device_write_iops: throttled,
    weight: limit(scalar('integer'), { least: 0 }),
    weight_device: listOf(closed(mapping('the weight of a device', { path: text, weight: limit(scalar('integer'), { least: 0 }) }))),
  }),
);

const dependency = mapping('a dependency', {
  condition: oneWord('service_started', 'service_healthy', 'service_completed_successfully'),
  required: since('2.20.0', scalar('boolean')),
  restart: since('2.17.0', flag),
}, ['condition']);

const envFile = closed(mapping('an env file', { format: since('2.30.0', oneWord('raw', '')), path: text, required: flag }, ['path']));

const attachment = nullable(
  mapping('a network of a service', {
    aliases: texts,
    driver_opts: since('2.27.1', options),
    gw_priority: since('2.33.0', scalar('number')),
    interface_name: since('2.36.0', text),
    ipv4_address: text,
    ipv6_address: text,
    link_local_ips: texts,
    mac_address: since('2.23.2', text),
    priority: scalar('number'),
  }),
);

const trigger = mapping('an entry of `watch`', {
  action: oneWord('rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'),
  exec: since('2.32.0', hook),
  ignore: textOrTexts,
  include: since('2.34.0', textOrTexts),
  initial_sync: since('2.39.4', scalar('boolean')),
  path: textOf(filled),
  target: text,
}, ['path', 'action']);

const healthcheck = mapping('`healthcheck`', {
  disable: flag,
  interval: time,
  retries: limit(count, { least: 0 }),
  start_interval: since('2.20.2', time),
  start_period: time,
  test: oneOf(text, { list: { item: text, unique: false, first: testKind } }),
  timeout: time,
});

const providerOption = scalar('text', 'number', 'boolean');

/** What stands under a name in `services`. */
export const service: Shape = mapping('a service', {
  annotations: since('2.18.0', assignments),
  attach: since('2.20.0', limit(scalar('boolean', 'text'), { format: truthText })),
  blkio_config: blkio,
  build,
  cap_add: texts,
  cap_drop: texts,
  cgroup: since('2.16.0', oneWord('host', 'private')),
  cgroup_parent: text,
  command,
  configs: listOf(fileMount),
  container_name: textOf(containerName),
  cpu_count: positive,
  cpu_percent: limit(whole, { reads: 'number', least: 0, most: 100 }),
  cpu_period: count,
  cpu_quota: count,
  cpu_rt_period: count,
  cpu_rt_runtime: count,
  cpu_shares: count,
  cpus: decimal,
  cpuset: text,
  credential_spec: mapping('`credential_spec`', { config: text, file: text, registry: text }),
  depends_on: oneOf(differentTexts, mapOf('a list of dependencies', dependency, resourceName)),
  deploy,
  develop: since('2.22.0', nullable(mapping('`develop`', { watch: listOf(trigger) }))),
  device_cgroup_rules: differentTexts,
  devices,
  dns: oneOf(text, texts),
  dns_opt: texts,
  dns_search: oneOf(text, texts),
  domainname: text,
  entrypoint: command,
  env_file: oneOf(textOf(filled), listOf(oneOf(textOf(filled), since('2.24.0', envFile)))),
  environment,
  expose: listOf(textOrDigits),
  extends: oneOf(text, open(mapping('`extends`', { file: nullable(text), service: text }, ['service']))),
  external_links: differentTexts,
  extra_hosts: hosts,
  gpus: since('2.30.0', gpus),
  group_add: setOf(textOrDigits),
  healthcheck,
  hostname: text,
  image: text,
  init: flag,
  ipc: text,
  isolation: text,
  label_file: since('2.32.0', oneOf(text, texts)),
  labels: assignments,
  links: texts,
  logging: mapping('`logging`', { driver: text, options: mapOf('a list of options', scalar('text', 'number', 'null'), anyName) }),
  mac_address: text,
  mem_limit: amount,
  mem_reservation: wholeAmount,
  mem_swappiness: wholeAmount,
  memswap_limit: amount,
  models: since('2.38.0', oneOf(differentTexts, mapOf('a list of models', nullable(mapping('a model of a service', { endpoint_var: text, model_var: since('2.38.1', text) }))))),
  network_mode: text,
  networks: oneOf(differentTexts, mapOf('a list of networks', attachment, resourceName)),
  oom_kill_disable: flag,
  oom_score_adj: limit(whole, { least: -1000, most: 1000 }),
  pid: text,
  pids_limit: count,
  platform: text,
  ports,
  post_start: since('2.30.0', listOf(hook)),
  pre_start: since('5.3.0', listOf(earlyHook)),
  pre_stop: since('2.30.0', listOf(hook)),
  privileged: flag,
  profiles: texts,
  provider: since('2.35.0', mapping('`provider`', { options: mapOf('a list of options', oneOf(providerOption, listOf(providerOption)), anyName), type: text }, ['type'])),
  pull_policy: textOf(pullPolicy),
  pull_refresh_after: since('2.34.0', text),
  read_only: flag,
  restart: text,
  runtime: text,
  scale: copies,
  secrets: listOf(fileMount),
  security_opt: differentTexts,
  shm_size: amount,
  stdin_open: flag,
  stop_grace_period: time,
  stop_signal: text,
  storage_opt: since('2.0.1', mapOf('a list of options', scalar('text', 'digits', 'null'), withoutExtension)),
  sysctls: assignments,
  tmpfs: oneOf(text, texts),
  tty: flag,
  ulimits,
  use_api_socket: since('2.37.2', scalar('boolean')),
  user: text,
  userns_mode: text,
  uts: since('2.15.1', text),
  volumes,
  volumes_from: differentTexts,
  working_dir: text,
});

/** Keys of a service in the formats of Compose V1, and what has taken their place. */
export const replaced: ReadonlyMap<string, string> = new Map([
  ['dockerfile', '`build.dockerfile`'],
  ['log_driver', '`logging.driver`'],
  ['log_opt', '`logging.options`'],
  ['net', '`network_mode`'],
  ['volume_driver', '`driver` of a volume'],
]);
