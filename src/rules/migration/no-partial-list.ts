import { calledProjects } from '../../compose/find/called.ts';
import { idleServices } from '../../compose/idle-services.ts';
import { commandLine } from '../../script/cli/command-line.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-partial-list',
  category: 'migration',
  severity: 'notice',
  impact: 'changes',
  ofV1Calls: true,
  summary: 'Scripts that ask for the services of a project get those of every profile',
  why: `\`config --services\` of Compose V1 listed every service of the files. V2 leaves those out whose profile is not switched on, so that a script which goes
    through the list passes them by. \`--profile "*"\` switches all profiles on.`,
  bad: `
    for name in $(docker-compose config --services); do docker-compose build "$name"; done
    # compose.yml
    services:
      web: { image: "nginx:1.27" }
      mail: { image: "axllent/mailpit:v1.21", profiles: [dev] }`,
  good: 'for name in $(docker compose --profile "*" config --services); do docker compose build "$name"; done',
  links: ['https://docs.docker.com/reference/cli/docker/compose/config/', 'https://docs.docker.com/compose/how-tos/profiles/'],

  *script({ commands, settings }, projects) {
    if (settings.some(({ name }) => name === 'COMPOSE_PROFILES')) return;
    for (const command of commands) {
      const { globals, subcommand, flags } = commandLine(command);
      const asked = flags.find(({ name }) => name === '--services');
      if (!isV1Call(command) || !asked || (subcommand?.text !== 'config' && subcommand?.text !== 'ps')) continue;
      if (globals.some((flag) => flag.name === '--profile') || command.args.some(({ text }) => text === undefined)) continue;
      const left = calledProjects(command, projects).flatMap(idleServices)[0];
      if (left === undefined) continue;
      const message = `V1 listed all services; V2 leaves out \`${shorten(left, 25)}\`, as its profile is off`;
      yield { at: asked.at, message, help: 'Call `docker compose --profile "*" config --services`' };
    }
  },
});
