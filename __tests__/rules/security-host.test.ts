import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { findings, marks, web } from '../support/marks.ts';

/** Which of the rules about paths of the host speak of a mount. */
async function both(entry: string, keys = 'image: a'): Promise<readonly string[]> {
  const text = `services: { web: { ${keys}, volumes: [${entry}] } }`;
  const found = await Promise.all(['no-writable-host-path', 'no-sensitive-host-path'].map(async (rule) => ((await marks(rule, text)).length > 0 ? rule : [])));
  return found.flat();
}

describe('no-dangerous-capability', () => {
  it('says what the capability gives', async () => {
    const text = `
      services:
        backup:
          image: example/backup:1
          cap_add:
            - CAP_SYS_ADMIN`;
    expect(await frames('no-dangerous-capability', text)).toMatchInlineSnapshot(`
"warning[no-dangerous-capability]: With \`SYS_ADMIN\` service \`backup\` mounts, traces and configures as root of the host does
 --> compose.yml:5:9
5 |       - CAP_SYS_ADMIN
  |         ^^^^^^^^^^^^^
  = help: Remove it, and see what then fails: most often a narrower right does"
`);
  });

  it.each([
    ['cap_add: [ALL]', ['ALL']],
    ['cap_add: [all, sys_module]', ['all', 'sys_module']],
    ['cap_add: [cap_bpf]', ['cap_bpf']],
    ['cap_add: [NET_ADMIN], network_mode: host', ['NET_ADMIN']],
    ['cap_add: [SYS_PTRACE], pid: host', ['SYS_PTRACE']],
    ['cap_add: [NET_ADMIN, NET_RAW, NET_BIND_SERVICE, SYS_PTRACE, CHOWN]', []],
    ['cap_add: [NET_ADMIN], network_mode: "service:vpn"', []],
    ['cap_add: [SYS_PTRACE], pid: "service:web"', []],
    ['cap_add: ["${CAP}"]', []],
    ['cap_add: SYS_ADMIN', []],
    ['cap_drop: [SYS_ADMIN]', []],
    ['cap_add: [SYS_ADMIN], privileged: true', []],
    ['cap_add: [SYS_TIME], image: "cturra/ntp:latest"', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-dangerous-capability', web(keys))).toEqual(expected);
  });

  it('sees through an override and a variable that .env sets', async () => {
    const texts = { 'compose.yml': web('image: a, cap_add: [CHOWN]'), 'compose.override.yml': web('cap_add: ["${CAP}"]'), '.env': 'CAP=SYS_ADMIN' };
    expect(await marks('no-dangerous-capability', texts)).toEqual(['"${CAP}"']);
  });
});

describe('no-unconfined-profile', () => {
  it.each([
    ['security_opt: ["seccomp:unconfined"]', ['"seccomp:unconfined"']],
    ['security_opt: [seccomp=unconfined, apparmor=unconfined]', ['seccomp=unconfined', 'apparmor=unconfined']],
    ['security_opt: ["label:disable"]', ['"label:disable"']],
    ['security_opt: [systempaths=unconfined]', ['systempaths=unconfined']],
    ['security_opt: ["seccomp:./profile.json", "label:type:svirt_t", "no-new-privileges:true"]', []],
    ['security_opt: ["seccomp:${PROFILE}"]', []],
    ['security_opt: ["seccomp:unconfined"], privileged: true', []],
    ['security_opt: [label=disable], volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]', []],
    ['security_opt: seccomp:unconfined', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-unconfined-profile', web(keys))).toEqual(expected);
  });
});

describe('no-host-namespace', () => {
  it.each([
    ['pid: host', ['host']],
    ['pid: "host", ipc: host, uts: host, cgroup: host', ['"host"', 'host', 'host', 'host']],
    ['userns_mode: host, privileged: false', ['host']],
    ['userns_mode: host, privileged: true', []],
    ['userns_mode: host, network_mode: host', []],
    ['userns_mode: host, privileged: "${PRIVILEGED}"', []],
    ['pid: "service:db", ipc: shareable, uts: "", cgroup: private', []],
    ['pid: "${PID:-host}"', ['"${PID:-host}"']],
    ['pid: [host]', []],
    ['pid: host, image: "quay.io/prometheus/node-exporter:v1.9.1"', []],
    ['network_mode: host', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-host-namespace', web(keys))).toEqual(expected);
  });

  it('is seen through `extends`, in the file that says so', async () => {
    const texts = { 'compose.yml': web('extends: { file: base.yml, service: base }'), 'base.yml': 'services: { base: { image: a, ipc: host } }' };
    expect((await findings('no-host-namespace', texts)).map(({ at }) => at.file.path)).toContain('base.yml');
  });
});

describe('no-raw-device', () => {
  it.each([
    ['devices: ["/dev/sda:/dev/sda"]', ['/dev/sda']],
    ['devices: [/dev/nvme0n1p2]', ['/dev/nvme0n1p2']],
    ['devices: ["/dev/mapper/root:/dev/x:r"]', ['/dev/mapper/root']],
    ['devices: [{ source: /dev/mem, target: /dev/mem }]', ['/dev/mem']],
    ['device_cgroup_rules: ["b *:* rmw"]', ['"b *:* rmw"']],
    ['device_cgroup_rules: ["a *:* rwm"]', ['"a *:* rwm"']],
    ['device_cgroup_rules: ["c 13:* rw", "c *:* rwm"]', []],
    ['devices: [/dev/dri, /dev/ttyUSB0, /dev/net/tun, /dev/fuse, /dev/kmsg, /dev/snd, /dev/sr0, "/dev/video0:/dev/video0"]', []],
    ['devices: ["nvidia.com/gpu=all"]', []],
    ['devices: ["${DISK}:/dev/sda"]', []],
    ['devices: [/dev/sda], image: "ghcr.io/analogj/scrutiny:master-omnibus"', []],
    // That says more, and is told.
    ['devices: [/dev/sda], privileged: true', []],
    ['devices: [/dev/sda], privileged: false', ['/dev/sda']],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-raw-device', web(keys))).toEqual(expected);
  });
});

describe('no-root-user', () => {
  const grafana = 'image: "grafana/grafana:12.1.0"';

  it.each([
    ['user: root', ['root']],
    ['user: 0', ['0']],
    ['user: "0:0"', ['"0:0"']],
    ['user: "root:docker"', ['"root:docker"']],
    ['user: 1000', []],
    ['user: "1000:0"', []],
    ['user: rooty', []],
    ['user: "${UID:-0}"', []],
    ['user: ""', []],
    ['user: root, command: [sh, -c, chown -R 1000 /data]', []],
    ['user: root, entrypoint: "sh -c \'chown -R 1000 /data\'"', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-root-user', `services: { web: { ${grafana}, ${keys} } }`)).toEqual(expected);
  });

  it.each([
    ['docker.io/grafana/grafana', 1], ['prom/prometheus:v3.5.0', 1], ['confluentinc/cp-kafka:8.0.0', 1], ['"${REGISTRY:-docker.io}/jenkins/jenkins:lts"', 1],
    // They begin as root, whether or not they are told to, or are not known.
    ['redis:8', 0], ['postgres:17', 0], ['nginx:1.27', 0], ['example/web:1.4', 0], ['grafana/promtail:3.5.0', 0], ['docker.elastic.co/beats/filebeat:9.1.0', 0],
    ['docker.elastic.co/elastic-agent/elastic-agent:9.1.0', 0],
  ])('goes by what the image is: %s', async (image, count) => {
    expect(await marks('no-root-user', `services: { web: { image: ${image}, user: root } }`)).toHaveLength(count);
  });

  it.each([
    ['FROM alpine:3\nUSER app', 1], ['FROM alpine:3\nUSER app\nRUN true\nUSER root', 0], ['FROM alpine:3', 0], ['FROM grafana/grafana:12.1.0', 1],
    ['FROM alpine:3 AS base\nUSER 1000:1000\nFROM base', 1], ['FROM alpine:3 AS base\nUSER app\nFROM alpine:3', 0], ['FROM grafana/grafana:12.1.0\nUSER 0', 0],
  ])('goes by the Dockerfile: %j', async (Dockerfile, count) => {
    const told = await frames('no-root-user', { 'compose.yml': 'services: { web: { build: ., user: root } }', Dockerfile });
    expect(told === '' ? 0 : told.split('\n\n').length).toBe(count);
  });

  it('leaves alone what others wait for until it has ended', async () => {
    const text = `services: { init: { ${grafana}, user: root }, web: { image: a, depends_on: { init: { condition: service_completed_successfully } } } }`;
    expect(await marks('no-root-user', text)).toEqual([]);
  });
});

describe('paths of the host', () => {
  it.each(['/:/host', '/etc:/host/etc', '/etc/:/x', '//etc/./:/x', '/var/../etc:/x', '/root:/x', '/usr/local/bin:/x', '/proc:/host/proc', '/var/lib/docker:/x', '/lib/modules:/lib/modules',
    '/etc/cron.d:/x', '/etc/passwd:/etc/passwd', '~/.ssh/authorized_keys:/x', '/etc:/x:rw', '/etc:/x:z'])('%s is written to', async (mount) => {
    expect(await both(`"${mount}"`)).toEqual(['no-writable-host-path']);
  });

  it.each(['/:/host:ro', '/etc:/host/etc:ro', '/etc/shadow:/x:ro', '/root/.ssh:/x:ro', '~/.ssh:/root/.ssh:ro', '~/.aws:/root/.aws', '/home/pi/.kube:/x:ro', '/home/pi:/x', '/proc:/host/proc:ro',
    '/var/lib/docker/volumes:/x:ro', '~:/x:ro'])('%s is looked into', async (mount) => {
    expect(await both(`"${mount}"`)).toEqual(['no-sensitive-host-path']);
  });

  it.each(['/etc/localtime:/etc/localtime', '/etc/localtime:/etc/localtime:ro', '/etc/timezone:/etc/timezone:ro', '/etc/machine-id:/etc/machine-id:ro', '/etc/passwd:/etc/passwd:ro', '/etc/group:/etc/group:ro',
    '/etc/ssl/certs:/etc/ssl/certs:ro', '/etc/letsencrypt:/etc/letsencrypt', '/srv/app:/app', '/home/pi/data:/data', '/media/disk:/media', '/var/log:/var/log', '/var/lib/mysql:/var/lib/mysql', '/opt:/opt',
    '/tmp/.X11-unix:/tmp/.X11-unix', '/dev/shm:/dev/shm', './etc:/etc', 'etc:/etc', '${ETC}:/etc', '${HOMES}/.ssh:/root/.ssh', '/etc', '/usr/share/zoneinfo:/x:ro', '/sys/fs/cgroup:/sys/fs/cgroup:rw',
    '/var/lib/docker/containers:/x:ro'])('%s is harmless', async (mount) => {
    expect(await both(`"${mount}"`)).toEqual([]);
  });

  it.each([
    ['{ type: bind, source: /etc, target: /x }', ['no-writable-host-path']],
    ['{ type: bind, source: /etc, target: /x, read_only: true }', ['no-sensitive-host-path']],
    ['{ type: bind, source: /etc, target: /x, read_only: "${RO}" }', []],
    ['{ type: volume, source: etc, target: /etc }', []],
  ])('%s', async (mount, expected) => {
    expect(await both(mount)).toEqual(expected);
  });

  it.each(['quay.io/prometheus/node-exporter:v1.9.1', 'gcr.io/cadvisor/cadvisor:v0.49.1', '${IMAGE:-netdata/netdata}:v2'])('leaves %s alone where it reads', async (image) => {
    expect(await both('"/:/rootfs:ro"', `image: "${image}"`)).toEqual([]);
    expect(await both('"/:/rootfs"', `image: "${image}"`)).toEqual(['no-writable-host-path']);
  });

  it('goes by the name of a service that is built here', async () => {
    expect(await both('"/proc:/host/proc:ro"', 'build: ./agent')).toEqual(['no-sensitive-host-path']);
    expect(await both('"/proc:/host/proc:ro"', 'build: ./metricbeat')).toEqual([]);
    expect(await marks('no-sensitive-host-path', 'services: { metricbeat: { build: ., volumes: ["/proc:/host/proc:ro"] } }')).toEqual([]);
  });

  it('sees through a volume that stands for a folder', async () => {
    const text = `
      services:
        agent:
          image: example/agent:1
          volumes:
            - settings:/host
      volumes:
        settings:
          driver_opts:
            type: none
            o: bind
            device: /etc`;
    expect(await frames('no-writable-host-path', text)).toMatchInlineSnapshot(`
"warning[no-writable-host-path]: Service \`agent\` may write to \`/etc\` of the host, and so become its root
  --> compose.yml:5:9
 5 |       - settings:/host
   |         ^^^^^^^^
  --> compose.yml:11:15
11 |       device: /etc
   |               ---- the volume is this path of the host
   = help: Mount it read-only, with \`:ro\` or \`read_only: true\`, or only the folder that it needs"
`);
    expect(await marks('no-docker-socket', text.replace('/etc', '/var/run'))).toEqual(['settings']);
    expect(await marks('no-writable-host-path', text.replace('o: bind', 'o: bind,ro'))).toEqual([]);
    expect(await marks('no-sensitive-host-path', text.replace('o: bind', 'o: bind,ro'))).toEqual(['settings']);
    expect(await marks('no-writable-host-path', text.replace('driver_opts:', 'driver: nfs\n          driver_opts:'))).toEqual([]);
  });
});

describe('no-docker-socket', () => {
  it.each([
    ['use_api_socket: true', ['use_api_socket']],
    ['use_api_socket: false', []],
    ['volumes: ["/run/k3s/containerd/containerd.sock:/x"]', ['/run/k3s/containerd/containerd.sock']],
    ['volumes: ["~/.docker/run/docker.sock:/var/run/docker.sock"]', ['~/.docker/run/docker.sock']],
    ['volumes: ["${XDG_RUNTIME_DIR}/docker.sock:/var/run/docker.sock"]', ['/var/run/docker.sock']],
    ['volumes: [{ type: bind, source: /var/run/docker.sock, target: /x }]', ['/var/run/docker.sock']],
    ['volumes: [{ type: npipe, source: "\\\\\\\\.\\\\pipe\\\\docker_engine", target: "\\\\\\\\.\\\\pipe\\\\x" }]', ['"\\\\\\\\.\\\\pipe\\\\docker_engine"']],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-docker-socket', web(`image: a, ${keys}`))).toEqual(expected);
  });

  it('says nothing in a file for development', async () => {
    expect(await marks('no-docker-socket', { 'compose.dev.yml': web('image: a, volumes: ["/var/run/docker.sock:/x"]') })).toEqual([]);
  });
});

describe('no-host-network', () => {
  it.each(['image: "quay.io/prometheus/node-exporter:v1.9.1"', 'image: "ghcr.io/home-assistant/home-assistant:stable"'])('is what %s asks for', async (image) => {
    expect(await marks('no-host-network', web(`${image}, network_mode: host`))).toEqual([]);
  });
});
