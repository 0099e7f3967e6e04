// What Compose V2 is asked about whole projects: names that lead nowhere, keys that exclude each other, circles.
// Each question is a rule's id and documents that it is to judge; `scripts/record/project-cases.mjs` asks.

const web = (keys, rest = '') => `services:\n  web: {image: a, ${keys}}\n${rest}`;
const two = (first, second, rest = '') => `services:\n  web: {image: a, ${first}}\n  db: {image: b, ${second}}\n${rest}`;

/** Each tag of YAML with what fits it and what does not, in quotes and without. */
const tagged = Object.entries({
  bool: 'true TRUE "true" yes "no" on 1 x', int: '1 "1" 0x1F 1_000 0b1 0o17 012 08 1.0 1e3 a', float: '1 1.5 "1.5" 1e3 .inf .nan x', null: 'null ~ "null" "" x', str: '1 true null 2024-01-01 x',
  timestamp: '2024-01-01 "2024-01-01" 2024-01-01T10:00:00Z 2024-13-01 1 x', binary: 'aGVsbG8= "aGVsbG8=" YWJj x 1', merge: 'x', map: 'x', seq: 'x', set: 'x',
}).flatMap(([tag, values]) => ['', ...values.split(' ')].map((value) => `!!${tag} ${value}`));
const dates = ['2024-01-01', '2024-1-1', '2024-02-29', '2023-02-29', '2024-02-30', '2024-13-01', '2024-01-01 10:00:00', '2024-01-01 10:00:00.5', '2024-01-01 25:00:00', '2024-01-01 10:00:00 +01:00', '2024-01-01T10:00:00Z', '2024-01-01t10:00:00+01:00', '2024-01-01T10:00:00'];

export const questions = {
  'valid-yaml': [
    ...[...tagged, '!foo x', '!foo 1', '! 1', '!<tag:yaml.org,2002:int> x', '!<tag:yaml.org,2002:int> 1'].map((value) => web('', `x-a: ${value}\n`)),
    ...[...tagged, ...dates].map((value) => web('', `x-a: {${value}: a}\n`)), web('', 'x-a: [!!int a]\n'), web('', 'x-a: &x !!int a\nx-b: *x\n'), web('', 'x-a: {"<<": {a: b}}\n'), web('', 'x-a: {!!merge <<: {a: b}}\n'), web('', 'x-a: {!!str <<: {a: b}}\n'), web('', 'x-a: {<<: b}\n'), web('', 'x-a: {"<<": b}\n'), web('', 'x-a: {!!merge <<: b}\n'), web('', 'x-a: {!!str <<: b}\n'),
  ],
  'valid-shape': [
    ...dates.flatMap((value) => [web(`labels: {a: ${value}}`), web(`environment: [${value}]`), web(`container_name: ${value}`)]), ...['!!timestamp 2024-01-01', '!!timestamp "2024-01-01"', '!!str 2024-01-01', '!foo 2024-01-01', '"2024-01-01"'].map((value) => web(`labels: {a: ${value}}`)),
    web('ports: [!!float 1]'), web('ports: [!!int 1]'), web('ports: [!!int "1"]'), web('ports: [!!str 1]'), web('privileged: !!bool "true"'), web('privileged: !!str yes'), web('user: !!binary YWJj'), web('cpus: !!str 1'), web('user: !foo 1'), web('scale: !!float 1'),
    ...['stop_grace_period: "${D:-10}"', 'stop_grace_period: "${D:-10s}"', 'scale: "${S:-a}"', 'scale: "${S:-2}"', 'privileged: "${P:-maybe}"', 'privileged: "${P:-yes}"', 'ports: ["${P:-a b}"]', 'ports: ["${P:-80}:80"]', 'container_name: "${C:-a}"', 'container_name: "${C:-ab}"', 'mem_limit: "${M-1x}"', 'healthcheck: {test: "${T:-a}"}', 'environment: ["${E:-A B=c}"]', 'pull_policy: "${P:-foo}"', 'deploy: {mode: "${M:-x}"}'].map((keys) => web(keys)),
    ...['1e3m', '"1e3 m"', '1e400', '"1e400m"', '1_0m', '"inf k"', '"5."', '"5.m"', '"1 2m"', '"m"', '" "', '"-0m"', '"1e-3g"', '"+5m"', '"5  m"', '" 5m"'].map((size) => web(`mem_limit: ${size}`)),
    ...dates.slice(0, 2).flatMap((value) => [web('', `include: [${value}]\n`), web('', `include: [{path: ${value}}]\n`), web('', `include: [{path: [], env_file: ${value}}]\n`), web('', `include: ${value}\n`)]),
  ],
  'no-empty-file': [
    'version: "3"\n', 'version: "3"\n---\nversion: "3"\n', 'name: a\n', 'x-a: 1\n', 'x-a:\n', 'services: {}\n', '{}\n', 'include: []\n', 'include:\n', 'include: [2024-01-01]\n', 'x-a: !reset 1\n', 'services: !reset {a: {image: x}}\n', 'networks: {}\n', 'services: {a: {image: x}}\n---\nservices: !reset\n',
  ],
  'no-unknown-network': [
    web('networks: [front]'), web('networks: [front]', 'networks: {front: }'), web('networks: {front: {aliases: [x]}}'), web('networks: [default]'), web('networks: [Front]', 'networks: {front: }'),
    web('networks: [front, back]', 'networks: {front: }'), web('networks: []'), web('networks: {}'), web('networks: [front]', 'networks: {front: {external: true}}'), web('networks: [front], profiles: [x]'),
    web('provider: {type: x}, networks: [front]'), web('networks: [""]'), web('networks: {default: }', 'networks: {other: }'),
  ],
  'no-unknown-volume': [
    web('volumes: ["data:/a"]'), web('volumes: ["data:/a"]', 'volumes: {data: }'), web('volumes: ["./data:/a"]'), web('volumes: [/a]'), web('volumes: [{type: volume, source: data, target: /a}]'),
    web('volumes: [{type: volume, target: /a}]'), web('volumes: [{type: bind, source: data, target: /a}]'), web('volumes: [{type: image, source: data, target: /a}]'), web('volumes: ["C:/data:/a"]'), web('volumes: ["data/x:/a"]'),
    web('volumes: ["~/data:/a"]'), web('volumes: ["data:/a:ro"]'), web('volumes: [{type: cluster, source: data, target: /a}]'), web('volumes: [{type: volume, source: "", target: /a}]'), web('volumes: ["x:/a"]'), web('volumes: ["~data:/a"]'), web('volumes: [".data:/a"]'),
    web('volumes: ["data:/a"], profiles: [x]'), web('volumes: [{type: npipe, source: data, target: /a}]'), web('volumes: [{type: tmpfs, source: data, target: /a}]'),
  ],
  'no-unknown-secret': [
    web('secrets: [key]'), web('secrets: [key]', 'secrets: {key: {environment: K}}'), web('secrets: [{source: key}]'), web('configs: [conf]'), web('configs: [conf]', 'configs: {conf: {content: x}}'), web('configs: [{source: conf, target: /a}]'),
    web('build: {secrets: [key]}'), web('build: {secrets: [{source: key}]}', 'secrets: {key: {file: ./k}}'), web('secrets: [key]', 'configs: {key: {content: x}}'), web('secrets: [key]', 'secrets: {key: {external: true}}'), web('models: [llm]'), web('models: {llm: {model_var: M}}'), web('models: [llm]', 'models: {llm: {model: x}}'),
    web('secrets: [key], profiles: [x]'), web('secrets: []'), web('secrets: [""]'), web('configs: [""]'), web('models: [""]'), web('build: {secrets: [""]}'), web('secrets: [{source: ""}]'),
  ],
  'no-unknown-service': [
    web('depends_on: [db]'), two('depends_on: [db]', ''), web('depends_on: {db: {condition: service_started}}'), web('depends_on: {db: {condition: service_started, required: false}}'), two('depends_on: [db]', 'profiles: [x]'), two('depends_on: {db: {condition: service_started, required: false}}', 'profiles: [x]'),
    two('depends_on: [db], profiles: [x]', 'profiles: [y]'), two('depends_on: [db], profiles: [x]', ''), web('links: [db]'), web('links: ["db:x"]'), two('links: ["db:x"]', ''), web('external_links: [db]'), web('volumes_from: [db]'), two('volumes_from: ["db:ro"]', ''), web('volumes_from: ["container:db"]'),
    web('network_mode: "service:db"'), two('network_mode: "service:db"', ''), web('network_mode: "container:db"'), web('pid: "service:db"'), web('ipc: "service:db"'), web('uts: "service:db"'), two('ipc: "service:db"', 'ipc: shareable'), web('pid: host'),
    web('build: {additional_contexts: {x: "service:db"}}'), two('build: {additional_contexts: {x: "service:db"}}', ''), two('build: {additional_contexts: {x: "service:db"}}', 'build: .'), two('build: {additional_contexts: ["x=service:db"]}', ''), two('links: [db]', 'profiles: [x]'), two('depends_on: [DB]', ''), web('depends_on: []'),
    two('network_mode: "service:db"', 'profiles: [x]'), web('links: ["db:x:y"]'), two('volumes_from: [db]', 'profiles: [x]'), two('build: {additional_contexts: {x: "service:db"}}', 'build: ., profiles: [x]'),
    ...['depends_on: [""]', 'links: [""]', 'volumes_from: [""]', 'network_mode: "service:"', 'pid: "service:"', 'build: {additional_contexts: {x: "service:"}}'].map((keys) => web(keys)),
  ],
  'no-dependency-cycle': [
    web('depends_on: [web]'), two('depends_on: [db]', 'depends_on: [web]'), two('depends_on: [db]', 'links: [web]'), two('links: ["db:x"]', 'links: ["web:y"]'), two('depends_on: [db]', 'network_mode: "service:web"'), two('volumes_from: [db]', 'depends_on: [web]'), two('ipc: "service:db"', 'pid: "service:web"'),
    two('depends_on: [db], profiles: [x]', 'depends_on: [web], profiles: [x]'), two('depends_on: {db: {condition: service_started, required: false}}', 'depends_on: [web]'), 'services:\n  a: {image: x, depends_on: [b]}\n  b: {image: x, depends_on: [c]}\n  c: {image: x, depends_on: [a]}\n', 'services:\n  a: {image: x, depends_on: [b, c]}\n  b: {image: x, depends_on: [c]}\n  c: {image: x}\n',
    'services:\n  a: {image: x, depends_on: [b]}\n  b: {image: x, depends_on: [c]}\n  c: {image: x, depends_on: [b]}\n', web('links: [web]'), web('build: {additional_contexts: {x: "service:web"}}'), two('build: {additional_contexts: {x: "service:db"}}', 'build: ., depends_on: [web]'), web('volumes_from: ["container:web"]'),
    two('external_links: [db]', 'depends_on: [web]'), two('build: {additional_contexts: {x: "service:db"}}', 'build: {additional_contexts: {x: "service:web"}}'),
  ],
  'no-image-or-build': [
    'services:\n  web: {command: a}\n  db: {image: b}\n', 'services:\n  web: {image: "", build: .}\n', 'services:\n  web: {image: "", profiles: [x]}\n  db: {image: b}\n',
    'services:\n  web: {command: a}\n', 'services:\n  web: {image: ""}\n', 'services:\n  web: {build: .}\n', 'services:\n  web: {build: {}}\n', 'services:\n  web: {provider: {type: x}}\n', 'services:\n  web: {command: a, profiles: [x]}\n', 'services:\n  web: {image: a}\n', 'services:\n  web: {extends: db}\n  db: {image: a}\n', 'services:\n  web: {}\n', 'services:\n  web: {build: ""}\n',
    'services:\n  web: {build: {context: ""}}\n',
  ],
  'no-mode-with-networks': [
    web('network_mode: host, networks: [a]', 'networks: {a: }'), web('network_mode: host'), web('network_mode: host, networks: []'), web('network_mode: host, networks: {}'), web('network_mode: "", networks: [a]', 'networks: {a: }'), web('network_mode: none, networks: [default]'), web('network_mode: bridge, networks: {default: }'),
    web('network_mode: host, networks: [a], profiles: [x]', 'networks: {a: }'),
  ],
  'no-rival-limits': [
    web('scale: 2, deploy: {replicas: 3}'), web('scale: 2, deploy: {replicas: 2}'), web('scale: 2, deploy: {}'), web('cpus: 1, deploy: {resources: {limits: {cpus: 2}}}'), web('cpus: 1, deploy: {resources: {limits: {cpus: "1"}}}'), web('cpus: "0.50", deploy: {resources: {limits: {cpus: 0.5}}}'), web('cpus: 0.1, deploy: {resources: {limits: {cpus: "0.1"}}}'),
    web('cpus: 1, deploy: {resources: {limits: {memory: 1g}}}'), web('cpus: 0, deploy: {resources: {limits: {cpus: 1}}}'), web('cpus: 1, deploy: {resources: {reservations: {cpus: 2}}}'), web('mem_limit: 1g, deploy: {resources: {limits: {memory: 1024m}}}'), web('mem_limit: 1g, deploy: {resources: {limits: {memory: 1000m}}}'), web('mem_limit: 1073741824, deploy: {resources: {limits: {memory: 1GiB}}}'),
    web('mem_limit: 1g, deploy: {resources: {limits: {cpus: 1}}}'), web('mem_limit: 0, deploy: {resources: {limits: {memory: 1g}}}'), web('mem_reservation: 1g, deploy: {resources: {reservations: {memory: 2g}}}'), web('mem_reservation: 1g, deploy: {resources: {reservations: {memory: 1g}}}'), web('mem_reservation: 1g, deploy: {resources: {reservations: {cpus: 1}}}'), web('mem_reservation: 1g, deploy: {resources: {limits: {memory: 2g}}}'),
    web('pids_limit: 5, deploy: {resources: {limits: {pids: 6}}}'), web('pids_limit: 5, deploy: {resources: {limits: {pids: 5}}}'), web('pids_limit: "5", deploy: {resources: {limits: {pids: "5"}}}'), web('pids_limit: 5, deploy: {resources: {limits: {}}}'), web('cpus: 1, deploy: {resources: {}}'), web('scale: 0, deploy: {replicas: 1}'), web('mem_limit: 1.5g, deploy: {resources: {limits: {memory: 1536m}}}'),
    web('mem_limit: 1 gb, deploy: {resources: {limits: {memory: 1g}}}'), web('cpus: 1, profiles: [x], deploy: {resources: {limits: {cpus: 2}}}'), web('mem_limit: 1.5, deploy: {resources: {limits: {memory: 1g}}}'), web('scale: 1, deploy: {}'),
  ],
  'no-scaled-name': [
    web('container_name: app, scale: 2'), web('container_name: app, deploy: {replicas: 2}'), web('container_name: app, deploy: {replicas: 1}'), web('container_name: app, scale: 1'), web('container_name: app, scale: "2"'), web('scale: 2'), web('container_name: app, deploy: {replicas: 0}'), web('container_name: app, scale: 0, deploy: {replicas: 0}'), web('container_name: app, scale: 2, profiles: [x]'),
  ],
  'no-name-conflict': [
    two('container_name: app', 'container_name: app'), two('container_name: app', 'container_name: App'), two('container_name: app', 'container_name: app, profiles: [x]'), two('container_name: app', 'container_name: "app"'), two('container_name: app', ''),
    'services:\n  a: {image: a, container_name: app}\n  b: {extends: a}\n', 'services:\n  a: {image: a, container_name: app}\n  b: {extends: a, container_name: other}\n', 'services:\n  a: {image: a, container_name: app}\n  b: {extends: a, container_name: !reset null}\n',
    'x-a: &a {image: a, container_name: app}\nservices:\n  a: *a\n  b: *a\n',
  ],
  'no-mount-conflict': [
    web('tmpfs: [/a], volumes: ["./x:/a"]'), web('tmpfs: /a, volumes: ["./x:/a"]'), web('tmpfs: ["/a:size=1m"], volumes: ["./x:/a/"]'), web('tmpfs: [/a/], volumes: ["./x:/a"]'), web('tmpfs: [/a, "/a:rw"]'), web('tmpfs: [/a, /a]'), web('volumes: ["./x:/a", "./y:/a"]'), web('volumes: ["./x:/a", "./y:/a/"]'), web('volumes: [{type: bind, source: ./x, target: /a}, {type: bind, source: ./y, target: /a/}]'), web('volumes: [{type: bind, source: ./x, target: /a}, "./y:/a"]'),
    web('volumes: [/a, "./y:/a"]'), web('tmpfs: [/a, /b]'), web('tmpfs: [/a], volumes: [{type: tmpfs, target: /a}]'), web('tmpfs: [/a], volumes: ["./x:/a/../a"]'), web('tmpfs: [/a], volumes: ["./x:/a"], profiles: [x]'), web('volumes: [{type: bind, source: ./x, target: /a}, {type: bind, source: ./y, target: /b/../a}]'), web('tmpfs: [/a, /a/]'), web('tmpfs: ["/a:rw", "/a:ro"]'), web('volumes: ["./x:/a", "./y://a"]'), web('tmpfs: ["/a:size=1", "/a:size=2"]'), web('tmpfs: ["/a:size=1", "/a:mode=2"]'),
  ],
  'no-rival-keys': [
    web('build: {dockerfile: a, dockerfile_inline: FROM x}'), web('build: {dockerfile_inline: FROM x}'), web('build: {dockerfile: "", dockerfile_inline: FROM x}'), web('x-a: b', 'secrets: {s: {file: ./a, environment: A}}'), web('x-a: b', 'configs: {s: {file: ./a, environment: A}}'), web('x-a: b', 'configs: {s: {file: ./a, content: A}}'), web('x-a: b', 'configs: {s: {content: a, environment: A}}'), web('x-a: b', 'configs: {s: {file: ./a}}'), web('x-a: b', 'secrets: {s: {file: ./a, external: true}}'), web('x-a: b', 'secrets: {s: {file: ./a, external: false}}'),
    web('x-a: b', 'volumes: {v: {external: true, driver: x}}'), web('x-a: b', 'volumes: {v: {external: true, name: x}}'), web('x-a: b', 'volumes: {v: {external: true, labels: {a: b}}}'), web('x-a: b', 'volumes: {v: {external: false, driver: x}}'), web('x-a: b', 'volumes: {v: {external: true, x-a: b}}'), web('x-a: b', 'networks: {v: {external: true, driver: x}}'), web('x-a: b', 'volumes: {v: {external: {name: x}, name: y}}'), web('x-a: b', 'volumes: {v: {external: {name: x}, name: x}}'), web('x-a: b', 'networks: {v: {external: {name: x}, name: y}}'), web('x-a: b', 'secrets: {v: {external: {name: x}, name: y}}'),
    web('x-a: b', 'volumes: {v: {external: {name: x}, driver: y}}'), web('x-a: b', 'volumes: {v: {external: "true", driver: y}}'), web('gpus: [{count: 1, device_ids: ["0"]}]'), web('gpus: [{device_ids: ["0"]}]'), web('deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: 1, device_ids: ["0"]}]}}}'), web('deploy: {resources: {reservations: {devices: [{capabilities: [gpu], device_ids: ["0"]}]}}}'), web('x-a: b', 'volumes: {v: {external: true, driver_opts: {}}}'), web('x-a: b', 'configs: {c: {content: x, external: true}}'),
  ],
  'no-empty-secret': [
    web('x-a: b', 'secrets: {s: {}}'), web('x-a: b', 'secrets: {s: {external: true}}'), web('x-a: b', 'secrets: {s: {external: false}}'), web('x-a: b', 'secrets: {s: {driver: x}}'), web('x-a: b', 'secrets: {s: {name: x}}'), web('x-a: b', 'configs: {c: {}}'), web('x-a: b', 'configs: {c: {external: true}}'), web('x-a: b', 'configs: {c: {external: false}}'), web('x-a: b', 'configs: {c: {content: ""}}'), web('x-a: b', 'secrets: {s: {file: ""}}'), web('x-a: b', 'secrets: {s: {environment: ""}}'), web('x-a: b', 'configs: {c: {file: ""}}'), web('x-a: b', 'secrets: {s: {external: {name: x}}}'), web('x-a: b', 'configs: {c: {template_driver: x}}'), web('x-a: b', 'configs: {c: {labels: {a: b}}}'),
  ],
  'no-missing-platform': [
    web('platform: linux/arm64, build: {platforms: [linux/amd64]}'), web('platform: linux/amd64, build: {platforms: [linux/amd64]}'), web('platform: linux/arm64, build: {platforms: []}'), web('platform: linux/arm64, build: .'), web('platform: "", build: {platforms: [linux/amd64]}'), web('build: {platforms: [linux/amd64]}'),
  ],
  'no-watch-without-target': [
    web('develop: {watch: [{path: a, action: sync}]}'), web('develop: {watch: [{path: a, action: rebuild}]}'), web('develop: {watch: [{path: a, action: restart}]}'), web('develop: {watch: [{path: a, action: sync+restart}]}'), web('develop: {watch: [{path: a, action: sync+exec, target: /a, exec: {command: x}}]}'), web('develop: {watch: [{path: a, action: sync, target: ""}]}'), web('develop: {watch: [{path: a, action: sync, target: /a}]}'), web('develop: {watch: [{path: a, action: sync}]}, profiles: [x]'),
  ],
};
