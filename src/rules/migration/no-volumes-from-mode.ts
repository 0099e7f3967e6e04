import { modeOfSource } from '../../compose/v1/values/mount-text.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-volumes-from-mode',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: '`volumes_from` has no mode',
  why: `Of \`volumes_from: ["data:ro"]\`, Compose V1 made mounts that cannot be written to. V2 drops the mode of another
    service's volumes, also \`z\` and others: the container may write there.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        volumes_from: ["data:ro"]
      data:
        image: busybox:1.37
        volumes: ["data:/srv"]
    volumes:
      data:`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes: ["data:/srv:ro"]
      data:
        image: busybox:1.37
        volumes: ["data:/srv"]
    volumes:
      data:`,
  links: ['https://docs.docker.com/reference/compose-file/services/#volumes_from'],

  *project({ services }) {
    for (const service of services.values()) {
      for (const entry of service.get('volumes_from')?.children ?? []) {
        const found = modeOfSource(entry);
        if (!found || !services.has(found.name)) continue;
        const [name, mode] = [shorten(found.name, 24), shorten(found.mode, 12)];
        const message = mode === 'ro' ? `V1 mounted the volumes of \`${name}\` read-only, V2 lets them be written to` : `V1 mounted the volumes of \`${name}\` with \`${mode}\`, V2 drops that`;
        yield { at: entry.at, message, help: `Mount a named volume in both services, here with \`:${mode}\`` };
      }
    }
  },
});
