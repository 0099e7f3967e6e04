import { resolvePath } from '../../source/path.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-unwatched-path',
  category: 'correctness',
  severity: 'warning',
  summary: 'What `develop.watch` copies is not mounted already',
  why: `Where a bind mount brings a folder into the container, its changes are there already: \`docker compose watch\` says that the path "won't be monitored" and passes over the entry,
    its \`action: sync+restart\` included.`,
  bad: `
    services:
      web:
        build: .
        volumes: ["./src:/app/src"]
        develop:
          watch:
            - path: ./src
              action: sync+restart
              target: /app/src
    # Dockerfile
    FROM node:22`,
  good: `
    services:
      web:
        build: .
        develop:
          watch:
            - path: ./src
              action: sync+restart
              target: /app/src
    # Dockerfile
    FROM node:22`,
  links: ['https://docs.docker.com/compose/how-tos/file-watch/#compose-watch-versus-bind-mounts'],

  *service(service) {
    const mounted = service.mounts.flatMap(({ type, source, at }) => (type === 'bind' && source !== undefined ? [{ at, path: resolvePath('', source) ?? source }] : []));
    for (const entry of service.get('develop', 'watch')?.children ?? []) {
      const [path, action] = [entry.get('path'), entry.get('action')?.text];
      if (!path?.text || (action !== 'sync' && action !== 'sync+restart')) continue;
      const watched = resolvePath('', path.text) ?? path.text;
      const mount = mounted.find((one) => one.path === '' || watched === one.path || watched.startsWith(`${one.path}/`));
      if (!mount) continue;
      const message = `\`${shorten(path.text, 30)}\` is mounted already, so Compose warns and does not watch it`;
      yield { at: path.at, message, help: 'Remove this entry, or the mount', related: [{ at: mount.at, label: 'mounted here' }] };
    }
  },
});
