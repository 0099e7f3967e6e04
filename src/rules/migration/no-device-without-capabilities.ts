import { addEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-device-without-capabilities',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Devices that are reserved have capabilities',
  why: `Compose V1 passed over a device without \`capabilities\`, of which the engine makes nothing. V2 refuses the file:
    "missing property 'capabilities'".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        deploy:
          resources:
            reservations:
              devices:
                - driver: nvidia
                  count: 1`,
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
      const [start] = device.children;
      if (!start?.key || device.get('capabilities')) continue;
      const message = 'This device has no `capabilities`: V1 took it all the same, V2 refuses the file';
      yield { at: start.key.at, message, help: 'Add `capabilities: [gpu]`', fix: { title: 'Add `capabilities`', safety: 'unsafe', edits: addEntry(device, 'capabilities', '[gpu]') } };
    }
  },
});
