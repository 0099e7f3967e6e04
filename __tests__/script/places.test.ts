import { describe, expect, it } from '@jest/globals';
import { findCommands } from '../../src/script/command.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** The calls in a file: as written, and the arguments as the program receives them. */
function calls(path: string, text: string): readonly string[] {
  return findCommands(new SourceFile(path, text)).map(({ program, args, form }) => {
    expect(program.at.file.text).toBe(text);
    return `${form === 'words' ? '' : `${form} `}${program.at.file.slice(program.at.range)}: ${args.map((arg) => arg.text ?? '?').join('|')}`;
  });
}

/** A block of Markdown. */
function block(language: string, text: string): string {
  return `Text\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;
}

describe('where calls stand', () => {
  it.each<readonly [string, string, string | readonly string[]]>([
    ['Makefile', 'up: a b ; @docker-compose up\ndown:; docker-compose down\nps:\n\tdocker-compose ps', ['docker-compose: up', 'docker-compose: down', 'docker-compose: ps']],
    ['Makefile', 'FILES = -f a.yml -f b.yml\nTWICE = -d\nTWICE = -e\nup:\n\tdocker-compose $(FILES) up $(TWICE) $(NONE)\n', 'docker-compose: -f|a.yml|-f|b.yml|up|?|?'],
    ['.devcontainer/devcontainer.json', '{\n  // "postStartCommand": "docker-compose ps"\n  "postCreateCommand": "docker-compose up", /* x */\n  "initializeCommand": ["docker-compose", "pull"],\n  "onCreateCommand": { "a": "docker-compose build" },\n}', ['docker-compose: up', 'list "docker-compose": pull', 'docker-compose: build']],
    ['.vscode/tasks.json', '{ "version": "2.0.0", "tasks": [{ "label": "docker-compose up", "type": "shell", "command": "docker-compose up" }] }', 'docker-compose: up'],
    ['composer.json', '{ "scripts": { "up": ["docker-compose up", "@php x"], "down": "docker-compose down" } }', ['docker-compose: up', 'docker-compose: down']],
    ['package.json', '{ "scripts": { "up": "concurrently \\"docker-compose up\\" \\"tsc -w\\"" } }', 'docker-compose: up'],
    ['deno.json', '{ "tasks": { "up": "docker-compose up" } }', 'docker-compose: up'],
    ['roles/a/tasks/main.yml', '- name: docker-compose up\n  shell: docker-compose up -d\n- ansible.builtin.command:\n    cmd: docker-compose pull\n- command: [docker-compose, ps]\n- command:\n    argv:\n      - docker-compose\n      - logs\n', ['docker-compose: up|-d', 'docker-compose: pull', 'list docker-compose: ps', 'opaque docker-compose: logs']],
    ['.circleci/config.yml', 'jobs:\n  a:\n    steps:\n      - run: docker-compose up\n      - run:\n          name: docker-compose ps\n          command: |\n            docker-compose logs\n', ['docker-compose: up', 'docker-compose: logs']],
    ['azure-pipelines.yml', 'steps:\n  - script: docker-compose up\n    displayName: docker-compose up\n  - powershell: docker-compose -f C:\\a ps\n  - task: DockerCompose@0\n    inputs: { action: docker-compose up }\n', ['docker-compose: up', 'docker-compose: -f|C:\\a|ps']],
    ['.github/actions/up/action.yml', 'runs:\n  using: composite\n  steps:\n    - run: docker-compose up `\n        -d\n      shell: pwsh\n', 'docker-compose: up|-d'],
    ['Taskfile.yml', 'vars: { DC: docker-compose }\ntasks:\n  up:\n    cmds:\n      - "{{.DC}} up"\n      - cmd: docker-compose ps\n', ['{{.DC}}: up', 'docker-compose: ps']],
    ['{{x}}/.drone.yml', 'steps:\n{%- if a %}\n  - name: a\n    commands:\n      - docker-compose -f a.yml up # now\n      - "docker-compose ps"\n    description: docker-compose logs\n{%- endif %}\n', ['docker-compose: -f|a.yml|up', 'docker-compose: ps']],
    ['a.md', block('yaml', 'script:\n  - docker-compose up\nname: docker-compose ps\nrun: "docker-compose logs"'), ['docker-compose: up', 'docker-compose: logs']],
    ['a.md', block('makefile', 'DC = docker-compose\nup:\n\t$(DC) up'), '$(DC): up'],
    ['a.md', block('Dockerfile', 'RUN docker-compose version\nCMD ["docker-compose", "up"]'), ['docker-compose: version', 'list "docker-compose": up']],
    ['a.md', block('json', '{ "scripts": {\n  "command": "docker-compose up",\n  "name": "docker-compose ps"\n} }'), 'docker-compose: up'],
    ['a.md', block('ini', 'ExecStart=/usr/bin/docker-compose up'), '/usr/bin/docker-compose: up'],
    ['a.md', block('python', 'os.system("docker-compose up")  # os.system("docker-compose ps")'), 'docker-compose: up'],
    ['a.md', block('powershell', 'docker-compose up `\n  -d'), 'docker-compose: up|-d'],
    ['a.md', block('sh', 'A=<your-ip> docker-compose exec <service name> ls'), 'docker-compose: exec|?|ls'],
    ['.github/workflows/release.yml', 'jobs: { a: { steps: [{ run: docker-compose up }] } }', 'docker-compose: up'],
    ['.github/workflows/env.yml', 'env: { DC: docker-compose }\njobs: { a: { steps: [{ run: "${{ env.DC }} up" }] } }', '${{ env.DC }}: up'],
    ['release.sh', 'docker-compose up', 'docker-compose: up'],
    ['a.md', 'Call `docker-compose -f <file> up`.', 'docker-compose: -f|?|up'],
    ['a.md', '- ```docker-compose up -d ```', 'docker-compose: up|-d'],
    ['a.md', '- docker-compose --env-file ../.env up -d web\n- docker-compose up -d starts the service\n- docker-compose -f a.yml up.\n* docker-compose restart db\n* docker-compose down -v (stop it, and wipe all)\n\ndocker-compose up\n- docker-compose', ['docker-compose: --env-file|../.env|up|-d|web', 'docker-compose: restart|db', 'docker-compose: down|-v']],
    ['a.md', block('', '0 */6 * * * /usr/local/bin/docker-compose -f a.yml up -d > /dev/null'), '/usr/local/bin/docker-compose: -f|a.yml|up|-d'],
    ['a.md', block('sh', 'A=<...> docker-compose up'), 'docker-compose: up'],
    ['a.adoc', 'Call `docker-compose ps`:\n\n[source,sh]\n----\ndocker-compose up\n----\n\n[source,java]\n----\ndocker-compose.down();\n----\n', ['docker-compose: ps', 'docker-compose: up']],
    ['a.sh', 'cat > run.sh <<EOF\ndocker-compose up\nEOF\nsudo tee /usr/local/bin/up <<EOF\ndocker-compose ps\nEOF\ncat <<EOF > notes.txt\ndocker-compose logs\nEOF', ['docker-compose: up', 'docker-compose: ps']],
  ])('%s %j', (path, text, expected) => expect(calls(path, text)).toEqual([expected].flat()));
});
