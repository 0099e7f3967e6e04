import { hostPathsOf } from '../../compose/host-paths.ts';
import { hasOwnUser } from '../../compose/images/own-users.ts';
import { needing, needingText } from '../../compose/images/powers.ts';
import { isEngineSocket } from '../../compose/parts/engine-socket.ts';
import { awaitedEnds } from '../../compose/parts/jobs.ts';
import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-root-user',
  category: 'security',
  severity: 'notice',
  summary: 'No service whose image has a user of its own is told to run as root',
  why: `Many images end with a user of their own. \`user: root\` takes that back: who breaks in may change everything in the container
    and in what is mounted there, as root of the host does. It is told of Dockerfiles with a \`USER\`, and of images that are known to
    have one. Programs that do their work by root, named in the option \`needing\` by words of their image's name, are
    passed over, and so are jobs that give folders to a user and end, and what asks the engine by its socket.`,
  bad: `
    services:
      web:
        image: grafana/grafana:12.1.0
        user: root`,
  good: `
    services:
      web:
        image: grafana/grafana:12.1.0
        user: "1000:1000"`,
  links: ['https://docs.docker.com/reference/compose-file/services/#user', 'https://docs.docker.com/build/building/best-practices/#user'],
  options: { needing: needing('root') },
  optionTexts: { needing: needingText },

  *project(project, { needing: exempt }) {
    const jobs = awaitedEnds(project);
    for (const service of project.services.values()) {
      const user = service.get('user');
      if (!user || !/^(?:root|0)(?::.*)?$/.test(user.text ?? '')) continue;
      if (runsOneOf(service, exempt) || jobs.has(service.name) || givesAway(service) || asksEngine(service, project)) continue;
      if (!hasOwnUser(service, project.builds.get(service.name))) continue;
      yield {
        at: user.at,
        message: `Service \`${shorten(service.name, 26)}\` is told to run as root, though its image has a user of its own`,
        help: 'Remove `user`, or name one without rights; give the folders that it writes to that user',
      };
    }
  },
});

/** The engine's socket is root's; that it is held is told by itself. */
function asksEngine(service: Service, project: Project): boolean {
  return hostPathsOf(service, project).some(({ path }) => path !== undefined && isEngineSocket(path));
}

/** It is started to give files to another user, which takes root. */
function givesAway(service: Service): boolean {
  return ['command', 'entrypoint'].some((key) => [service.get(key), ...(service.get(key)?.children ?? [])].some((node) => node?.text?.includes('chown')));
}
