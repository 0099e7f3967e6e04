import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

type Row = readonly [text: string | Readonly<Record<string, string>>, expected: readonly string[]];

/** A service with these keys; `rest` stands beside it. */
function web(keys: string, rest = ''): string {
  return `services:\n  web:\n    image: a\n    ${keys}\n${rest}`;
}

const db = '  db: { image: a }\n';

/** What each rule marks; every line was run on both engines. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'no-misread-size': [
    [web('mem_limit: 1e9'), ['1e9']],
    [web('memswap_limit: 6e7'), ['6e7']],
    [web('mem_reservation: .5e9'), ['.5e9']],
    [web('shm_size: 08'), ['08']],
    [web('build: { context: ., shm_size: 1e9 }'), ['1e9']],
    [web('mem_limit: "1e9"'), []],
    [web('mem_limit: ! "1e9"'), []],
    [web('mem_limit: 64000000.0'), []],
    [web('mem_limit: 1_000'), []],
    [web('mem_limit: 0x4000000'), []],
    [web('mem_limit: 0o400000000'), []],
    [web('mem_limit: 512m'), []],
    [{ 'compose.yaml': web('mem_limit: $M'), '.env': 'M=1e9\n' }, []],
  ],
  'no-misread-reference': [
    [web('links: ["db:x:y"]', db), ['"db:x:y"']],
    [web('links: ["db:x"]', db), []],
    [web('links: ["no:x:y"]', db), []],
    [web('volumes_from: ["service:db:ro"]', db), ['"service:db:ro"']],
    [web('volumes_from: ["service:db"]', db), []],
    [web('volumes_from: ["db:ro", "container:db"]', db), []],
  ],
  'no-empty-alias': [
    [web('links: ["db:"]', db), ['"db:"']],
    [web('links: ["db", "db:x"]', db), []],
  ],
  'no-empty-network-mode': [
    [web('network_mode: ""', db), ['network_mode']],
    [web('network_mode: ""'), []],
    [web('network_mode: ""', '  db: { image: a, network_mode: host }\n'), []],
    [web('network_mode: ""\n    networks: [n]', 'networks: { n: {} }\n'), ['network_mode']],
    [web('network_mode: none', db), []],
    [{ 'compose.yaml': web('network_mode: $MODE', db), '.env': 'MODE=\n' }, ['network_mode']],
    [web('network_mode: $MODE', db), []],
  ],
  'no-empty-build-label': [
    [web('build: { context: ., labels: { a: } }'), ['a']],
    [web('build: { context: ., labels: { a: "" } }'), []],
    [web('build: { context: ., labels: [a] }'), []],
    [web('labels: { a: }'), []],
  ],
  'no-port-out-of-range': [
    [web('ports: ["0"]'), ['"0"']],
    [web('ports: ["80:0"]'), ['"80:0"']],
    [web('ports: ["0:80"]'), []],
    [web('ports: ["82-80"]'), ['"82-80"']],
    [web('ports: ["90-80:80"]'), ['"90-80:80"']],
    [web('ports: ["80-90:80-90"]'), []],
    [web('ports: ["127.0.0.1:80-81:80-81/udp"]'), []],
    [web('ports: ["127.0.0.1:70000:80"]'), ['"127.0.0.1:70000:80"']],
  ],
  'no-bare-ipv6': [
    [web('ports: ["::8080:80"]'), ['"::8080:80"']],
    [web('ports: ["${IP:-::1}:80:80"]'), ['"${IP:-::1}:80:80"']],
    [web('ports: ["${IP}:80:80"]'), []],
    [web('ports: [":8080:80"]'), []],
  ],
  'no-one-letter-volume': [
    [web('volumes: ["${P:-v}:/v"]', 'volumes: { v: {} }\n'), ['"${P:-v}:/v"']],
    [web('volumes: ["${P}:/v"]', 'volumes: { v: {} }\n'), []],
  ],
  'no-refused-value': [
    [web('pid:'), ['pid']],
    [web('pid: host'), []],
    [web('cpu_count: "0x10"'), ['"0x10"']],
    [web('oom_score_adj: "1_000"'), ['"1_000"']],
    [web('mem_swappiness: " 5"'), ['" 5"']],
    [web('scale: "x"'), []],
    [web('cpu_count: "${N:-x}"'), []],
    [web('cpu_count: "${N:-0x10}"'), ['"${N:-0x10}"']],
  ],
  'no-refused-deploy': [
    [web('deploy: { replicas: "${N:-x}" }'), []],
    [web('deploy: { update_config: { delay: "${N:-5}" } }'), ['"${N:-5}"']],
  ],
  'no-limit-beside-deploy': [
    [web('mem_limit: ${X:-64m}\n    deploy: { resources: { limits: { cpus: "0.5" } } }'), ['${X:-64m}']],
    [web('mem_limit: ${X:-64m}\n    deploy: { resources: { limits: { memory: "${X:-64m}" } } }'), []],
    [web('mem_limit: ${X}\n    deploy: { resources: { limits: { cpus: "0.5" } } }'), []],
  ],
  'no-unused-volume': [
    [web('volumes: [{ type: volume, source: "${X:-v}", target: /m }]', 'volumes: { v: {} }\n'), []],
    [web('volumes: [{ type: tmpfs, target: /m }]', 'volumes: { v: {} }\n'), ['v']],
  ],
  'no-bare-key': [
    [web('volumes: ["08:/v"]', 'volumes: { 08: {} }\n'), ['08']],
  ],
  'no-bare-number': [
    [web('logging: { options: { a: 1.0 } }'), []],
    [web('logging: { options: { a: 1e3 } }'), ['1e3']],
    [web('storage_opt: { size: 12:30 }'), []],
  ],
  'no-env-unset-reference': [
    [{ 'compose.yaml': web('tty: true'), '.env': 'Q="a\\$b"\n' }, []],
    [{ 'compose.yaml': web('tty: true'), '.env': 'Q="a\\\\$b"\n' }, ['$b']],
    [{ 'compose.yaml': web('tty: true'), '.env': 'Q=a\\$b\n' }, ['$b']],
  ],
};

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%j', async (text, expected) => {
    expect(await marks(rule, text)).toEqual(expected);
  });
});
