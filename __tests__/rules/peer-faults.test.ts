import { describe, expect, it } from '@jest/globals';
import { fixAll } from '../../src/lint/fix-all.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import { review } from '../support/lint.ts';
import { marks, web } from '../support/marks.ts';

/** What other linters get wrong, by their own trackers and by running them. Each of these is a file that one of them misjudges. */

/** The rules that say something of these texts, with nothing configured. */
async function told(texts: string | Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await review(typeof texts === 'string' ? { 'compose.yml': texts } : texts, { preset: 'recommended' });
  return [...new Set(findings.map(({ rule }) => rule.id))];
}

/** The text of `compose.yml` after all fixes. */
async function mended(text: string): Promise<string | undefined> {
  const request = { config: defaultConfig, scope: { kind: 'tree' as const, named: [] }, filters: [] };
  const safety = new Set(['safe', 'unsafe'] as const);
  const { changes } = await fixAll(memoryWorkspace({ 'compose.yml': text }), (workspace) => run(workspace, request), { safety, whyLeave: () => undefined });
  return changes[0]?.after.text;
}

describe('a fix', () => {
  it('leaves every other top-level key where it is', async () => {
    const rest = 'services:\n  web:\n    image: example/web:1.4\nmodels:\n  llm:\n    model: ai/smollm2\nx-note: kept\n';
    expect(await mended(`version: "3.8"\n${rest}`)).toBe(rest);
  });

  it('takes the `version` of the file away, not that of a label', async () => {
    const labels = 'services:\n  web:\n    image: example/web:1.4\n    labels:\n      version: "1"\n';
    expect(await mended(`${labels}version: "3.8"\n`)).toBe(labels);
    expect(await mended(labels)).toBeUndefined();
  });

  it('keeps comments: above a service, behind its name, at the end of the file', async () => {
    const rest = '# the site\nservices:\n  # the front\n  web: # behind its name\n    image: example/web:1.4 # its image\n# the end\n';
    expect(await mended(`version: "3.8" # gone with it\n${rest}`)).toBe(rest);
  });

  it('leaves a line alone of which nothing is to be told', async () => {
    const text = '# compose-review-ignore no-version: the old cluster wants it\nversion: "3.8"\nservices:\n  web:\n    image: example/web:1.4\n';
    expect(await mended(text)).toBeUndefined();
  });
});

describe('anchors', () => {
  it('are seen through', async () => {
    const text = 'x-base: &base\n  privileged: true\n  image: nginx:latest\nservices:\n  web:\n    <<: *base\n';
    expect(await marks('no-privileged', text)).toEqual(['true']);
    expect(await marks('no-moving-tag', text)).toEqual(['latest']);
  });

  it('may stand first in a service', async () => {
    expect(await told('x-base: &base { restart: always }\nservices:\n  web:\n    <<: *base\n    image: example/web:1.4\n')).toEqual([]);
  });
});

describe('ports', () => {
  it.each([
    ['of the container alone', '"80"', '"80"'],
    ['on two addresses', '"127.0.0.1:9000:80"', '"192.168.1.5:9000:80"'],
    ['of two protocols', '"53:53/tcp"', '"53:53/udp"'],
    ['of which one is not known', '"${PORT}:80"', '"8080:80"'],
    ['of which the address is not known', '"${IP}:8080:80"', '"${OTHER}:8080:80"'],
    ['as ranges of variables', '"${FIRST}-${LAST}:80-81"', '"9000-9001:80-81"'],
    ['over IPv4 and IPv6', '"127.0.0.1:8080:80"', '"[::1]:8080:80"'],
    ['in long form', '{ target: 80, published: "8080", host_ip: 127.0.0.1 }', '{ target: 80, published: "8080", host_ip: 127.0.0.2 }'],
  ])('%s are no conflict', async (_, one, other) => {
    expect(await marks('no-port-conflict', `services: { a: { image: a, ports: [${one}] }, b: { image: b, ports: [${other}] } }`)).toEqual([]);
  });

  it('of profiles that need not run together are no conflict', async () => {
    const text = 'services: { a: { image: a, profiles: [x], ports: ["80:80"] }, b: { image: b, profiles: [y], ports: ["80:80"] } }';
    expect(await marks('no-port-conflict', text)).toEqual([]);
  });

  it.each([
    '"${BIND_IP:-127.0.0.1}:5432:5432"', '"$HOST:$PORT:5432"', '"[::1]:5432:5432"', '{ target: 5432, published: 5432, host_ip: 127.0.0.1 }', '{ target: 5432, published: 5432, host_ip: "::1" }',
    '"127.0.0.1:5432:5432"',
  ])('%s is bound, or may be', async (port) => {
    expect(await marks('no-public-database', web(`image: "postgres:17", ports: [${port}]`))).toEqual([]);
    expect(await marks('no-public-port', web(`image: "example/web:1.4", ports: [${port}]`))).toEqual([]);
  });

  it.each(['"0.0.0.0:5432:5432"', '"[::]:5432:5432"', '{ target: 5432, published: 5432, host_ip: 0.0.0.0 }'])('%s is open, although an address is given', async (port) => {
    expect(await marks('no-public-database', web(`image: "postgres:17", ports: [${port}]`))).toHaveLength(1);
  });

  it('below 1024, and without quotes, are as they are wanted', async () => {
    expect(await told('services:\n  web:\n    image: example/web:1.4\n    ports:\n      - 80:80\n      - "443:443"\n')).toEqual([]);
  });
});

describe('names', () => {
  it('that hang on a variable are not judged', async () => {
    expect(await told(`services: { web: { image: "example/web:1.4", container_name: "\${NAME}_a" } }`)).toEqual([]);
    expect(await marks('valid-container-name', web('image: a, container_name: "${NAME}_a"'))).toEqual([]);
  });

  it('of projects are not asked for', async () => {
    expect(await told('services:\n  web:\n    image: example/web:1.4\n')).toEqual([]);
  });
});

describe('images', () => {
  it('are judged by the default of a variable', async () => {
    expect(await marks('no-moving-tag', web('image: "nginx:${TAG:-latest}"'))).toHaveLength(1);
    expect(await marks('no-moving-tag', web('image: "nginx:${TAG:-1.27}"'))).toEqual([]);
    expect(await marks('no-moving-tag', web('image: "nginx:${TAG:?}"'))).toEqual([]);
  });

  it('may be built and named at once', async () => {
    expect(await told({ 'compose.yml': 'services:\n  web:\n    build: .\n    image: example/web\n', Dockerfile: 'FROM scratch\n', '.dockerignore': '*\n' })).toEqual([]);
  });
});

describe('mounts', () => {
  it.each(['"/var/run/docker.sock:/x"', '{ type: bind, source: /var/run/docker.sock, target: /x }', '/run/docker.sock:/x:ro'])('%s is the socket in each syntax', async (mount) => {
    expect(await marks('no-docker-socket', web(`image: a, volumes: [${mount}]`))).toHaveLength(1);
  });

  it('of folders that only begin like those of the system are harmless', async () => {
    const mounts = '/srv/app:/app", "/home/me/data:/data", "/etc/localtime:/etc/localtime:ro", "/usr/share/zoneinfo:/z:ro", "/var/lib/app:/b", "/media:/m", "/opt/x:/x';
    expect(await told(`services: { web: { image: "example/web:1.4", volumes: ["${mounts}"] } }`)).toEqual([]);
  });

  it('may be shared by two services', async () => {
    expect(await told('services: { a: { image: "a:1", volumes: ["data:/d"] }, b: { image: "b:1", volumes: ["data:/d"] } }\nvolumes: { data: }')).toEqual([]);
  });
});

describe('security options', () => {
  it.each(['no-new-privileges:true', 'no-new-privileges=true', 'no-new-privileges'])('%s is one of three spellings', async (option) => {
    expect(await marks('no-privilege-gain', web(`image: a, security_opt: ["${option}"]`))).toEqual([]);
  });

  it('that switch seccomp off are seen in both spellings', async () => {
    expect(await marks('no-unconfined-profile', web('image: a, security_opt: ["seccomp:unconfined"]'))).toHaveLength(1);
    expect(await marks('no-unconfined-profile', web('image: a, security_opt: [seccomp=unconfined]'))).toHaveLength(1);
  });

  it('and most capabilities that are added, are as they are wanted', async () => {
    expect(await told('services: { web: { image: "example/web:1.4", cap_drop: [ALL], cap_add: [NET_BIND_SERVICE, CHOWN] } }')).toEqual([]);
  });
});

describe('whole files', () => {
  it('are read with all their documents', async () => {
    expect(await told('services:\n  web:\n    image: example/web:1.4\n---\nservices:\n  web:\n    privileged: true\n')).toEqual(['no-privileged']);
  });

  it('are told all that is wrong with them, each at its place', async () => {
    const { findings } = await review({ 'compose.yml': 'services:\n  web:\n    image: a:1\n    prots: []\n    volumse: []\n' });
    expect(findings.filter(({ rule }) => rule.id === 'no-unknown-key').map(({ at }) => at.file.slice(at.range))).toEqual(['prots', 'volumse']);
  });

  it.each(['docker-stack.yml', 'prod.compose.yml', 'stack.yml', 'docker_compose.yml', 'my.git-tools/compose.yml', '.github/compose.yml', 'a/b/Docker-Compose.yml'])('are found as %s', async (path) => {
    expect(await told({ [path]: 'services:\n  web:\n    image: example/web:1.4\n    privileged: true\n' })).toEqual(['no-privileged']);
  });

  it('without `version` are judged as those with one', async () => {
    expect(await told('services: { web: { image: "example/web:1.4", privileged: true } }')).toEqual(['no-privileged']);
  });

  it('of GitHub Actions with `services` are none of ours', async () => {
    const workflow = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    services:\n      db:\n        image: postgres\n    steps: []\n';
    expect(await told({ '.github/workflows/test.yml': workflow })).toEqual([]);
  });

  it('may count restarts as they like', async () => {
    expect(await told('services: { web: { image: "example/web:1.4", restart: "on-failure:3" } }')).toEqual([]);
  });
});
