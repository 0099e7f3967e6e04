import type { Project } from '../../compose/project.ts';
import { serviceReferences, type ServiceReference } from '../../compose/parts/references.ts';
import { isActive } from '../../compose/load/profiles.ts';
import { firstFormatServices } from '../../compose/v1/first-format.ts';
import { isTakenByV1 } from '../../compose/v1/taken/taken.ts';
import type { Service } from '../../compose/service.ts';
import { activeServices, isWhole } from '../../compose/whole.ts';
import { nearest } from '../../source/nearest.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import type { Location } from '../../source/source-file.ts';
import { defineRule } from '../rule.ts';
import { toldOnce } from '../told-once.ts';

export default defineRule({
  id: 'no-unknown-service',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
  summary: 'Each service that another one names is there, and runs along with it',
  why: `A service that is named in \`depends_on\`, \`links\`, \`volumes_from\`, \`network_mode\` and the like has to be in the project, and
    switched on: Compose refuses the project where it stands in no active profile.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        depends_on: [database]
      db:
        image: redis:8`,
  good: `
    services:
      web:
        image: nginx:1.27
        depends_on: [db]
      db:
        image: redis:8`,
  links: ['https://docs.docker.com/reference/compose-file/services/#depends_on', 'https://docs.docker.com/reference/compose-file/profiles/'],

  *project(project) {
    const found = [...activeServices(project)].flatMap((service) => [...serviceReferences(service)].flatMap((named) => wrong(project, service.name, named).map((problem) => ({ named, problem }))));
    // One that is not there is missed by all that name it.
    yield* toldOnce(found.map(({ named: { name, at }, problem }) => ({ cause: project.services.has(name) ? `${at.range.start}` : name, problem })));
  },
});

function wrong(project: Project, owner: string, { name, at, key, optional, starts }: ServiceReference): readonly Problem[] {
  const { services, profiles, areProfilesSetElsewhere } = project;
  const target = services.get(name);
  if (!target) {
    // In the first format, `volumes_from` may name a container.
    if (!isWhole(project) || (key === 'volumes_from' && firstFormatServices(project).length > 0 && isTakenByV1(project))) return [];
    const near = nearest(name, services.keys());
    const message = `Service \`${shorten(owner, 28)}\` names a service that is not there, which Compose refuses`;
    const help = near ? `Write \`${near}\`` : 'Write the name of a service of this project, or remove it';
    // What `extends` takes over may name a service that only its own file has.
    const heir = services.get(owner);
    if (heir && heir.at.file !== at.file && project.files.some(({ role, source }) => source === at.file && role === 'extended')) return [missedByHeir(heir, name, at)];
    return [{ at, message, help }];
  }
  // What lies below may give either service more.
  if (!project.standalone) return [];
  const related = [{ at: target.at, label: 'the service that is meant' }];
  if (isActive(target.node, profiles) === false && !optional) {
    if (areProfilesSetElsewhere) return [];
    const message = 'This service runs only with a profile that is not switched on, so Compose refuses the project';
    return [{ at, message, help: `Give both services the same profiles${key === 'depends_on' ? ', or add `required: false`' : ''}`, related }];
  }
  if (!starts && !target.build) {
    return [{ at, message: 'This service is not built, so nothing can be built from it, and Compose refuses the project', help: 'Name a service with `build`', related }];
  }
  return [];
}

function missedByHeir(heir: Service, name: string, at: Location): Problem {
  const message = `\`${shorten(heir.name, 13)}\` extends a service that needs \`${shorten(name, 13)}\`, which is not here: Compose refuses it`;
  return { at: heir.at, message, help: `Add the service \`${shorten(name, 30)}\` here, too`, related: [{ at, label: 'named here' }] };
}
