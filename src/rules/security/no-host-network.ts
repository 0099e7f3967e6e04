import { needing, needingText } from '../../compose/images/powers.ts';
import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import { statesReason } from '../../compose/parts/stated-reason.ts';
import type { Project } from '../../compose/project.ts';
import { reachOf } from '../../compose/reach.ts';
import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import type { Location } from '../../source/source-file.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-host-network',
  category: 'security',
  severity: 'warning',
  byPurpose: whereItShips,
  judgesDefaults: true,
  summary: 'Services have networks of their own',
  why: `A container on the host's network can reach every port of the host, also those that listen on 127.0.0.1 alone, and every
    port it opens is open on the host. \`ports\` is ignored then, the names of other services do not resolve, and with Docker
    Desktop the "host" is a virtual machine. Programs that do their work by it, named in the option \`needing\` by
    words of their image's name, are passed over, and so is a mode that has its reason in a comment behind it.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        network_mode: host`,
  good: `
    services:
      web:
        image: nginx:1.27
        ports: ["8080:80"]`,
  links: ['https://docs.docker.com/engine/network/drivers/host/'],

  options: { needing: needing('network') },
  optionTexts: { needing: needingText },

  *project(project, { needing: exempt }) {
    for (const service of project.services.values()) {
      const at = hostNetwork(project, service);
      if (!at || statesReason(at) || runsOneOf(service, exempt)) continue;
      const ports = service.get('ports');
      const ignored = ports?.key && ports.children.length > 0 ? [{ at: ports.key.at, label: 'ignored then' }] : [];
      const cost = ignored.length > 0 ? 'not isolated, and its `ports` are ignored' : 'not isolated, and it finds no service by name';
      yield {
        at,
        message: `Service \`${shorten(service.name, 17)}\` is on the host's network: ${cost}`,
        help: `Remove ${service.networkMode === 'host' ? '`network_mode`' : 'this network'}, and publish what is needed under \`ports\``,
        related: ignored,
      };
    }
  },
});

/** What puts a service on the host's network: its mode, or the only network that it joins. */
function hostNetwork(project: Project, service: Service): Location | undefined {
  const mode = service.get('network_mode');
  if (mode && !mode.isNull) return service.networkMode === 'host' ? mode.at : undefined;
  const [joined] = reachOf(project, service).kind === 'host' ? (service.get('networks')?.children ?? []) : [];
  return joined && (joined.key ?? joined).at;
}
