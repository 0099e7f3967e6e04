import { demandOf } from '../../compose/parts/demand.ts';
import { readEnvironment } from '../../compose/parts/environment.ts';
import { secretOptions } from '../../compose/parts/secret-options.ts';
import { isPlainSecret, plainSecret } from '../../compose/parts/secret.ts';
import type { Service } from '../../compose/service.ts';
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
    yield* toldOnce([...services.values()].flatMap((service) => [...inVariables(service), ...inOptions(service)]));
  },
});

function inVariables(service: Service): readonly Caused[] {
  const ofBuild = readEnvironment(service.build?.get('args'));
  return [...service.environment, ...ofBuild].flatMap((variable) => {
    const { name, value } = variable;
    const secret = plainSecret(service, variable);
    if (!value || secret === undefined) return [];
    const help = ofBuild.includes(variable) ? 'Change it, and hand the new one over under `secrets` of the build' : `Change it, write \`${demandOf(name)}\` here, and keep the new one out of git: in the shell, or an ignored \`.env\``;
    return [{ cause: secret, problem: { at: value.at, message: messageOf(name), help } }];
  });
}

function inOptions(service: Service): readonly Caused[] {
  return secretOptions(service).flatMap(({ name, text, at }) => {
    if (!isPlainSecret(service, 'password', text)) return [];
    return [{ cause: text, problem: { at, message: messageOf(name), help: 'Change it, write a variable in its place, as `${PASSWORD:?}`, and set it in the shell or an ignored `.env`' } }];
  });
}

function messageOf(name: string): string {
  return `\`${shorten(name, 34)}\` stands here in plain text, for whoever may read the repository`;
}
