import { readMount } from '../../compose/parts/mount.ts';
import { firstFormatServices } from '../../compose/v1/first-format.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-v1-volume',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  mendedBy: 'no-v1-format',
  summary: 'Volumes of the first format keep their names',
  why: `In the first format of Compose, a named volume needs no declaration and has just the name that is written. V2
    refuses it undeclared; declared without \`name\`, it has the project's name in front, which is another volume, and an
    empty one.`,
  bad: `
    db:
      image: postgres:17
      environment: { POSTGRES_PASSWORD: $DB_PASSWORD }
      volumes: ["pgdata:/var/lib/postgresql/data"]`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD: $DB_PASSWORD }
        volumes: ["pgdata:/var/lib/postgresql/data"]
    volumes:
      pgdata:
        name: pgdata`,
  links: ['https://docs.docker.com/compose/releases/migrate/', 'https://docs.docker.com/reference/compose-file/volumes/#name'],

  *project(project) {
    for (const service of firstFormatServices(project)) {
      for (const { type, source, sourceAt } of (service.get('volumes')?.children ?? []).flatMap((node) => readMount(node) ?? [])) {
        if (type !== 'volume' || !source || source.includes('$')) continue;
        const name = shorten(source, 20);
        const message = `V1 called this volume \`${name}\`, V2 wants it declared and puts the project in front`;
        const declared = `eclare \`volumes: { ${name}: { name: ${name} } }\``;
        const isSetting = /\.[a-z]{2,5}$|(?:^|[_-])(?:conf|config|html|src|www|templates?|scripts?|certs?)$/i.test(source);
        const help = isSetting ? `Write \`./${name}\` if what lies beside is meant, else d${declared}` : `D${declared}`;
        yield { at: sourceAt, message, help };
      }
    }
  },
});
