import { describe, expect, it } from '@jest/globals';
import { isOfOtherTool, looksLikeCompose, whyNot } from '../../src/locate/content.ts';
import { SourceFile } from '../../src/source/source-file.ts';

const compose: Record<string, string> = {
  'a service with an image': 'services:\n  web:\n    image: nginx\n',
  'a list under the key at its own indentation': 'version: "3"\nservices:\n    web:\n        ports:\n        - 80:80\n        build: .\n',
  'quoted keys, anchors, comments, CRLF': '# x\r\n"services": &all # y\r\n  \'web\':\r\n    <<: *base\r\n    image: a\r\nx-base: &base {}\r\n',
  'an override that only adds': 'services:\n  web:\n    environment:\n      A: b\n',
  'flow style': 'services: { web: { image: nginx } }\n',
  'flow style in a service': 'services:\n  web: { build: ., ports: [] }\n',
  JSON: '{ "services": { "web": { "image": "a" } } }',
  'a misspelt key': 'services:\n  web:\n    image: a\n    enviroment: []\n',
  'the format without services': 'web:\n  build: .\n  links:\n    - db\ndb:\n  image: postgres\n',
  'nothing but includes': 'include:\n  - a.yml\n',
  'a block of text that looks like keys': 'services:\n  web:\n    image: a\n    command: |\n      openapi: 3\n      jobs: {}\n',
};

const others: Record<string, string> = {
  Symfony: 'services:\n  _defaults:\n    autowire: true\n  App\\:\n    resource: ../src\n    exclude: x\n  App\\Mailer:\n    arguments: [a]\n',
  'Symfony with parameters': 'parameters:\n  image: a\nservices:\n  web:\n    image: a\n',
  'GitLab CI': 'services:\n  - docker:dind\nbuild:\n  image: docker\n  script:\n    - make\n',
  'GitLab CI without services': 'test:\n  image: node\n  script: npm t\n',
  Travis: 'services:\n  - docker\nlanguage: go\n',
  Render: 'services:\n  - type: web\n    name: a\n    image:\n      url: b\n',
  'Render, dashes at the margin': 'services:\n- type: web\n  image: a\n',
  Woodpecker: 'steps:\n  test:\n    image: go\nservices:\n  db:\n    image: postgres\n',
  'GitHub workflow': 'on: push\njobs:\n  a:\n    services:\n      db:\n        image: postgres\n',
  Bitbucket: 'definitions:\n  services:\n    docker:\n      image: a\npipelines: {}\n',
  Kubernetes: 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: a\n',
  OpenAPI: 'openapi: 3.0.0\nservices:\n  a:\n    image: b\n',
  Ansible: '- hosts: all\n  services:\n    web:\n      image: a\n',
  'a command line documented': 'command: docker compose up\noptions:\n  - option: build\n    image: x\n',
  Tugboat: 'services:\n  php:\n    image: a\n    default: true\n    commands:\n      build: x\n',
  "Helm's values": 'auth:\n  image:\n    registry: ghcr.io/a\n    tag: b\nworker:\n  image:\n    repository: c\n',
  'nothing written': '# services:\n#   web:\n#     image: a\n',
};

describe('looksLikeCompose', () => {
  it.each(Object.entries(compose))('is for %s', (_, text) => expect(looksLikeCompose(text)).toBe(true));
  it.each(Object.entries(others))('is not for %s', (_, text) => expect(looksLikeCompose(text)).toBe(false));
});

describe('whyNot', () => {
  it.each([
    ['- SERVICE_URL_APP_8080', 'for Coolify, which completes it'],
    ['- "SERVICE_FQDN_APP" # made', 'for Coolify, which completes it'],
    ['- SERVICE_URL_APP=http://app', undefined],
    ['SERVICE_URL_APP: http://app', undefined],
    ['- MY_SERVICE_URL_APP', undefined],
  ])('knows what Coolify completes: %s', (line, expected) => {
    expect(whyNot(new SourceFile('compose.yml', `services:\n  app:\n    image: app:1\n    environment:\n      ${line}\n`))).toBe(expected);
  });

  it.each([
    'services:\n  {{ name }}:\n    image: a',
    'services:\n  web:\n    image: {{ image }}',
    'services:\n  web:\n    image: "a:{{ version }}"',
    'services:\n  web:{% if a %} &web{% endif %}\n    image: a',
    'services:\n  web:\n    ports:\n      - {{ port }}',
    '{{- if .Values.a }}\nservices:',
    'services:\n  web:\n    ports:\n      - 80{% if cookiecutter.tls %}\n      - 443{% endif %}',
    'services:\n  web:\n    image: ${{ values.image }}',
    'services:\n<% if a %>\n  web:',
    "services:\n  web:\n    image: a\n    volumes:\n      - '{{ config_path }}/conf:/conf'",
    'services:\n  web:\n    image: "%%IMAGE%%"\n    volumes: ["%%LOGS_DIR%%/a:/logs"]',
    'services:\n  db:\n    image: a\n    container_name: #{app_name}_db',
    'services:\n  db:\n    image: a\n    volumes:\n      - "#{DataDir}:/data"',
    'services:\n  db:\n    image: shop/db:#{Octopus.Release.Number}',
    'services:\n  web:\n    image: a\n    ports:\n      - "127.0.0.1:__PORT__:__PORT__"\n__MORE__\n',
    'services:\n  web:\n    image: a\n    volumes:\n      - __DATA__:/data',
    '#@ load("@ytt:data", "data")\n#@ services = {}\nservices: #@ services',
    '#@data/values\n---\nservices:\n  web:\n    image: a',
  ])('is a template: %j', (text) => expect(whyNot(new SourceFile('compose.yml', text))).toBe('a template, not YAML until it is rendered'));

  it.each([
    'services:\n  web:\n    hostname: "{{.Node.Hostname}}"',
    'services:\n  web:\n    environment:\n      - NODE={{.Node.Hostname}}',
    'services:\n  web:\n    labels:\n      - caddy.reverse_proxy={{upstreams 80}}',
    'services:\n  web:\n    volumes:\n      - "{{.Node.Hostname}}/a:/b"\n      - "{{upstreams}}"',
    'configs:\n  a:\n    content: |\n      {{ range $$x }}\n      {% if a %}\nservices: {}',
    '# {{ a }}\nservices:\n  web: {image: a}',
    'services:\n  web:\n    command: echo $${{ a }}',
    'services:\n  web:\n    image: a #{b}',
    '#@ shop\nservices:\n  web:\n    image: a #@ here',
    'services:\n  web:\n    image: a\n    environment:\n      - __NAME__=x\n    command: |\n      cat << __END__\n      __END__',
    'services:\n  web:\n    ports: # {80}\n      - 80',
    'services:\n  web:\n    command: ruby -e "puts \\"#{ENV}\\""',
  ])('is none: %j', (text) => expect(whyNot(new SourceFile('compose.yml', text))).toBeUndefined());

  it.each([
    ['docker-compose.template.yml', '---DOMAINS---', true],
    ['compose-template.yaml', '@PORTS@', true],
    ['docker-compose.yml', '---DOMAINS---', false],
    ['docker-compose.template.yml', '- DOMAINS', false],
  ])('%s with a line %s is one: %s', (path, line, expected) => {
    expect(whyNot(new SourceFile(path, `services:\n  web:\n    image: a\n    dns:\n      ${line}\n`)) !== undefined).toBe(expected);
  });

  it.each([
    ['.templates/adminer/service.yml', 'adminer:\n  image: adminer:5\n', true],
    ['templates/shop/base.yml', '# x\nservices:\n', true],
    ['.templates/docker-compose-base.yml', 'networks:\n  a: {}\n\nservices:\n  \n', true],
    ['.templates/adminer/service.yml', 'services:\n  adminer:\n    image: adminer:5\n', false],
    ['templates/shop/docker-compose.yml', 'adminer:\n  image: adminer:5\n', false],
    ['template/docker-compose.yml', 'services: {}\n', false],
    ['adminer/service.yml', 'adminer:\n  image: adminer:5\n', false],
    ['docker-compose-base.yml', 'services:\n', false],
  ])('%s is a part for something to make a file of', (path, text, expected) => {
    expect(whyNot(new SourceFile(path, text))).toBe(expected ? 'a part among templates, for the file that something makes of them' : undefined);
  });

  it.each([
    ['src/main/resources/archetype-resources/deployment/docker-compose.yml', 'services:\n  ${artifactId}:\n    image: ${artifactId}\n', true],
    ['{{cookiecutter.name}}/docker-compose.yml', 'services:\n  web:\n    ports: ["{{cookiecutter.port}}:80"]\n', true],
    ['skeleton/compose.yml', 'services:\n  web:\n    environment:\n      - KEY=a {{ cookiecutter.key }}\n', true],
    ['{{ app.name }}/compose.yml', 'services:\n  web:\n    environment:\n      - KEY=a {{ app.key }}\n', true],
    ['{{cookiecutter.name}}/compose.yml', 'services:\n  web:\n    ports: ["80:80"]\n', true],
    ['compose.yml', 'services:\n  web:\n    environment:\n      - KEY=a {{ app.key }}\n', false],
    ['src/main/resources/archetype-resources/docker-compose.yml', 'services:\n  web:\n    image: web:${TAG}\n', false],
    ['deployment/docker-compose.yml', 'services:\n  web:\n    image: ${artifactId}\n', false],
  ])('%s is for Maven to fill in', (path, text, expected) => expect(whyNot(new SourceFile(path, text)) !== undefined).toBe(expected));
});

describe('files that are called as those of Compose are', () => {
  const pipeline = 'when:\n  - event: push\nsteps:\n  - name: deploy\n    image: appleboy/drone-ssh:1\n';
  it.each([
    ['docker-compose-deploy.yaml', pipeline, true],
    ['docker-compose.yml', pipeline, false],
    ['docker-compose.override.yml', pipeline, false],
    ['docker-compose-deploy.yaml', 'web:\n  image: a\ndb:\n  image: b\n', false],
    ['docker-compose-deploy.yaml', `version: "3"\n${pipeline}`, false],
    ['docker-compose-deploy.yaml', 'web:\n', false],
  ])('%s: %j', (path, text, expected) => {
    expect(isOfOtherTool(new SourceFile(path, text))).toBe(expected);
  });
});
