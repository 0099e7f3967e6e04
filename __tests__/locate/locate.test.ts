import { describe, expect, it } from '@jest/globals';
import { locate } from '../../src/locate/locate.ts';
import { kindOf, type Kind } from '../../src/locate/names.ts';

const anything = { files: [], exclude: [] };

describe('kindOf', () => {
  const paths: Record<Kind | 'nothing', string> = {
    compose: `compose.yaml compose.yml docker-compose.yml a/Docker-Compose.YAML docker-compose.prod.yml compose-dev.yaml
      docker-compose-test.yml test-compose.yml my.compose.yaml docker-stack.yml docker-stack.prod.yml stack.yml fig.yml`,
    candidate: `local.yml services.yaml pwd-stack.yml docker_compose.yml docker-compose.yml.example .github/docker-compose.yml
      roles/web/tasks/docker-compose.yml roles/web/tasks/sub/compose.yml .devcontainer/docker.yml compose.override.yaml.example`,
    script: `deploy.sh Makefile docker/Makefile.dev GNUmakefile rules.mk Dockerfile docker/Dockerfile.prod web.dockerfile
      .github/workflows/docker-compose.yml .github/actions/up/action.yml action.yaml .gitlab-ci.yml .circleci/config.yml
      .travis.yml azure-pipelines-ci.yml Jenkinsfile ci/Jenkinsfile.e2e package.json web/package.json Procfile app.service
      .devcontainer/devcontainer.json Taskfile.yml justfile README.md docs/index.rst run.py Rakefile.rb up.ts README README.txt
      bin/up scripts/test script/bootstrap .husky/pre-push start.bat start.cmd start.ps1 src/main.go deploy upgrade-postgresql
      run.sh.j2 Makefile.in app.service.tmpl .envrc .bash_aliases Rakefile composer.json .vscode/tasks.json build.gradle page.mdx compose`,
    env: '.env .env.local web/.env.example prod.env docker.env.sample',
    settings: `requirements.txt requirements-dev.txt requirements/ci.txt Pipfile pyproject.toml setup.cfg Caddyfile haproxy.cfg nginx.conf
      nginx/conf.d/web.conf docker/nginx/default.conf.template traefik.toml`,
    template: 'docker-compose.yml.j2 compose.yaml.tmpl docker-compose.prod.yml.erb',
    nothing: `Chart.yaml values.yaml charts/web/values-prod.yaml .github/dependabot.yml .github/ISSUE_TEMPLATE/compose.yml
      rancher-compose.yml pnpm-lock.yaml mkdocs.yml .pre-commit-config.yaml bin/tool.exe docker-compose.txt LICENSE
      CODE_OF_CONDUCT .git/objects/0123456789abcdef tasks.json .gitignore`,
  };

  for (const [kind, list] of Object.entries(paths)) {
    it.each(list.split(/\s+/))(`${kind}: %s`, (path) => expect(kindOf(path) ?? 'nothing').toBe(kind));
  }
});

describe('locate', () => {
  it('leaves charts, third-party folders and what is excluded alone', () => {
    const paths = ['b/compose.yml', 'chart/Chart.yaml', 'chart/templates/compose.yml', 'chart/templates/sub/web.yaml', 'old/compose.yml',
      'compose.yml', 'node_modules/x/compose.yml', 'vendor/y/web.yml', '.git/compose.yml', 'templates/web.yml', 'old/run.sh', 'run.sh'];
    expect(locate(paths, { files: [], exclude: ['old'] })).toEqual({
      composeFiles: ['b/compose.yml', 'compose.yml'],
      candidates: ['templates/web.yml'],
      scripts: ['run.sh'],
      settings: [],
      envFiles: [],
      skipped: [],
    });
  });

  it('leaves to Rancher what is a version of an entry in its catalog', () => {
    const paths = ['catalog/0/docker-compose.yml', 'catalog/0/rancher-compose.yml', 'catalog/0/compose.dev.yml', 'catalog/1/docker-compose.yml', 'docker-compose.yml', 'rancher-compose.yml'];
    const { composeFiles, skipped } = locate(paths, { files: [], exclude: [] });
    expect(composeFiles).toEqual(['catalog/0/compose.dev.yml', 'catalog/1/docker-compose.yml', 'docker-compose.yml']);
    expect(skipped).toEqual([{ path: 'catalog/0/docker-compose.yml', reason: 'for Rancher, which runs it' }]);
  });

  it('takes for Compose files what the configuration names, and nothing else', () => {
    const paths = ['compose.yml', 'deploy/web.txt', 'deploy/db.yml', 'deploy/old.yml', 'vendor/z/compose.yml', 'run.sh'];
    const { composeFiles, candidates, scripts } = locate(paths, { files: ['deploy/', 'vendor/z', '!old.yml'], exclude: ['db.yml'] });
    expect(composeFiles).toEqual(['deploy/web.txt', 'vendor/z/compose.yml']);
    expect([candidates, scripts]).toEqual([[], ['run.sh']]);
  });

  it('tells which files it passes over', () => {
    const paths = ['docker-compose.yml.j2', 'vendor/z/compose.yml', '{{cookiecutter.name}}/.travis.yml', '{{cookiecutter.name}}/local.yml'];
    const { skipped, candidates, scripts } = locate(paths, anything);
    const template = 'a template, not YAML until it is rendered';
    expect(skipped).toEqual([
      { path: 'docker-compose.yml.j2', reason: template },
      { path: 'vendor/z/compose.yml', reason: 'third-party code' },
    ]);
    expect(candidates).toEqual(['{{cookiecutter.name}}/local.yml']);
    expect(scripts).toEqual(['{{cookiecutter.name}}/.travis.yml']);
  });
});
