import { idleVolumes, unusedVolumes } from '../../compose/v1/resources/unused-volumes.ts';
import { shorten } from '../../source/shorten.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

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
    for (const volume of unusedVolumes(project)) {
      const message = `No service mounts volume \`${shorten(volume.name)}\`: V1 made it all the same, V2 does not`;
      const fix = { title: 'Remove it', safety: 'unsafe', edits: removeEntry(volume) } as const;
      yield { at: (volume.key ?? volume).at, message, help: 'Remove it, or make it by hand where it is needed', fix };
    }
    for (const volume of idleVolumes(project)) {
      const message = `Only services whose profile is off mount \`${shorten(volume.name, 20)}\`: V1 made it anyway, V2 does not`;
      yield { at: (volume.key ?? volume).at, message, help: 'Start them, or make it by hand, where something else needs it' };
    }
  },
});
