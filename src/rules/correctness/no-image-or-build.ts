import { ofKind } from '../../compose/load/load-problem.ts';
import type { Project } from '../../compose/project.ts';
import { activeServices, canRun, isWhole } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-image-or-build',
  category: 'correctness',
  severity: 'error',
  summary: 'Each service says what it runs: `image`, `build` or `provider`',
  why: 'Compose does not know what to start, and refuses the whole project.',
  bad: `
    services:
      web:
        ports: ["80:80"]
      api:
        build: ./api
    # api/Dockerfile
    FROM node:22`,
  good: `
    services:
      web:
        image: nginx:1.27
        ports: ["80:80"]
      api:
        build: ./api
    # api/Dockerfile
    FROM node:22`,
  links: ['https://docs.docker.com/reference/compose-file/services/#image'],

  *project(project) {
    if (!isWhole(project) || baseIsLost(project)) return;
    for (const service of activeServices(project)) {
      const image = service.get('image');
      if (canRun(service) && (image?.value !== '' || service.get('build') || service.get('provider'))) continue;
      const message = `Service \`${shorten(service.name, 28)}\` has neither \`image\` nor \`build\`, which Compose refuses`;
      yield { at: image?.at ?? service.at, message, help: 'Add the `image` that it runs, or the folder to `build` it from' };
    }
  },
});

/** An `extends` leads nowhere: where it is mended, the service may run what the other one does. */
function baseIsLost({ problems }: Project): boolean {
  return [...ofKind(problems, 'missing-service', 'extends-included', 'extends-circle')].length > 0;
}
