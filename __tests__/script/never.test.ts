import { describe, expect, it } from '@jest/globals';
import { findCommands } from '../../src/script/command.ts';
import { kindOf } from '../../src/locate/names.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** What looks like a call of V1 and is none, by kind. */
const spared: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'names of files': [
    ['a.sh', 'cp docker-compose.yml docker-compose.yaml docker-compose.override.yml docker-compose-foo.yaml docker-compose.env x/'],
    ['a.sh', 'sed -i s/a/b/ docker-compose.yml && vi docker-compose.prod.yml up'],
    ['Makefile', 'docker-compose.yml: docker-compose.tmpl\n\tenvsubst <$< >$@\ndocker-compose: up\n\techo'],
    ['README.md', 'See `docker-compose.yml` and `docker-compose.override.yml up`.'],
    ['a.py', 'run(["docker-compose.yml", "up"])\nopen("docker-compose.yml")'],
    ['.github/workflows/a.yml', 'on: { push: { paths: [docker-compose.yml, "docker-compose*.yml"] } }\njobs: { a: { steps: [{ uses: a/b@v1, with: { file: docker-compose up.yml } }] } }'],
  ],
  'folders and paths': [
    ['a.sh', 'cd docker-compose\ncd /opt/docker-compose\n./docker-compose/run.sh up\nsource docker-compose/env up\nbash docker-compose/up.sh up'],
    ['a.sh', 'curl -o /usr/local/bin/docker-compose https://example.com/x\nchmod +x /usr/local/bin/docker-compose\nrm -f /usr/bin/docker-compose'],
    ['a.sh', '/usr/libexec/docker/cli-plugins/docker-compose up\n~/.docker/cli-plugins/docker-compose version'],
    ['Dockerfile', 'COPY docker-compose /app up\nWORKDIR /docker-compose up\nADD docker-compose up /x'],
  ],
  'repositories, actions and links': [
    ['.github/workflows/a.yml', 'jobs: { a: { steps: [{ uses: x/docker-compose-action@v1 }, { uses: docker-compose/up@v1, with: { args: docker-compose up } }] } }'],
    ['a.sh', 'git clone https://github.com/zavoloklom/docker-compose-linter\ngit clone git@github.com:x/docker-compose up'],
    ['README.md', '[docker-compose up](https://docs.docker.com/compose/reference/docker-compose-up) <https://x/docker-compose up>'],
    ['docs/index.rst', '`docker-compose up <https://docs.docker.com/compose>`_ and docker-compose_ up'],
  ],
  'longer words': [
    ['a.sh', 'docker-compose-linter run\ndocker-compose-plugin up\ndocker-compose-v2 up\ndocker-compose-switch up\ndocker-compose-wait up\nmy-docker-compose up\nxdocker-compose up\nrancher-compose up\npodman-compose up'],
    ['a.sh', 'apt-get install docker-compose-plugin docker-compose-v2\nDOCKER_COMPOSE=1 docker_compose up'],
  ],
  'keys of other tools': [
    ['.github/workflows/dependabot.yml', "updates:\n  - package-ecosystem: 'docker-compose'\n    directory: docker-compose up\n"],
    ['a.yml', 'docker-compose:\n  fileMatch: [docker-compose up]\nmatchManagers: ["docker-compose"]\n'],
    ['.devcontainer/devcontainer.json', '{ "dockerComposeFile": "docker-compose up.yml", "service": "docker-compose up", "name": "docker-compose up" }'],
    ['.vscode/tasks.json', '{ "tasks": [{ "type": "docker-compose", "label": "docker-compose up", "dockerCompose": { "up": { "detached": true } } }] }'],
    ['roles/a/tasks/main.yml', '- name: docker-compose up\n  docker_compose: { project_src: docker-compose up }\n  docker_compose_path: docker-compose up\n- apt: { name: docker-compose up }\n'],
    ['package.json', '{ "name": "docker-compose up", "dependencies": { "docker-compose": "^1.2.0" }, "devDependencies": { "docker-compose": "up" } }'],
    ['a.js', 'import compose from "docker-compose";\nconst { upAll } = require("docker-compose");\nawait upAll({ cwd: "docker-compose up" });'],
  ],
  'history and prose': [
    ['CHANGELOG.md', '- `docker-compose up` works again'],
    ['docs/release-notes.md', '```sh\ndocker-compose up\n```'],
    ['HISTORY.rst', '``docker-compose up``'],
    ['README.md', 'The docker-compose config file, the latest docker-compose version; docker-compose up brings docker-compose up.'],
    ['README.md', 'Use `docker compose up` (not `docker-compose up`), never use `docker-compose run`, in place of the old `docker-compose`.'],
    ['README.md', '- docker-compose up -d startet alle Dienste neu\n- docker-compose -f lance les services voulus\n- docker-compose up -d 启动'],
    ['docs/a.rst', 'docker-compose up starts it. Use docker-compose\n\ndocker-compose config\n--------------------\n'],
    ['a.sh', '# docker-compose up\necho "run docker-compose up"\nprintf "docker-compose down"\ncat <<EOF\ndocker-compose up\nEOF\ngit commit -m "docker-compose up"\n: docker-compose up'],
    ['a.ts', '/**\n * docker-compose up\n */\n// run("docker-compose up")\nthrow new Error("docker-compose up failed");'],
  ],
  'V2 first, V1 for older machines': [
    ['a.sh', 'if docker compose version &>/dev/null; then\n  DC="docker compose"\nelse\n  DC="docker-compose"\nfi\n$DC up'],
    ['a.sh', 'docker compose up -d 2>/dev/null || docker-compose up -d'],
    ['a.sh', 'DC="docker-compose"\nif ! command -v $DC; then\n  docker compose version && DC="docker compose"\nfi\n$DC up'],
    ['Makefile', 'DC := $(shell docker compose version >/dev/null 2>&1 && echo "docker compose" || echo "docker-compose")\nup:\n\t$(DC) up'],
    ['a.sh', 'if ! docker compose ps; then docker-compose ps; fi'],
  ],
  'V2 under V1’s name': [
    ['a.sh', 'curl -SL https://github.com/docker/compose/releases/download/v2.20.0/docker-compose-linux-x86_64 -o /usr/local/bin/docker-compose\ndocker-compose up'],
    ['a.sh', 'docker-compose() { docker compose "$@"; }\ndocker-compose up'],
    ['.bash_aliases', "alias docker-compose='docker compose'\ndocker-compose up"],
  ],
};

describe('what is no call of V1', () => {
  for (const [kind, texts] of Object.entries(spared)) {
    it.each(texts)(`${kind}: %s %j`, (path, text) => {
      const v1 = findCommands(new SourceFile(path, text)).filter(({ program }) => program.text === 'docker-compose');
      expect(v1.map(({ at }) => at.file.slice(at.range))).toEqual([]);
    });
  }

  it.each(['.github/dependabot.yml', 'renovate.json', '.idea/runConfigurations/up.xml', 'notes.txt', '.github/ISSUE_TEMPLATE/bug.yml'])('is not even looked for in %s', (path) => {
    expect(kindOf(path)).toBeUndefined();
  });
});
