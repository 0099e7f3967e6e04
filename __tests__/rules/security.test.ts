import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { findings, marks, web } from '../support/marks.ts';

describe('no-privileged', () => {
  it('points at the value', async () => {
    expect(await frames('no-privileged', 'services: { web: { image: x, privileged: true } }')).toMatchInlineSnapshot(`
"error[no-privileged]: Service \`web\` runs privileged, so a break-in reaches the host
 --> compose.yml:1:42
1 | services: { web: { image: x, privileged: true } }
  |                                          ^^^^
  = help: Grant only what it needs, under \`cap_add\` or \`devices\`"
`);
  });

  it.each([
    ['privileged: "true"', ['"true"']],
    ['privileged: false', []],
    ['privileged: "${PRIVILEGED}"', []],
    ['privileged:', []],
    ['privileged: [true]', []],
    ['privileged: !reset true', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-privileged', web(keys))).toEqual(expected);
  });

  it.each(['docker:28-dind', 'gcr.io/cadvisor/cadvisor:v0.49.1', 'rancher/k3s:v1.28.6-k3s1', 'rstudio/rstudio-connect:ubuntu2204', '${K3S:-rancher/k3s}:v1'])('is what %s asks for', async (image) => {
    expect(await marks('no-privileged', web(`image: "${image}", privileged: true`))).toEqual([]);
  });

  it('sees through anchors and merge keys', async () => {
    const text = `
      x-base: &base { privileged: true }
      services: { web: { <<: *base, image: a }, db: { <<: *base, privileged: false } }`;
    expect((await findings('no-privileged', text)).map(({ message }) => message)).toEqual([expect.stringContaining('`web`')]);
  });

  it('points into the file that says so last', async () => {
    const found = await findings('no-privileged', {
      'compose.yml': web('privileged: false'),
      'compose.override.yml': web('privileged: true'),
    });
    expect(found.map(({ at }) => at.file.path)).toEqual(['compose.override.yml']);
  });
});

describe('no-host-network', () => {
  it('tells that ports are ignored', async () => {
    const text = `
      services:
        web:
          image: nginx:1.27
          network_mode: "host"
          ports: ["80:80"]`;
    expect(await frames('no-host-network', text)).toMatchInlineSnapshot(`
"warning[no-host-network]: Service \`web\` is on the host's network: not isolated, and its \`ports\` are ignored
 --> compose.yml:4:19
4 |     network_mode: "host"
  |                   ^^^^^^
5 |     ports: ["80:80"]
  |     ----- ignored then
  = help: Remove \`network_mode\`, and publish what is needed under \`ports\`"
`);
  });

  it.each([
    ['network_mode: host', ['host']],
    ['network_mode: bridge', []],
    ['network_mode: "service:db"', []],
    ['network_mode: "${MODE:-host}"', ['"${MODE:-host}"']],
    ['network_mode:', []],
    ['network_mode: [host]', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-host-network', web(keys))).toEqual(expected);
  });
});

describe('no-docker-socket', () => {
  it('points at the source', async () => {
    const text = `
      services:
        ci:
          image: example/ci:1
          volumes:
            - type: bind
              source: /var/run/docker.sock
              target: /var/run/docker.sock
              read_only: true
            - ./data:/data`;
    expect(await frames('no-docker-socket', text)).toMatchInlineSnapshot(`
"warning[no-docker-socket]: Service \`ci\` holds the socket of the container engine, and so the host
 --> compose.yml:6:17
6 |         source: /var/run/docker.sock
  |                 ^^^^^^^^^^^^^^^^^^^^
  = help: Remove it, or put a socket proxy in between that lets through only the requests that are needed"
`);
  });

  it.each([
    ['/var/run/docker.sock:/var/run/docker.sock', ['/var/run/docker.sock']],
    ['/run/docker.sock:/x:ro', ['/run/docker.sock']],
    ['/var/run/docker.sock/:/x', ['/var/run/docker.sock/']],
    ['/var/run:/x', ['/var/run']],
    ['/run/:/x', ['/run/']],
    ['/run/user/1000/docker.sock:/x', ['/run/user/1000/docker.sock']],
    ['/run/containerd/containerd.sock:/x', ['/run/containerd/containerd.sock']],
    ['/run/user/1000/podman/podman.sock:/x', ['/run/user/1000/podman/podman.sock']],
    ['${SOCKET:-/var/run/docker.sock}:/var/run/docker.sock:ro', ['/var/run/docker.sock']],
    ['//./pipe/docker_engine_x:/y', []],
    ['\\\\.\\pipe\\docker_engine:\\\\.\\pipe\\docker_engine', ['\\\\.\\pipe\\docker_engine']],
    ['/var/run', []],
    ['run:/var/run', []],
    ['${DIR}:/var/run', []],
    ['./docker.sock:/var/run/docker.sock', []],
    ['/var/run/mysqld:/x', []],
    ['/etc/docker:/x', []],
  ])('%s', async (mount, expected) => {
    expect(await marks('no-docker-socket', `services: { web: { image: a, volumes: ['${mount}'] } }`)).toEqual(expected);
  });

  it.each(['traefik:v3.5', 'docker.io/portainer/portainer-ce:2', 'gcr.io/cadvisor/cadvisor:v0.49.1', 'containrrr/watchtower', 'hyperledger/fabric-peer:2.5', '${TRAEFIK:-traefik}:v3'])(
    'is what %s lives of', async (image) => {
      expect(await marks('no-docker-socket', web(`image: "${image}", volumes: ["/var/run/docker.sock:/x"]`))).toEqual([]);
    },
  );
});

describe('secrets', () => {
  const secrets = ['no-plain-secret', 'no-guessable-secret'];
  const both = async (entry: string, path = 'compose.yml'): Promise<(string | undefined)[]> => {
    const texts = { [path]: `services: { api: { image: "postgres:17", environment: { POSTGRES_USER: paperless, ${entry} } } }` };
    const found = await Promise.all(secrets.map(async (rule) => ((await marks(rule, texts)).length > 0 ? rule : undefined)));
    return found.filter(Boolean);
  };

  it('shows the place and not the secret', async () => {
    const text = `
      services:
        api:
          image: example/api:1
          environment:
            - STRIPE_API_KEY=fh2Kd83hXvQ0pLz91sTe  # live
            - "DB_PASSWORD=root"
            - API_TOKEN=your_token_here`;
    expect(await frames('no-plain-secret', text)).toMatchInlineSnapshot(`
"warning[no-plain-secret]: \`STRIPE_API_KEY\` stands here in plain text, for whoever may read the repository
 --> compose.yml:5:24
5 |       - STRIPE_API_KEY=••••••••••••••••••••  # live
  |                        ^^^^^^^^^^^^^^^^^^^^
  = help: Change it, write \`\${STRIPE_API_KEY:?}\` here, and keep the new one out of git: in the shell, or an ignored \`.env\`"
`);
    expect(await frames('no-guessable-secret', text)).toMatchInlineSnapshot(`
"notice[no-guessable-secret]: \`DB_PASSWORD\` is so weak that it is guessed at once
 --> compose.yml:6:22
6 |       - "DB_PASSWORD=••••"
  |                      ^^^^
  = help: Write \`\${DB_PASSWORD:?}\` here, and set it in the shell or in a \`.env\` that git ignores

notice[no-guessable-secret]: \`API_TOKEN\` waits here for its real value, which gets committed with the file
 --> compose.yml:7:19
7 |       - API_TOKEN=•••••••••••••••
  |                   ^^^^^^^^^^^^^^^
  = help: Write \`\${API_TOKEN:?}\` here, and set it in the shell or in a \`.env\` that git ignores"
`);
  });

  it.each([
    'DB_PASSWORD: k2Jd93kfLs', 'PGPASSWORD: k2Jd93kfLs', 'AWS_SECRET_ACCESS_KEY: wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzz', 'ME_CONFIG_MONGODB_ADMINPASSWORD: k2Jd93kfLs',
    'SMTP_PASS: k2Jd93kfLs', 'SECRET_KEY_BASE: 3f2a98c0b1d24e55a7', 'GITHUB_TOKEN: k2Jd93kfLs', 'X: ghp_0123456789abcdefghijklmnopqrstuvwxyz', 'PAPERLESS_DBPASS: k2Jd93kfLs',
    'NUMBER_TOKEN: 0x12ab34cd56ef7890',
  ])('%s is plain', async (entry) => {
    expect(await both(entry)).toEqual(['no-plain-secret']);
  });

  it.each([
    'DB_PASSWORD: root', 'DB_PASSWORD: changeme', 'DB_PASSWORD: my-secret-pw', 'DB_PASSWORD: mysecretpassword', 'DB_PASSWORD: paperless', 'DB_PASSWORD: postgres123',
    'DB_PASSWORD: 123456789', 'DB_PASSWORD: 1234', 'API_KEY: <your-API-Key>', 'API_KEY: your_api_key_here', 'SECRET_KEY: REPLACE_WITH_SECURE_KEY', 'SECRET_KEY: "!!!SET SECRET!!!"',
    'SECRET_KEY: xxx', 'SECRET_KEY: k2Jd93k', 'NEO4J_PASSWORD: neo4j/test', 'REFRESH_TOKEN_SECRET: refresh_token_secret',
  ])('%s is guessed', async (entry) => {
    expect(await both(entry)).toEqual(['no-guessable-secret']);
  });

  it.each([
    'DB_PASSWORD:', 'DB_PASSWORD: ""', 'DB_PASSWORD: "${DB_PASSWORD}"', 'DB_PASSWORD: "${DB_PASSWORD:-s3cr3t-9KdkQ}"', 'DB_PASSWORD: "$$DB_PASSWORD"',
    'DB_PASSWORD_FILE: /run/secrets/db', 'MYSQL_ALLOW_EMPTY_PASSWORD: "yes"', 'MYSQL_RANDOM_ROOT_PASSWORD: "1"', 'TOKEN_TTL: 3600s', 'JWT_SECRET_LENGTH: "64"', 'TOKENS_FROM_TRANSFERS_START_BLOCK: "401809"', 'TOKEN_ADDRESS: "0x1234567890abcdef"',
    'ACCESS_TOKEN_EXPIRE_MINUTES: 30', 'TOKENIZER: bert-base-uncased-k2', 'COMPASS_DIR: k2Jd93kfLs', 'BYPASS_LIST: k2Jd93kfLs', 'PASSWORD_RESET_URL: k2Jd93kfLs',
    'DATABASE_PASSWORD: /run/secrets/db-password', 'TLS_PRIVATE_KEY: ./server.key', 'SECRET_BACKEND: vault', 'SESSION_SECRET: vault:secret/data/app#session',
    'VNC_NO_PASSWORD: "true"', 'AUTH_TOKEN_ENABLED: k2Jd93kfLs', 'TOKEN_URL: https://auth.example.com/token', 'DB_PASSWORD: false', 'DB_PASSWORD: [a]', 'AWS_ACCESS_KEY_ID: k2Jd93kfLs', 'KAFKA_SSL_TRUSTSTORE_CREDENTIALS: kafka1_truststore_creds', 'MINIO_ACCESS_KEY: k2Jd93kfLs',
    'DJANGO_SECRET_KEY: "`pwgen`"', 'REGISTRY_AUTH_TOKEN_SERVICE: container_registry', 'REGISTRY_AUTH_TOKEN_REALM: k2Jd93kfLs', 'BASIC_AUTH_CREDENTIALS_SOURCE: USER_INFO', 'SHARED_SECRET: None',
  ])('%s is none', async (entry) => {
    expect(await both(entry)).toEqual([]);
  });

  it.each(['compose.dev.yml', 'docker-compose.override.yml', 'docker-compose.local.yaml', 'compose-test.yml', 'tests/compose.yml', '.devcontainer/compose.yml'])(
    'says nothing in %s', async (path) => {
      expect(await both('DB_PASSWORD: root, API_KEY: k2Jd93kfLs', path)).toEqual([]);
    },
  );

  it('leaves a file of variables alone', async () => {
    const texts = { 'compose.yml': web('environment: ["DB_PASSWORD=${PW}", "DB_URL=mysql://root:${PW}@db"]'), '.env': 'PW=k2Jd93kfLs' };
    expect(await marks('no-plain-secret', texts)).toEqual([]);
    expect(await marks('no-secret-in-url', texts)).toEqual([]);
  });
});

describe('no-secret-in-url', () => {
  it('points at the password', async () => {
    const text = `
      services:
        api:
          image: example/api:1
          environment:
            DATABASE_URL: "postgresql://user:Vq8tmK2s@db:5432/mydb"`;
    expect(await frames('no-secret-in-url', text)).toMatchInlineSnapshot(`
"warning[no-secret-in-url]: The \`postgresql:\` URL in \`DATABASE_URL\` holds a password in plain text
 --> compose.yml:5:40
5 |       DATABASE_URL: "postgresql://user:••••••••@db:5432/mydb"
  |                                        ^^^^^^^^
  = help: Write a variable in its place, as in \`\${DB_PASSWORD:?}\`, and set it in the shell or an ignored \`.env\`"
`);
  });

  it.each([
    ['URL=redis://:Vq8-tmK2s@cache:6379', ['Vq8-tmK2s']],
    ['URLS=amqp://a:Rm5-kLn3v@x,amqp://c:Tz7-wPq4x@y', ['Rm5-kLn3v', 'Tz7-wPq4x']],
    ['URL=postgres://user:Vq8-tmK2s@${DB_HOST}/app', ['Vq8-tmK2s']],
    ['URL=postgresql+psycopg2://a:Vq8-tmK2s@db', ['Vq8-tmK2s']],
    ['URL=postgres://user:${PW}@db', []],
    ['URL=postgres://user:${PW:-Vq8-tmK2s}@db', []],
    ['URL=postgres://user:$$PW@db', []],
    ['URL=postgres://user:<password>@db', []],
    ['URL=postgres://user@db', []],
    ['URL=http://db:5432/a@b', []],
    ['URL=http://db:5432', []],
    ['MAIL=user@example.com', []],
    ['TIME=12:30@x', []],
  ])('%s', async (item, expected) => {
    expect(await marks('no-secret-in-url', `services: { web: { image: a, environment: ['${item}'] } }`)).toEqual(expected);
  });
});

describe('no-public-database', () => {
  it('points at the entry', async () => {
    const text = `
      services:
        db:
          image: postgres:17
          ports:
            - "5433:5432"
            - target: 5432
              published: 5434`;
    expect(await frames('no-public-database', text)).toMatchInlineSnapshot(`
"warning[no-public-database]: PostgreSQL in \`db\` is open to whoever reaches the host, past its firewall
 --> compose.yml:5:9
5 |       - "5433:5432"
  |         ^^^^^^^^^^^
6 |       - target: 5432
  |         ------------
7 |         published: 5434
  |         --------------- here, too
  = help: Remove the ports, or keep each to \`127.0.0.1\`"
`);
  });

  it.each([
    ['image: postgres, ports: ["5432:5432"]', ['"5432:5432"']],
    ['image: postgres, ports: [5432]', ['5432']],
    ['image: "redis:7", ports: ["0.0.0.0:6379:6379"]', ['"0.0.0.0:6379:6379"']],
    ['image: mongo-express, ports: ["8081:8081"]', ['"8081:8081"']],
    ['image: "mcr.microsoft.com/mssql/server:2022", ports: ["1433:1433"]', ['"1433:1433"']],
    ['build: ., ports: ["3306:3306"]', ['"3306:3306"']],
    ['image: "rabbitmq:4", ports: ["15672:15672", "8080:80"]', ['"15672:15672"']],
    ['image: "elasticsearch:9", ports: ["9200-9300:9200-9300"]', ['"9200-9300:9200-9300"']],
    ['image: postgres, ports: ["127.0.0.1:5432:5432"]', []],
    ['image: postgres, ports: ["[::1]:5432:5432"]', []],
    ['image: postgres, ports: ["10.0.0.5:5432:5432"]', []],
    ['image: postgres, ports: ["${BIND_IP:-127.0.0.1}:5432:5432"]', []],
    ['image: postgres, ports: ["${DB_PORT:-5432}:5432"]', []],
    ['image: postgres, ports: [{ target: 5432, published: 5432, host_ip: 127.0.0.1 }]', []],
    ['image: postgres, ports: [{ target: 5432, published: 5432, host_ip: "${IP}" }]', []],
    ['image: postgres, ports: ["5432:${PORT}"]', []],
    ['image: postgres, expose: ["5432"]', []],
    ['image: nginx, ports: ["80:80", "5432:80"]', []],
    ['image: postgres, network_mode: host, ports: ["5432:5432"]', []],
    ['image: postgres, ports: "5432:5432"', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-public-database', web(keys))).toEqual(expected);
  });

  it.each([
    ['"5432:5432"', 'put `127.0.0.1:` in front of it'],
    ['5432', 'put `127.0.0.1::` in front of it'],
    ['"5432/tcp"', 'put `127.0.0.1::` in front of it'],
    ['"0.0.0.0:5432:5432"', 'write `127.0.0.1` in place of `0.0.0.0`'],
    ['{ target: 5432 }', 'add `host_ip: 127.0.0.1`'],
  ])('says of %s what Compose takes', async (port, help) => {
    const [found] = await findings('no-public-database', web(`image: postgres, ports: [${port}]`));
    expect(found?.help).toBe(`Remove the port, or ${help}`);
  });

  it('says nothing in a file for development', async () => {
    expect(await marks('no-public-database', { 'compose.dev.yml': web('image: postgres, ports: ["5432:5432"]') })).toEqual([]);
  });
});

describe('no-debug-mode', () => {
  it('names the value for production in the style that is written', async () => {
    const text = '      services:\n        server:\n          build: .\n          environment:\n            - DEBUG=True  \n';
    expect(await frames('no-debug-mode', text)).toMatchInlineSnapshot(`
"warning[no-debug-mode]: \`DEBUG\` is on, so errors in \`server\` show code and settings to visitors
 --> compose.yml:5:15
5 |       - DEBUG=True
  |               ^^^^
  = help: Write \`DEBUG=False\` for production, and switch it on in an override file for development
  = fix (unsafe): Write \`False\`"
`);
  });

  it.each([
    ['DEBUG: "1"', 'DEBUG: "0"'],
    ['DEBUG: 1', 'DEBUG: 0'],
    ['DEBUG: true', 'DEBUG: false'],
    ['FLASK_DEBUG: yes', 'FLASK_DEBUG: no'],
    ["APP_DEBUG: 'ON'", "APP_DEBUG: 'OFF'"],
    ['DEBUG_MODE: "TRUE"', 'DEBUG_MODE: "FALSE"'],
  ])('turns %s into %s', async (before, after) => {
    const [finding] = await findings('no-debug-mode', web(`environment: { ${before}, SECRET_KEY: x }`));
    const edit = finding?.fix?.edits[0];
    const text = edit && edit.file.text.slice(0, edit.range.start) + edit.text + edit.file.text.slice(edit.range.end);
    expect(text?.trim()).toBe(web(`environment: { ${after}, SECRET_KEY: x }`));
  });

  it.each(['DEBUG: False', 'DEBUG: "app:*"', 'DEBUG: "${DEBUG:-True}"', 'DEBUG:', 'DEBUG: ""', 'DEBUG: 2', 'LOG_DEBUG: 1', 'DEBUGGER: 1', 'DEBUG: [true]'])('%s', async (entry) => {
    expect(await marks('no-debug-mode', web(`environment: { ${entry}, ALLOWED_HOSTS: x }`))).toEqual([]);
  });

  it.each(['compose.dev.yml', 'docker-compose.debug.yml', 'compose.override.yaml', 'local.yml', 'docker-compose.test.yml'])('says nothing in %s', async (path) => {
    expect(await marks('no-debug-mode', { [path]: web('image: a, environment: [DEBUG=True]') })).toEqual([]);
  });
});
