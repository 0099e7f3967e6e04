import { defineRule } from '../rule.ts';

const option = 'com.docker.network.endpoint.ifname';

export default defineRule({
  id: 'no-rival-interface-name',
  category: 'correctness',
  severity: 'warning',
  summary: 'The interface of a service in a network has one name',
  why: `\`interface_name\` and the driver's option \`${option}\` say the same. Where they differ, Compose warns when the service starts, and one of the two names is lost.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        networks:
          front:
            interface_name: eth0
            driver_opts: { ${option}: net0 }
    networks:
      front:`,
  good: `
    services:
      web:
        image: nginx:1.27
        networks:
          front:
            interface_name: eth0
    networks:
      front:`,
  links: ['https://docs.docker.com/reference/compose-file/services/#interface_name'],

  *service(service) {
    for (const network of service.get('networks')?.children ?? []) {
      const [name, other] = [network.get('interface_name'), network.get('driver_opts', option)];
      if (!name?.text || other?.text === undefined || name.text === other.text) continue;
      const message = 'Compose warns at the start: this interface has another name under `driver_opts`';
      yield { at: name.at, message, help: 'Remove one of the two', related: [{ at: other.at, label: 'the other name' }] };
    }
  },
});
