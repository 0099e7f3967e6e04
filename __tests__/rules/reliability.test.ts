import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { findings, marks, web } from '../support/marks.ts';

describe('no-moving-tag', () => {
  it('points at the tag, or at the image that has none', async () => {
    const text = `
      services:
        db:
          image: postgres
        web:
          image: "registry.example.com:5000/team/nginx:latest"`;
    expect(await frames('no-moving-tag', text)).toMatchInlineSnapshot(`
"notice[no-moving-tag]: Image \`postgres\` has no tag: what runs changes when \`latest\` moves
 --> compose.yml:3:12
3 |     image: postgres
  |            ^^^^^^^^
  = help: Name the version that was tested, as in \`postgres:<version>\`

notice[no-moving-tag]: Image \`…stry.example.com:5000/team/nginx:latest\` is a moving tag: what runs changes without a commit
 --> compose.yml:5:50
5 |     image: "registry.example.com:5000/team/nginx:latest"
  |                                                  ^^^^^^
  = help: Name the version that was tested, as in \`registry.example.com:5000/team/nginx:<version>\`"
`);
  });

  it.each([
    ['image: nginx', ['nginx']],
    ['image: nginx:latest', ['latest']],
    ['image: "nginx:${TAG:-latest}"', ['${TAG:-latest}']],
    ['image: "${REGISTRY}/nginx"', ['${REGISTRY}/nginx']],
    ['image: "${REGISTRY:-docker.io}/nginx:latest"', ['latest']],
    ['image: "redis:alpine"', ['alpine']],
    ['image: localhost:5000/a', ['localhost:5000/a']],
    ['image: nginx:1.27', []],
    ['image: nginx:1', []],
    ['image: "nginx:${TAG}"', []],
    ['image: "nginx:${TAG:-1.27}"', []],
    ['image: "nginx:${TAG:?}"', []],
    ['image: "${IMAGE}"', []],
    ['image: "nginx@sha256:0123456789012345678901234567890123456789012345678901234567890123"', []],
    ['image: "nginx:latest@sha256:0123456789012345678901234567890123456789012345678901234567890123"', []],
    ['image: ...', []],
    ['image: scratch', []],
    ['image:', []],
    ['image: [nginx]', []],
    ['image: app, build: .', []],
    ['image: app, pull_policy: never', []],
  ])('%s', async (keys, expected) => {
    const found = await marks('no-moving-tag', web(keys));
    expect(found.map((text) => text.replaceAll('"', ''))).toEqual(expected);
  });

  it('names the tag where the image hangs on a variable', async () => {
    const [found] = await findings('no-moving-tag', web('image: "${REGISTRY}app:${TAG:-latest}"'));
    expect([found?.message, found?.help]).toEqual(['`latest` is a moving tag: what runs changes without a commit', 'Name the version that was tested as the default of `TAG`']);
  });

  it('knows an image that another service builds', async () => {
    expect(await marks('no-moving-tag', 'services: { a: { build: ., image: team/app }, b: { image: team/app }, c: { image: other/app } }')).toEqual(['other/app']);
  });

  it('finds it behind an anchor', async () => {
    const text = `
      x-base: &base { image: nginx:latest }
      services: { a: { <<: *base }, b: *base }`;
    expect(await marks('no-moving-tag', text)).toEqual(['latest']);
  });

  it('looks at services of the first format', async () => {
    expect(await marks('no-moving-tag', 'mymongo:\n  image: mongo')).toEqual(['mongo']);
  });
});

describe('no-fixed-container-name', () => {
  it('points at the key', async () => {
    expect(await frames('no-fixed-container-name', web('image: a, container_name: web'))).toMatchInlineSnapshot(`
"notice[no-fixed-container-name]: Service \`web\` has a fixed container name: it runs once per host, and is not scaled
 --> compose.yml:1:30
1 | services: { web: { image: a, container_name: web } }
  |                              ^^^^^^^^^^^^^^
  = help: Remove \`container_name\`, and call the container by its service: \`docker compose exec\`, \`logs\`, \`cp\`
  = fix (unsafe): Remove \`container_name\`"
`);
  });

  it.each([
    ['container_name: "${NAME}_a"', []],
    ['container_name: "${NAME:-web}"', []],
    ['container_name: web_1', ['container_name']],
    ['container_name:', []],
    ['container_name: [a]', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-fixed-container-name', web(keys))).toEqual(expected);
  });

  it('lets a variable of `.env` be one', async () => {
    expect(await marks('no-fixed-container-name', { 'compose.yml': web('container_name: "${NAME}_a"'), '.env': 'NAME=x' })).toEqual([]);
  });
});

describe('no-bare-dependency', () => {
  const db = 'db: { image: "postgres:17", healthcheck: { test: pg_isready } }';

  it('points at the item and shows the health check', async () => {
    const text = `
      services:
        web:
          image: example/web:1
          depends_on:
            - db
        db:
          image: postgres:17
          healthcheck:
            test: pg_isready`;
    expect(await frames('no-bare-dependency', text)).toMatchInlineSnapshot(`
"warning[no-bare-dependency]: \`web\` starts before \`db\` is ready: the health check is not waited for
 --> compose.yml:5:9
5 |       - db
  |         ^^
6 |   db:
7 |     image: postgres:17
8 |     healthcheck:
  |     ----------- not waited for
  = help: Turn the list into a mapping, with \`db: { condition: service_healthy }\`"
`);
  });

  it.each([
    [`web: { depends_on: { db: { condition: service_healthy } } }, ${db}`, []],
    [`web: { depends_on: { db: { condition: service_started } } }, ${db}`, []],
    [`web: { depends_on: { db: { condition: "\${C}" } } }, ${db}`, []],
    [`web: { depends_on: [db] }, db: { image: postgres }`, []],
    [`web: { depends_on: [db] }, db: { image: postgres, healthcheck: { disable: true } }`, []],
    [`web: { depends_on: [db] }, db: { image: postgres, healthcheck: { test: [NONE] } }`, []],
    [`web: { depends_on: [db] }, db: { image: postgres, healthcheck: { interval: 5s } }`, []],
    [`web: { depends_on: [gone] }, ${db}`, []],
    [`web: { links: [db] }, ${db}`, []],
    [`web: { depends_on: [db, "db2"] }, ${db}, db2: { image: a, healthcheck: { test: x } }`, ['db']],
  ])('%s', async (services, expected) => {
    expect(await marks('no-bare-dependency', `services: { ${services} }`)).toEqual(expected);
  });

  it('tells a service once, with all that it does not wait for', async () => {
    const [found] = await findings('no-bare-dependency', `services: { web: { image: a, depends_on: [db, db2] }, ${db}, db2: { image: a, healthcheck: { test: x } } }`);
    expect([found?.message, found?.related?.map(({ at }) => at.file.slice(at.range))]).toEqual(['`web` starts before `db` and 1 more is ready: no check is waited for', ['db2', 'healthcheck']]);
  });

  it('mends a written condition where it is asked to look at it', async () => {
    const { review } = await import('../support/lint.ts');
    const text = `services: { web: { depends_on: { db: { condition: service_started } } }, ${db} }`;
    const report = await review({ 'compose.yml': text }, { rules: { 'no-bare-dependency': { options: { explicit: true } } } });
    const found = report.findings.filter(({ rule }) => rule.id === 'no-bare-dependency');
    expect(found.map(({ at, fix }) => [at.file.slice(at.range), fix?.edits[0]?.text])).toEqual([['service_started', 'service_healthy']]);
  });

  it('asks the health check of another file', async () => {
    const found = await findings('no-bare-dependency', {
      'compose.yml': 'services: { web: { image: a, depends_on: [db] }, db: { image: b } }',
      'compose.override.yml': 'services: { db: { healthcheck: { test: x } } }',
    });
    expect(found.map(({ at, related }) => [at.file.path, related?.[0]?.at.file.path])).toEqual([['compose.yml', 'compose.override.yml']]);
  });
});

describe('no-port-conflict', () => {
  it('shows both places', async () => {
    const file = `
      services:
        a:
          image: nginx:1.27
          ports: ["127.0.0.1:9000-9005:9000-9005"]
        b:
          image: nginx:1.27
          ports: [{ published: 9003, target: 80 }]`;
    expect(await frames('no-port-conflict', file)).toMatchInlineSnapshot(`
"warning[no-port-conflict]: Service \`b\` publishes a port of the host that \`a\` has taken
 --> compose.yml:7:26
4 |     ports: ["127.0.0.1:9000-9005:9000-9005"]
  |                        --------- taken here
5 |   b:
6 |     image: nginx:1.27
7 |     ports: [{ published: 9003, target: 80 }]
  |                          ^^^^
  = help: Publish another port of the host"
`);
  });

  it('lets all copies in a swarm share a port', async () => {
    const text = 'services: { a: { image: x, ports: ["80:80"], deploy: { replicas: 2 } } }';
    expect([await marks('no-port-conflict', { 'docker-stack.yml': text }), await marks('no-port-conflict', { 'compose.yml': text })]).toEqual([[], ['80']]);
  });

  it.each([
    ['a: { ports: ["80:80"] }, b: { ports: ["80:81"] }', ['80']],
    ['a: { ports: ["80:80", "80:81"] }', ['80']],
    ['a: { ports: ["80:80"] }, b: { ports: ["80:80"], profiles: [x] }', ['80']],
    ['a: { ports: ["80:80"], profiles: [x, y] }, b: { ports: ["80:80"], profiles: [y] }', ['80']],
    ['a: { ports: ["80:80"], scale: 2 }', ['80']],
    ['a: { ports: ["80:80"], deploy: { replicas: 3 } }', ['80']],
    ['a: { ports: ["80"] }, b: { ports: ["80"] }', []],
    ['a: { ports: ["80:80"], profiles: [x] }, b: { ports: ["80:80"], profiles: [y] }', []],
    ['a: { ports: ["127.0.0.1:80:80"] }, b: { ports: ["192.168.1.5:80:80"] }', []],
    ['a: { ports: ["53:53/udp"] }, b: { ports: ["53:53/tcp"] }', []],
    ['a: { ports: ["${A}:80"] }, b: { ports: ["${A}:80"] }', []],
    ['a: { ports: ["${IP}:80:80"] }, b: { ports: ["80:80"] }', []],
    ['a: { ports: ["80:80"] }, b: { ports: ["80:80"], network_mode: host }', []],
    ['a: { ports: ["80-90:80"], scale: 2 }', []],
    ['a: { ports: ["80:80"], deploy: { replicas: 3, placement: {} } }', []],
    ['a: { ports: ["80:80"], deploy: { replicas: 1 } }', []],
    ['a: { ports: ["80"], scale: 3 }', []],
  ])('%s', async (services, expected) => {
    expect(await marks('no-port-conflict', `services: { ${services} }`)).toEqual(expected);
  });

  it('knows that files of a project add up, and that other projects do not', async () => {
    const a = 'services: { a: { image: x, ports: ["80:80"] } }';
    const b = 'services: { b: { image: x, ports: ["80:81"] } }';
    expect(await marks('no-port-conflict', { 'compose.yml': a, 'compose.override.yml': b })).toEqual(['80']);
    expect(await marks('no-port-conflict', { 'one/compose.yml': a, 'two/compose.yml': b })).toEqual([]);
    expect(await marks('no-port-conflict', { 'compose.yml': a, 'compose.override.yml': a })).toEqual([]);
  });
});
