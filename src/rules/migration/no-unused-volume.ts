import { idleVolumes, unusedVolumes } from '../../compose/v1/resources/unused-volumes.ts';
import { groupBy } from '../../source/group-by.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import { removeEntry } from '../../yaml/edits.ts';
import type { Node } from '../../yaml/node.ts';
import { defineMigrationRule } from '../migration-rule.ts';

/** As many others are told with the first. */
const many = 3;

export default defineMigrationRule({
  id: 'no-unused-volume',
  category: 'migration',
  severity: 'notice',
  impact: 'cosmetic',
  summary: 'Every volume is mounted by a service',
  why: `Compose V1 made each volume that is declared, V2 makes those that a service mounts which runs. Where something outside of the
    project counts on the others, it no longer finds them.`,
  bad: `
    services:
      db:
        image: redis:8
    volumes:
      backup:`,
  good: `
    services:
      db:
        image: redis:8
        volumes: ["backup:/backup"]
    volumes:
      backup:`,
  links: ['https://docs.docker.com/reference/compose-file/volumes/'],

  *project(project) {
    for (const volumes of groupBy(unusedVolumes(project), ({ at }) => at.file.path).values()) {
      const [first, ...others] = volumes;
      if (first && others.length >= many) yield manyUnused(first, others);
      else yield* volumes.map(oneUnused);
    }
    for (const volume of idleVolumes(project)) {
      const message = `Only services whose profile is off mount \`${shorten(volume.name, 20)}\`: V1 made it anyway, V2 does not`;
      yield { at: (volume.key ?? volume).at, message, help: 'Start them, or make it by hand, where something else needs it' };
    }
  },
});

function oneUnused(volume: Node): Problem {
  const message = `No service mounts volume \`${shorten(volume.name)}\`: V1 made it all the same, V2 does not`;
  const fix = { title: 'Remove it', safety: 'unsafe', edits: removeEntry(volume) } as const;
  return { at: (volume.key ?? volume).at, message, help: 'Remove it, or make it by hand where it is needed', fix };
}

function manyUnused(first: Node, others: readonly Node[]): Problem {
  return {
    at: (first.key ?? first).at,
    message: `No service mounts \`${shorten(first.name, 20)}\` and ${others.length} other volumes: V1 made them all the same, V2 does not`,
    help: 'Remove them, or make by hand those that are needed',
    related: others.map((volume) => ({ at: (volume.key ?? volume).at, label: 'nor this one' })),
    fix: { title: 'Remove them', safety: 'unsafe', edits: [first, ...others].flatMap(removeEntry) },
  };
}
