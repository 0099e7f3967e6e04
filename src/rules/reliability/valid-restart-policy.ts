import { replacement } from '../../compose/spec/remedy.ts';
import { nearest } from '../../source/nearest.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

/** What the engine knows, and two words that Compose V2 puts others in place of. */
const policies = ['no', 'always', 'on-failure', 'unless-stopped'];
const known = new Set([...policies, '', 'none', 'any']);

export default defineRule({
  id: 'valid-restart-policy',
  category: 'reliability',
  severity: 'error',
  summary: 'The engine knows the restart policy of each service',
  why: `Compose takes any word for \`restart\`, and hands it on. The engine knows \`no\`, \`always\`, \`on-failure\` and
    \`unless-stopped\`, and refuses to make the container with another one.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        restart: never`,
  good: `
    services:
      web:
        image: example/web:1.4
        restart: "no"
      worker:
        image: example/worker:1.4
        restart: on-failure:3`,
  links: ['https://docs.docker.com/reference/compose-file/services/#restart', 'https://docs.docker.com/engine/containers/start-containers-automatically/'],

  *service(service) {
    const restart = service.get('restart');
    if (typeof restart?.value !== 'string') return;
    const [policy = ''] = restart.value.split(':', 1);
    if (known.has(policy)) return;
    const meant = policy === 'never' ? 'no' : nearest(policy, policies);
    const fix = meant && policy === restart.value ? replacement(restart, meant === 'no' ? '"no"' : meant) : undefined;
    yield {
      at: restart.at,
      message: `The engine knows no restart policy \`${shorten(policy, 30)}\`, so it refuses to start \`${shorten(service.name, 20)}\``,
      help: meant ? `Write \`${meant === 'no' ? '"no"' : meant}\`` : 'Write `"no"`, `always`, `on-failure` or `unless-stopped`',
      ...(fix && { fix }),
    };
  },
});
