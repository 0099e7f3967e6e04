import { assumeUnset } from '../../src/compose/load/variables/substituted.ts';
import type { Project } from '../../src/compose/project.ts';
import { resolvePath } from '../../src/source/path.ts';
import type { Node } from '../../src/yaml/node.ts';

type View = Record<string, unknown>;

/** A project's services in the notation of the recorded verdicts: what they come to where nothing is set from outside. */
export function viewOf(project: Project): View {
  const services = project.root.get('services')?.children ?? [];
  return Object.fromEntries(services.map((service) => [service.name, serviceView(assumeUnset(service), project.folder)]));
}

const asIs = ['image', 'user', 'container_name', 'network_mode'];
const flags = ['privileged', 'tty', 'read_only'];
const lists = ['dns', 'tmpfs', 'cap_add', 'expose', 'security_opt', 'group_add', 'profiles', 'volumes_from', 'links'];

function serviceView(service: Node, folder: string): View {
  const path = (written: string): string => `./${resolvePath(folder, written) ?? written}`.replace(/^\.\/$/, '.');
  const shown: View = {};
  const show = (name: string, read: (node: Node) => unknown): void => {
    const node = service.get(name);
    const value = node && read(node);
    if (value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0)) shown[name] = value;
  };
  for (const name of asIs) show(name, text);
  for (const name of flags) show(name, ({ value }) => value || undefined);
  for (const name of lists) show(name, texts);
  for (const name of ['command', 'entrypoint']) show(name, (node) => (node.kind === 'scalar' ? text(node)?.trim().split(/\s+/) : texts(node)));
  show('ports', ({ children }) => children.flatMap(port));
  show('volumes', ({ children }) => children.map((item) => mount(item, path)));
  show('environment', (node) => pairs(node, null));
  show('labels', (node) => pairs(node, ''));
  show('networks', named((options) => texts(options.get('aliases'))));
  show('depends_on', named((options) => options.get('condition')?.text ?? 'service_started'));
  for (const link of texts(service.get('links'))) shown['depends_on'] = { ...Object(shown['depends_on']), [link]: 'service_started' };
  for (const link of texts(service.get('volumes_from'))) if (!link.includes(':')) shown['depends_on'] = { ...Object(shown['depends_on']), [link]: 'service_started' };
  const mode = service.get('network_mode')?.text;
  if (mode?.startsWith('service:')) shown['depends_on'] = { ...Object(shown['depends_on']), [mode.slice(8)]: 'service_started' };
  show('extra_hosts', (node) => Object.entries(pairs(node, '')).map(([host, ip]) => (ip === '' ? host.replace(':', '=') : `${host}=${String(ip)}`)));
  if (service.get('extra_hosts')?.kind === 'sequence') show('extra_hosts', (node) => texts(node).map((item) => item.replace(':', '=')));
  show('build', (node) => build(node, path));
  show('healthcheck', (node) => ({ test: test(node.get('test')), retries: node.get('retries')?.value ?? 0 }));
  show('logging', (node) => ({ driver: node.get('driver')?.text, options: pairs(node.get('options'), '') }));
  show('ulimits', named((limit) => (limit.kind === 'mapping' ? `${limit.get('soft')?.text}-${limit.get('hard')?.text}` : limit.text)));
  show('sysctls', (node) => pairs(node, ''));
  show('deploy', (node) => ({ replicas: node.get('replicas')?.value ?? 0, labels: pairs(node.get('labels'), '') }));
  show('secrets', ({ children }) => children.map(secret).toSorted());
  return shown;
}

function text(node: Node): string | undefined {
  return node.text;
}

function texts(node: Node | undefined): string[] {
  if (!node || node.isNull) return [];
  return node.kind === 'scalar' ? [node.text ?? '?'] : node.children.map((child) => child.text ?? '?');
}

function pairs(node: Node | undefined, none: string | null): Record<string, string | null> {
  const entries = (node?.children ?? []).map((child): [string, string | null] => {
    if (child.key) return [child.name, child.text ?? none];
    const [name = '', ...value] = (child.text ?? '?').split('=');
    return [name, value.length > 0 ? value.join('=') : none];
  });
  return Object.fromEntries(entries);
}

function named(read: (node: Node) => unknown): (node: Node) => View {
  return ({ children }) => Object.fromEntries(children.map((child) => [child.key ? child.name : child.text, read(child)]));
}

function port(item: Node): string[] {
  const at = (name: string): string => item.get(name)?.text ?? '';
  if (item.kind === 'mapping') return [`${at('host_ip')}:${at('published')}:${at('target')}/${at('protocol') || 'tcp'}`];
  const [spec = '', protocol = 'tcp'] = (item.text ?? '?').split('/');
  const [target = '', published = '', ip = ''] = spec.split(':').toReversed();
  const [first, last] = target.split('-').map(Number);
  if (first === undefined || last === undefined) return [`${ip}:${published}:${target}/${protocol}`];
  const shift = Number(published.split('-')[0]) - first;
  return Array.from({ length: last - first + 1 }, (_, index) => `${ip}:${first + index + shift}:${first + index}/${protocol}`);
}

function mount(item: Node, path: (text: string) => string): string {
  const at = (name: string): string => item.get(name)?.text ?? '';
  if (item.kind === 'mapping') return `${at('type')} ${at('type') === 'bind' ? path(at('source')) : at('source')} ${at('target')}`;
  const parts = (item.text ?? '?').split(/(?<!^[a-z]):/);
  const [source = '', target = ''] = parts.length === 1 ? ['', ...parts] : parts;
  if (source.startsWith('/') || /^[a-z]:/.test(source)) return `bind ${source} ${target}`;
  return source.startsWith('.') ? `bind ${path(source)} ${target.replace(/(.)\/$/, '$1')}` : `volume ${source} ${target}`;
}

function build(node: Node, path: (text: string) => string): View {
  const context = node.kind === 'scalar' ? node.text : (node.get('context')?.text ?? '.');
  const local = (folder: string): string => (folder.includes('://') ? folder : path(folder));
  const contexts = Object.entries(pairs(node.get('additional_contexts'), '')).map(([name, folder]) => [name, local(folder ?? '')]);
  return { context: local(context ?? '?'), args: pairs(node.get('args'), null), contexts: Object.fromEntries(contexts) };
}

function test(node: Node | undefined): readonly string[] {
  return node?.kind === 'scalar' ? ['CMD-SHELL', node.text ?? '?'] : texts(node);
}

function secret(item: Node): string {
  const source = item.get('source')?.text ?? item.text ?? '?';
  return `${source} ${item.get('target')?.text ?? `/run/secrets/${source}`}`;
}
