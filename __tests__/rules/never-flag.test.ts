import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

/** What no rule of the migration speaks of, row by row of the list of what is never flagged; each text in a repository that has the project `shop`. */
const rows: Readonly<Record<string, readonly (readonly [path: string, text: string])[]>> = {
  'names of files': [
    ['a.sh', 'for f in docker-compose.yml docker-compose.yaml docker-compose.override.yml docker-compose-foo.yaml docker-compose.env; do cat $f; done'],
    ['a.sh', 'docker compose -f docker-compose.yml -f docker-compose-foo.yaml --env-file docker-compose.env up -d'],
    ['Makefile', 'FILES = docker-compose.yml docker-compose.override.yml\nup: docker-compose.yml\n\tdocker compose up -d'],
    ['.github/workflows/a.yml', 'on:\n  push:\n    paths:\n      - docker-compose.yml\n      - docker-compose.*.yml\n      - "docker-compose up.yml"\n      - docker-compose/**\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: docker compose up -d'],
    ['.gitlab-ci.yml', 'a:\n  rules:\n    - changes: [docker-compose.yml, docker-compose/**]\n  only: { changes: [docker-compose.yml] }\n  script: [docker compose up -d]\n  artifacts: { paths: [docker-compose.yml] }'],
    ['a.py', 'open("docker-compose.yml")\nFILES = ["docker-compose.yml", "docker-compose.override.yml"]\nrun(["docker", "compose", "-f", "docker-compose.yml", "up"])'],
  ],
  'keys and names of managers': [
    ['.github/dependabot.yml', 'version: 2\nupdates:\n  - package-ecosystem: "docker-compose"\n    directory: /\n    groups: { docker-compose: { patterns: ["*"] } }'],
    ['renovate.json', '{ "docker-compose": { "fileMatch": ["docker-compose up"] }, "packageRules": [{ "matchManagers": ["docker-compose"] }] }'],
    ['.github/renovate.json5', '{ "docker-compose": { enabled: true }, packageRules: [{ matchManagers: ["docker-compose"] }] }'],
    ['config/renovate.js', 'module.exports = { "docker-compose": { fileMatch: ["docker-compose up"] }, packageRules: [{ matchManagers: ["docker-compose", "dockerfile"] }] };'],
    ['.github/labeler.yml', 'docker-compose:\n  - changed-files: [{ any-glob-to-any-file: docker-compose.yml }]'],
    ['.pre-commit-config.yaml', 'repos:\n  - repo: https://github.com/IamTheFij/docker-pre-commit\n    hooks:\n      - id: docker-compose-check'],
  ],
  'folders and paths': [
    ['a.sh', 'cd docker-compose/prod && ls /opt/docker-compose\nmkdir -p /opt/docker-compose up\nrsync -a docker-compose/ host:/srv/docker-compose/'],
    ['a.sh', 'mkdir -p ~/.docker/cli-plugins\ncurl -SL https://github.com/docker/compose/releases/download/v2.29.2/docker-compose-linux-x86_64 -o ~/.docker/cli-plugins/docker-compose\nchmod +x ~/.docker/cli-plugins/docker-compose\n~/.docker/cli-plugins/docker-compose version'],
    ['Dockerfile', 'FROM docker:27-cli\nCOPY docker-compose /opt/docker-compose\nCOPY --from=docker/compose-bin:v2.29.2 /docker-compose /usr/local/lib/docker/cli-plugins/docker-compose\nWORKDIR /opt/docker-compose'],
    ['Jenkinsfile', "dir('docker-compose') { sh 'docker compose up -d' }\ndir(\"docker-compose\") { sh 'ls' }"],
  ],
  'repositories, actions, images and URLs': [
    ['.github/workflows/a.yml', 'jobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: x/docker-compose-action@v1\n      - uses: docker-compose/up@v1\n      - uses: hoverkraft-tech/compose-action@v2\n        with: { compose-file: docker-compose.yml, up-flags: --build }'],
    ['a.sh', 'git clone https://github.com/zavoloklom/docker-compose-linter\nopen https://docs.docker.com/compose/reference/docker-compose-up\ndocker pull registry.example.com/x/docker-compose:1.2\ndocker run registry.example.com/docker-compose up'],
    ['README.md', 'See [docker-compose up](https://docs.docker.com/compose/reference/up) and <https://github.com/x/docker-compose>.\n\n[docker-compose]: https://docs.docker.com/compose'],
    ['.gitlab-ci.yml', 'a:\n  image: registry.example.com/x/docker-compose:2.1\n  script: [docker compose up -d]'],
    ['compose.prod.yml', 'services:\n  a:\n    image: registry.example.com/x/docker-compose:2.1\n    labels: { link: "https://example.com/docker-compose up" }'],
  ],
  'longer words': [
    ['a.sh', 'docker-compose-linter run\ndocker-compose-wait up\ndocker-compose-switch up\napt-get install -y docker-compose-plugin docker-compose-v2\nnpm i -g docker-compose-linter'],
    ['requirements.txt', 'docker-compose-wait==1.0\npytest-docker-compose==3.2\ndocker-composer==1.2'],
  ],
  'keys of editors and of Ansible': [
    ['.devcontainer/devcontainer.json', '{ "dockerComposeFile": ["docker-compose.yml", "docker-compose up.yml"], "service": "db" }'],
    ['.vscode/tasks.json', '{ "version": "2.0.0", "tasks": [{ "type": "docker-compose", "label": "docker-compose: up", "dockerCompose": { "up": { "detached": true } } }] }'],
    ['.idea/runConfigurations/a.xml', '<configuration name="docker-compose up" type="docker-deploy" factoryName="docker-compose.yml" />'],
    ['roles/a/defaults/main.yml', 'docker_compose_version: 2.29.2\ndocker_compose_path: /usr/local/bin/docker-compose\ndocker_compose_up: docker-compose'],
  ],
  'networks and volumes': [
    ['a.sh', 'docker network inspect shop_default\ndocker network connect shop_default other\ndocker volume rm shop_data shop_db_data\ndocker run --rm -v shop_data:/data --network shop_default alpine:3.20 ls'],
    ['.gitlab-ci.yml', 'a:\n  script:\n    - docker run --network=shop_default alpine:3.20 ping db'],
    ['compose.prod.yml', 'services: { a: { image: "a/b:1", networks: [n] } }\nnetworks: { n: { external: true, name: shop_default } }'],
  ],
  'history and prose': [
    ['CHANGELOG.md', '- Run `docker-compose up`, pip install docker-compose==1.29.2, docker exec shop_db_1'],
    ['docs/release-notes.md', '```sh\ndocker-compose up\ndocker exec shop_db_1 ls\n```'],
    ['README.md', 'The docker-compose config file, the latest docker-compose version, and a docker-compose network.'],
    ['docs/a.rst', 'It needs docker-compose, and the docker-compose file of the repository.'],
  ],
  'a library of npm': [
    ['package.json', '{ "name": "docker-compose up", "dependencies": { "docker-compose": "^1.2.0" }, "keywords": ["docker-compose", "up"] }'],
    ['a.ts', 'import { upAll, down } from "docker-compose";\nimport compose = require("docker-compose");\nawait upAll({ config: "docker-compose.yml" });'],
  ],
  'V1 only where V2 is not there': [
    ['a.sh', 'if docker compose version >/dev/null 2>&1; then DC="docker compose"; else DC="docker-compose"; fi\n$DC up -d'],
    ['a.sh', 'dc() { if docker compose version >/dev/null 2>&1; then docker compose "$@"; else docker-compose "$@"; fi; }\ndc up -d'],
    ['Makefile', 'DC := $(shell docker compose version >/dev/null 2>&1 && echo docker compose || echo docker-compose)\nup:\n\t$(DC) up -d'],
    ['Jenkinsfile', "sh 'docker compose up -d || docker-compose up -d'"],
  ],
  'V2 under the name of V1': [
    ['a.sh', 'curl -L https://github.com/docker/compose/releases/download/v2.29.2/docker-compose-linux-x86_64 -o /usr/local/bin/docker-compose\ndocker-compose up -d'],
    ['a.sh', 'curl -fL https://github.com/docker/compose-switch/releases/download/v1.0.5/docker-compose-linux-amd64 -o /usr/local/bin/compose-switch\ndocker-compose up -d'],
    ['a.sh', 'ln -s /usr/libexec/docker/cli-plugins/docker-compose /usr/local/bin/docker-compose\ndocker-compose up -d'],
    ['.bashrc', "alias docker-compose='docker compose'\nalias dcu='docker-compose up -d'"],
  ],
};

describe.each(Object.entries(rows))('nothing is said of %s', (_, texts) => {
  it.each(texts)('%s: %j', async (path, text) => {
    const shop = 'name: shop\nservices:\n  db:\n    image: postgres:17\n    volumes: ["data:/var/lib/postgresql/data"]\nvolumes:\n  data:\n';
    const { findings, faults } = await review({ 'compose.yml': shop, [path]: `${text}\n` });
    expect(faults).toEqual([]);
    expect(findings.filter(({ rule, at }) => rule.category === 'migration' && at.file.path === path).map(({ rule, at }) => `${rule.id}: ${at.file.slice(at.range)}`)).toEqual([]);
  });
});
