// What Compose V2 is asked about the shape of a Compose file: for each place, each of its keys with each of many values.
// `scripts/record/spec-cases.mjs` asks, `__tests__/compose/spec/cases.json` keeps the answers.

/** Values that every key is tried with. */
export const values = [
  'null', '""', 'a', '"1"', '1', '0', '-1', '1.5', '1.0', '08', '1e3', 'true', '"true"', 'yes', '2024-01-01', '[]', '[a]', '["1"]', '[a, a]', '[1]', '[1.5]',
  '[true]', '[null]', '[""]', '[[a]]', '[{}]', '[{a: b}]', '["a=b"]', '["a:b"]', '{}', '{a: b}', '{a: 1}', '{a: 1.5}', '{a: true}', '{a: null}',
  '{a: 2024-01-01}', '{a: [b]}', '{a: [1]}', '{a: {}}', '{x-a: b}', '{x-a: null}', '"${S:-a}"', '"${N:-1}"', '"${F:-1.5}"', '"${B:-true}"', '"${EMPTY-}"',
  '!reset null', '!reset [{a: b}]', '!override a', '!override null', '!override 1', '!override true', '!override [a]', '!override {a: b}',
];

/** Values for formats, by key. */
const words = (text) => text.split(' ');
const durations = words('10s 1m30s 1.5h 10 "10" 0 "0" 1d 1w 1y 1ms 1us 1µs 1ns -5s +5s s 1s2 1S 5h5 .5s 5.s "${D:-10s}" 1_0s');
durations.push('" 10s"', '"10 s"', '1h 30m');
const bytes = words('10 "10" 10b 10B 10k 10K 10kb 10KB 10kib 10KiB 10m 10mb 10MiB 10g 10gb 10GiB 10t 10p 1e3 1.5g "1.5" .5g -1 -1m 10x 10gg g 0.0 -1.0 1_000 0x10 010');
durations.push('1h30m10s5ms', '9999999h');
bytes.push('"10 mb"', '" 10mb"', '"10mb "', '"1e3"', '10mi', '10bb', '"${M:-10m}"', '10e', '"1,5g"');
const wholes = words('2 "2" 2.0 2.5 "2.5" "+2" "-2" " 2" 1e2 "1e2" 0x10 "0x10" 010 "010" 1_000 "1_000" 99999999999 99999999999999999999 -2 all All three "${N:-2}"');
const decimals = words('0.5 "0.5" ".5" .5 1 "1" "1e2" 1e2 -0.5 "-0.5" 0 "0" half "0x1p2" "1_0" .inf .nan "inf" "nan" 50%');
const booleans = words('true false "false" TRUE "TRUE" yes no on off y n "yes" "no" "on" "y" "Y" "t" "f" t 1 0 "1" "0" "${B:-yes}" "${B:-1}"');
const modes = words('0444 "0444" 444 "444" 0o444 "0o444" 0x1ff "rw" "" -1 "9" 1777 "1777"');
const addresses = words('10.0.0.1 "::1" "[::1]" localhost 256.0.0.1 10.0.0.1/24 10.1 0.0.0.0 2001:db8::1');
addresses.push('"fe80::1%eth0"', '""');
const environments = ['[A]', '[A=b]', '["A =b"]', '["A "]', '["=b"]', '["A= b"]', '[A, A]', '[A=1, A=2]', '{"": a}', '{"A ": b}', '[" A=b"]', '["A\\t=b"]', '{A: .inf}', '{A: 0x10}'];
const hosts = [
  '["a:1.1.1.1"]', '["a=1.1.1.1"]', '["a:::1"]', '["a=::1"]', '["a:[::1]"]', '["a"]', '["=1"]', '[":1"]', '["a=b=c"]', '["a:b=c"]', '{a: 1.1.1.1}', '{a: ["1.1.1.1", "::1"]}',
  '{a: [1]}', '{"a:b": c}', '{"": c}', '["a=1", "a=1"]', '["a=1", "a=2"]', '{a: [b, b]}', '["a="]', '{"a=b": c}',
];
const commands = ['"echo \'a"', "'echo \"a'", 'echo "a b"', 'a\\\\', '"a\\\\"', 'a && b', 'a | b', '"`a`"', 'a > b', '"a; b"', '"(a)"', '"$$(a)"', '"a $$(b"', "'a ''b'''", '["a", 1]', '" "', '"a & b"', '"a#b"', '"a \'b\\" c\'"', '"a )"', '">a"', '"a $$B"', '"`a"'];
const ports = [
  '"80"', '80', '80:80', '"80:80"', '8080-8081:80-81', '"8080-8081:80"', '"80-81:8080-8082"', '"80-81"', '"81-80"', '80:80/tcp', '80/udp', '80/UDP', '80/sctp', '80/foo', '80/', '":80"', '"80:"',
  '"127.0.0.1:80:80"', '"127.0.0.1::80"', '"127.0.0.1:80"', '"[::1]:80:80"', '"::1:80:80"', '"localhost:80:80"', '"0.0.0.0:80-81:80-81"', '65535', '65536', '"65536"', '"80:65536"', '"65536:80"', '0', '"0"', '-1', '80.5', '"80.5"',
  'http', '"80:http"', '"http:80"', '"80 : 80"', '" 80:80"', '"80:80 "', '"80,81:80"', '"1:2:3:4"', '"${P:-80}:80"', '"$EMPTY:80"', '"[::]:80:80"', '"fe80::1%eth0:80:80"', '"[fe80::1%eth0]:80:80"', '080:80', '22:22', '"+80:80"', '"80-:80"', '"-80:80"', '"80:80/tcp/udp"', '"80-80:80"', '"80-82:80-80"', '"80:80-81"', '80_1', '0x50', '"127.0.0.1:"', '"0:80"', '"10.0.0:80:80"', '"127.1:80:80"', '"80:80/TCP"', '"80:80/ tcp"', '"[127.0.0.1]:80:80"', '""', '"\u00b2:80"',
].map((text) => `[${text}]`).concat('[80, 80]', '["80", 80]', '["80:80", "80:80"]', '["1000-80000:1000-80000"]');
const volumes = [
  '/a', 'a:/a', './a:/a', '~/a:/a', '../a:/a', 'a:/a:ro', 'a:/a:rw,z', 'a:/a:foo', 'a:/a:ro:z', ':/a', '"a:"', '"a::ro"', '/a:/a:', 'C:\\a:/a', 'c:/a:/a', 'a', '"."', '".:/a"', 'ab', '"a:b"', '"a:b:c"', '"a:b:c:d"', 'C:\\a:C:\\b:ro', '"/a:/b:nocopy"', '"//a:/b"', '"${EMPTY-}:/a"', '"/a:${EMPTY-}"', '":"', '"::"', '"a:/a:"', '/', '" "', '"a: /a"', '"\\\\\\\\.\\\\pipe\\\\a:\\\\\\\\.\\\\pipe\\\\b"',
].map((text) => `[${text}]`).concat('["a:/a", "b:/a"]', '["a:/a", "a:/a"]', '[/a, /a]');
const devices = ['[/dev/a]', '["/dev/a:/dev/b"]', '["/dev/a:/dev/b:r"]', '["/dev/a:/dev/b:r:w"]', '[vendor.com/class=dev]', '["a:"]', '[":b"]', '["a:b", "a:b"]', '["/dev/a:/dev/b:foo"]'];
const tests = ['[CMD, a]', '[CMD-SHELL, a]', '[NONE]', '[cmd, a]', '[curl, -f]', '[CMD]', 'NONE', 'curl -f', '["CMD", 1]', '[" CMD", a]', '["", a]'];
const restarts = ['no', '"no"', 'always', 'on-failure', 'on-failure:3', 'on-failure:a', 'unless-stopped', 'unless_stopped', 'never', 'Always', 'false'];
const policies = words('always never build if_not_present missing refresh daily weekly every_1d every_12h every_ every_1x every_1 Always sometimes notalways every_1d12h "${P:-always}" "${P:-foo}" every_5m every_1M');
const netModes = words('host bridge none default container:a service:a service:zzz "service:" "container:" a nat Host ""');
const names = ['a-b', 'a.b', 'a_b', 'A', '-a', '_a', '.a', 'a b', '"é"', 'a/b', '"a:b"', '12', '"12"', 'a--b', 'x', '"-"', '"#"', '"a\\nb"'];
const macs = words('02:42:ac:11:65:43 "02:42:ac:11:65:43" 12 foo');
const platforms = words('linux/amd64 linux linux/arm64/v8 "linux amd64" foo/bar/baz/x "" linux/');
const unames = ['host', 'private', 'none', '"host "', 'Host', 'container:a', 'service:a', 'shareable'];
const secretsForms = ['[a, a]', '[{source: a}, {source: a}]', '[{}]', '[{source: a, x-a: 1}]', '[{target: a}]', '[{source: a, target: a}]'];
const envFiles = ['[{path: a}]', '[{path: a, required: false}]', '[{path: a, required: "false"}]', '[{path: a, format: raw}]', '[{path: a, format: foo}]', '[{required: false}]', '[{path: a, x-a: b}]', '{path: a}', '[{path: 1}]', '[{path: zzz, required: false}]', '[{path: zzz, required: "no"}]', '[{path: zzz, required: 0}]'];
const ssh = ['[default]', '["a=/b"]', '[foo]', '{default: null}', '{default: ""}', '{a: /b}', 'default', '["default="]', '[default, default]', '["a=b", "a=c"]', '["=b"]'];
const contexts = ['[a=b]', '["a"]', '{a: b}', '["a=b=c"]', '["a=service:zzz"]', '["a=service:web"]', '["=b"]', '[a=b, a=c]'];
const gpus = ['all', '"all"', 'ALL', 'one', '[all]', '[{count: all}]', '[{count: 1}]', '[{driver: nvidia, count: "2"}]', '[{zzz: 1}]', '[{capabilities: [gpu]}]', '[{count: 1.5}]', '[{count: few}]', '[{count: 1, device_ids: ["0"]}]', '[{capabilities: gpu}]', '[{options: {a: 1}}]', '[{options: [a=b]}]', '[{options: [a]}]', '[{device_ids: [0]}]', '[{count: -1}]', '[null]'];
const externals = ['true', '"true"', 'false', 'yes', '{}', '{name: b}', '{name: 1}', '{name: a, zzz: 1}', 'maybe', '"${E:-true}"', '{zzz: 1}', '1', '{name: null}', '{name: ""}'];
const sub = ['10.0.0.0/24', 'foo', '"2001:db8::/64"', '10.0.0.0/99', '10.0.0.1'];
const kinds = ['bind', 'volume', 'tmpfs', 'npipe', 'cluster', 'image', 'Bind', 'foo', 'nfs'];
const include = ['[{path: a}]', '[{path: [a]}]', '[{}]', '[{env_file: a}]', '[{path: a, zzz: 1}]', '[{path: a, env_file: [a]}]', '[{path: 1}]', '[{path: a, project_directory: .}]', '[{path: a, project_directory: 1}]', '[{path: a, x-a: 1}]', 'a', '{path: a}', '[{path: [a, a]}]', '[zzz]', '[{path: null}]', '[a, a]'];

const formats = {
  interval: durations, timeout: durations, start_period: durations, start_interval: durations, delay: durations, monitor: durations, window: durations,
  stop_grace_period: durations, mem_limit: bytes, mem_reservation: bytes, memswap_limit: bytes, shm_size: bytes, memory: bytes, size: bytes, rate: bytes,
  mem_swappiness: bytes, cpu_count: wholes, cpu_period: wholes, cpu_quota: wholes, cpu_rt_period: wholes, cpu_rt_runtime: wholes, cpu_shares: wholes,
  oom_score_adj: [...wholes, '1000', '1001', '-1000', '-1001', '"1001"', '"-1001"'], pids_limit: wholes, pids: wholes, scale: wholes, replicas: wholes, parallelism: wholes, max_attempts: wholes, retries: wholes,
  max_replicas_per_node: wholes, weight: [...wholes, '65535', '65536', '-5', '1001'], priority: wholes, gw_priority: wholes, count: wholes, target: wholes, published: [...wholes, '8000-8010', '"8000-8010"', 'http', '65536'], value: wholes, context_size: wholes,
  soft: wholes, hard: wholes, nofile: [...wholes, '{soft: 1, hard: 2}', '{soft: 1}', '{hard: 1}', '{soft: "1", hard: "2"}', '{soft: 1.5, hard: 2}', '{soft: 1, hard: 2, zzz: 3}', '{soft: 1, hard: 2, x-a: 3}', '{soft: -1, hard: -1}', '{soft: a, hard: 2}'],
  cpus: decimals, cpu_percent: [...decimals, '100', '101', '50.5', '"101"', '"-1"'], max_failure_ratio: decimals,
  privileged: booleans, init: booleans, tty: booleans, stdin_open: booleans, read_only: booleans, oom_kill_disable: booleans, disable: booleans, no_cache: booleans, pull: booleans,
  attach: booleans, use_api_socket: booleans, internal: booleans, attachable: booleans, enable_ipv4: booleans, enable_ipv6: booleans, nocopy: booleans, create_host_path: booleans, required: booleans,
  initial_sync: booleans, provenance: [...booleans, 'mode=max'], sbom: booleans, mode: modes,
  environment: environments, labels: environments, args: environments, annotations: environments, sysctls: [...environments, '{net.core.somaxconn: 1024}'], extra_hosts: hosts, command: commands, entrypoint: commands,
  ports, volumes, devices, test: tests, restart: [...restarts, ...booleans], pull_policy: policies, pull_refresh_after: durations, network_mode: netModes, container_name: names, hostname: names, domainname: names, name: names, mac_address: macs,
  platform: platforms, platforms: ['[linux/amd64]', '[foo bar]'], ipc: unames, pid: unames, uts: unames, cgroup: unames, userns_mode: unames, isolation: unames, network: netModes,
  secrets: secretsForms, configs: secretsForms, env_file: envFiles, label_file: ['a', '[a]', '[a, a]'], ssh, additional_contexts: contexts, gpus, external: externals, subnet: sub, gateway: sub, ip_range: sub, aux_addresses: ['{a: 10.0.0.1}', '{a: foo}', '["a=10.0.0.1"]'],
  ipv4_address: addresses, ipv6_address: addresses, host_ip: addresses, dns: ['8.8.8.8', '[8.8.8.8]', '[8.8.8.8, 8.8.8.8]', 'foo', '["", a]'], link_local_ips: ['[169.254.1.1]', '[foo]'],
  type: [...kinds, 'gelf'], propagation: ['rprivate', 'shared', 'foo', 'rslave'], recursive: ['enabled', 'disabled', 'writable', 'readonly', 'foo', 'Enabled'], selinux: ['z', 'Z', 'zz', 'x'], consistency: ['cached', 'foo'],
  action: ['rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec', 'foo', 'Sync', 'sync+rebuild'], condition: ['service_started', 'service_healthy', 'service_completed_successfully', 'started', 'any', 'none', 'on-failure', 'foo', 'service_running'],
  order: ['start-first', 'stop-first', 'foo'], failure_action: ['continue', 'rollback', 'pause', 'foo'], endpoint_mode: ['vip', 'dnsrr', 'foo'], protocol: ['tcp', 'udp', 'sctp', 'foo', 'TCP'],
  format: ['raw', 'foo'], cap_add: ['[ALL]', '[NET_ADMIN, NET_ADMIN]', '[foo]'], security_opt: ['[a:b, a:b]'], profiles: names.map((name) => `[${name}]`), links: ['["a"]', '["a:b"]', '["a:b:c"]', '[zzz]'], volumes_from: ['["a"]', '["a:ro"]', '["container:b"]', '[zzz]', '["container:b:ro"]'],
  depends_on: ['[a]', '{a: {condition: service_started}}', '{a: {}}', '{a: null}', '{a: {condition: foo}}', '{a: {condition: service_started, restart: true}}', '{a: {condition: service_started, required: "true"}}', '[zzz]', '{zzz: {condition: service_started, required: false}}', '{"a b": {condition: service_started}}'],
  networks: ['[a]', '{a: null}', '{a: {}}', '{a: {aliases: [b]}}', '{default: null}', '{"a b": null}', '[default]', '[a, default]', '[zzz]'], models: ['[a]', '{a: null}', '{a: {}}', '{"a b": null}', '{a: {model_var: A}}'],
  tmpfs: ['/a', '[/a]', '["/a:size=1"]', '[/a, /a]', '[/a, "/a:rw"]', '/a:size=64m'], expose: ['["80"]', '[80]', '["80/tcp"]', '["80-81"]', '[http]', '[80, "80"]', '["80", "80"]', '[80.0]', '["99999"]', '[80, 80]', '[-1]'], group_add: ['["1", 1]', '[1, 1.0]', '["1e0", 1]', '["1", "1.0"]', '["1"]', '[1]', '[a, a]', '[1, "1"]', '[1.5]', '[1, 1]'],
  options: ['{a: "1"}', '{max-size: 10m, max-file: 3}'], driver_opts: ['{a: "1"}', '{a: 1}'], storage_opt: ['{size: 1g}', '{size: 1}'], logging: ['{driver: foo}', '{driver: none}'], stop_signal: ['SIGTERM', 'TERM', '15', '"15"', 'foo'], user: ['root', '1000', '"1000"', '"1000:1000"', '1000:1000', '0'],
  image: ['nginx', 'nginx:1', 'Nginx', 'nginx:1:2', '"nginx: 1"', 'a@sha256:abc', '"a b"', 'http://a/b', '"..."'], include, version: ['"3"', '3', '3.8', '"3.8"', '"foo"', '2.4'], extends: ['a', '{service: a}', '{service: a, file: zzz}', '{file: a}', '{service: a, zzz: 1}', '{service: a, x-a: 1}', '{service: zzz}', '{service: 1}'],
  cpuset: ['0-1', '"0,1"', '0,1', '0', '"0"', 'foo'], working_dir: ['a', '/a'], device_cgroup_rules: ['["c 1:3 mr"]', '[foo]', '[a, a]'], capabilities: ['[gpu]', '[[gpu]]', '[gpu, gpu]'], device_ids: ['["0"]', '[0]', '["0", "0"]'],
  runtime_flags: ['["--a"]', '[--a, --a]', '[1]'], ignore: ['a', '[a]', '[a, a]'], path: ['a', '""', '1', '.'], watch: ['[]', '[{path: a, action: rebuild}]', '[{path: a, action: sync}]', '[{path: a}]', '[{action: rebuild}]', '[{path: a, action: sync, target: /a}]', '[{path: "", action: rebuild}]'],
  capability_drop: [],
};

const rest = {
  services: '{web: {image: a}, a: {image: a}}', networks: '{a: {}}', volumes: '{a: {}}', secrets: '{a: {environment: A}}', configs: '{a: {content: a}}', models: '{a: {model: a}}',
};

/** A document as text: what `sections` does not say is as in `rest`. */
function document(sections) {
  return `${Object.entries({ ...rest, ...sections }).map(([key, value]) => `${key}: ${value}`).join('\n')}\n`;
}

const service = (text) => document({ services: `{web: {image: a, ${text}}, a: {image: a}}` });
const inService = (text) => service(text);

/** A place: its path, the document around it with `%` for it, its other entries, and its keys. `self` is the place's own value. */
function place(path, frame, keys, base = {}) {
  const own = words(keys).filter(Boolean);
  return { path, frame, base, keys: [...own, ...(own.includes('self') ? [] : ['zzz', 'x-a']), ...Object.keys(base).map((key) => `-${key}`)] };
}

const watchBase = { path: 'a', action: 'sync+exec', target: '/a', exec: '{command: a}' };
export const places = [
  ...['version', 'name', 'include', 'zzz', 'x-a'].map((key) => ({ path: '', frame: `${document({})}${key}: %\n`, base: {}, keys: [`self=${key}`] })),
  ...['services', 'networks', 'volumes', 'secrets', 'configs', 'models'].map((key) => ({ path: '', frame: document({ services: '{web: {image: a}}', [key]: '%' }), base: {}, keys: [`self=${key}`] })),
  place('services.a', document({ services: '{web: {image: a}, a: %}' }), 'self'),
  { path: 'services.web', frame: document({ services: '{web: %, a: {image: a}}' }), base: {}, keys: ['image'] },
  place('services.web', document({ services: '{web: %, a: {image: a}}' }), `annotations attach build blkio_config cap_add cap_drop cgroup cgroup_parent command configs container_name
    cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset credential_spec depends_on deploy develop device_cgroup_rules devices dns dns_opt dns_search domainname
    entrypoint env_file environment expose extends external_links extra_hosts gpus group_add healthcheck hostname init ipc isolation label_file labels links logging mac_address mem_limit mem_reservation
    mem_swappiness memswap_limit models network_mode networks oom_kill_disable oom_score_adj pid pids_limit platform ports post_start pre_stop pre_start privileged profiles provider pull_policy pull_refresh_after
    read_only restart runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal storage_opt sysctls tmpfs tty ulimits use_api_socket user userns_mode uts volumes volumes_from working_dir
    name dockerfile net log_driver log_opt volume_driver no_cache`.replaceAll(/\s+/g, ' '), { image: 'a' }),
  place('services.web.build', inService('build: %'), `self`),
  place('services.web.build', inService('build: %'), `context dockerfile dockerfile_inline entitlements args ssh labels cache_from cache_to no_cache no_cache_filter additional_contexts network provenance sbom pull target shm_size extra_hosts isolation privileged secrets tags ulimits platforms`),
  place('services.web.build.secrets[]', inService('build: {secrets: [%]}'), 'source target uid gid mode', { source: 'a' }),
  place('services.web.build.ulimits', inService('build: {ulimits: %}'), 'nofile'),
  place('services.web.blkio_config', inService('blkio_config: %'), 'device_read_bps device_read_iops device_write_bps device_write_iops weight weight_device'),
  ...words('device_read_bps device_write_iops').map((key) => place(`services.web.blkio_config.${key}[]`, inService(`blkio_config: {${key}: [%]}`), 'path rate', { path: 'a', rate: '1' })),
  place('services.web.blkio_config.weight_device[]', inService('blkio_config: {weight_device: [%]}'), 'path weight', { path: 'a', weight: '1' }),
  place('services.web.credential_spec', inService('credential_spec: %'), 'config file registry'),
  place('services.web.configs[]', inService('configs: [%]'), 'source target uid gid mode', { source: 'a', target: 'b' }),
  place('services.web.secrets[]', inService('secrets: [%]'), 'source target uid gid mode', { source: 'a', target: 'b' }),
  place('services.web.depends_on.a', inService('depends_on: {a: %}'), 'self'),
  place('services.web.depends_on.a', inService('depends_on: {a: %}'), 'condition restart required', { condition: 'service_started' }),
  place('services.web.devices[]', inService('devices: [%]'), 'source target permissions', { source: 'a', target: 'b' }),
  place('services.web.env_file[]', inService('env_file: [%]'), 'path format required', { path: 'a' }),
  place('services.web.extends', inService('extends: %'), 'service file', { service: 'a' }),
  place('services.web.gpus[]', inService('gpus: [%]'), 'capabilities count driver options', { capabilities: '[gpu]' }),
  place('services.web.gpus[]', inService('gpus: [%]'), 'device_ids'),
  place('services.web.healthcheck', inService('healthcheck: %'), 'disable interval retries test timeout start_period start_interval'),
  place('services.web.logging', inService('logging: %'), 'driver options'),
  place('services.web.models.a', inService('models: {a: %}'), 'self'),
  place('services.web.models.a', inService('models: {a: %}'), 'endpoint_var model_var'),
  place('services.web.networks.a', inService('networks: {a: %}'), 'self'),
  place('services.web.networks.a', inService('networks: {a: %}'), 'aliases interface_name ipv4_address ipv6_address link_local_ips mac_address driver_opts priority gw_priority'),
  place('services.web.ports[]', inService('ports: [%]'), 'name mode host_ip target published protocol app_protocol', { target: '80', published: '80' }),
  ...words('post_start pre_stop').map((key) => place(`services.web.${key}[]`, inService(`${key}: [%]`), 'command user privileged working_dir environment', { command: 'a' })),
  place('services.web.provider', inService('provider: %'), 'type options', { type: 'a' }),
  place('services.web.ulimits.nofile', inService('ulimits: {nofile: %}'), 'self'),
  place('services.web.ulimits', inService('ulimits: %'), 'nofile NOFILE a1 rtprio'),
  place('services.web.ulimits.nofile', inService('ulimits: {nofile: %}'), 'soft hard', { soft: '1', hard: '2' }),
  place('services.web.volumes[]', inService('volumes: [%]'), 'type source target read_only consistency bind volume tmpfs image', { type: 'volume', source: 'a', target: '/a' }),
  place('services.web.volumes[].bind', inService('volumes: [{type: bind, source: ., target: /a, bind: %}]'), 'propagation create_host_path recursive selinux'),
  place('services.web.volumes[].volume', inService('volumes: [{type: volume, source: a, target: /a, volume: %}]'), 'labels nocopy subpath'),
  place('services.web.volumes[].tmpfs', inService('volumes: [{type: tmpfs, target: /a, tmpfs: %}]'), 'size mode'),
  place('services.web.volumes[].image', inService('volumes: [{type: image, source: a, target: /a, image: %}]'), 'subpath'),
  place('services.web.develop', inService('develop: %'), 'watch'),
  place('services.web.develop.watch[]', inService('develop: {watch: [%]}'), 'ignore include path action target exec initial_sync', watchBase),
  place('services.web.develop.watch[].exec', inService('develop: {watch: [{path: a, action: sync+exec, target: /a, exec: %}]}'), 'command user privileged working_dir environment', { command: 'a' }),
  place('services.web.deploy', inService('deploy: %'), 'mode endpoint_mode replicas labels rollback_config update_config resources restart_policy placement'),
  ...words('update_config rollback_config').map((key) => place(`services.web.deploy.${key}`, inService(`deploy: {${key}: %}`), 'parallelism delay failure_action monitor max_failure_ratio order')),
  place('services.web.deploy.resources', inService('deploy: {resources: %}'), 'limits reservations'),
  place('services.web.deploy.resources.limits', inService('deploy: {resources: {limits: %}}'), 'cpus memory pids devices'),
  place('services.web.deploy.resources.reservations', inService('deploy: {resources: {reservations: %}}'), 'cpus memory generic_resources devices pids'),
  place('services.web.deploy.resources.reservations.generic_resources[]', inService('deploy: {resources: {reservations: {generic_resources: [%]}}}'), 'discrete_resource_spec'),
  place('services.web.deploy.resources.reservations.generic_resources[].discrete_resource_spec', inService('deploy: {resources: {reservations: {generic_resources: [{discrete_resource_spec: %}]}}}'), 'kind value'),
  place('services.web.deploy.resources.reservations.devices[]', inService('deploy: {resources: {reservations: {devices: [%]}}}'), 'capabilities count device_ids driver options', { capabilities: '[gpu]' }),
  place('services.web.deploy.restart_policy', inService('deploy: {restart_policy: %}'), 'condition delay max_attempts window'),
  place('services.web.deploy.placement', inService('deploy: {placement: %}'), 'constraints preferences max_replicas_per_node'),
  place('services.web.deploy.placement.preferences[]', inService('deploy: {placement: {preferences: [%]}}'), 'spread'),
  place('include[]', `${document({})}include: [%]\n`, 'path env_file project_directory', { path: 'a' }),
  ...['networks', 'volumes', 'secrets', 'configs', 'models'].map((key) => place(`${key}.a`, document({ [key]: '{a: %}' }), 'self')),
  place('networks.a', document({ networks: '{a: %}' }), 'name driver driver_opts ipam external internal enable_ipv4 enable_ipv6 attachable labels'),
  place('networks.a.ipam', document({ networks: '{a: {ipam: %}}' }), 'driver config options'),
  place('networks.a.ipam.config[]', document({ networks: '{a: {ipam: {config: [%]}}}' }), 'subnet ip_range gateway aux_addresses'),
  place('volumes.a', document({ volumes: '{a: %}' }), 'name driver driver_opts external labels'),
  place('secrets.a', document({ secrets: '{a: %}' }), 'name labels driver driver_opts template_driver', { environment: 'A' }),
  place('secrets.a', document({ secrets: '{a: %}' }), 'file external content environment'),
  place('configs.a', document({ configs: '{a: %}' }), 'name labels driver template_driver', { content: 'a' }),
  place('configs.a', document({ configs: '{a: %}' }), 'file external content environment'),
  place('models.a', document({ models: '{a: %}' }), 'name model context_size runtime_flags', { model: 'a' }),
  ...['services', 'networks', 'volumes', 'secrets', 'configs', 'models'].map((key) => ({ path: key, frame: document({ [key]: '%' }), base: {}, keys: ['self=names'] })),
];

const nameCases = (section) => {
  const entry = { services: '{image: a}', secrets: '{environment: A}', configs: '{content: a}', models: '{model: a}' }[section] ?? '{}';
  const own = ['web', 'a'].map((name) => `${name}: ${entry}`).join(', ');
  return ['"b c"', '"b/c"', '"é"', '-b', '.b', 'B', '"b:c"', 'x-b', '_', '"1"', '1', 'true', 'null', 'yes', '"b\\nc"', '"b+c"'].map((name) => `{${own}, ${name}: ${entry}}`).concat(`{${own}, x-b: b}`);
};

/** The values that a key of a place is tried with. */
export function valuesOf({ path }, key) {
  if (key === 'self=names') return nameCases(path);
  if (key.startsWith('-')) return [''];
  const name = key.replace(/^self=/, '');
  if (name === 'self') return [...values, ...(formats[path.split('.').at(-1)] ?? [])];
  if (key === 'self=services' || (key.startsWith('self=') && path === '' && name !== 'include' && name !== 'name' && name !== 'version')) return values;
  return [...new Set([...values, ...(formats[name] ?? [])])];
}

/** The document for one question. */
export function documentOf({ frame, base }, key, value) {
  if (key.startsWith('self')) return frame.replace('%', () => value);
  const entries = { ...base, ...(key.startsWith('-') ? {} : { [key]: value }) };
  if (key.startsWith('-')) delete entries[key.slice(1)];
  return frame.replace('%', () => `{${Object.entries(entries).map(([name, text]) => `${name}: ${text}`).join(', ')}}`);
}
