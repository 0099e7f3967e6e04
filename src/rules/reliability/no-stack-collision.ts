import type { Port } from '../../compose/parts/port.ts';
import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import { isWhole } from '../../compose/whole.ts';
import type { Problem } from '../../source/problem.ts';
import { shorten } from '../../source/shorten.ts';
import type { Location } from '../../source/source-file.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-stack-collision',
  category: 'reliability',
  severity: 'notice',
  optIn: 'strict',
  summary: 'Projects of one repository can run on one host',
  why: `A port of the host and a container's name are there once on a host. Of two projects that want the same one, the second fails
    at its start. Told only where it is asked for: stacks in a repository may well be for different hosts, or examples.`,
  bad: `
    # shop/compose.yml
    services:
      web:
        image: nginx:1.27
        ports: ["8080:80"]
    # blog/compose.yml
    services:
      web:
        image: nginx:1.27
        ports: ["8080:80"]`,
  good: `
    # shop/compose.yml
    services:
      web:
        image: nginx:1.27
        ports: ["8080:80"]
    # blog/compose.yml
    services:
      web:
        image: nginx:1.27
        ports: ["8081:80"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#ports', 'https://docs.docker.com/reference/compose-file/services/#container_name'],

  *repository(projects) {
    const taken = new Map<string, Taken[]>();
    for (const project of projects.filter(isWhole)) {
      for (const one of [...project.services.values()].flatMap((service) => takenBy(service, project))) {
        const known = taken.get(one.key) ?? [];
        taken.set(one.key, known);
        const other = known.find((before) => isElsewhere(before, one) && (!one.port || before.port?.collides(one.port) === true));
        if (other) yield collision(one, other);
        known.push(one);
      }
    }
  },
});

/** What a service takes of the host: a name, or a port. */
interface Taken {
  /** Two that may collide have the same. */
  readonly key: string;
  readonly what: string;
  readonly at: Location;
  readonly port?: Port;
  readonly project: Project;
}

function takenBy(service: Service, project: Project): readonly Taken[] {
  if (service.profiles.length > 0) return [];
  const name = service.get('container_name');
  const ports = service.ports.flatMap((port): readonly Taken[] => {
    const { published } = port;
    if (!published || published.first !== published.last) return [];
    return [{ key: `port ${published.first}`, what: `Port ${published.first} of the host`, at: published.at, port, project }];
  });
  return [...ports, ...(name?.text ? [{ key: `name ${name.text}`, what: `The container name \`${shorten(name.text, 24)}\``, at: name.at, project }] : [])];
}

/** Files of one folder are ways to run one stack; what two stacks share is at one place. */
function isElsewhere(one: Taken, other: Taken): boolean {
  return one.project.folder !== other.project.folder && (one.at.file !== other.at.file || one.at.range.start !== other.at.range.start);
}

function collision({ what, at }: Taken, { project: { folder }, at: before }: Taken): Problem {
  const message = `${what} is taken by \`${shorten(folder === '' ? before.file.path : folder, 30)}\`, too, so one host runs one of the two`;
  return { at, message, help: 'Give one of the two another one, if they are to run on one host', related: [{ at: before, label: 'taken here' }] };
}
