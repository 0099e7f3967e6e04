import type { Node } from '../../../yaml/node.ts';
import type { Project } from '../../project.ts';
import { readMount } from '../../parts/mount.ts';
import { driveLetter } from '../values/mount-text.ts';
import { extensions } from '../layers/overlays.ts';
import { readV1 } from '../values/reading.ts';

/** Whether each service, idle ones too, has an image or a build, and all that it names is there; V1 starts none of a project where one is not. */
export function areReferencesSound(project: Project): boolean {
  const { root } = project;
  const services = root.get('services');
  const written = project.files.flatMap(({ layout }) => layout.root.get('services')?.children ?? []);
  const found = new Set([...extensions(project)].map(({ above }) => above));
  // V1 finds what is extended in other places than V2, which may miss it.
  const missed = new Set(written.flatMap((service) => (service.get('extends') && !found.has(service) ? [service.name] : [])));
  const names = new Set(written.map(({ key, name }) => (key && readV1(key)?.text) ?? name));
  if (written.some((service) => !isExtended(service.get('extends'), names))) return false;
  const [networks, volumes] = [namesIn(root.get('networks')), namesIn(root.get('volumes'))];
  // V1 looks for every external volume, mounted or not.
  if (root.get('volumes')?.children.some(isNameless)) return false;
  return (services?.children ?? []).every((service) => {
    if (!service.get('image') && !service.get('build') && !missed.has(service.name)) return false;
    return (
      servicesOf(service).every((name) => services?.get(name)) &&
      networksOf(service).every((name) => name === 'default' || networks.has(name)) &&
      volumesOf(service).every((name) => volumes.has(name)) &&
      secretsOf(service).every((name) => (root.get('secrets', name)?.children.length ?? 0) > 0)
    );
  });
}

/** Whether V1 finds by its name what is extended in the same file; what another file holds is taken for granted. */
function isExtended(node: Node | undefined, names: ReadonlySet<string>): boolean {
  const named = node && (node.get('service') ?? node);
  const name = named && !node.get('file') ? readV1(named)?.text : undefined;
  return name === undefined || name.includes('$') || names.has(name);
}

function isNameless(resource: Node): boolean {
  return resource.get('external', 'name')?.text === '';
}

/** As V1 reads them: `08` is a name to it, and a number to V2. */
function namesIn(section: Node | undefined): ReadonlySet<string> {
  return new Set((section?.children ?? []).filter((one) => !isNameless(one)).map(({ key, name }) => (key && readV1(key)?.text) ?? name));
}

/** The names that are known: nothing of those that a variable brings in. */
function known(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text === undefined || text.includes('$') ? [] : [text]));
}

function servicesOf(service: Node): readonly string[] {
  const named = items(service, 'depends_on').map((child) => child.key?.text ?? child.text);
  const linked = items(service, 'links').map(({ text }) => text?.split(':', 1)[0]);
  const mounted = items(service, 'volumes_from').map(({ text }) => (text?.startsWith('container:') ? undefined : text?.replace(/^service:(?=.*:)/, '').split(':', 1)[0]));
  const shared = ['network_mode', 'ipc', 'pid'].map((key) => /^service:(.+)$/.exec(service.get(key)?.text ?? '')?.[1]);
  return known([...named, ...linked, ...mounted, ...shared]);
}

function networksOf(service: Node): readonly string[] {
  return known(items(service, 'networks').map((child) => child.key?.text ?? child.text));
}

/** V1 knows no drives of Windows. */
function volumesOf(service: Node): readonly string[] {
  return known(
    items(service, 'volumes').map((item) => {
      const mount = driveLetter(item) === undefined ? readMount(item) : undefined;
      return mount?.type === 'volume' ? mount.source : driveLetter(item);
    }),
  );
}

function secretsOf(service: Node): readonly string[] {
  return known(items(service, 'secrets').map((item) => (item.kind === 'mapping' ? item.get('source') : item)?.text));
}

function items(service: Node, key: string): readonly Node[] {
  return service.get(key)?.children ?? [];
}
