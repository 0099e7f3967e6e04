import { readEnvironment } from '../../compose/parts/environment.ts';
import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

/** Of the host, but for these: what a container with an IPC namespace, a name and a network of its own has for itself. */
const ofIpc = /^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+)$/;
const ofName = /^kernel\.(?:hostname|domainname)$/;
const ofNetwork = /^net\./;

export default defineRule({
  id: 'no-refused-sysctl',
  category: 'reliability',
  severity: 'error',
  summary: 'Services set kernel settings that a container has for itself',
  why: `A container has some settings of the kernel for itself: those of its network, its message queues and its shared memory. The
    rest, as \`vm.max_map_count\`, which Elasticsearch asks for, are the host's. \`docker compose config\` takes them; when the
    container starts, the engine refuses. On the host's network, or with its \`ipc\`, those of them are refused as well.`,
  bad: `
    services:
      search:
        image: elasticsearch:8.19.4
        sysctls:
          vm.max_map_count: 262144`,
  good: `
    services:
      proxy:
        image: haproxy:3.2
        sysctls:
          net.ipv4.ip_unprivileged_port_start: 0`,
  links: ['https://docs.docker.com/reference/compose-file/services/#sysctls', 'https://docs.docker.com/reference/cli/docker/container/run/#sysctl'],

  *service(service) {
    for (const { name, nameAt } of readEnvironment(service.get('sysctls'))) {
      // `net/ipv4/ip_forward` is another way to write it; there, a point belongs to the name of an interface.
      const setting = name.includes('.') ? name : name.replaceAll('/', '.');
      if (!/^[a-z][\w./*-]*$/.test(setting)) continue;
      const shared = sharedWith(service, setting);
      if (shared === undefined) continue;
      yield {
        at: nameAt,
        message: `\`${shorten(name, 30)}\` is the host's ${shared}: \`${shorten(service.name, 20)}\` does not start`,
        help: ofNetwork.test(setting) || ofIpc.test(setting) ? `Remove it, and set it on the host: \`sysctl -w ${setting}=…\`` : `Set it on the host, as with \`sysctl -w ${setting}=…\` and a file in \`/etc/sysctl.d\``,
      };
    }
  },
});

/** Why the setting is not the container's own; `undefined` where it is. */
function sharedWith(service: Service, setting: string): string | undefined {
  if (ofNetwork.test(setting)) return service.networkMode === 'host' ? 'under `network_mode: host`' : undefined;
  if (ofIpc.test(setting)) return service.get('ipc')?.text === 'host' ? 'under `ipc: host`' : undefined;
  return ofName.test(setting) ? undefined : 'alone';
}
