import { defineRule } from '../rule.ts';

/** Each is for the type of its name alone. */
const kinds = ['bind', 'volume', 'tmpfs', 'image'] as const;

export default defineRule({
  id: 'no-foreign-mount-option',
  category: 'correctness',
  severity: 'warning',
  summary: 'A mount has the options of its own type',
  why: `Compose reads \`bind\` of a bind mount, \`volume\` of a volume, and so on. The options of another type are left out: \`up\` of
    V2 warns of that, and goes on without them. \`config\` says nothing of it.`,
  bad: `
    services:
      db:
        image: redis:8
        volumes:
          - type: bind
            source: ./data
            target: /data
            volume:
              nocopy: true`,
  good: `
    services:
      db:
        image: redis:8
        volumes:
          - type: volume
            source: data
            target: /data
            volume:
              nocopy: true
    volumes:
      data:`,
  links: ['https://docs.docker.com/reference/compose-file/services/#long-syntax-6'],

  *service(service) {
    for (const mount of service.get('volumes')?.children ?? []) {
      const type = mount.get('type')?.text;
      for (const kind of type === undefined ? [] : kinds) {
        const options = mount.get(kind);
        if (kind === type || !options?.key || options.kind !== 'mapping') continue;
        yield {
          at: options.key.at,
          message: `Compose leaves out \`${kind}\` of a mount whose type is \`${type ?? ''}\``,
          help: `Remove it, or write \`type: ${kind}\` if that is what the mount is meant to be`,
        };
      }
    }
  },
});
