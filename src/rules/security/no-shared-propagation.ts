import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-shared-propagation',
  category: 'security',
  severity: 'notice',
  optIn: 'hardening',
  summary: 'What a service mounts does not appear on the host',
  why: `With \`shared\` or \`rshared\`, what is mounted in the container is mounted on the host, too, and in all others that share the
    folder. A break-in can lay another folder over one of the host. To see what the host mounts later, \`rslave\` is enough.`,
  bad: `
    services:
      files:
        image: example/files:1.4
        volumes:
          - /srv/data:/data:rshared`,
  good: `
    services:
      files:
        image: example/files:1.4
        volumes:
          - /srv/data:/data:rslave`,
  links: ['https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation'],

  *service(service) {
    for (const { flags } of service.mounts) {
      for (const { text, at } of flags) {
        if (text !== 'shared' && text !== 'rshared') continue;
        const slave = text === 'shared' ? 'slave' : 'rslave';
        yield {
          at,
          message: `What \`${shorten(service.name, 30)}\` mounts there is mounted on the host, too`,
          help: `Write \`${slave}\`, with which only the host's mounts come in, or leave it out`,
          fix: { title: `Write \`${slave}\``, safety: 'unsafe', edits: [{ ...at, text: slave }] },
        };
      }
    }
  },
});
