import type { Project } from '../../compose/project.ts';
import type { Service } from '../../compose/service.ts';
import { isTakenByV1 } from '../../compose/v1/taken/taken.ts';
import { unusedVolumes } from '../../compose/v1/resources/unused-volumes.ts';
import { isWhole } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

/** What is declared under a section, and where services name it. */
const sections = [
  { section: 'networks', thing: 'network', paths: [['networks'], ['build', 'network']] },
  { section: 'secrets', thing: 'secret', paths: [['secrets'], ['build', 'secrets']] },
  { section: 'configs', thing: 'config', paths: [['configs']] },
  { section: 'models', thing: 'model', paths: [['models']] },
];

export default defineRule({
  id: 'no-unused-resource',
  category: 'correctness',
  severity: 'notice',
  summary: 'Networks, volumes, secrets, configs and models are used by a service',
  why: `Compose passes over what no service names: it makes no such network or volume, and hands over no such secret. Often it is left over,
    sometimes the line that was to use it is missing.`,
  bad: `
    services:
      web:
        image: nginx:1.27
    networks:
      internal:`,
  good: `
    services:
      web:
        image: nginx:1.27
        networks: [internal]
    networks:
      internal:`,
  links: ['https://docs.docker.com/reference/compose-file/networks/'],

  *project(project) {
    // Without a service, it holds what is shared by the files that are laid over it.
    if (!isWhole(project) || project.open || project.services.size === 0) return;
    for (const { section, thing, paths } of sections) {
      for (const node of unused(project, section, paths)) yield found(node, thing);
    }
    // Where V1 may have run the project, it made these, and `no-unused-volume` says so, unless V1 is long gone.
    if (project.isPastV1 || !isTakenByV1(project)) for (const node of unusedVolumes(project)) yield found(node, 'volume');
  },
});

function found(node: Node, thing: string) {
  const message = `No service uses ${thing} \`${shorten(node.name, 40)}\`, so Compose passes over it`;
  return { at: (node.key ?? node).at, message, help: 'Remove it, or name it in the service that it is for' };
}

/** What is declared and surely named by no service: a variable may hold any name. */
function unused({ root, services }: Project, section: string, paths: readonly (readonly string[])[]): readonly Node[] {
  const names = new Set([...services.values()].flatMap((service) => paths.flatMap((path) => namesAt(service, path))));
  if (names.has(undefined)) return [];
  return (root.get(section)?.children ?? []).filter(({ name }) => name !== 'default' && !names.has(name));
}

function namesAt(service: Service, path: readonly string[]): readonly (string | undefined)[] {
  const node = service.get(...path);
  if (node?.kind === 'scalar') return node.isNull ? [] : [node.text];
  return (node?.children ?? []).map((child) => (child.key ?? child.get('source') ?? child).text);
}
