import { shorten } from '../../source/shorten.ts';
import { defineSettingRule } from '../setting-rule.ts';

export default defineSettingRule({
  id: 'no-privilege-gain',
  category: 'security',
  optIn: 'hardening',
  summary: 'No program in a service gains rights that it did not start with',
  why: `Images hold programs such as \`su\`, \`mount\` and \`sudo\` that run as root whoever starts them. A gap in one of them makes a
    break-in as an ordinary user one as root. \`no-new-privileges\` takes that from them; a program that steps down from root to
    another user, as most images do, is not hindered.`,
  bad: `
    services:
      web:
        image: example/web:1.4`,
  good: `
    services:
      web:
        image: example/web:1.4
        security_opt: ["no-new-privileges:true"]`,
  links: ['https://docs.docker.com/reference/cli/docker/container/run/#security-opt', 'https://docs.kernel.org/userspace-api/no_new_privs.html'],

  lacks(service) {
    const options = service.get('security_opt')?.children ?? [];
    if (service.get('privileged')?.value === true || options.some(({ text }) => text === undefined || /^no-new-privileges(?:[:=]true)?$/.test(text))) return undefined;
    return {
      message: `Programs in \`${shorten(service.name, 28)}\` may gain root's rights, through \`su\` and the like`,
      help: 'Write `no-new-privileges:true` under `security_opt`',
      stops: 'programs that gain rights of root, through `su` and the like',
      lines: ['security_opt:', '  - no-new-privileges:true'],
      entry: ['security_opt', '["no-new-privileges:true"]'],
    };
  },
});
