import { mountedAt } from '../../compose/load/merge/unique.ts';
import type { Mount } from '../../compose/parts/mount.ts';
import { activeServices } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-mount-conflict',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
  summary: 'A path in a container is mounted once',
  why: 'Of two mounts at one path, one would hide the other. Compose refuses the project where `tmpfs` and `volumes` name the same path.',
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
        tmpfs: [/var/cache/nginx]
        volumes: ["./html:/usr/share/nginx/html"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#tmpfs', 'https://docs.docker.com/reference/compose-file/services/#volumes'],

  *project(project) {
    for (const service of activeServices(project)) {
      const taken = new Map<string, Mount>();
      const tmpfs = new Set((service.get('tmpfs')?.children ?? []).map(({ at }) => at));
      const lone = service.get('tmpfs')?.at;
      const keys = new Map((service.get('volumes')?.children ?? []).map((node) => [node.at, mountedAt(node)]));
      const isTmpfs = ({ at }: Mount): boolean => tmpfs.has(at) || at === lone;
      for (const mount of service.mounts.toSorted((a, b) => Number(isTmpfs(b)) - Number(isTmpfs(a)))) {
        if (mount.target === undefined) continue;
        const path = isTmpfs(mount) ? mount.target : clean(mount.target);
        const first = taken.get(path);
        if (!first) taken.set(path, mount);
        // Once its variables are known, the later one may stand in for the first.
        else if (keys.get(mount.at) === undefined || keys.get(mount.at) !== keys.get(first.at)) {
          const message = `Service \`${shorten(service.name, 28)}\` mounts two things at one path, which Compose refuses`;
          yield { at: mount.targetAt, message, help: 'Remove one of the two', related: [{ at: first.targetAt, label: 'first one' }] };
        }
      }
    }
  },
});

/** A path without what changes nothing about where it leads. */
function clean(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
