import { shorten } from '../../source/shorten.ts';
import { defineSettingRule } from '../setting-rule.ts';

export default defineSettingRule({
  id: 'no-writable-root',
  category: 'security',
  optIn: 'hardening',
  summary: 'Services write to volumes, not to their own programs',
  why: `A break-in puts a program of its own into the container, or changes one that is there. Where the root is read-only,
    there is no place for that. What the service itself writes goes to a volume, or to a \`tmpfs\`: \`/tmp\`, \`/run\`, caches.`,
  bad: `
    services:
      web:
        image: example/web:1.4`,
  good: `
    services:
      web:
        image: example/web:1.4
        read_only: true
        tmpfs: [/tmp]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#read_only', 'https://docs.docker.com/engine/storage/tmpfs/'],

  lacks(service) {
    const readOnly = service.get('read_only');
    if (readOnly && (readOnly.value === true || readOnly.value === undefined)) return undefined;
    const hasTmp = service.get('tmpfs') !== undefined || service.mounts.some(({ target }) => target === '/tmp');
    return {
      message: `Service \`${shorten(service.name, 30)}\` may write to its own programs, and so may who breaks in`,
      help: `Write \`read_only: true\`${hasTmp ? '' : ' and `tmpfs: [/tmp]`'}, and mount a volume or a \`tmpfs\` where else it writes`,
      stops: 'programs that a break-in changes or leaves behind',
      lines: ['read_only: true  # and a volume or tmpfs where it writes', ...(hasTmp ? [] : ['tmpfs: [/tmp]'])],
      entry: ['read_only', 'true'],
    };
  },
});
