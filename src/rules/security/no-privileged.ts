import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-privileged',
  category: 'security',
  severity: 'error',
  summary: 'Services do not run privileged',
  why: 'A privileged container has every capability and every device of the host: who breaks into it owns the host.',
  bad: `
    services:
      web:
        image: nginx:1.27
        privileged: true`,
  good: `
    services:
      web:
        image: nginx:1.27
        cap_add: [NET_ADMIN]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#privileged'],

  *service(service) {
    const privileged = service.get('privileged');
    if (privileged?.value !== true) return;
    yield {
      at: privileged.at,
      message: `Service \`${service.name}\` runs privileged, so a break-in reaches the host`,
      help: 'Grant only what it needs, under `cap_add` or `devices`',
    };
  },
});
