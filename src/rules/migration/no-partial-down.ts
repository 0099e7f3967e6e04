import { calledProjects } from '../../compose/find/called.ts';
import { startedIdleServices } from '../../compose/idle-services.ts';
import { commandLine } from '../../script/cli/command-line.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-partial-down',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  ofV1Calls: true,
  summary: '`down` and `stop` reach the services of every profile',
  why: `\`down\` and \`stop\` of Compose V1 took every container of the project. V2 leaves those alone that belong to a profile that is not switched on: they run on, and hold the
    network, so that \`down\` cannot remove it. \`--profile "*"\` switches all profiles on. It is told where a script or a document starts such a service.`,
  bad: `
    docker-compose --profile dev up -d
    docker-compose down
    # compose.yml
    services:
      web: { image: "nginx:1.27" }
      mail: { image: "axllent/mailpit:v1.21", profiles: [dev] }`,
  good: 'docker compose --profile "*" down',
  links: ['https://docs.docker.com/compose/how-tos/profiles/', 'https://github.com/docker/compose/issues/10425'],

  *script({ commands, settings }, projects) {
    if (settings.some(({ name }) => name === 'COMPOSE_PROFILES')) return;
    for (const command of commands) {
      const { globals, subcommand, operands } = commandLine(command);
      const name = subcommand?.text;
      if (!isV1Call(command) || !subcommand || (name !== 'down' && name !== 'stop') || operands.length > 0) continue;
      if (globals.some((flag) => flag.name === '--profile') || command.args.some(({ text }) => text === undefined)) continue;
      const left = calledProjects(command, projects).flatMap(startedIdleServices)[0];
      if (left === undefined) continue;
      yield {
        at: subcommand.at,
        message: `\`${name}\` took all containers in V1; V2 leaves \`${shorten(left, 25)}\`, as its profile is off`,
        help: `Call \`docker compose --profile "*" ${name}\``,
      };
    }
  },
});
