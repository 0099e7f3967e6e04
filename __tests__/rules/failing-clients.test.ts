import { expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks } from '../support/marks.ts';

/** A database with this image, these variables and this health check. */
const db = (image: string, environment: string, test: string): string => `services:\n  db:\n    image: ${image}\n    environment: { ${environment} }\n    healthcheck:\n      test: ${test}\n`;

it('says what a client makes of a user that is not there', async () => {
  expect(await frames('no-failing-login', db('postgres:17', 'POSTGRES_USER: shop, POSTGRES_PASSWORD: "${PW:?}"', '[CMD-SHELL, psql -U postgres -c "select 1"]'))).toMatchInlineSnapshot(`
"notice[no-failing-login]: \`psql\` asks as \`postgres\`, who is no user here: \`db\` is never healthy
 --> compose.yml:6:25
6 |       test: [CMD-SHELL, psql -U postgres -c "select 1"]
  |                         ^^^^
  = help: Name a user that is there, as \`shop\`"
`);
});

const postgres = 'POSTGRES_USER: shop, POSTGRES_DB: orders, POSTGRES_PASSWORD: "${PW:?}"';
const mysql = 'MYSQL_USER: shop, MYSQL_PASSWORD: "${PW:?}", MYSQL_ROOT_PASSWORD: "${PW:?}"';

it.each([
  ['postgres:17', postgres, '[CMD, psql, -U, root, -c, select 1]', ['psql']],
  ['postgres:17', postgres, 'psql -c "select 1"', ['psql']],
  ['postgres:17', 'POSTGRES_PASSWORD: "${PW:?}"', 'psql -U shop -c "select 1"', ['psql']],
  ['postgres:17', postgres, 'psql -h 127.0.0.1 -U root -c "select 1"', ['psql']],
  ['mysql:8.4', mysql, '[CMD, mysql, -u, other, "-p${PW}", -e, select 1]', ['mysql']],
  ['mysql:8.4', 'MYSQL_ROOT_PASSWORD: "${PW:?}"', 'mysql -ushop -pguess -e "select 1"', ['mysql']],
  ['mariadb:11.8', 'MARIADB_USER: shop, MARIADB_ROOT_PASSWORD: "${PW:?}"', 'mariadb --user=other -e "select 1"', ['mariadb']],
])('%s, %s: %s', async (image, environment, test, expected) => {
  expect(await marks('no-failing-login', db(image, environment, test))).toEqual(expected);
});

it.each([
  ['postgres:17', postgres, 'psql -U shop -d orders -c "select 1"'],
  ['postgres:17', postgres, 'psql -U $$POSTGRES_USER -c "select 1"'],
  ['postgres:17', postgres, 'psql -U ${DB_USER} -c "select 1"'],
  ['postgres:17', postgres, 'psql -h other -U root -c "select 1"'],
  ['postgres:17', postgres, 'psql postgres://root@other/orders -c "select 1"'],
  ['postgres:17', postgres, 'psql "user=shop" -c "select 1"'],
  ['postgres:17', postgres, 'pg_isready -U shop -d orders || psql -U root -c "select 1"'],
  ['postgres:17', 'POSTGRES_USER: "${DB_USER}", POSTGRES_PASSWORD: "${PW:?}"', 'psql -U shop -c "select 1"'],
  ['mysql:8.4', mysql, 'mysql -u root -p$$MYSQL_ROOT_PASSWORD -e "select 1"'],
  ['mysql:8.4', mysql, 'mysql -ushop -p$$MYSQL_PASSWORD -e "select 1"'],
  ['mysql:8.4', mysql, 'mysql -e "select 1"'],
  ['mysql:8.4', 'MYSQL_USER: "${DB_USER}", MYSQL_ROOT_PASSWORD: "${PW:?}"', 'mysql -ushop -e "select 1"'],
  ['mysql:8.4', mysql, 'mysqladmin ping -u other'],
  ['example/mysql:8.4', mysql, 'mysql -u other -e "select 1"'],
])('%s, %s: %s tells nothing', async (image, environment, test) => {
  expect(await marks('no-failing-login', db(image, environment, test))).toEqual([]);
});
