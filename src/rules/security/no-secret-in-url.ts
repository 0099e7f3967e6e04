import { innerPasswordsAssumed } from '../../compose/parts/inner-passwords.ts';
import { disclosureInUrl } from '../../compose/parts/secret.ts';
import { shorten } from '../../source/shorten.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';
import { toldOnce, type Caused } from '../told-once.ts';

export default defineRule({
  id: 'no-secret-in-url',
  category: 'security',
  severity: 'warning',
  byPurpose: whereItShips,
  summary: 'URLs and connection strings in the environment hold no passwords',
  why: `A password in a URL is in the repository as any other is, and in more logs: programs print the URL that they connect to.`,
  bad: `
    services:
      api:
        image: example/api:1.4
        environment:
          DATABASE_URL: postgres://app:Vq8-tmK2s@db:5432/app`,
  good: `
    services:
      api:
        image: example/api:1.4
        environment:
          DATABASE_URL: postgres://app:\${DB_PASSWORD:?}@db:5432/app`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/'],

  *project({ services }) {
    yield* toldOnce([...services.values()].flatMap((service) => service.environment.flatMap(({ name, value }) => (value ? innerPasswordsAssumed(value) : []).flatMap(({ at, scheme, password }): readonly Caused[] => {
      // One that everyone tries first is no secret: that is told by `no-guessable-secret`, as of any variable.
      if (disclosureInUrl(service, password) !== 'plain') return [];
      const text = scheme === undefined ? 'connection string' : `\`${shorten(scheme, 12)}:\` URL`;
      const message = `The ${text} in \`${shorten(name, 28)}\` holds a password in plain text`;
      const help = 'Write a variable in its place, as in `${DB_PASSWORD:?}`, and set it in the shell or an ignored `.env`';
      return [{ cause: password, problem: { at, message, help } }];
    }))));
  },
});
