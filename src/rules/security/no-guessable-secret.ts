import { demandOf } from '../../compose/parts/demand.ts';
import { innerPasswords } from '../../compose/parts/inner-passwords.ts';
import { disclosure, disclosureInUrl, type Disclosure } from '../../compose/parts/secret.ts';
import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import { mostWhereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';
import { toldOnce, type Caused } from '../told-once.ts';

export default defineRule({
  id: 'no-guessable-secret',
  category: 'security',
  severity: 'notice',
  byPurpose: mostWhereItShips,
  summary: 'Passwords are not words that everyone tries first',
  why: `Example passwords stay where they were copied to. Bots try \`root\`, \`password\` and the name of the product within
    minutes after a port becomes reachable, and what waits in a Compose file for the real password gets committed with it.`,
  bad: `
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: password`,
  good: `
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?}`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/'],

  *project({ services }) {
    yield* toldOnce([...services.values()].flatMap((service) => [...inVariables(service), ...inUrls(service)]));
  },
});

function inVariables(service: Service): readonly Caused[] {
  return service.environment.flatMap((variable) => {
    const { name, value } = variable;
    const how = disclosure(service, variable);
    const message = messageFor(how, name);
    if (!value || !message) return [];
    return [{ cause: `${how} ${value.text?.trim()}`, problem: { at: value.at, message, help: `Write \`${demandOf(name)}\` here, ${kept}` } }];
  });
}

/** Where errors are reported to: clients of a service hand out the keys in it. */
const collectors = /(?:^|_)(?:sentry|raven)(?:_\w{1,40})?_?dsn$/i;

function inUrls(service: Service): readonly Caused[] {
  return service.environment.flatMap(({ name, value }) => (value && !collectors.test(name) ? innerPasswords(value) : []).flatMap(({ at, scheme, password }) => {
    const how = disclosureInUrl(service, password);
    const message = messageWithin(how, shorten(name, 17), scheme);
    return message ? [{ cause: `${how} ${password}`, problem: { at, message, help: `Write a variable in its place, as in \`\${DB_PASSWORD:?}\`, ${kept}` } }] : [];
  }));
}

const kept = 'and set it in the shell or in a `.env` that git ignores';

function messageFor(how: Disclosure | undefined, name: string): string | undefined {
  if (how === 'guessable') return `\`${shorten(name, 56)}\` is so weak that it is guessed at once`;
  return how === 'placeholder' ? `\`${shorten(name, 32)}\` waits here for its real value, which gets committed with the file` : undefined;
}

function messageWithin(how: Disclosure, name: string, scheme: string | undefined): string | undefined {
  const text = scheme === undefined ? 'connection string' : `\`${shorten(scheme, 12)}:\` URL`;
  if (how === 'guessable') return `The password in the ${text} of \`${name}\` is so weak that it is guessed at once`;
  return how === 'placeholder' ? `The ${text} of \`${name}\` waits for its real password, which gets committed` : undefined;
}
