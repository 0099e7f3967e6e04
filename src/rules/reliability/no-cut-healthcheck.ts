import { replacement } from '../../compose/spec/remedy.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-cut-healthcheck',
  category: 'reliability',
  severity: 'warning',
  summary: 'A health check for a shell is one text',
  why: `Behind \`CMD-SHELL\` the shell takes one text for the command, and hands the rest to no one: of \`[CMD-SHELL, node, /check.js]\`
    it runs \`node\`, which ends well, so the service is always healthy; of \`[CMD-SHELL, curl, -f, http://…]\` it runs \`curl\`, which
    always fails.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        healthcheck:
          test: [CMD-SHELL, node, /app/check.js]`,
  good: `
    services:
      web:
        image: example/web:1.4
        healthcheck:
          test: [CMD, node, /app/check.js]
      api:
        image: example/api:1.4
        healthcheck:
          test: [CMD-SHELL, node /app/check.js || exit 1]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#healthcheck', 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html'],

  *service(service) {
    const test = service.get('healthcheck', 'test');
    const [kind, command, next] = test?.kind === 'sequence' ? test.children : [];
    // What the shell is handed beside its text, the text may ask for: `$0`, `$1`, `$@`.
    if (kind?.text !== 'CMD-SHELL' || !command?.text || !next || command.text.includes('$')) return;
    const fix = replacement(kind, 'CMD');
    const [word = ''] = command.text.trim().split(/\s/, 1);
    const isWord = word === command.text.trim();
    yield {
      at: next.at,
      message: `\`CMD-SHELL\` runs \`${shorten(command.text, 40)}\` alone: what stands here is handed to no one`,
      help: isWord ? 'Write `CMD` in place of `CMD-SHELL`, or all of it as one text' : 'Write all of it as one text',
      related: [{ at: command.at, label: 'all that is run' }],
      ...(isWord && fix && { fix }),
    };
  },
});
