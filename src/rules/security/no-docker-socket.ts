import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import { defineRule } from '../rule.ts';

/** The control sockets of container engines, and the folders that hold them. */
const sockets = /^(?:\/var)?\/run(?:\/(?:user\/\d+\/)?(?:docker|podman\/podman|containerd\/containerd|crio\/crio)\.sock|\/(?:podman|containerd|crio))?$|^\\\\\.\\pipe\\(?:docker_engine|podman-machine-default)$/;

export default defineRule({
  id: 'no-docker-socket',
  category: 'security',
  severity: 'warning',
  summary: "Services do not get hold of the container engine's socket",
  why: `Whoever can write to the socket can start a privileged container, and so owns the host. \`:ro\` does not help: it keeps the
    file from being replaced, not requests from being sent. Programs whose whole work is with the engine, named in the option
    \`consumers\` by a part of their image's name, are passed over.`,
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
  options: {
    consumers: [
      'socket-proxy', 'socket-firewall', 'traefik', 'portainer', 'cadvisor', 'watchtower', 'autoheal', 'nginx-proxy', 'docker-gen', 'acme-companion',
      'letsencrypt-nginx-proxy', 'caddy-docker-proxy', 'dozzle', 'dockge', 'diun', 'ofelia', 'swarmpit', 'yacht', 'lazydocker', 'ctop',
      'node-docker', 'standalone-docker', 'logspout', 'ipv6nat', 'scope', 'telegraf', 'promtail', 'datadog', 'netdata', 'filebeat', 'metricbeat',
      'elastic-agent', 'opentelemetry-collector', 'alloy', 'vector', 'fluent',
    ],
  },

  *service(service, { consumers }) {
    if (runsOneOf(service, consumers)) return;
    for (const { type, source, sourceAt, target, targetAt } of service.mounts) {
      if (type !== undefined && type !== 'bind' && type !== 'npipe') continue;
      // Where a variable says what is mounted, a target `…/docker.sock` tells.
      if (!(source === undefined ? target?.endsWith('.sock') && sockets.test(target) : sockets.test(source))) continue;
      yield {
        at: source === undefined ? targetAt : sourceAt,
        message: `Service \`${service.name}\` holds the socket of the container engine, and so the host`,
        help: 'Put a socket proxy in between that lets through only the requests that are needed',
      };
    }
  },
});
