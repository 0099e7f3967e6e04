import { settingOf } from '../../compose/container-env.ts';
import { releaseOf } from '../../compose/images/release.ts';
import { serverOf } from '../../compose/images/server.ts';
import { activeServices, isWhole } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-missing-password',
  category: 'reliability',
  severity: 'warning',
  summary: 'Databases get the password that they demand at their first start',
  why: `The official images of PostgreSQL, MySQL and MariaDB stop at their first start where no variable gives the administrator a
    password, or says that there is to be none. Whoever has an old volume does not notice; a new machine does.`,
  bad: `
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_DB: shop`,
  good: `
    services:
      db:
        image: postgres:17
        environment:
          POSTGRES_DB: shop
          POSTGRES_PASSWORD: \${DB_PASSWORD:?}`,
  links: ['https://hub.docker.com/_/postgres', 'https://hub.docker.com/_/mysql', 'https://hub.docker.com/_/mariadb'],

  *project(project) {
    if (!isWhole(project)) return;
    for (const service of activeServices(project)) {
      const { known, image } = serverOf(service) ?? {};
      const [first] = known?.demands ?? [];
      if (!image || !known?.demands || first === undefined || !isSince(releaseOf(image, known).major, known.demandsSince)) continue;
      const settings = known.demands.flatMap((name) => [name, `${name}_FILE`]).map((name) => settingOf(project, service, name));
      // A name without a value waits for whoever fills it in.
      if (settings.some((setting) => setting !== 'unset')) continue;
      yield {
        at: service.at,
        message: `${known.title} in \`${shorten(service.name, 20)}\` stops at its first start: it is given no password`,
        help: `Write \`${first}: \${${first}:?}\` under \`environment\`, and set it in the shell or in a \`.env\` that git ignores`,
      };
    }
  },
});

/** Images of older versions may be from before the demand. */
function isSince(major: number | undefined, since: number | undefined): boolean {
  return since === undefined || (major !== undefined && major >= since);
}
