import { serverOf } from '../../compose/images/server.ts';
import { isInside, normal } from '../../compose/images/storage.ts';
import type { Mount } from '../../compose/parts/mount.ts';
import { namesUnder } from '../../compose/parts/references.ts';
import type { Service } from '../../compose/service.ts';
import { groupBy } from '../../source/group-by.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-anonymous-volume',
  category: 'reliability',
  severity: 'notice',
  byPurpose: whereItShips,
  summary: 'Volumes have names',
  why: `A volume without a name belongs to one container: after \`docker compose down\` the next one gets a new, empty volume, and
    the old one stays behind, found by no one, until it is pruned. One that only hides a part of another mount, as
    \`node_modules\` in a mounted source, is passed over, and so is one by which what is built here hands files of its image to services with \`volumes_from\`.`,
  bad: `
    services:
      db:
        image: example/db:1.4
        volumes: [/var/lib/db]`,
  good: `
    services:
      db:
        image: example/db:1.4
        volumes: ["data:/var/lib/db"]
      web:
        image: example/web:1.4
        volumes: [".:/app", /app/node_modules]
    volumes:
      data:`,
  links: ['https://docs.docker.com/engine/storage/volumes/#named-and-anonymous-volumes'],

  *project({ services }) {
    const takers = groupBy([...services.values()].flatMap((taker) => namesUnder(taker, 'volumes_from').map(({ name }) => ({ taker, from: name.split(':', 1)[0] }))), ({ from }) => from);
    for (const service of services.values()) {
      const others = (takers.get(service.name) ?? []).map(({ taker }) => taker);
      if (others.length === 0 || !isBuilt(service) || others.some(keepsData)) yield* unnamed(service);
    }
  },
});

function* unnamed(service: Service): Iterable<Problem> {
  for (const mount of service.mounts) {
    const { target } = mount;
    if (!mount.isAnonymous || !target?.startsWith('/') || isNotKept(target)) continue;
    if (service.mounts.some((other) => hides(mount, other)) || isVain(service, normal(target))) continue;
    yield {
      at: mount.targetAt,
      message: `What \`${shorten(service.name, 30)}\` writes here is out of reach after \`docker compose down\``,
      help: `Name the volume, as in \`data:${shorten(normal(target), 30)}\`, and declare it under \`volumes\``,
    };
  }
}

/** What another service takes over of it is what its image brings, as the files that a web server hands out; with a name, the volume would keep those of an older image. */
function isBuilt(service: Service): boolean {
  return service.build !== undefined || !service.image;
}

/** A database: what it takes over is a volume for its data. */
function keepsData(service: Service): boolean {
  return (serverOf(service)?.known.data ?? []).length > 0;
}

/** Files, folders of modules, of what a build or a watcher makes, and those that no one asks to outlive the container, as caches. */
function isNotKept(target: string): boolean {
  return /(?:^|\/)(?:node_modules|dist|target|__pycache__|conf\.d|vhost\.d|sessions?|static(?:files)?|\.(?:vite|next|nuxt|turbo|svelte-kit|parcel-cache))\/*$|^(?:\/var)?\/(?:run|tmp|lock)(?:\/|$)|^\/usr\/share\/nginx\/html\/*$|\/\.?cache(?:\/|$)|\.(?:conf|cfg|cnf|ini|ya?ml|json|toml|xml|env|sh|sql|properties)$/.test(target);
}

/** The image keeps its data elsewhere: nothing is written here. */
function isVain(service: Service, place: string): boolean {
  const folders = serverOf(service)?.known.data ?? [];
  return folders.length > 0 && folders.every(({ path, strays = [] }) => strays.includes(place) && !isInside(path, place));
}

/** It lies in another mount, a part of which it hides. Of what is mounted where, and by what variable, less is known. */
function hides(mount: Mount, other: Mount): boolean {
  return other !== mount && (other.target === undefined || (normal(mount.target) !== normal(other.target) && isInside(normal(mount.target), normal(other.target))));
}
