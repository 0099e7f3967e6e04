import type { Project } from '../../compose/project.ts';
import { activeServices } from '../../compose/whole.ts';
import type { Problem } from '../../source/problem.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-rival-keys',
  category: 'correctness',
  severity: 'error',
  summary: 'Keys that exclude each other do not stand together',
  why: `A secret from a file and from a variable, a volume that another project makes and that has a driver here: Compose cannot do
    both, and refuses the project.`,
  bad: `
    services:
      db:
        image: redis:8
        volumes: ["data:/data"]
    volumes:
      data:
        external: true
        driver: local`,
  good: `
    services:
      db:
        image: redis:8
        volumes: ["data:/data"]
    volumes:
      data:
        external: true
        name: production-data`,
  links: ['https://docs.docker.com/reference/compose-file/volumes/#external', 'https://docs.docker.com/reference/compose-file/secrets/'],

  *project(project) {
    for (const service of project.services.values()) {
      for (const device of [...childrenOf(service.get('gpus')), ...service.reservedDevices]) {
        yield* excluding(device, ['count', 'device_ids']);
      }
    }
    for (const service of activeServices(project)) {
      const build = service.get('build');
      if (build?.get('dockerfile')?.text && build.get('dockerfile_inline')?.text) yield* excluding(build, ['dockerfile', 'dockerfile_inline']);
    }
    for (const secret of entries(project, 'secrets')) yield* excluding(secret, ['file', 'environment']);
    for (const config of entries(project, 'configs')) yield* excluding(config, ['file', 'environment', 'content']);
    for (const volume of entries(project, 'volumes')) yield* foreign(volume);
    for (const section of ['networks', 'volumes', 'secrets', 'configs']) for (const node of entries(project, section)) yield* twoNames(node);
  },
});

function entries({ root }: Project, section: string): readonly Node[] {
  return root.get(section)?.children ?? [];
}

function childrenOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'sequence' ? node.children : [];
}

function* excluding(node: Node, keys: readonly string[]): Iterable<Problem> {
  const [first, second] = keys.flatMap((key) => node.get(key) ?? []);
  if (first && second) yield together(second, first);
}

function together(one: Node, other: Node): Problem {
  return {
    at: (one.key ?? one).at,
    message: `\`${one.name}\` and \`${other.name}\` exclude each other, so Compose refuses the project`,
    help: 'Remove one of the two',
    related: [{ at: (other.key ?? other).at, label: 'the other one' }],
  };
}

/** A volume that another project makes is only named here. */
function* foreign(volume: Node): Iterable<Problem> {
  const external = volume.get('external');
  if (!external || (external.value !== true && external.kind !== 'mapping')) return;
  const other = volume.children.find(({ name }) => name !== 'external' && name !== 'name' && !name.startsWith('x-'));
  if (other) yield together(other, external);
}

function* twoNames(node: Node): Iterable<Problem> {
  const [inside, outside] = [node.get('external', 'name'), node.get('name')];
  if (inside?.text === undefined || outside?.text === undefined || inside.text === outside.text) return;
  yield { ...together(outside, inside), message: '`name` and `external.name` differ, so Compose refuses the project', help: 'Keep `name`, and write `external: true`' };
}
