import { describe, expect, it } from '@jest/globals';
import { findCommands } from '../../src/script/command.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** The calls in a file: the program as written, and each argument as written. */
function calls(path: string, text: string): readonly string[] {
  return findCommands(new SourceFile(path, text)).map(({ program, args, form }) => {
    const words = [program, ...args].map(({ at }) => at.file.slice(at.range)).join(' ');
    return form === 'words' ? words : `${form}: ${words}`;
  });
}

const workflow = `env:
  DC: docker-compose -f ci.yml
jobs:
  test:
    services:
      docker-compose: { image: a }
    steps:
      - uses: x/docker-compose-action@v1
      - name: docker-compose up
        run: docker-compose up
          -d
      - run: |
          cd a
          docker-compose pull \\
            web
      - run: >-
          docker-compose
          logs
          web
      - run: "docker-compose exec \\"web\\" 'a b'"
      - run: 'docker-compose run it''s'
      - run: \${{ github.x }} && $DC ps
`;

const makefile = `COMPOSE ?= docker-compose -f $(FILE)
ID := $(shell docker-compose ps -q)
docker-compose: docker-compose.yml
up: docker-compose.yml # docker-compose up
\t@$(COMPOSE) up \\
\t  -d
\t-docker-compose down; echo $$(docker-compose ps)
run: DC = x
\t$(DC) up
`;

const readme = `The docker-compose up command, or \`docker-compose up -d\`, or \`\`docker-compose ps\`\`. See \`docker-compose.yml\`.

\`\`\`sh
docker-compose pull # it's
\`\`\`
> \`\`\`console
> $ docker-compose logs \\
>   web
> docker-compose up is what comes out
> \`\`\`
\`\`\`yaml
run: docker-compose kill
\`\`\`

    docker-compose stop

- item

    docker-compose start is prose here
`;

const rst = `Run \`\`docker-compose up\`\`, then::

    $ docker-compose ps

.. code-block:: bash
   :linenos:

   docker-compose pull

.. code-block:: yaml

   docker-compose kill
`;

const dockerfile = `FROM docker/compose:1.29.2
RUN apt-get install docker-compose && \\
    # docker-compose up
    docker-compose version
RUN --mount=type=bind,target=/x <<EOF
docker-compose config
EOF
ENTRYPOINT ["docker-compose", "-f", "a.yml"]
CMD [ "docker", "compose", "up" ]
`;

const python = `REQUIRES = ["docker-compose", "requests"]
subprocess.run(["docker-compose", "up", "-d", name], check=True)
# subprocess.run(["docker-compose", "up"])
os.system("docker-compose down")
subprocess.check_call('docker compose ps', shell=True)
print("docker-compose up")
shutil.which("docker-compose", path)
`;

const javascript = `spawn('docker-compose', ['up', ...rest]);
execFile("docker", ["compose", "up"]);
execSync(\`docker-compose logs \${service}\`); // execSync("docker-compose ps")
const words = ['docker-compose', other];
`;

describe('findCommands', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['.github/workflows/a.yml', workflow, ['docker-compose up -d', 'docker-compose pull web', 'docker-compose logs web', "docker-compose exec \\\"web\\\" 'a b'", "docker-compose run it''s", '$DC -f ci.yml ps']],
    ['.gitlab-ci.yml', 'services: [docker-compose]\ntest:\n  script:\n    - docker-compose up\n    - [docker-compose ps]\n', ['docker-compose up', 'docker-compose ps']],
    ['Makefile', makefile, ['docker-compose ps -q', '$(COMPOSE) -f $(FILE) up -d', 'docker-compose down', 'docker-compose ps']],
    ['justfile', 'dc := "docker-compose"\nup:\n    @{{dc}} up\n', ['{{dc}} up']],
    ['README.md', readme, ['docker-compose up -d', 'docker-compose ps', 'docker-compose pull', 'docker-compose logs', 'docker-compose kill', 'docker-compose stop']],
    ['docs/index.rst', rst, ['docker-compose up', 'docker-compose ps', 'docker-compose pull', 'docker-compose kill']],
    ['CHANGELOG.md', '`docker-compose up`', []],
    ['Dockerfile', dockerfile, ['docker-compose version', 'docker-compose config', 'list: "docker-compose" "-f" "a.yml"', 'list: "docker", "compose" "up"']],
    ['package.json', '{\n\t"dependencies": { "docker-compose": "^1" },\n\t"scripts": { "up": "cd \\"a\\" && docker-compose up" }\n}', ['docker-compose up']],
    ['Procfile', 'web: docker-compose up\n', ['docker-compose up']],
    ['a.service', '[Service]\nWorkingDirectory=/opt/docker-compose up\nExecStart=-/usr/bin/docker-compose up \\\n  web\n', ['/usr/bin/docker-compose up web']],
    ['Jenkinsfile', "sh 'docker-compose build'\nsh(script: \"\"\"\n  docker-compose up\n\"\"\")\necho 'docker-compose ps'", ['docker-compose build', 'docker-compose up']],
    ['run.py', python, ['list: "docker-compose" "up" "-d" name', 'docker-compose down', 'docker compose ps']],
    ['run.js', javascript, ["spawn: 'docker-compose' 'up' ...rest", 'spawn: "docker", ["compose" "up"', 'docker-compose logs ${service}']],
    ['run.rb', 'system("docker-compose", "up")\nsystem "docker-compose ps"\n', ['list: "docker-compose" "up"', 'docker-compose ps']],
    ['run.bat', '@echo off\r\nrem docker-compose up\r\n@docker-compose -f C:\\a\\b.yml up ^\r\n  -d\r\ncall docker-compose ps\r\n', ['docker-compose -f C:\\a\\b.yml up -d', 'docker-compose ps']],
    ['bin/deploy', '#!/usr/bin/env python3\nos.system("docker-compose up")\n', ['docker-compose up']],
    ['bin/deploy', '#!/bin/sh\ndocker-compose up\n', ['docker-compose up']],
  ])('%s', (path, text, expected) => expect(calls(path, text)).toEqual(expected));

  it('says what each word is without the quotes and escapes of YAML', () => {
    const commands = findCommands(new SourceFile('.github/workflows/a.yml', workflow));
    expect(commands.slice(3, 4).flatMap(({ args }) => args.map(({ text }) => text))).toEqual(['exec', 'web', 'a b']);
  });
});
