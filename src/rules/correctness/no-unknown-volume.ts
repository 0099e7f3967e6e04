import { volumeNames } from '../../compose/parts/references.ts';
import { firstFormatServices } from '../../compose/v1/first-format.ts';
import { isTakenByV1 } from '../../compose/v1/taken/taken.ts';
import { activeServices, isWhole } from '../../compose/whole.ts';
import { nearest } from '../../source/nearest.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-unknown-volume',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
  summary: 'Each volume that a service mounts by name stands under `volumes`',
  why: `What begins with no \`.\`, \`/\` or \`~\` is the name of a volume and no folder. Compose makes no volume that is not declared, and
    refuses the whole project for one.`,
  bad: `
    services:
      db:
        image: redis:8
        volumes: ["data:/data"]`,
  good: `
    services:
      db:
        image: redis:8
        volumes: ["data:/data", "./redis.conf:/etc/redis.conf"]
    volumes:
      data:
    # redis.conf
    maxmemory 100mb`,
  links: ['https://docs.docker.com/reference/compose-file/volumes/'],

  *project(project) {
    // In the first format there is nowhere to declare one, and Compose refuses the file for its layout.
    if (!isWhole(project) || (firstFormatServices(project).length > 0 && isTakenByV1(project))) return;
    const declared = new Set((project.root.get('volumes')?.children ?? []).map(({ name }) => name));
    for (const service of activeServices(project)) {
      for (const { name, at } of volumeNames(service)) {
        if (declared.has(name)) continue;
        const near = nearest(name, declared);
        const message = `Service \`${shorten(service.name, 28)}\` mounts a volume that is not declared, which Compose refuses`;
        const help = /^<.*>$/.test(name) ? 'Write the path that is meant in its place' : name.includes('/') ? 'Begin it with `./` if a folder is meant' : 'Declare it under `volumes`, or begin it with `./` if a folder is meant';
        yield { at, message, help: near ? `Write \`${near}\`` : help };
      }
    }
  },
});
