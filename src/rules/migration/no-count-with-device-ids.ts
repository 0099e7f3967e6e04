import { removeEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-count-with-device-ids',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Reserved devices have a `count` or `device_ids`, not both',
  why: `Compose V1 handed \`count\` and \`device_ids\` of a device on to the engine. V2 refuses the project: "attributes are
    exclusive".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            reservations:
              devices:
                - driver: nvidia
                  count: 1
                  device_ids: ["0"]
                  capabilities: [gpu]`,
  good: `
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            reservations:
              devices:
                - driver: nvidia
                  device_ids: ["0"]
                  capabilities: [gpu]`,
  links: ['https://docs.docker.com/reference/compose-file/deploy/#devices'],

  *service({ reservedDevices }) {
    for (const device of reservedDevices) {
      const [count, ids] = [device.get('count'), device.get('device_ids')];
      if (!count?.key || !ids?.key) continue;
      const fix = { title: 'Remove `count`', safety: 'unsafe', edits: removeEntry(count) } as const;
      yield { at: count.key.at, message: 'V1 took `count` beside `device_ids`, V2 refuses the project', help: 'Keep one of the two', related: [{ at: ids.key.at, label: 'the other one' }], fix };
    }
  },
});
