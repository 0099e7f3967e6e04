import { shorten } from '../../source/shorten.ts';
import { defineSettingRule } from '../setting-rule.ts';

export default defineSettingRule({
  id: 'no-default-capabilities',
  category: 'security',
  optIn: 'hardening',
  summary: 'Services keep only the capabilities that they need',
  why: `Docker leaves root in a container 14 capabilities: to change owners, send raw packets, make devices, become any user. Most
    programs need none of them, or two or three to step down to another user: \`CHOWN\`, \`SETUID\`, \`SETGID\`,
    \`DAC_OVERRIDE\`. Each of the others is one more thing to use for who breaks in.`,
  bad: `
    services:
      web:
        image: example/web:1.4`,
  good: `
    services:
      web:
        image: example/web:1.4
        cap_drop: [ALL]
        cap_add: [NET_BIND_SERVICE]`,
  links: ['https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities', 'https://docs.docker.com/reference/compose-file/services/#cap_drop'],

  lacks(service) {
    const dropped = service.get('cap_drop')?.children ?? [];
    if (service.get('privileged')?.value === true || dropped.some(({ text }) => text === undefined || /^(?:cap_)?all$/i.test(text))) return undefined;
    return {
      message: `Service \`${shorten(service.name, 24)}\` keeps the default capabilities, most of which it hardly needs`,
      help: 'Write `cap_drop: [ALL]`, and give back what it fails without, under `cap_add`',
      stops: 'raw packets, changed owners and other rights that hardly any program needs',
      lines: ['cap_drop: [ALL]  # give back what it fails without, under cap_add'],
      entry: ['cap_drop', '[ALL]'],
    };
  },
});
