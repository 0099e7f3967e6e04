import { defineRule } from '../rule.ts';

/** Found in `lint/`, which knows what the other rules have found. */
export default defineRule({
  id: 'no-unused-ignore',
  category: 'style',
  severity: 'notice',
  summary: 'Comments that ignore findings ignore one',
  why: `What such a comment was there for has been mended, or it stands in the wrong place; left there, it hides the next finding
    of the rule. It is told only where the rule has run on all that the project consists of.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        # compose-review-ignore no-privileged: reads the disks of the host
        privileged: false`,
  good: `
    services:
      web:
        image: nginx:1.27
        # compose-review-ignore no-privileged: reads the disks of the host
        privileged: true`,
  links: ['https://github.com/compose-review/compose-review/blob/main/docs/configuration.md#ignoring-a-finding'],
});
