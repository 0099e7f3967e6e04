import type { Edit } from '../../source/fix.ts';
import { removeEntry, renameKey, replaceScalar } from '../../yaml/edits.ts';
import type { Node } from '../../yaml/node.ts';
import type { Script } from '../script.ts';
import { tasksIn } from './ansible-tasks.ts';

/** A task of Ansible that calls the module for Compose V1. */
export interface RemovedModule {
  readonly name: Node;
  readonly options: Node;
}

/** Until Ansible 2.8 it was called `docker_service` (the module's own documentation). */
const modules = new Set(['docker_service', ...['', 'community.docker.', 'community.general.'].map((collection) => `${collection}docker_compose`)]);

/** Options that both modules take with values of the same type: the argument specs of community.docker, before 4.0.0 and of August 2026, compared. */
const shared = new Set(
  `project_src project_name files profiles scale services dependencies remove_images remove_volumes remove_orphans timeout docker_host docker_url tls_hostname
  api_version docker_api_version ca_path ca_cert tls_ca_cert cacert_path client_cert tls_client_cert cert_path client_key tls_client_key key_path tls
  validate_certs tls_verify`.split(/\s+/),
);

/** Those that the new one has under another name, or with other values. */
const changed = new Set(['state', 'definition', 'recreate', 'pull', 'build', 'stopped', 'restarted', 'env_file']);

/** Those that the new one refuses. */
const gone = new Set(['hostname_check', 'nocache', 'debug', 'use_ssh_client', 'ssl_version']);

/** The tasks that call Ansible's module for Compose V1. */
export function removedModulesIn({ file }: Script): readonly RemovedModule[] {
  if (!/\.ya?ml$/i.test(file.path) || !/\bdocker_(?:compose|service)["']?\s{0,9}:/.test(file.text)) return [];
  return tasksIn(file).flatMap((task) =>
    task.children.flatMap((options) => (options.key && modules.has(options.name) && isCalled(options) ? [{ name: options.key, options }] : [])),
  );
}

/** Someone's own variable may go by the module's name. */
function isCalled(options: Node): boolean {
  return options.kind === 'mapping' ? options.children.some(({ name }) => shared.has(name) || changed.has(name) || gone.has(name)) : /^\w+=/.test(options.text ?? '');
}

/** The options of a task that the module for V2 refuses. */
export function refusedOptions({ options }: RemovedModule): readonly string[] {
  return options.children.map(({ name }) => name).filter((name) => gone.has(name));
}

/** A task as a call of the module for V2; `undefined` where an option hangs on what is not known, or has nothing in its place. */
export function asCallOfV2({ name, options }: RemovedModule): readonly Edit[] | undefined {
  if (options.kind !== 'mapping' || options.alias) return undefined;
  const edits = options.children.map((option) => (shared.has(option.name) ? [] : changeOf(option, options)));
  return edits.some((each) => each === undefined) ? undefined : [{ ...name.at, text: 'community.docker.docker_compose_v2' }, ...edits.flatMap((each) => each ?? [])];
}

function changeOf(option: Node, options: Node): readonly Edit[] | undefined {
  const { name, text } = option;
  if (name === 'recreate') return text === 'smart' ? replaceScalar(option, 'auto') : text === 'always' || text === 'never' ? [] : undefined;
  if (name === 'definition') return options.get('project_name') ? [] : undefined;
  if (name === 'env_file') return option.kind === 'scalar' && !option.alias ? [...renameKey(option, 'env_files'), { ...option.at, text: `[${option.source}]` }] : undefined;
  if (name === 'state') return /^(?:present|absent)$/.test(text ?? '') ? (text === 'present' && ends(options) ? removeEntry(option) : []) : undefined;
  const isOn = truthOf(option);
  if (isOn === undefined) return undefined;
  if (name === 'pull' || name === 'build') return replaceScalar(option, isOn ? 'always' : 'policy');
  if (name !== 'stopped' && name !== 'restarted') return undefined;
  if (!isOn) return removeEntry(option);
  const other = options.get(name === 'stopped' ? 'restarted' : 'stopped');
  const isOnly = (!other || truthOf(other) === false) && [undefined, 'present'].includes(options.get('state')?.text);
  return isOnly ? [...renameKey(option, 'state'), ...replaceScalar(option, name)] : undefined;
}

/** Whether another option says what state is wanted, which the new module has as a word of `state`. */
function ends(options: Node): boolean {
  return ['stopped', 'restarted'].some((name) => truthOf(options.get(name)) === true);
}

/** As Ansible reads it: YAML 1.1, and text in its place. */
function truthOf(option: Node | undefined): boolean | undefined {
  const text = option?.text?.toLowerCase() ?? '';
  if (/^(?:yes|true|on|1)$/.test(text)) return true;
  return /^(?:no|false|off|0)$/.test(text) ? false : undefined;
}
