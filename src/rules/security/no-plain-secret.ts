import { disclosure } from '../../compose/parts/secret.ts';
import { shorten } from '../../source/shorten.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';
import { toldOnce, type Caused } from '../told-once.ts';

export default defineRule({
  id: 'no-plain-secret',
  category: 'security',
  severity: 'warning',
  byPurpose: whereItShips,
  summary: 'Passwords, tokens and keys are not written into Compose files',
  why: `Whoever may read the repository, now or in its history, knows the secret, and \`docker inspect\` shows it to everyone who
    may use the engine. It has to be changed once it has been pushed.`,
  bad: `
    services:
      api:
        image: example/api:1.4
        environment:
          STRIPE_API_KEY: fh2Kd83hXvQ0pLz91sTe`,
  good: `
    services:
      api:
        image: example/api:1.4
        environment:
          STRIPE_API_KEY: \${STRIPE_API_KEY:?}
          SESSION_SECRET_FILE: /run/secrets/session
        secrets: [session]
    secrets:
      session:
        file: ./secrets/session.txt`,
  links: ['https://docs.docker.com/compose/how-tos/use-secrets/'],

  *project({ services }) {
    yield* toldOnce([...services.values()].flatMap((service) => service.environment.flatMap((variable): readonly Caused[] => {
      const { name, value } = variable;
      if (!value || disclosure(service, variable) !== 'plain') return [];
      const message = `\`${shorten(name, 34)}\` stands here in plain text, for whoever may read the repository`;
      const help = `Change it, write \`\${${name}:?}\` here, and keep the new one out of git: in the shell, or an ignored \`.env\``;
      return [{ cause: value.text ?? '', problem: { at: value.at, message, help } }];
    })));
  },
});
