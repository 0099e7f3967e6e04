import { idleVolumes, unusedVolumes } from '../../compose/v1/resources/unused-volumes.ts';
import { addEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-relative-device',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Devices of volumes have a full path, or a driver that says how to read it',
  why: `For a volume with \`o: bind\`, Compose V1 made a full path of a relative \`device\`. V2 does so only where
    \`driver: local\` is written: else it hands \`./data\` to the engine, which does not find it.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        volumes: ["data:/data"]
    volumes:
      data:
        driver_opts: { type: none, o: bind, device: ./data }`,
  good: `
    services:
      web:
        image: nginx:1.27
        volumes: ["data:/data"]
    volumes:
      data:
        driver: local
        driver_opts: { type: none, o: bind, device: ./data }`,
  links: ['https://docs.docker.com/reference/compose-file/volumes/#driver_opts'],

  *project(project) {
    // V2 makes no volume that no service mounts which runs.
    const unused = new Set([...unusedVolumes(project), ...idleVolumes(project)]);
    for (const volume of project.root.get('volumes')?.children ?? []) {
      if (unused.has(volume)) continue;
      const [driver, o, device] = [volume.get('driver'), volume.get('driver_opts', 'o'), volume.get('driver_opts', 'device')];
      if (driver || o?.text !== 'bind' || !device?.text || /^[/$]/.test(device.text)) continue;
      const message = 'V1 made a full path of this one; without `driver: local`, V2 hands it on as it is';
      yield { at: device.at, message, help: 'Add `driver: local`', fix: { title: 'Add `driver: local`', safety: 'unsafe', edits: addEntry(volume, 'driver', 'local') } };
    }
  },
});
