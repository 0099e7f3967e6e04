import { commandLine } from '../../script/cli/command-line.ts';
import { servicesEdits } from '../../script/cli/faithful.ts';
import { isV1Call } from '../../script/cli/refused.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-ps-services',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Scripts ask the file for its services, not the containers',
  why: `\`ps --services\` of Compose V1 listed every service of the file. V2 lists those that have a container that runs: before \`up\`, none.
    \`config --services\` lists them in both, in V2 without those of profiles that are not switched on.`,
  bad: 'for service in $(docker-compose ps --services); do echo $service; done',
  good: 'for service in $(docker compose config --services); do echo $service; done',
  links: ['https://docs.docker.com/reference/cli/docker/compose/ps/', 'https://docs.docker.com/reference/cli/docker/compose/config/'],

  *command(command) {
    const { subcommand, flags } = commandLine(command);
    const services = flags.find(({ name }) => name === '--services');
    if (!isV1Call(command) || subcommand?.text !== 'ps' || !services || flags.some(({ name }) => name === '--filter')) return;
    const edits = servicesEdits(command) ?? [];
    yield {
      at: services.at,
      message: '`ps --services` listed every service in V1; V2 lists those that run',
      help: 'Call `config --services`',
      ...(edits.length > 0 && { fix: { title: 'Call `config --services`', safety: 'unsafe' as const, edits } }),
    };
  },
});
