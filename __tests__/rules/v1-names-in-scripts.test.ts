import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

const compose = 'services: { web: { build: . }, db: { image: "postgres:17" } }';

/** The names found in a text that stands beside the Compose file of a folder `shop`, and whether each can be mended. */
async function found(path: string, text: string): Promise<readonly string[]> {
  const { findings, faults } = await review({ 'shop/docker-compose.yml': compose, [path]: text });
  expect(faults).toEqual([]);
  return findings.filter(({ rule, at }) => rule.id === 'no-v1-container-name' && at.file.path === path).map(({ at, fix }) => `${at.file.slice(at.range)}${fix ? ' ✓' : ''}`);
}

describe('names of containers in scripts', () => {
  it.each<[string, string[]]>([
    ['$WINPTY docker exec -it shop_web_1 bash', ['shop_web_1 ✓']],
    ['${SUDO} docker logs shop_web_1', ['shop_web_1 ✓']],
    ['$ECHO docker logs shop_web_1', []],
    ['docker ps -a | grep shop_web_1', ['shop_web_1']],
    ['docker container ls | grep -w "shop_db_1" | wc -l', ['shop_db_1']],
    ['docker ps | grep -E "shop_web_1|x"', ['shop_web_1']],
    ['docker images | grep shop_web_1', []],
    ['docker exec $(docker ps -qf name=shop_web_1) ls', ['shop_web_1']],
    ['docker ps -aqf "name=shop_web_1"', ['shop_web_1']],
    ['NAME=shop_web_1\ndocker exec "$NAME" ls', ['shop_web_1']],
    ['export NAME="shop_db_1"\ndocker cp ${NAME}:/x .', ['shop_db_1']],
    ['NAME=shop_web_1\necho "$NAME"', []],
    ['NAME=shop_web_1\ndocker volume rm "$NAME"', []],
    ['docker exec ${COMPOSE_PROJECT_NAME:-shop}_web_1 ls', ['${COMPOSE_PROJECT_NAME:-shop}_web_1 ✓']],
    ['docker exec "$PROJECT"_web_1 ls', ['"$PROJECT"_web_1 ✓']],
    ['docker exec $(basename $PWD)_web_1 ls', ['$(basename $PWD)_web_1 ✓']],
    ['docker exec `basename $PWD`_web_1 ls', ['`basename $PWD`_web_1 ✓']],
    ['docker exec "${PWD##*/}_web_1" ls', ['${PWD##*/}_web_1 ✓']],
    ['docker exec $PROJECT_web_1 ls', []],
    ['for c in shop_web_1 "shop_db_1"; do docker exec $c ls; done', ['shop_web_1', 'shop_db_1']],
    ['ALL="shop_web_1 shop_db_1"\nfor c in $ALL\ndo\n  docker logs "$c"\ndone', ['shop_web_1', 'shop_db_1']],
    ['ALL=(shop_web_1 shop_db_1)\nfor c in "${ALL[@]}"; do docker restart ${c}; done\ndocker stop "${ALL[@]}"', ['shop_web_1', 'shop_db_1']],
    ['for c in shop_web_1 shop_db_1; do echo $c; docker volume rm $c; done', []],
    ['docker exec "${1:-shop_web_1}" ls', ['shop_web_1']],
    ['C=${1:-shop_web_1}\ndocker exec -it $C ls', ['shop_web_1']],
    ['docker cp ${C:=shop_web_1}:/a .', ['shop_web_1']],
    ['docker exec ${shop_web_1} ls; docker exec ${C:+shop_web_1} ls; docker exec ${C#shop_web_1} ls', []],
    ['ssh -p 22 me@host docker exec shop_web_1 ls', ['shop_web_1 ✓']],
    ['ssh host sudo docker restart shop_db_1', ['shop_db_1 ✓']],
    ['ssh host echo shop_web_1; ssh host echo docker exec shop_web_1', []],
    ['docker exec ${X}_other_1 ls', []],
  ])('%s', async (script, names) => expect(await found('shop/run.sh', script)).toEqual(names));

  it.each<[string, string, string[]]>([
    ['shop/x.py', 'import os\nos.system(f"docker exec {project}_web_1 ls")', ['{project}_web_1 ✓']],
    ['shop/x.py', 'os.system("docker exec %s_web_1 ls" % project)', ['%s_web_1']],
    ['shop/x.py', 'import docker\ndocker.from_env().containers.get("shop_web_1")', ['shop_web_1']],
    ['shop/prometheus.yml', 'scrape_configs:\n  - job_name: shop_web_1\n    static_configs: [{ targets: ["shop_web_1:9100"] }]', ['shop_web_1 ✓']],
    ['shop/x.py', 'rows.get("shop_web_1")', []],
    ['shop/crontab', '0 3 * * * docker exec shop_db_1 pg_dump', ['shop_db_1 ✓']],
    ['shop/cron/backup.cron', '@daily docker exec shop_db_1 pg_dump', ['shop_db_1 ✓']],
    ['etc/cron.d/shop', 'SHELL=/bin/sh\n0 3 * * * deploy docker exec shop_db_1 pg_dump', ['shop_db_1 ✓']],
    ['shop/crontab.txt', '0 3 * * * root /usr/bin/docker exec shop_db_1 pg_dump', ['shop_db_1 ✓']],
    ['shop/crontab', '# docker exec shop_db_1 ls\n0 3 * * * echo docker exec shop_db_1', []],
    ['shop/x.js', "docker.getContainer('shop_db_1').start()", ['shop_db_1']],
    ['shop/tasks/main.yml', '- command: docker exec shop_web_1 ls', ['shop_web_1 ✓']],
    ['shop/tasks/main.yml', '- command: docker exec shop_web_1 ls\n- docker_container: { name: shop_db_1, state: absent }', ['shop_web_1 ✓', 'shop_db_1']],
    ['shop/x.py', 'subprocess.run(["docker", "exec", f"{project}_web_1", "ls"])', ['{project}_web_1']],
    ['shop/src/main/resources/application-prod.properties', 'spring.datasource.url=jdbc:postgresql://shop_db_1:5432/x', ['shop_db_1 ✓']],
    ['shop/appsettings.Production.json', '{ "Db": "Host=shop_db_1;Port=5432", "Url": "http://shop_web_1" }', ['shop_db_1 ✓', 'shop_web_1 ✓']],
    ['shop/nginx/default.conf', 'location / { fastcgi_pass shop_web_1; }', ['shop_web_1 ✓']],
    ['shop/azure-pipelines.yml', 'steps:\n  - task: DockerCompose@1\n    inputs: { action: Run services }\n  - script: docker exec shop_web_1 ls', []],
  ])('%s: %s', async (path, text, names) => expect(await found(path, text)).toEqual(names));
});
