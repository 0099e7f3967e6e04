import { doubleMounts } from '../../compose/v1/double-mounts.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-tmpfs-over-mount',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  parts: 'starting',
  summary: 'A `tmpfs` has a path of its own',
  why: `Compose V1 handed a \`tmpfs\` and a volume at the same path both on to the engine. V2 refuses the project: "target
    already mounted".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        tmpfs: [/var/cache/nginx]
        volumes: ["./cache:/var/cache/nginx"]`,
  good: `
    services:
      web:
        image: nginx:1.27
        tmpfs: [/var/cache/nginx]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#tmpfs'],

  *service(service) {
    for (const { first, again } of doubleMounts(service)) {
      const message = 'A `tmpfs` has the same path: V1 handed both on, V2 refuses the project';
      yield { at: again.targetAt, message, help: 'Remove one of the two', related: [{ at: first.targetAt, label: 'the `tmpfs`' }] };
    }
  },
});
