import { addEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-device-without-count',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Reserved devices have a `count` or `device_ids`',
  why: `Of a device without \`count\` and \`device_ids\` Compose V1 asked the engine for none. V2 asks for all that
    there are: the container then has every GPU of the host.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            reservations:
              devices:
                - driver: nvidia
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
                  count: 1
                  capabilities: [gpu]`,
  links: ['https://docs.docker.com/reference/compose-file/deploy/#devices'],

  *service({ reservedDevices }) {
    for (const device of reservedDevices) {
      const capabilities = device.get('capabilities');
      if (!capabilities?.key || device.get('count') || device.get('device_ids')) continue;
      const message = 'This device has no `count`: V1 asked for none, V2 asks for all that there are';
      yield { at: capabilities.key.at, message, help: 'Add `count: 1`, or `count: all`', fix: { title: 'Add `count: all`', safety: 'unsafe', edits: addEntry(device, 'count', 'all') } };
    }
  },
});
