import { describe, expect, it } from '@jest/globals';
import type { PortRange } from '../../../src/compose/parts/port.ts';
import { Port } from '../../../src/compose/parts/port.ts';
import type { Service } from '../../../src/compose/service.ts';
import type { Location } from '../../../src/source/source-file.ts';
import { review } from '../../support/lint.ts';

/** The service `web` of a file, as it will run. */
async function service(keys: string): Promise<Service> {
  const { projects } = await review({ 'compose.yml': `services:\n  web:\n${keys.replace(/^\n*/, '').replaceAll(/^/gm, '    ')}\n` });
  const found = projects[0]?.services.get('web');
  if (!found) throw new Error(`no service in: ${keys}`);
  return found;
}

const slice = ({ file, range }: Location): string => file.slice(range);
const range = (ports: PortRange | undefined): string | undefined => ports && `${ports.first}-${ports.last} at ${slice(ports.at)}`;

const targets = async (keys: string) => (await service(`image: a\n${keys}`)).mounts.map(({ type, target, targetAt }) => [type, target, slice(targetAt)]);
const variables = async (keys: string) =>
  (await service(`image: a\n${keys}`)).environment.map(({ name, nameAt, value }) => [name, slice(nameAt), value?.value, value && slice(value.at)]);

// What the engine makes of each was asked of Compose 2.40.3: `config --format json`.
describe('ports', () => {
  const all = 'public';
  type Row = readonly [entry: string, exposure: string | undefined, published: string | undefined, target: string | undefined, protocol?: string];
  const rows: readonly Row[] = [
    ['80', all, undefined, '80-80 at 80'],
    ['"80"', all, undefined, '80-80 at 80'],
    ['"80-82"', all, undefined, '80-82 at 80-82'],
    ['"8080:80"', all, '8080-8080 at 8080', '80-80 at 80'],
    ['8080:80', all, '8080-8080 at 8080', '80-80 at 80'],
    ["'8000-8002:80-82/udp'", all, '8000-8002 at 8000-8002', '80-82 at 80-82', 'udp'],
    ['"127.0.0.1:80:81"', '127.0.0.1', '80-80 at 80', '81-81 at 81'],
    ['"127.0.0.1::81"', '127.0.0.1', undefined, '81-81 at 81'],
    ['"0.0.0.0:80:81"', all, '80-80 at 80', '81-81 at 81'],
    ['"[::1]:80:81"', '::1', '80-80 at 80', '81-81 at 81'],
    ['"[::]:80:81/TCP"', all, '80-80 at 80', '81-81 at 81'],
    ['":81"', all, undefined, '81-81 at 81'],
    ['"0:80"', all, undefined, '80-80 at 80'],
    ['"80:81/sctp"', all, '80-80 at 80', '81-81 at 81', 'sctp'],
    ['"${PORT}:80"', undefined, undefined, '80-80 at 80'],
    ['"${PORT:-8080}:80"', undefined, undefined, '80-80 at 80'],
    ['"${IP}:8080:80"', undefined, '8080-8080 at 8080', '80-80 at 80'],
    ['"${BIND_IP:-127.0.0.1}:8081:80/${KIND}"', undefined, '8081-8081 at 8081', '80-80 at 80', 'unknown'],
    ['"127.0.0.1:${PORT}:80"', '127.0.0.1', undefined, '80-80 at 80'],
    ['"$PORTS"', undefined, undefined, undefined],
    ['{ target: 80 }', all, undefined, '80-80 at 80'],
    ['{ target: 80, published: "8080-8085", host_ip: 127.0.0.1, protocol: udp }', '127.0.0.1', '8080-8085 at "8080-8085"', '80-80 at 80', 'udp'],
    ['{ target: 80, published: 8080, host_ip: "" }', all, '8080-8080 at 8080', '80-80 at 80'],
    ['{ target: 80, published: "${PORT}", host_ip: "${IP}" }', undefined, undefined, '80-80 at 80'],
  ];
  it.each(rows.map((row) => ({ entry: row[0], row })))('$entry', async ({ row: [entry, exposure, published, target, protocol = 'tcp'] }) => {
    const [port] = (await service(`image: a\nports:\n  - ${entry}`)).ports;
    expect(port && [port.isPublic === true ? all : port.hostIp, range(port.published), range(port.target), port.protocol ?? 'unknown']).toEqual([
      exposure, published, target, protocol,
    ]);
  });

  it.each([['[]'], ['[null]'], ['[""]'], ['80:80'], ['[["80:80"]]'], ['["a:b:c:d"]'], ['["82-80:80"]'], ['["99999:99999"]'], ['{ a: b }']])(
    'none known for sure in %s', async (ports) => {
      expect((await service(`image: a\nports: ${ports}`)).ports.filter((port) => port.published)).toEqual([]);
    },
  );

  it.each([
    ['80:80', '80:81', true],
    ['80', '80', false],
    ['80:80', '80', false],
    ['127.0.0.1:80:80', '127.0.0.2:80:80', false],
    ['127.0.0.1:80:80', '80:80', true],
    ['127.0.0.1:80:80', '0.0.0.0:80:80', true],
    ['[::1]:80:80', '127.0.0.1:80:80', false],
    ['[::1]:80:80', '0.0.0.0:80:80', false],
    ['[::1]:80:80', '[::]:80:80', true],
    ['53:53/udp', '53:53/tcp', false],
    ['53:53/udp', '53:54/UDP', true],
    ['9000-9005:9000-9005', '9003:80', true],
    ['9000-9005:9000-9005', '9006:80', false],
    ['9000-9005:80', '9003:80', false],
    ['${IP}:80:80', '80:80', false],
    ['${P}:80', '${P}:80', false],
  ])('%s and %s collide: %s', async (a, b, expected) => {
    const ports = (await service(`image: a\nports: ["${a}", "${b}", ]`)).ports;
    const [first, second] = ports;
    expect(Boolean(first && second && first.collides(second))).toBe(expected);
    expect(Boolean(first && second && second.collides(first))).toBe(expected);
  });

  it('reads nothing but scalars and mappings', async () => {
    const { node } = await service('image: a\nports: [[1]]');
    const list = node.get('ports')?.children[0];
    expect(list && Port.read(list)).toBeUndefined();
  });
});

describe('volumes', () => {
  type Row = readonly [entry: string, expected: readonly (string | boolean | undefined)[], sourceAt?: string];
  const rows: readonly Row[] = [
    ['/data', ['volume', undefined, '/data', false]],
    ['data:/data', ['volume', 'data', '/data', false], 'data'],
    ['"./a:/b:ro"', ['bind', './a', '/b', true], './a'],
    ['~/x:/y', ['bind', '~/x', '/y', false], '~/x'],
    ['/a//c/../b/:/b:rw,z', ['bind', '/a/b', '/b', false], '/a//c/../b/'],
    ['/a:/b:ro,Z', ['bind', '/a', '/b', true], '/a'],
    ['C:\\a:/b', ['bind', 'C:\\a', '/b', false], 'C:\\a'],
    ['C:\\a:C:\\b:ro', ['bind', 'C:\\a', 'C:\\b', true]],
    ['c:/b', ['volume', undefined, 'c:/b', false]],
    ['data:C:\\b', ['volume', 'data', 'C:\\b', false]],
    ['\\\\.\\pipe\\docker_engine:\\\\.\\pipe\\docker_engine', ['bind', '\\\\.\\pipe\\docker_engine', '\\\\.\\pipe\\docker_engine', false]],
    ['${DIR}:/b', [undefined, undefined, '/b', false], '${DIR}'],
    ['./${DIR:-x}/y:/b', ['bind', undefined, '/b', false], './${DIR:-x}/y'],
    ['${SPEC}', [undefined, undefined, undefined, false]],
    ['./a:/b:${MODE}', ['bind', './a', '/b', undefined]],
    ['{ type: bind, source: /a/../b, target: /c, read_only: true }', ['bind', '/b', '/c', true], '/a/../b'],
    ['{ type: tmpfs, target: /b }', ['tmpfs', undefined, '/b', false]],
    ['{ type: volume, source: data, target: /b, read_only: "${RO}" }', ['volume', 'data', '/b', undefined], 'data'],
  ];
  it.each(rows.map((row) => ({ entry: row[0], row })))('$entry', async ({ row: [entry, expected, sourceAt] }) => {
    const [mount] = (await service(`image: a\nvolumes:\n  - ${entry}`)).mounts;
    expect(mount && [mount.type, mount.source, mount.target, mount.readOnly]).toEqual(expected);
    expect(sourceAt && mount && slice(mount.sourceAt)).toBe(sourceAt);
  });

  it('counts tmpfs among them, one path or several', async () => {
    expect(await targets('tmpfs: /run:size=64m')).toEqual([['tmpfs', '/run', '/run']]);
    expect(await targets('tmpfs: ["/run", "/tmp"]')).toEqual([['tmpfs', '/run', '/run'], ['tmpfs', '/tmp', '/tmp']]);
  });
});

describe('environment', () => {
  it.each<[keys: string, expected: readonly (string | boolean | number | undefined)[]]>([
    ['environment: [A=b]', ['A', 'A', 'b', 'b']],
    ['environment:\n  - A=b  \n', ['A', 'A', 'b', 'b']],
    ['environment:\n  - "A=b  "', ['A', 'A', 'b  ', 'b  ']],
    ["environment:\n  - 'A=b=c' # d", ['A', 'A', 'b=c', 'b=c']],
    ['environment:\n  - A="x"', ['A', 'A', '"x"', '"x"']],
    ['environment:\n  - A=${B}', ['A', 'A', undefined, '${B}']],
    ['environment:\n  - A=x-${B:-c}', ['A', 'A', undefined, 'x-${B:-c}']],
    ['environment:\n  - A=', ['A', 'A', '', 'A=']],
    ['environment:\n  - A', ['A', 'A', undefined, undefined]],
    ['environment:\n  A: b', ['A', 'A', 'b', 'b']],
    ['environment:\n  A: "b"', ['A', 'A', 'b', '"b"']],
    ['environment:\n  A: true', ['A', 'A', true, 'true']],
    ['environment:\n  A:', ['A', 'A', undefined, undefined]],
    ['environment:\n  A: ${B}', ['A', 'A', undefined, '${B}']],
    ['environment: &e\n  A: b', ['A', 'A', 'b', 'b']],
  ])('%j', async (keys, expected) => {
    expect(await variables(keys)).toEqual([expected]);
  });

  it('lets the last one count', async () => {
    expect(await variables('environment: [A=1, A=2]')).toEqual([['A', 'A', '2', '2']]);
  });

  it.each(['environment: [5, null, "=b", [a]]', 'environment: { A: [b], B: { c: d } }', 'environment: text', 'environment:'])('%s holds none', async (keys) => {
    expect((await variables(keys)).filter(([name]) => name === 'A' || name === 'B' || name === '')).toEqual([]);
  });

  it('keeps the place in the file that sets it', async () => {
    const { projects } = await review({
      'compose.yml': 'services: { web: { image: a, environment: [A=1, B=2] } }',
      'compose.override.yml': 'services: { web: { environment: { A: "3" } } }',
    });
    const merged = projects[0]?.services.get('web')?.environment ?? [];
    expect(merged.map(({ name, value }) => [name, value?.at.file.path, value && slice(value.at)])).toEqual([
      ['A', 'compose.override.yml', '"3"'],
      ['B', 'compose.yml', '2'],
    ]);
  });
});

describe('image', () => {
  type Row = readonly [image: string, expected: readonly (string | boolean | undefined)[] | undefined, tagAt?: string];
  const rows: readonly Row[] = [
    ['nginx', [undefined, 'nginx', undefined, undefined, true], 'nginx'],
    ['nginx:1.27', [undefined, 'nginx', '1.27', undefined, false], '1.27'],
    ['"bitnami/redis:7"', [undefined, 'bitnami/redis', '7', undefined, false], '7'],
    ['ghcr.io/a/b:c', ['ghcr.io', 'a/b', 'c', undefined, false]],
    ['localhost:5000/a', ['localhost:5000', 'a', undefined, undefined, true]],
    ['localhost:5000/a:1', ['localhost:5000', 'a', '1', undefined, false]],
    [`a:1@sha256:${'0'.repeat(64)}`, [undefined, 'a', '1', `sha256:${'0'.repeat(64)}`, false]],
    ['nginx:${TAG}', [undefined, 'nginx', undefined, undefined, false], '${TAG}'],
    ['nginx:${TAG:-latest}', [undefined, 'nginx', undefined, undefined, false], '${TAG:-latest}'],
    ['${REGISTRY}/nginx', [undefined, undefined, undefined, undefined, true]],
    ['${REGISTRY}nginx', [undefined, undefined, undefined, undefined, false]],
    ['${IMAGE}', [undefined, undefined, undefined, undefined, false]],
    ['${IMAGE}:latest', [undefined, undefined, 'latest', undefined, false], 'latest'],
    ['...', undefined],
    ['Nginx', undefined],
    ['"<image>"', undefined],
    ['"nginx:"', undefined],
    ['[a]', undefined],
  ];
  it.each(rows.map((row) => ({ image: row[0], row })))('$image', async ({ row: [image, expected, tagAt] }) => {
    const read = (await service(`image: ${image}`)).image;
    expect(read && [read.registry, read.name, read.tag, read.digest, read.isBare]).toEqual(expected);
    expect(tagAt && read && slice(read.tagAt)).toBe(tagAt);
  });
});

describe('depends_on and healthcheck', () => {
  it.each([
    ['[db]', [['db', 'db', 'service_started', undefined]]],
    ['{ db: { condition: service_healthy } }', [['db', 'db', 'service_healthy', 'service_healthy']]],
    ['{ db: { condition: "${C}" } }', [['db', 'db', undefined, '"${C}"']]],
    ['db', []],
    ['[[db], 5]', [['5', '5', 'service_started', undefined]]],
  ])('depends_on: %s', async (text, expected) => {
    const { dependencies } = await service(`image: a\ndepends_on: ${text}`);
    const read = dependencies.map((dependency) => [
      dependency.service, slice(dependency.at), dependency.condition, dependency.conditionAt && slice(dependency.conditionAt),
    ]);
    expect(read).toEqual(expected);
  });

  it.each([
    ['{ test: curl localhost }', 'given'],
    ['{ test: [CMD, curl, localhost] }', 'given'],
    ['{ test: [NONE] }', 'disabled'],
    ['{ disable: true }', 'disabled'],
    ['{ disable: "true" }', 'disabled'],
    ['{ interval: 5s }', 'inherited'],
    ['{ test: [] }', 'inherited'],
    ['{ disable: "${X}", test: x }', undefined],
    ['{ test: "${X}" }', 'given'],
  ])('healthcheck: %s', async (text, expected) => {
    expect((await service(`image: a\nhealthcheck: ${text}`)).healthcheck?.test).toBe(expected);
  });
});
