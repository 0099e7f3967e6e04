import { commandLine } from '../../script/cli/command-line.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-bare-scale',
  category: 'migration',
  severity: 'notice',
  impact: 'changes',
  ofV1Calls: true,
  summary: 'Scripts that scale a service say whether what it depends on is started',
  why: `\`scale\` of Compose V1 touched the services that it was given and no other. V2 had no such command up to 2.21; since 2.22 it has one, which starts what
    these services depend on, too, unless \`--no-deps\` is said.`,
  bad: 'docker-compose scale web=2',
  good: 'docker compose scale --no-deps web=2',
  links: ['https://docs.docker.com/reference/cli/docker/compose/scale/', 'https://github.com/docker/compose/pull/10979'],

  *command(command) {
    const { subcommand } = commandLine(command);
    if (!isV1Call(command) || subcommand?.text !== 'scale') return;
    const message = '`scale` of V2, there since 2.22, also starts what the services depend on';
    yield { at: subcommand.at, message, help: 'Call `docker compose scale --no-deps`, or `up -d --scale SERVICE=NUMBER`' };
  },
});
