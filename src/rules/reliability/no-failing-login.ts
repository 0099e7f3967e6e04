import { settingOf } from '../../compose/container-env.ts';
import { serverOf } from '../../compose/images/server.ts';
import { healthPrograms, type HealthProgram } from '../../compose/parts/health-programs.ts';
import type { Word } from '../../compose/parts/words.ts';
import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import { isWhole } from '../../compose/whole.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-failing-login',
  category: 'reliability',
  severity: 'notice',
  summary: 'Health checks of databases name a user and a database that are there',
  why: `\`pg_isready\` is content with any answer, also with a refusal: but the server logs a \`FATAL\` line each time, every few
    seconds, for ever. Without \`-U\` it asks as the container's user, \`root\`, and without \`-d\` for a database that is called
    like the user; the image makes the one that \`POSTGRES_DB\` names. \`psql\` and \`mysql\` end in an error where the user is not there: the
    service is never healthy.`,
  bad: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_USER: shop, POSTGRES_DB: orders, POSTGRES_PASSWORD: $DB_PASSWORD }
        healthcheck:
          test: [CMD-SHELL, pg_isready -U shop]`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_USER: shop, POSTGRES_DB: orders, POSTGRES_PASSWORD: $DB_PASSWORD }
        healthcheck:
          test: [CMD-SHELL, pg_isready -U shop -d orders]`,
  links: ['https://www.postgresql.org/docs/current/app-pg-isready.html'],

  *project(project) {
    if (!isWhole(project)) return;
    for (const service of project.services.values()) {
      const { known } = serverOf(service) ?? {};
      // Scripts of the first start may add users and databases, and a restored folder has its own.
      if (!known || service.get('user') || service.mounts.some(({ target }) => target === undefined || target.startsWith('/docker-entrypoint-initdb.d'))) continue;
      const programs = healthPrograms(service.get('healthcheck', 'test'));
      if (known.user) yield* ofPostgres(project, service, known.user, programs);
      else if (['MySQL', 'MariaDB'].includes(known.title)) yield* ofMysql(project, service, programs);
    }
  },
});

function* ofPostgres(project: Project, service: Service, own: { readonly variable: string; readonly otherwise: string }, programs: readonly HealthProgram[]): Iterable<Problem> {
  const user = valueOf(project, service, own.variable, own.otherwise);
  const database = valueOf(project, service, 'POSTGRES_DB', user);
  const named = ['PGUSER', 'PGDATABASE', 'POSTGRES_USER_FILE', 'POSTGRES_DB_FILE'].map((name) => settingOf(project, service, name));
  if (user === undefined || database === undefined || named.some((setting) => setting !== 'unset')) return;
  for (const program of programs) {
    if (program.name === 'pg_isready') yield* check(program, { user, database, isNamed: settingOf(project, service, 'POSTGRES_DB') !== 'unset' });
    if (program.name === 'psql') yield* checkClient(service, program, optionOf(program, 'U', 'username') ?? 'root', [user]);
  }
}

function* ofMysql(project: Project, service: Service, programs: readonly HealthProgram[]): Iterable<Problem> {
  const users = ['MYSQL_USER', 'MARIADB_USER', 'MYSQL_USER_FILE', 'MARIADB_USER_FILE'].map((name) => valueOf(project, service, name, ''));
  if (users.some((user, index) => user === undefined || (index > 1 && user !== ''))) return;
  for (const program of programs) {
    if (program.name === 'mysql' || program.name === 'mariadb') yield* checkClient(service, program, optionOf(program, 'u', 'user') ?? 'root', ['root', ...users]);
  }
}

/** A client that is refused ends in an error, and so does the check. */
function* checkClient(service: Service, program: HealthProgram, asked: string, users: readonly (string | undefined)[]): Iterable<Problem> {
  const { name, at, hasAlternative } = program;
  const host = optionOf(program, 'h', 'host') ?? 'localhost';
  if (hasAlternative || users.includes(asked) || asked.includes('$') || !['localhost', '127.0.0.1'].includes(host) || program.args.some(mayNameUser)) return;
  const message = `\`${name}\` asks as \`${shorten(asked, 20)}\`, who is no user here: \`${shorten(service.name, 20)}\` is never healthy`;
  yield { at, message, help: `Name a user that is there, as \`${shorten(users.findLast(Boolean) ?? 'root', 20)}\`` };
}

/** An address, or what is not known and is no password. */
function mayNameUser({ text, at }: Word): boolean {
  return text === undefined ? !/^["']?(?:-p|--password)/.test(at.file.slice(at.range)) : /:\/\/|\buser=\w/.test(text) && !text.startsWith('-');
}

interface Expected {
  readonly user: string;
  readonly database: string;
  /** The image is told what to call it. Where it is not, what connects often makes a database of its own. */
  readonly isNamed: boolean;
}

function* check(program: HealthProgram, { user, database, isNamed }: Expected): Iterable<Problem> {
  if (program.args.some(({ text }) => text === undefined)) return;
  const asked = optionOf(program, 'U', 'username');
  const wanted = optionOf(program, 'd', 'dbname');
  const help = `Write \`pg_isready -U ${shorten(user)} -d ${shorten(database)}\``;
  if ((asked ?? 'root') !== user) {
    yield { at: program.at, message: `\`pg_isready\` asks as \`${shorten(asked ?? 'root', 20)}\`, who is no user here: each check logs a \`FATAL\` line`, help };
    // With the database that is there anyway, what connects makes one of its own, often by the name of its user.
  } else if (wanted === undefined ? user !== 'postgres' && !['postgres', user].includes(database) : isNamed && !/[=/:]/.test(wanted) && ![database, 'postgres', 'template1'].includes(wanted)) {
    yield { at: program.at, message: `\`pg_isready\` asks for \`${shorten(wanted ?? user, 20)}\`, which is no database here: each check logs a \`FATAL\``, help };
  }
}

/** `-U shop`, `-Ushop`, `--username shop`, `--username=shop`. */
function optionOf({ args }: HealthProgram, letter: string, word: string): string | undefined {
  for (const [index, { text = '' }] of args.entries()) {
    if (text === `-${letter}` || text === `--${word}`) return args[index + 1]?.text;
    if (text.startsWith(`-${letter}`)) return text.slice(2);
    if (text.startsWith(`--${word}=`)) return text.slice(word.length + 3);
  }
  return undefined;
}

function valueOf(project: Project, service: Service, name: string, otherwise: string | undefined): string | undefined {
  const setting = settingOf(project, service, name);
  if (setting === 'unknown') return undefined;
  return setting === 'unset' || setting.value === '' ? otherwise : setting.value;
}
