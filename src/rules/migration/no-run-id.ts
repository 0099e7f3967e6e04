import { commandLine } from '../../script/cli/command-line.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-run-id',
  category: 'migration',
  severity: 'notice',
  impact: 'changes',
  ofV1Calls: true,
  summary: 'Scripts that keep what `run -d` prints take it for an ID',
  why: `\`run -d\` of Compose V1 printed the container's name, \`shop_web_run_1a2b3c4d5e6f\`. V2 prints its ID, 64 digits long. \`docker\` takes either; a script that looks
    for the service's name in it, or compares it with a name, does not.`,
  bad: 'name=$(docker-compose run -d web)',
  good: `
    docker compose run -d --name job web
    name=job`,
  links: ['https://docs.docker.com/reference/cli/docker/compose/run/', 'https://docs.docker.com/compose/releases/migrate/'],

  *command(command) {
    const { subcommand, flags } = commandLine(command);
    const detach = flags.find(({ name }) => name === '-d' || name === '--detach');
    if (!isV1Call(command) || subcommand?.text !== 'run' || !detach || (!command.captured && command.into.length === 0)) return;
    yield { at: detach.at, message: '`run -d` printed the container\'s name in V1; V2 prints its ID', help: 'Take it for an ID, or give the container a name by `--name`' };
  },
});
