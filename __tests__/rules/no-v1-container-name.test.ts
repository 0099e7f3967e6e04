import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { frames, review } from '../support/lint.ts';

const compose = 'services: { web: { build: . }, db: { image: "postgres:17" }, my_app: { image: "nginx:1.27" } }';

/** The names found in a script that stands beside the Compose file of a folder `shop`. */
async function found(script: string, path = 'shop/run.sh', others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { findings, faults } = await review({ 'shop/compose.yml': compose, [path]: script, ...others });
  expect(faults).toEqual([]);
  return findings.filter(({ rule, at }) => rule.id === 'no-v1-container-name' && at.file.path === path).map(({ at }) => at.file.slice(at.range));
}

/** How many names are found in all of these texts. */
async function count(texts: Readonly<Record<string, string>>): Promise<number> {
  const { findings } = await review(texts);
  return findings.filter(({ rule }) => rule.id === 'no-v1-container-name').length;
}

/** The script after its fixes. */
async function mended(script: string, path = 'shop/run.sh', others: Readonly<Record<string, string>> = {}): Promise<string> {
  const { findings } = await review({ 'shop/compose.yml': compose, [path]: script, ...others });
  const fixes = findings.flatMap(({ rule, fix, at }) => (rule.id === 'no-v1-container-name' && at.file.path === path && fix ? [fix] : []));
  expect(fixes.every(({ safety }) => safety === 'unsafe')).toBe(true);
  const edits = new Map(fixes.flatMap((fix) => fix.edits).map((edit) => [`${edit.range.start}-${edit.range.end}`, edit]));
  const text = Object.entries({ 'shop/compose.yml': compose, ...others, [path]: `${script}\n` }).find(([name]) => name === path)?.[1] ?? '';
  return (applyEdits(text, [...edits.values()]) ?? '').trimEnd();
}

describe('no-v1-container-name', () => {
  it('shows the name and the service', async () => {
    expect(await frames('no-v1-container-name', { 'shop/compose.yml': compose, 'shop/run.sh': 'docker exec -it shop_web_1 bash' })).toMatchInlineSnapshot(`
"warning[no-v1-container-name]: Compose V2 makes no container \`shop_web_1\`: it writes \`-\` where V1 wrote \`_\`
 --> shop/run.sh:1:17
1 | docker exec -it shop_web_1 bash
  |                 ^^^^^^^^^^
 --> shop/compose.yml:1:13
1 | services: { web: { build: . }, db: { image: "postgres:17" }, my_app: { image: "nginx:1.27" } }
  |             --- the service
  = help: Call \`docker compose exec\`, which takes the service \`web\`
  = fix (unsafe): Call \`docker compose\` with the service"
`);
  });

  it.each([
    ['docker exec shop_web_1 ls', ['shop_web_1']],
    ['sudo docker container exec -e A=b shop_web_1 ls', ['shop_web_1']],
    ['docker logs -f --tail 10 shop_web_1', ['shop_web_1']],
    ['docker logs shop_web_1 --tail 10', ['shop_web_1']],
    ['docker cp dump.sql shop_db_1:/tmp', ['shop_db_1']],
    ['docker cp "shop_db_1:/tmp/a" .', ['shop_db_1']],
    ['docker stop shop_web_1 shop_db_1', ['shop_web_1', 'shop_db_1']],
    ['docker rm -f shop_my_app_1', ['shop_my_app_1']],
    ['docker inspect -f "{{.State}}" shop_web_2', ['shop_web_2']],
    ['docker run --rm --link shop_db_1:db --volumes-from shop_web_1 --network container:shop_web_1 alpine', ['shop_db_1', 'shop_web_1', 'shop_web_1']],
    ['docker network connect other shop_web_1', ['shop_web_1']],
    ['docker ps -q --filter name=shop_web_1', ['shop_web_1']],
    ['docker exec ${COMPOSE_PROJECT_NAME}_web_1 ls', ['${COMPOSE_PROJECT_NAME}_web_1']],
    ['ID=$(docker inspect shop_web_1 | jq .)', ['shop_web_1']],
    ['curl http://shop_web_1:80/', ['shop_web_1']],
    ['wait-for-it shop_db_1:5432', ['shop_db_1']],
    ['docker run -e URL=postgres://u:p@${NAME}_db_1/shop app', ['${NAME}_db_1']],
  ])('finds %s', async (script, names) => expect(await found(script)).toEqual(names));

  it.each([
    'docker exec shop-web-1 ls',
    'docker exec web_1 ls',
    'docker exec shop_other_1 ls',
    'docker exec shop_web_run_1 ls',
    'docker network connect shop_default x',
    'docker volume rm shop_data_1',
    'docker exec x grep shop_web_1',
    '# docker exec shop_web_1 ls',
    'echo shop_web_1',
    'docker exec shop_web_1 ls || docker exec shop-web-1 ls',
    'docker run -d --name shop_web_1 nginx\ndocker exec shop_web_1 ls',
    'docker-compose --compatibility up -d\ndocker exec shop_web_1 ls',
    'export COMPOSE_COMPATIBILITY=true\ndocker exec shop_web_1 ls',
    'curl http://other_web_1:80/',
    'tar xf /backup/shop_db_1:80',
    'FILE=shop_db_1',
    'curl http://${NAME}_other_1/ # http://${NAME}_web_1/',
    'cp /backup/${NAME}_db_1 .',
  ])('is silent on %s', async (script) => expect(await found(script)).toEqual([]));

  it.each<[string, string, string[]]>([
    ['shop/nginx.conf', 'proxy_pass http://shop_web_1:8080;', ['shop_web_1']],
    ['shop/nginx.conf', 'upstream app { server shop_web_1; }', ['shop_web_1']],
    ['shop/nginx.conf', 'upstream shop_web_1 { server web; }\nproxy_pass http://shop_web_1;', []],
    ['shop/nginx.conf', '# proxy_pass http://shop_web_1:8080;', []],
    ['shop/nginx.conf', 'access_log /var/log/shop_web_1.log;\nroot /srv/shop_web_1;', []],
    ['shop/Caddyfile', 'reverse_proxy shop_web_1:80', ['shop_web_1']],
    ['shop/haproxy.cfg', 'server shop_web_1 shop_web_1:80 check', ['shop_web_1']],
    ['shop/prometheus.yml', "scrape_configs: [{ static_configs: [{ targets: ['shop_web_1:9090'] }] }]", ['shop_web_1']],
    ['shop/traefik.toml', 'url = "http://shop_web_1:80"', ['shop_web_1']],
    ['shop/README.md', 'Run `docker exec shop_web_1 ls`, then open http://shop_web_1:80.', ['shop_web_1']],
    ['CHANGELOG.md', '`docker exec shop_web_1 ls`', []],
    ['shop/.env', 'DB_HOST=shop_db_1', ['shop_db_1']],
  ])('in %s: %s', async (path, text, names) => expect(await found(text, path)).toEqual(names));

  it('looks at the values of Compose files', async () => {
    const text = `
      services:
        proxy:
          image: nginx:1.27
          external_links: [shop_web_1:web]
          network_mode: container:shop_web_1
          container_name: shop_proxy_1
          environment:
            DB: shop_db_1
            URL: postgres://u@shop_db_1/shop`;
    expect(await found(text, 'proxy/compose.yml')).toEqual(['shop_web_1', 'shop_web_1', 'shop_db_1', 'shop_db_1']);
  });

  it('knows a project by its name in a file, by -p and by COMPOSE_PROJECT_NAME; V1 of old left signs out', async () => {
    const conf = { 'a/compose.yml': compose, 'nginx.conf': 'proxy_pass http://shop_web_1;' };
    expect(await count(conf)).toBe(0);
    expect(await count({ ...conf, 'a/compose.yml': `name: shop\n${compose}` })).toBe(1);
    expect(await count({ ...conf, 'a/.env': 'COMPOSE_PROJECT_NAME=shop' })).toBe(1);
    expect(await count({ ...conf, 'up.sh': 'docker-compose -p shop up -d' })).toBe(1);
    expect(await count({ 's-h_op/compose.yml': compose, 'nginx.conf': 'proxy_pass http://shop_web_1;' })).toBe(1);
  });

  it('is silent where the service has a name of its own, in this file or in one beside it', async () => {
    expect(await found('docker exec shop_web_1 ls', 'shop/run.sh', { 'shop/compose.override.yml': 'services: { web: { container_name: shop_web_1 } }' })).toEqual([]);
    expect(await found('docker exec shop_web_1 ls', 'shop/run.sh', { 'shop/compose.prod.yml': 'services: { web: { container_name: other } }' })).toEqual([]);
  });

  it('takes any project for one of the root, whose folder may be called anything; not for a host', async () => {
    const { findings } = await review({ 'compose.yml': compose, 'run.sh': 'docker exec any_web_1 ls', 'nginx.conf': 'proxy_pass http://any_web_1;' });
    expect(findings.filter(({ rule }) => rule.id === 'no-v1-container-name').map(({ at }) => at.file.path)).toEqual(['run.sh']);
  });

  it.each([
    ['docker exec -it shop_web_1 bash', 'docker compose exec web bash'],
    ['docker exec -i -u root -e A=b shop_db_1 psql < dump.sql', 'docker compose exec -T -u root -e A=b db psql < dump.sql'],
    ['docker exec shop_db_1 pg_dump', 'docker compose exec -T db pg_dump'],
    ['docker exec -it shop_web_2 bash', 'docker compose exec --index 2 web bash'],
    ['docker logs -f --tail 10 shop_web_1', 'docker compose logs -f --tail 10 web'],
    ['docker logs shop_web_1 | grep x', 'docker compose logs --no-log-prefix web | grep x'],
    ['docker cp "shop_db_1:/tmp/a" .', 'docker compose cp "db:/tmp/a" .'],
    ['docker stop -t 5 shop_web_1 shop_db_1', 'docker compose stop -t 5 web db'],
    ['sudo docker container restart shop_web_1', 'sudo docker compose restart web'],
    ['cd .. && docker exec -it shop_web_1 sh', 'cd .. && docker compose -p shop exec web sh'],
    ['docker exec --env-file a shop_web_1 ls', 'docker exec --env-file a shop_web_1 ls'],
    ['docker stop shop_web_1 other', 'docker stop shop_web_1 other'],
    ['docker stop shop_web_2', 'docker stop shop_web_2'],
    ['while read line; do docker exec shop_web_1 touch $line; done < list', 'while read line; do docker exec shop_web_1 touch $line; done < list'],
    ['docker -H tcp://a exec shop_web_1 ls', 'docker -H tcp://a exec shop_web_1 ls'],
  ])('mends %s', async (before, after) => expect(await mended(before)).toBe(after));

  it('mends hosts in the settings of a proxy', async () => {
    expect(await mended('proxy_pass http://shop_web_1:8080;', 'shop/nginx.conf')).toBe('proxy_pass http://web:8080;');
  });
});
