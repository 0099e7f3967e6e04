import { commandLine } from '../../script/cli/command-line.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-config-to-stack',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Swarm is given its own reading of the file',
  why: `What \`config\` of Compose V1 printed was a file for \`docker stack deploy\`. What V2 prints has \`name\`, no \`version\`, and ports as text:
    \`docker stack deploy\` refuses it with "Additional property name is not allowed". \`docker stack config\` prints a file that it takes.`,
  bad: 'docker-compose config | docker stack deploy -c - shop',
  good: 'docker stack config -c compose.yaml | docker stack deploy -c - shop',
  links: ['https://docs.docker.com/reference/cli/docker/stack/config/', 'https://github.com/docker/compose/issues/9424'],

  *command(command) {
    const { subcommand } = commandLine(command);
    const [program, group, verb] = command.into.map(({ text }) => text);
    if (subcommand?.text !== 'config' || program !== 'docker' || group !== 'stack' || (verb !== 'deploy' && verb !== 'up')) return;
    const message = '`docker stack deploy` refuses what `config` of V2 prints: it has `name` and no `version`';
    yield { at: subcommand.at, message, help: 'Print the file by `docker stack config -c FILE`' };
  },
});
