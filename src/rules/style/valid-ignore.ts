import { defineRule } from '../rule.ts';

/** Found in `lint/`, which knows all rules. */
export default defineRule({
  id: 'valid-ignore',
  category: 'style',
  severity: 'notice',
  summary: 'Comments that ignore findings name a rule and give a reason',
  why: `A comment that ignores a finding is read by whoever looks at the file next: without a reason no one can tell whether it
    may go. One that names no rule, or one that there is not, ignores nothing. A comment without a reason ignores nevertheless.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        privileged: true # compose-review-ignore no-priviliged: reads the disks of the host`,
  good: `
    services:
      web:
        image: nginx:1.27
        privileged: true # compose-review-ignore no-privileged: reads the disks of the host`,
  links: ['https://github.com/compose-review/compose-review/blob/main/docs/configuration.md#ignoring-a-finding'],
});
