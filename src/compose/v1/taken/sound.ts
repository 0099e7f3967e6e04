import type { Node } from '../../../yaml/node.ts';
import { isExternalV1 } from '../resources/external-v1.ts';
import { readMount } from '../../parts/mount.ts';
import { wordsV1 } from '../values/command-words.ts';
import { timeV1 } from '../values/durations.ts';
import { driveLetter } from '../values/mount-text.ts';
import { readV1 } from '../values/reading.ts';

/** Whether V1 finds nothing in a file that contradicts itself, beyond what its schema says. */
export function isFileSound(root: Node): boolean {
  const mounts = entries(root, 'services').every((service) => areMountsSound(service.get('volumes')));
  const files = [...entries(root, 'secrets'), ...entries(root, 'configs')].every((file) => isExternalBare(file));
  return mounts && files && entries(root, 'volumes').every((volume) => isExternalBare(volume)) && entries(root, 'networks').every((network) => isExternalBare(network, 'driver') && areSubnetsSound(network));
}

/** The same of a project's services, after all files are laid over one another. */
export function areServicesSound(root: Node): boolean {
  const never = new Set(entries(root, 'services').filter(isNeverStarted).map(({ name }) => name));
  return entries(root, 'services').every((service) => {
    const { name } = service;
    if (!service.get('profiles') && needs(service).some((other) => never.has(other))) return false;
    if (service.get('container_name') && Number((service.get('scale') ?? service.get('deploy', 'replicas'))?.value ?? 1) > 1) return false;
    const [build, image] = [service.get('build'), service.get('image')];
    if (build && !image && (name !== name.toLowerCase() || (build.kind === 'mapping' && !build.get('context')))) return false;
    if (service.get('scale') && service.get('deploy', 'replicas')) return false;
    if (service.get('ports') && service.get('network_mode')?.text === 'host') return false;
    if (['command', 'entrypoint'].some((key) => !isCommandSound(service.get(key)))) return false;
    return isHealthcheckSound(service.get('healthcheck')) && arePortsSound(service.get('ports')) && areTextsSound(service.get('expose'), exposed) && areTextsSound(service.get('security_opt'), protection);
  });
}

/** The same of a file of the first format that stands alone: what is laid over another one takes its image or its build away. */
export function isFirstFormatSound(root: Node): boolean {
  return root.children.every((service) => service.get('extends') || !service.get('image') || !(service.get('build') || service.get('dockerfile')));
}

/** To V1 an empty list names no profile that could be switched on. */
function isNeverStarted(service: Node): boolean {
  const profiles = service.get('profiles');
  return profiles?.kind === 'sequence' && profiles.children.length === 0;
}

function needs(service: Node): readonly string[] {
  return ['depends_on', 'links', 'volumes_from'].flatMap((key) => (service.get(key)?.children ?? []).map((child) => child.key?.text ?? child.text?.split(':', 1)[0] ?? ''));
}

const exposed = /^\d+(?:-\d+)?(?:\/[a-z]+)?$/i;
const protection = /[:=]|^no-new-privileges$/;

function areTextsSound(list: Node | undefined, format: RegExp): boolean {
  return (list?.children ?? []).map(readV1).every((reading) => !reading || reading.text.includes('$') || format.test(reading.text));
}

function isCommandSound(command: Node | undefined): boolean {
  return command?.kind !== 'scalar' || typeof command.value !== 'string' || wordsV1(command.value) !== undefined;
}

/** `disable` stands alone or with a test. */
function isHealthcheckSound(healthcheck: Node | undefined): boolean {
  const test = healthcheck?.get('test');
  const first = test?.kind === 'sequence' ? (test.children[0]?.text ?? '') : 'CMD';
  if (!['NONE', 'CMD', 'CMD-SHELL'].includes(first) || !['interval', 'timeout', 'start_period'].every((key) => isTimeSound(healthcheck?.get(key)))) return false;
  return !healthcheck?.get('disable') || healthcheck.children.every(({ name }) => name === 'disable' || name === 'test');
}

function isTimeSound(time: Node | undefined): boolean {
  return time?.text === undefined || time.text.includes('$') || timeV1.test(time.text);
}

const port = /^(?:(?:\[?[a-f\d.:]+\]?:)?(?:\d+(?:-\d+)?)?:)?\d+(?:-\d+)?(?:\/(?:udp|tcp|sctp))?$/i;

function arePortsSound(ports: Node | undefined): boolean {
  return (ports?.children ?? []).every((item) => {
    const reading = readV1(item) ?? readV1(item.get('published') ?? item);
    return !reading || (port.test(reading.text) && !/^:\d+(?:\/|$)/.test(reading.text));
  });
}

/** One thing at each place, and no more than three parts between colons. */
function areMountsSound(volumes: Node | undefined): boolean {
  const targets = (volumes?.children ?? []).flatMap((item) => targetV1(item) ?? []).map((target) => target.replace(/(.)\/+$/, '$1'));
  const isShort = (volumes?.children ?? []).every(({ text }) => text === undefined || text.split(':').length <= 3);
  return isShort && new Set(targets).size === targets.length;
}

/** V1 knows no drives of Windows. */
function targetV1(item: Node): string | undefined {
  return driveLetter(item) === undefined ? readMount(item)?.target : item.text?.split(':')[1];
}

function isExternalBare(resource: Node, ...allowed: readonly string[]): boolean {
  return !isExternalV1(resource) || resource.children.every(({ name }) => ['external', 'name', ...allowed].includes(name));
}

function entries(root: Node, section: string): readonly Node[] {
  return root.get(section)?.children ?? [];
}

/** With the length of the prefix; V1 asks for no more than that. */
function areSubnetsSound(network: Node): boolean {
  const subnets = (network.get('ipam', 'config')?.children ?? []).flatMap((pool) => pool.get('subnet')?.text ?? []);
  return subnets.every((subnet) => subnet.includes('$') || /^[\da-f.:]+\/\d+$/i.test(subnet));
}
