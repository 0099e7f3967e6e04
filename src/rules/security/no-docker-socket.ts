import { baseOf } from '../../compose/build/base-of.ts';
import { isNamedAfterEngine } from '../../compose/images/named-after-engine.ts';
import { needing, needingText } from '../../compose/images/powers.ts';
import { hostPathsOf } from '../../compose/host-paths.ts';
import { isEngineSocket } from '../../compose/parts/engine-socket.ts';
import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import { statesReason } from '../../compose/parts/stated-reason.ts';
import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import type { Location } from '../../source/source-file.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-docker-socket',
  category: 'security',
  severity: 'warning',
  byPurpose: whereItShips,
  judgesDefaults: true,
  summary: "Services do not get hold of the container engine's socket",
  why: `Whoever can write to the socket can start a privileged container, and so owns the host. \`:ro\` does not help: it keeps the
    file from being replaced, not requests from being sent. A folder that holds the socket, a volume whose \`device\` is it, and
    \`use_api_socket\` come to the same. Programs whose work is with the engine are passed over: those that
    are called after it, as \`docker-gc\`, and those named in the option \`consumers\` by words of their image's name. So is a mount that has its reason in a comment.`,
  bad: `
    services:
      ci:
        image: example/builder:2.1
        volumes:
          - /var/run/docker.sock:/var/run/docker.sock:ro`,
  good: `
    services:
      ci:
        image: example/builder:2.1
        environment:
          DOCKER_HOST: tcp://socket-proxy:2375
      socket-proxy:
        image: tecnativa/docker-socket-proxy:0.3.0
        environment:
          CONTAINERS: 1
        volumes:
          - /var/run/docker.sock:/var/run/docker.sock:ro`,
  links: [
    'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
  ],
  options: { consumers: needing('socket') },
  optionTexts: { consumers: needingText },

  *project(project, { consumers }) {
    for (const service of project.services.values()) {
      const found = [...socketsOf(service, project)].filter(({ at }) => !statesReason(at));
      if (found.length === 0) continue;
      const base = baseOf(project, service);
      if (!isNamedAfterEngine(service, base) && !runsOneOf(service, consumers, base)) yield* found;
    }
  },
});

function* socketsOf(service: Service, project: Project): Iterable<Problem> {
  const api = service.get('use_api_socket');
  if (api?.value === true && api.key) yield problem(service, api.key.at);
  for (const { path, at, target, volumeAt } of hostPathsOf(service, project)) {
    // Where a variable says what is mounted, a target `…/docker.sock` tells.
    if (path === undefined ? target?.endsWith('.sock') && isEngineSocket(target) : isEngineSocket(path)) yield problem(service, at, volumeAt);
  }
}

function problem({ name }: Service, at: Location, volumeAt?: Location): Problem {
  return {
    at,
    message: `Service \`${shorten(name, 28)}\` holds the socket of the container engine, and so the host`,
    help: 'Remove it, or put a socket proxy in between that lets through only the requests that are needed',
    ...(volumeAt && { related: [{ at: volumeAt, label: 'the volume is this path of the host' }] }),
  };
}
