import { baseOf } from '../../compose/build/base-of.ts';
import { needing, needingText } from '../../compose/images/powers.ts';
import { isEngineSocket } from '../../compose/parts/engine-socket.ts';
import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import { statesReason } from '../../compose/parts/stated-reason.ts';
import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { lessBeforeItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

/** What a container does in each namespace of the host, and what to do in its place. */
const namespaces: readonly (readonly [key: string, power: string, help: string])[] = [
  ['pid', 'sees every process of the host, and may read the environment of many', 'Remove `pid`, or name the one service to look at: `pid: service:NAME`'],
  ['ipc', "reads and writes the memory that the host's programs share", 'Remove `ipc`; a larger memory of its own is `shm_size: 1gb`, one with another service `ipc: service:NAME`'],
  ['uts', "has the host's name, and changes that where it sets its own", 'Remove `uts`, and write `hostname` for a name'],
  ['userns_mode', 'runs outside of user namespaces: its root is that of the host', 'Remove `userns_mode`'],
  ['cgroup', "sees the control groups of all of the host's processes", 'Remove `cgroup`, or write `private`'],
];

export default defineRule({
  id: 'no-host-namespace',
  category: 'security',
  severity: 'warning',
  byPurpose: lessBeforeItShips,
  judgesDefaults: true,
  summary: 'Services have namespaces of their own',
  why: `Namespaces are the walls of a container. Without one it sees, and in part controls, what belongs to the host and to all other
    containers: processes with the secrets in their environment, shared memory, users. Programs that watch the host, named in
    the option \`needing\` by words of their image's name, are passed over, and so is what has its reason in a comment behind it. The host's network is \`no-host-network\`'s.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        pid: host`,
  good: `
    services:
      web:
        image: nginx:1.27
      debugger:
        image: example/debugger:1.4
        pid: service:web`,
  links: ['https://docs.docker.com/reference/compose-file/services/#pid', 'https://docs.docker.com/engine/security/userns-remap/'],
  options: { needing: needing('namespaces') },
  optionTexts: { needing: needingText },

  *project(project, { needing: exempt }) {
    const all = [...project.services.values()];
    for (const [key, power, help] of namespaces) {
      // Said once in a file, a reason is that of all who have the same there.
      const explained = new Set(all.flatMap((service) => service.get(key) ?? []).filter((mode) => mode.text === 'host' && statesReason(mode.at)).map(({ at }) => at.file));
      for (const service of all) {
        const mode = service.get(key);
        if (mode?.text !== 'host' || explained.has(mode.at.file) || runsOneOf(service, exempt, baseOf(project, service)) || isWithAnother(key, service)) continue;
        const fix = { title: `Remove \`${key}\``, safety: 'unsafe' as const, edits: removeEntry(mode) };
        yield { at: mode.at, message: `Service \`${shorten(service.name, 20)}\` ${power}`, help, fix };
      }
    }
  },
});

/** It goes with what other rules tell. */
function isWithAnother(key: string, service: Service): boolean {
  return (key === 'userns_mode' && asksForHosts(service)) || (key === 'cgroup' && isPrivileged(service));
}

/**
 * Where users are mapped, the engine refuses such a service in a user namespace, and keeps one from its socket and its data:
 * `userns_mode` goes with what other rules tell.
 */
function asksForHosts(service: Service): boolean {
  return ['network_mode', 'pid'].some((key) => service.get(key)?.text === 'host') || isPrivileged(service) || service.mounts.some(({ source }) => source !== undefined && (isEngineSocket(source) || /^\/var\/(?:lib\/docker|log)(?:\/|$)/.test(source)));
}

/** Such a service has the control groups of the host in any case; systemd in a container wants both. */
function isPrivileged(service: Service): boolean {
  const privileged = service.get('privileged');
  return privileged !== undefined && privileged.value !== false;
}
