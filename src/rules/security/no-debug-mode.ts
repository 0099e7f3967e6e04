import { Written } from '../../compose/parts/written.ts';
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
  byPurpose: mostWhereItShips,
  summary: 'Debug modes are off',
  why: `In debug mode web frameworks show code, settings and queries to whoever makes a page fail, and some let the visitor run
    code.`,
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
    variables: ['DEBUG', 'DEBUG_MODE', 'APP_DEBUG', 'DJANGO_DEBUG', 'FLASK_DEBUG', 'SYMFONY_DEBUG', 'WP_DEBUG', 'WORDPRESS_DEBUG', 'RAILS_DEBUG', 'WERKZEUG_DEBUG'],
  },

  *service(service, { variables }) {
    for (const { name, value } of service.environment) {
      const on = value && variables.includes(name) ? Written.of(value) : undefined;
      const off = opposites.get(on?.text ?? '');
      if (!value || !on?.isLiteral || off === undefined) continue;
      const edit = { ...on.at(0, on.text.length), text: off };
      yield {
        at: value.at,
        message: `\`${name}\` is on, so errors in \`${service.name}\` show code and settings to visitors`,
        help: `Write \`${name}=${off}\` for production, and switch it on in an override file for development`,
        fix: { title: `Write \`${off}\``, safety: 'unsafe', edits: [edit] },
      };
    }
  },
});
