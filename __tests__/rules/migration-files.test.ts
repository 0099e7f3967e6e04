import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

/** A service that runs, whose other keys are these, with more below it. */
function web(keys: string, more = ''): string {
  return `services: { web: { image: a, ${keys} } }\n${more}`;
}

/** The same with a file over it. */
function over(keys: string, above: string, more = '', moreAbove = ''): Record<string, string> {
  return { 'compose.yaml': web(keys, more), 'compose.override.yaml': `services: { web: { ${above} } }\n${moreAbove}` };
}

/** What each rule marks; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-bare-ipv6': [
    [web('ports: ["::1:8080:80", "[::1]:8081:80", "127.0.0.1:80:80", "80:80"]'), ['"::1:8080:80"']],
    [web('ports: ["fe80::1:8080:80/tcp"]'), ['"fe80::1:8080:80/tcp"']],
    [web('ports: ["${IP}:8080:80", {target: 80}, null]'), []],
  ],
  'no-bare-key': [
    [web('environment: { 8080: x, 1.5: x, true: x, NO: x }'), ['8080', '1.5', 'true']],
    [web('environment: { 8080: x, A: x }'), []],
    [web('labels: { ~: x }'), ['~']],
    [web('labels: { 0x1F: x, 8: y }'), ['0x1F', '8']],
    [web('labels: { 0x1F: x, y: x }'), []],
    [web('labels: { 2020-01-01: x }'), []],
    [web('labels: { a: b }', 'x-notes: { 1: 2 }'), ['1']],
    ['services: { 1: { image: a } }', []],
    [web('ports: [{ 8080: 80 }]'), []],
  ],
  'no-bare-number': [
    [web('environment: { A: 3.0, B: 1.10, C: 1e3, D: 0o22, E: 08, F: 1.5, G: 0022, H: "3.0", I: 1_000 }'), ['3.0', '1e3', '0o22', '08']],
    [web('labels: { a: 12e4 }, build: { context: ., args: { b: 0123456789 } }'), ['12e4', '0123456789']],
    [web('environment: ["A=3.0"], sysctls: { a: 3.0 }, logging: { options: { a: 3.0, b: 1e3 } }'), ['3.0', '1e3']],
    [web('volumes: ["v:/v"]', 'volumes: { v: { driver_opts: { a: 3.0 }, labels: { b: 3.0 } } }'), ['3.0', '3.0']],
    [web('environment: { A: "${X}", B: ~, C: !!str 3.0 }, cpus: 3.0'), []],
    [web('environment: { A: 3.0, B: yes }'), []],
    [web('labels: { a: !!float 5, b: !!float "1e3", c: !!int "5", d: ! 5.0, e: !!float .5 }'), ['5', '"1e3"', '5.0']],
    [web('labels: { a: 3.0, b: !!int 5.0 }'), []],
    [web('environment: { A: 3.0 }, develop: { watch: [] }'), []],
  ],
  'no-base-60': [
    [web('ports: [22:22, "23:23", 8080:80, 2222:22, 8:30]'), ['22:22', '2222:22', '8:30']],
    [web('environment: { AT: 12:30:45, TO: 1:60, X: 01:30 }, extra_hosts: { a: 12:30 }'), ['12:30:45', '12:30']],
    [web('expose: [22:22]'), ['22:22']],
    [web('command: [sleep, 22:22], ports: [22:22]'), []],
  ],
  'no-boolean-label': [
    [web('labels: { a: true, b: yes, c: Off, d: "true", e: y }'), ['true', 'yes', 'Off']],
    [web('labels: [a=true], deploy: { labels: { b: on } }'), []],
    [web('networks: [n]', 'networks: { n: { labels: { a: true } } }'), ['true']],
    [web('labels: { a: true }, environment: { B: true }'), []],
    [web('labels: { a: !!bool "true", b: !!str true, c: ! yes, d: !!bool yes }'), ['"true"', 'yes']],
    [web('labels: { a: !!bool "true", b: !!str true, c: ! yes }'), ['"true"', 'yes']],
    [{ 'compose.yaml': `name: x\n${web('labels: { a: true }')}` }, []],
  ],
  'no-cpu-duration': [
    [web('cpu_quota: 50ms, cpu_period: 25000, cpu_rt_runtime: "1400us", cpu_rt_period: 1s500ms'), ['50ms', '"1400us"', '1s500ms']],
    [web('cpu_quota: "${Q}"'), []],
  ],
  'no-cpu-percent': [[web('cpu_percent: 50'), ['50']], [web('cpu_percent: "${P}"'), []], [web('cpu_percent: 0'), []]],
  'no-device-without-capabilities': [
    [web('deploy: { resources: { reservations: { devices: [{ driver: nvidia }, { capabilities: [gpu] }] } } }'), ['driver']],
    [web('deploy: { resources: { reservations: { devices: [{}] } } }'), []],
  ],
  'no-disable-false': [
    [web('healthcheck: { disable: false }'), ['disable']],
    [web('healthcheck: { disable: "no", test: a }'), ['disable']],
    [web('healthcheck: { disable: true }'), []],
    [web('healthcheck: { disable: false, interval: 3s }'), []],
    [web('healthcheck: { disable: "${OFF}" }'), []],
  ],
  'no-duplicate-key': [
    [web('tty: true, tty: false'), ['tty']],
    ['services: { web: { image: a } }\nservices: { db: { image: b } }', ['services']],
    ['x-a: &a { tty: true }\nx-b: &b { init: true }\nservices: { web: { <<: *a, <<: *b, image: a } }', ['<<']],
    [web('tty: true, tty: false, develop: { watch: [] }'), []],
    [web('environment: { 1: a, "1": b }, labels: { 0x1: a, 1: b }'), ['"1"', '1']],
    [web('environment: { yes: a, yes: b, on: c }'), ['yes']],
  ],
  'no-empty-mount-part': [
    [web('volumes: [":/data", "/log:", "./a:/x:", "./a:/y", "/z"]'), ['":/data"', '"/log:"', '"./a:/x:"']],
    [{ '.env': 'DIR=\n', 'compose.yaml': web('volumes: ["${DIR}:/data"]') }, ['"${DIR}:/data"']],
    [web('volumes: ["${DIR}:/data"]'), []],
  ],
  'no-extension-variable': [
    [web('tty: true', 'x-a: "${A:?no}"'), ['${A:?no}']],
    [web('tty: true', 'x-a: { b: ["${1x}"] }'), ['"${1x}"']],
    [web('user: "${A:?no}"', 'x-a: "${A:?no}"'), []],
    [web('<<: *a', 'x-a: &a { user: b }').split('\n').toReversed().join('\n'), []],
    ['x-a: &a { user: "${A:?no}" }\nservices: { web: { <<: *a, image: b } }', []],
    [{ '.env': 'A=1\n', 'compose.yaml': web('tty: true', 'x-a: "${A:?no} ${B:-c}"') }, []],
  ],
  'no-external-name': [
    [web('networks: [n]', 'networks: { n: { external: { name: b } } }'), ['name']],
    [web('volumes: ["v:/v"]', 'volumes: { v: { name: b, external: { name: b } } }'), ['name']],
    [web('networks: [n]', 'networks: { n: { external: true, name: b }, m: { name: a, external: { name: b } } }'), []],
  ],
  'no-external-name-conflict': [
    [web('volumes: ["v:/v"]', 'volumes: { v: { name: a, external: { name: b } } }'), ['name']],
    [web('volumes: ["v:/v"]', 'volumes: { v: { name: "${A}", external: { name: b } } }'), []],
  ],
  'no-external-secret': [
    [web('secrets: [s, t]', 'secrets: { s: { external: true }, t: { file: ./t } }'), ['s']],
    [web('configs: [{ source: c }]', 'configs: { c: { external: { name: d } } }'), ['c']],
    [web('tty: true', 'secrets: { s: { external: true } }'), []],
    [web('secrets: [s], deploy: { update_config: { order: stop-first } }', 'secrets: { s: { external: true } }'), []],
  ],
  'no-global-replicas': [
    [web('deploy: { mode: global, replicas: 3 }'), ['3']],
    [web('deploy: { mode: replicated, replicas: 3 }'), []],
    [web('deploy: { mode: global, replicas: 1 }'), []],
    [web('deploy: { mode: global, replicas: "${N}" }'), []],
  ],
  'no-ignored-config': [
    [web('configs: [c]', 'configs: { c: { file: ./c } }'), ['c']],
    [web('configs: [c]', 'configs: { c: { external: true } }'), []],
    [{ 'docker-stack.yml': web('configs: [c]', 'configs: { c: { file: ./c } }') }, []],
  ],
  'no-implicit-attachable': [
    [web('networks: [n]', 'networks: { n: { driver: overlay }, m: { driver: bridge } }'), ['overlay']],
    [web('networks: [n]', 'networks: { n: { driver: overlay, attachable: false } }'), ['overlay']],
    [web('networks: [n]', 'networks: { n: { driver: overlay, external: true } }'), []],
  ],
  'no-invalid-project-name': [
    [{ '.env': 'COMPOSE_PROJECT_NAME=My.Shop\n', 'compose.yaml': web('tty: true') }, ['My.Shop']],
    [{ 'My.Shop/compose.yaml': web('tty: true') }, []],
  ],
  'no-limit-beside-deploy': [
    [web('mem_limit: 64m, deploy: { resources: { limits: { cpus: "1" } } }'), ['64m']],
    [web('pids_limit: 5, deploy: { resources: { limits: { cpus: "1" } } }'), ['5']],
    [web('mem_reservation: 64m, deploy: { resources: { reservations: { memory: 32m } } }'), ['64m']],
    [web('mem_limit: 64m, deploy: { resources: { reservations: { memory: 32m }, limits: { memory: 65536k } } }'), []],
  ],
  'no-max-replicas': [
    [web('deploy: { replicas: 3, placement: { max_replicas_per_node: 1 } }'), ['3']],
    [web('deploy: { replicas: 3, placement: { max_replicas_per_node: 3 } }'), []],
  ],
  'no-misread-key': [
    [web('environment: { NO: a, on: b, 12:30: e }'), ['NO', 'on', '12:30']],
    [web('environment: { y: c, "yes": d }'), []],
    [web('environment: { NO: a, A: b }'), []],
    [web('labels: { a: b }', 'x-a: { on: 2 }'), []],
  ],
  'no-mixed-port-forms': [
    [over('ports: ["8080:80"]', 'ports: [{ target: 80, published: 8080 }]'), ['{ target: 80, published: 8080 }']],
    [over('ports: [{ target: 80, published: 8080 }]', 'ports: ["8080:80"]'), ['"8080:80"']],
    [over('ports: [{ target: 80, published: 8080 }]', 'ports: [{ target: 80, published: "8080" }]'), ['{ target: 80, published: "8080" }']],
    [over('ports: [{ target: 80, published: 8080 }]', 'ports: [{ target: 80, published: 8080 }]'), []],
    [over('ports: ["8080:80"]', 'ports: ["8080:80"]'), []],
    [over('ports: ["8080:80"]', 'ports: [{ target: 80, published: 8080, mode: host }]'), ['{ target: 80, published: 8080, mode: host }']],
    [over('ports: ["53:53/udp"]', 'ports: [{ target: 53, published: 53, protocol: udp }]'), ['{ target: 53, published: 53, protocol: udp }']],
    [over('ports: ["8080:80/tcp"]', 'ports: [{ target: 80, published: 8080 }]'), []],
    [over('ports: ["8080:80"]', 'ports: [{ target: 80, published: 8080, protocol: udp }]'), []],
  ],
  'no-mount-consistency': [
    [web('volumes: ["./a:/a:cached", "./b:/b:ro,delegated", "./c:/c:ro", "./d:/d:nope"]'), ['"./a:/a:cached"']],
    [web('volumes: [{ type: bind, source: ., target: /a, consistency: cached }]'), ['consistency']],
  ],
  'no-multiline-default': [
    [web('environment: { A: "${A:-l1\\nl2}" }'), ['${A:-l1']],
    [web('environment: { A: "${A:-l1}\\n${B:-l2}" }'), []],
  ],
  'no-nested-default': [
    [web('environment: { A: "${A:-${B}}", B: "${A-$B}", C: "${A:-b$$c}", D: "${A:-b}", E: "${A}" }'), ['${A:-${B}}', '${A-$B}', '${A:-b$$c}']],
    [web('environment: { A: "${A:-{}}", B: "${A:-$2a$14$1l.I}", C: "${A:?$B}" }'), []],
    [{ '.env': 'A=a\nB=b\n', 'compose.yaml': web('environment: { A: "${A:?${B}}", B: "${A:-$B}", C: "${A:-{}}" }') }, ['${A:?${B}}', '${A:-{}}']],
  ],
  'no-one-letter-volume': [
    [web('volumes: ["d:/data", "d:/x:ro", "dd:/y", { type: volume, source: d, target: /z }]', 'volumes: { d: , dd: }'), ['"d:/data"', '"d:/x:ro"']],
    [web('volumes: ["C:/data:/data"]'), []],
  ],
  'no-port-out-of-range': [
    [web('ports: ["70000:80", "80:70000", 70000, "127.0.0.1:70000:80", "80:80", "65535"]'), ['"70000:80"', '"80:70000"', '70000', '"127.0.0.1:70000:80"']],
    [web('ports: [{ target: 80, published: 70000 }, "${P}:80"]'), []],
  ],
  'no-project-name-variable': [
    [web('environment: { A: "$COMPOSE_PROJECT_NAME", B: "${COMPOSE_PROJECT_NAME:-b}" }'), ['$COMPOSE_PROJECT_NAME']],
    [web('environment: { A: "${COMPOSE_PROJECT_NAME:?}" }'), []],
    [{ 'shop/compose.yaml': web('environment: { A: "${COMPOSE_PROJECT_NAME:-shop}" }') }, []],
    [{ '.env': 'COMPOSE_PROJECT_NAME=x\n', 'compose.yaml': web('environment: { A: "${COMPOSE_PROJECT_NAME}" }') }, []],
  ],
  'no-redefined-external': [
    [over('volumes: ["v:/v"]', 'tty: true', 'volumes: { v: { external: true } }', 'volumes: { v: { driver: local } }'), ['v']],
    [over('volumes: ["v:/v"]', 'tty: true', 'volumes: { v: { driver: local } }', 'volumes: { v: { external: true } }'), ['v']],
    [over('networks: [v]', 'tty: true', 'networks: { v: { external: true } }', 'networks: { v: { driver: local } }'), []],
  ],
  'no-redefined-resource': [
    [over('networks: [v]', 'tty: true', 'networks: { v: { external: true } }', 'networks: { v: { driver: local } }'), ['v']],
    [over('volumes: ["v:/v"]', 'tty: true', 'volumes: { v: { driver: local, labels: { a: b } } }', 'volumes: { v: { labels: { a: c } } }'), ['v']],
    [over('volumes: ["v:/v"]', 'tty: true', 'volumes: { v: { name: x } }', 'volumes: { v: }'), ['v']],
    [over('volumes: ["v:/v"]', 'tty: true', 'volumes: { v: { external: true } }', 'volumes: { v: { external: false } }'), []],
    [over('volumes: ["v:/v"]', 'tty: true', 'volumes: { v: { driver: local } }', 'volumes: { v: { driver: local, name: x } }'), []],
    [over('volumes: ["v:/v"]', 'tty: true', 'volumes: { v: { driver: local } }', 'volumes: { v: !override { name: x } }'), []],
  ],
  'no-shared-setting': [
    ['services: { b: { image: a, logging: { options: { x: 1 } } }, w: { extends: b, logging: { options: { y: 2 } } } }', ['y']],
    ['services: { w: { extends: { service: b }, logging: { options: { x: 2 } } }, b: { image: a, logging: { options: { x: 1 } } } }', ['x']],
    ['services: { b: { image: a, deploy: { resources: { limits: { cpus: "1" } } } }, w: { extends: b, deploy: { resources: { limits: { memory: 1G } } } } }', ['memory']],
    ['services: { b: { image: a, deploy: { restart_policy: { condition: any } } }, v: { extends: b }, w: { extends: v, deploy: { restart_policy: { delay: 1s } } } }', ['delay']],
    ['services: { b: { image: a, logging: { driver: syslog, options: { x: 1 } } }, w: { extends: b, logging: { driver: json-file, options: { y: 2 } } } }', []],
    ['services: { b: { image: a, logging: { driver: syslog, options: { x: 1 } } }, v: { extends: b, logging: { driver: local, options: { y: 1 } } }, w: { extends: v, logging: { options: { z: 1 } } } }', ['z']],
    ['services: { b: { image: a, logging: { options: {} } }, w: { extends: b, logging: { options: { y: 2 } } } }', []],
    ['services: { b: { image: a }, v: { extends: b, logging: { options: { y: 2 } } }, w: { extends: v, logging: { options: { z: 2 } } } }', []],
    ['services: { b: { image: a, logging: { options: { x: 1 } } }, w: { extends: b, logging: { options: { x: 1 } } } }', []],
    ['services: { b: { image: a, deploy: { resources: { reservations: { cpus: "1" } } } }, w: { extends: b, deploy: { resources: { reservations: { memory: 1G } } }, environment: { A: b } } }', []],
  ],
  'no-unset-value': [
    [web('volumes: ["${DIR}:/data", "/a:/b:${MODE}"]'), ['"${DIR}:/data"']],
    [web('volumes: ["/a:${TO}"]'), ['"/a:${TO}"']],
    [web('volumes: ["${ALL}"]'), ['"${ALL}"']],
    [web('mem_limit: "${MEMORY}"'), ['"${MEMORY}"']],
    [web('container_name: "${NAME}"'), ['"${NAME}"']],
    [web('deploy: { resources: { limits: { memory: "${MEMORY}" } } }'), ['"${MEMORY}"']],
    [web('volumes: ["${DIR}/a:/data", "${DIR:-.}:/data", "${DIR:?}:/data"], container_name: "${NAME}-a", cpus: "${CPUS}", hostname: "${NAME}"'), []],
    [{ '.env': 'A=1\n', 'compose.yaml': web('volumes: ["${DIR}:/data"]') }, []],
    [web('volumes: ["${DIR}:/data"], develop: { watch: [] }'), []],
  ],
  'no-relative-device': [
    [web('volumes: ["v:/v"]', 'volumes: { v: { driver_opts: { o: bind, type: none, device: ./data } } }'), ['./data']],
    [web('volumes: ["v:/v"]', 'volumes: { v: { driver_opts: { o: bind, device: ~/data } } }'), ['~/data']],
    [web('volumes: ["v:/v"]', 'volumes: { v: { driver: local, driver_opts: { o: bind, device: ./data } } }'), []],
    [web('volumes: ["v:/v"]', 'volumes: { v: { driver_opts: { o: "bind,rw", device: ./data } } }'), []],
    [web('volumes: ["v:/v"]', 'volumes: { v: { driver_opts: { o: bind, device: /data } }, w: { driver_opts: { o: bind, device: "${D}" } } }'), []],
    [web('volumes: ["v:/v"]', 'volumes: { v: { driver: local }, w: { driver_opts: { o: bind, device: ./data } } }'), []],
    [web('volumes: ["${V}:/v"]', 'volumes: { w: { driver_opts: { o: bind, device: ./data } } }'), ['./data']],
  ],
  'no-repeated-entry': [
    [over('dns: [1.1.1.1]', 'dns: [8.8.8.8, 1.1.1.1]'), ['1.1.1.1']],
    [over('dns: 1.1.1.1', 'dns: 1.1.1.1'), ['1.1.1.1']],
    [over('build: { context: ., cache_from: [a] }', 'build: { cache_from: [a] }'), ['a']],
    [over('cap_add: [A]', 'cap_add: [A]'), []],
  ],
  'no-repeated-item': [
    [over('group_add: [mail]', 'group_add: [mail]'), ['mail']],
    [over('device_cgroup_rules: ["c 1:3 mr"]', 'device_cgroup_rules: ["c 1:3 mr"]'), ['"c 1:3 mr"']],
    [web('group_add: ["1000", 1000]'), ['1000']],
    [web('volumes_from: [a, a]'), []],
    [over('cap_drop: [ALL]', 'cap_drop: [ALL]'), []],
    ['services: { b: { image: a, group_add: [a] }, web: { extends: b, group_add: [a] } }', ['a']],
  ],
  'no-repeated-port': [
    [web('ports: [80, "80"]'), ['"80"']],
    [web('ports: ["80", "80/tcp", "80/udp", { target: 80 }]'), ['"80/tcp"', '{ target: 80 }']],
    [web('ports: ["80:80", 80, "81"]'), []],
  ],
  'no-replaced-list': [
    [over('group_add: [a]', 'group_add: [b]'), ['group_add']],
    [over('dns_opt: [a]', 'dns_opt: [b]'), ['dns_opt']],
    [over('dns_opt: [a]', 'dns_opt: [a, b]'), []],
    [over('group_add: [a]', 'tty: true'), []],
    [{ 'compose.yaml': 'services: { web: { extends: { file: o.yml, service: b }, group_add: [b] } }', 'o.yml': 'services: { b: { image: a, group_add: [a] } }' }, ['group_add']],
  ],
  'no-second-address': [
    [over('extra_hosts: ["h:1.1.1.1"]', 'extra_hosts: ["h:2.2.2.2"]'), ['"h:2.2.2.2"']],
    [over('extra_hosts: { h: 1.1.1.1 }', 'extra_hosts: { h: 2.2.2.2, i: 3.3.3.3 }'), ['2.2.2.2']],
    [over('build: { context: ., extra_hosts: ["h:1"] }', 'build: { extra_hosts: ["h:2"] }'), ['"h:2"']],
    [over('extra_hosts: ["h:1.1.1.1"]', 'extra_hosts: { h: 1.1.1.1 }'), []],
    [web('extra_hosts: ["h:1.1.1.1", "h:2.2.2.2"]'), []],
    ['services: { b: { image: a, extra_hosts: ["h:1.1.1.1"] }, web: { extends: b, extra_hosts: ["h:2.2.2.2"] } }', ['"h:2.2.2.2"']],
  ],
  'no-second-default-file': [
    [{ 'docker-compose.yml': web('tty: false'), 'compose.yaml': web('tty: true') }, ['services']],
    [{ 'docker-compose.yml': web('tty: true'), 'compose.yaml': web('tty: true') }, []],
    [{ 'docker-compose.yml': web('tty: true'), 'docker-compose.yaml': web('tty: false') }, []],
    [{ 'docker-compose.yml': web('tty: true'), 'docker-compose.override.yml': web('tty: false') }, []],
    [{ 'docker-compose.yml': web('tty: false'), 'compose.yaml': web('tty: true'), 'run.sh': 'docker compose -f compose.yaml up\n' }, []],
  ],
  'no-second-target': [
    [over('secrets: [s]', 'secrets: [{ source: s, target: t }]', 'secrets: { s: { file: ./s } }'), ['{ source: s, target: t }']],
    [over('secrets: [s]', 'secrets: [s]', 'secrets: { s: { file: ./s } }'), []],
    [web('secrets: [s, { source: s, target: t }]', 'secrets: { s: { file: ./s } }'), []],
    ['services: { b: { image: a, secrets: [s] }, web: { extends: b, secrets: [{ source: s, target: t }] } }\nsecrets: { s: { file: ./s } }', ['{ source: s, target: t }']],
  ],
  'no-secret-mode': [
    [web('secrets: [{ source: s, uid: "1", mode: 0440 }, t]', 'secrets: { s: { file: ./s }, t: { file: ./t } }'), ['uid', 'mode']],
    [web('secrets: [{ source: s, target: t }]', 'secrets: { s: { file: ./s } }'), []],
  ],
  'no-secret-without-source': [
    [web('tty: true', 'secrets: { s: {}, t: , u: { file: ./u } }\nconfigs: { c: { name: d } }'), ['s', 't', 'c']],
    [web('tty: true', 'secrets: { s: { external: true } }'), []],
  ],
  'no-tmpfs-over-mount': [
    [web('tmpfs: [/x], volumes: ["./a:/x", "/y"]'), ['/x']],
    [web('tmpfs: "/x:size=1m", volumes: ["/x/"]'), ['/x/']],
    [web('tmpfs: [/x, "/x:size=1m"]'), ['/x']],
    [web('tmpfs: [/x, "${Y}"], volumes: ["./a:/y"]'), []],
  ],
  'no-unitless-duration': [
    [web('stop_grace_period: "10"'), ['"10"']],
    [web('stop_grace_period: "1.5"'), ['"1.5"']],
    [web('stop_grace_period: "0"'), []],
    [web('stop_grace_period: 10s'), []],
    [web('stop_grace_period: 10'), []],
  ],
  'no-unreadable-size': [
    [web('mem_limit: 64Mi, memswap_limit: x, mem_reservation: 10x, shm_size: 64Mi'), []],
    [web('deploy: { resources: { limits: { memory: x }, reservations: { memory: "-1" } } }'), ['"-1"']],
    [web('memswap_limit: "-1", shm_size: 64MB'), ['"-1"']],
    [web('memswap_limit: -1'), []],
    [web('build: { context: ., shm_size: 64Mi }'), ['64Mi']],
    [web('mem_limit: ""'), ['""']],
    [web('mem_limit: "${M}"'), []],
  ],
  'no-unused-volume': [
    [web('volumes: ["a:/a", { type: volume, source: b, target: /b }]', 'volumes: { a: , b: , c: , d: { external: true } }'), ['c']],
    [web('volumes: ["${V}:/a"]', 'volumes: { a: }'), []],
    [{ 'compose.override.yaml': web('tty: true', 'volumes: { a: }') }, []],
  ],
  'no-v1-key': [
    ['web: { image: a, net: host, log_driver: syslog, log_opt: { a: b }, volume_driver: c }', ['net', 'log_driver', 'log_opt', 'volume_driver']],
    ['web: { build: ., dockerfile: D }', ['dockerfile']],
    [web('net: host'), []],
    ['web: { image: "a:${T:-1}", net: host }', []],
  ],
  'no-v1-volume': [
    ['db: { image: a, volumes: ["data:/data", "./x:/x", "/y"] }', ['data']],
    [web('volumes: ["data:/data"]', 'volumes: { data: }'), []],
  ],
  'no-volumes-from-mode': [
    ['services: { web: { image: a, volumes_from: ["d:ro"] }, d: { image: a } }', ['"d:ro"']],
    ['services: { web: { image: a, volumes_from: [d, "container:d:ro"] }, d: { image: a } }', []],
  ],
  'no-yes-boolean': [
    [web('privileged: yes, tty: On, read_only: "no", init: off, stdin_open: true'), ['yes', 'On', '"no"', 'off']],
    [{ '.env': 'P=yes\n', 'compose.yaml': web('privileged: "${P}"') }, ['"${P}"']],
    [web('privileged: "${P:-yes}", labels: { a: "yes" }'), ['"${P:-yes}"']],
    [web('volumes: ["v:/v"]', 'volumes: { v: { external: yes } }'), ['yes']],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%j', async (text, expected) => {
    expect(await marks(rule, text)).toEqual(expected);
  });
});

describe('what is said', () => {
  it('tells what each engine does, and offers to write it so that both agree', async () => {
    expect(await frames('no-base-60', web('ports: [2222:22]'))).toMatchInlineSnapshot(`
"warning[no-base-60]: V1 read \`2222:22\` as the number 133342, V2 reads it as text
 --> compose.yml:1:38
1 | services: { web: { image: a, ports: [2222:22] } }
  |                                      ^^^^^^^
  = help: Put quotes around it
  = fix (safe): Put quotes around it"
`);
    expect(await frames('no-duplicate-key', 'x-a: &a { tty: true }\nx-b: &b { init: true }\nservices:\n  web:\n    <<: *a\n    <<: *b\n    image: a\n')).toMatchInlineSnapshot(`
"warning[no-duplicate-key]: A second \`<<\`: V1 laid it over the first, V2 refuses the file
 --> compose.yml:6:5
5 |     <<: *a
  |     -- first one
6 |     <<: *b
  |     ^^
  = help: Write one \`<<\` with a list, what counts most first
  = fix (unsafe): Join the two"
`);
  });
});
