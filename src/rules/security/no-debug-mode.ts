import { Written } from '../../compose/parts/written.ts';
import type { Service } from '../../compose/service.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import { mostWhereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

/** What switches a mode on, and what switches it off in the same style. */
const opposites: ReadonlyMap<string, string> = new Map([
  ['True', 'False'], ['true', 'false'], ['TRUE', 'FALSE'], ['1', '0'], ['yes', 'no'], ['Yes', 'No'], ['YES', 'NO'], ['on', 'off'], ['On', 'Off'], ['ON', 'OFF'],
]);

export default defineRule({
  id: 'no-debug-mode',
  category: 'security',
  severity: 'warning',
  byPurpose: { ...mostWhereItShips, development: 'meant' },
  summary: 'Debug modes are off',
  why: `In debug mode web frameworks show code, settings and queries to whoever makes a page fail, and some let the visitor run
    code. Under the names in the option \`common\` programs of all kinds have a switch for what they log: these are told where the value
    is Python's \`True\`, or the service shows that a web framework runs in it.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        environment:
          - DEBUG=True`,
  good: `
    services:
      web:
        image: example/web:1.4
        environment:
          - DEBUG=False`,
  links: ['https://docs.djangoproject.com/en/stable/ref/settings/#debug', 'https://flask.palletsprojects.com/en/stable/debugging/'],
  options: {
    common: ['DEBUG', 'DEBUG_MODE'],
    variables: ['APP_DEBUG', 'DJANGO_DEBUG', 'FLASK_DEBUG', 'SYMFONY_DEBUG', 'WP_DEBUG', 'WORDPRESS_DEBUG', 'RAILS_DEBUG', 'WERKZEUG_DEBUG'],
  },
  optionTexts: {
    common: 'Switches that are told only where a web framework is seen to run, or whose value is the `True` of Python.',
    variables: 'Switches of web frameworks, which are told wherever they are on.',
  },

  *project({ services, isBesideProduction }, options) {
    if (isBesideProduction) return;
    for (const service of services.values()) if (!isForDevelopment(service)) yield* switchedOn(service, options);
  },
});

function* switchedOn(service: Service, { variables, common }: { readonly variables: readonly string[]; readonly common: readonly string[] }): Iterable<Problem> {
  for (const { name, value } of service.environment) {
    const isMeant = variables.includes(name) || (common.includes(name) && (value?.text === 'True' || runsFramework(service)));
    const on = value && isMeant ? Written.of(value) : undefined;
    const off = opposites.get(on?.text ?? '');
    if (!value || !on?.isLiteral || off === undefined) continue;
    const edit = { ...on.at(0, on.text.length), text: off };
    yield {
      at: value.at,
      message: `\`${name}\` is on, so errors in \`${shorten(service.name, 24)}\` show code and settings to visitors`,
      help: `Write \`${name}=${off}\` for production, and switch it on in an override file for development`,
      fix: { title: `Write \`${off}\``, safety: 'unsafe', edits: [edit] },
    };
  }
}

/** It says itself that it runs on a developer's machine: `ENVIRONMENT_NAME: local`. */
function isForDevelopment({ environment }: Service): boolean {
  return environment.some(({ name, value }) => /(?:^|_)(?:ENV|ENVIRONMENT)(?:_NAME)?$/.test(name) && /^(?:dev|develop|development|local|localhost)$/i.test(value?.text ?? ''));
}

/** What frameworks have their settings under, and how they are started. */
const settings = /^(?:DJANGO|FLASK|RAILS|LARAVEL|SYMFONY|UVICORN|GUNICORN|WSGI)_|^(?:SECRET_KEY|SECRET_KEY_BASE|ALLOWED_HOSTS|APP_KEY|CORS_ORIGINS?|CSRF_TRUSTED_ORIGINS)$/;
const programs = /\b(?:manage\.py|gunicorn|uvicorn|hypercorn|daphne|flask|fastapi|uwsgi|artisan|rails|puma|unicorn)\b/;

function runsFramework(service: Service): boolean {
  const started = [service.get('command'), service.get('entrypoint')].flatMap((node) => node?.source ?? []);
  return service.environment.some(({ name }) => settings.test(name)) || started.some((text) => programs.test(text));
}
