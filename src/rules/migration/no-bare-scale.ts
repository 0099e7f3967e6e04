import { calledProjects } from '../../compose/find/called.ts';
import { serviceReferences } from '../../compose/parts/references.ts';
import type { Project } from '../../compose/project.ts';
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

  *script({ commands }, projects) {
    for (const command of commands) {
      const { subcommand, operands } = commandLine(command);
      if (!isV1Call(command) || subcommand?.text !== 'scale') continue;
      const texts = operands.map(({ text }) => text);
      // A call that scales nothing is not made: a text speaks of it.
      if (!texts.some((text) => text === undefined || /=(?:\d|\W)/.test(text))) continue;
      const names = texts.map((text) => text?.replace(/=.*/s, ''));
      const called = calledProjects(command, projects);
      if (called.length > 0 && called.every((project) => names.every((name) => standsAlone(name, project)))) continue;
      const message = '`scale` of V2, there since 2.22, also starts what the services depend on';
      yield { at: subcommand.at, message, help: 'Call `docker compose scale --no-deps`, or `up -d --scale SERVICE=NUMBER`' };
    }
  },
});

/** Whether nothing is started along with a service; of one that is not known, it may be. */
function standsAlone(name: string | undefined, { services, complete }: Project): boolean {
  const service = services.get(name ?? '');
  return complete && service !== undefined && serviceReferences(service).every(({ starts }) => !starts);
}
