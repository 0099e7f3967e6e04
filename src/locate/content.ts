import type { SourceFile } from '../source/source-file.ts';
import { nameOf } from '../source/path.ts';
import { isBareName, kindOf } from './names.ts';
import { outline } from './outline.ts';
import { isFilledIn, isTemplate } from './template.ts';

/** The rest of the sentence "not checked: …". */
export const templateReason = 'a template, not YAML until it is rendered';

const rootKeys = new Set(['version', 'name', 'services', 'networks', 'volumes', 'configs', 'secrets', 'include', 'models']);

/** A service that has one of these is one; they mean nothing to Symfony, Render or Kubernetes. */
const decisive = new Set(['image', 'build', 'extends', 'provider']);

/** Keys of a service, today's and those of the format without `services:`. */
const serviceKeys = new Set(
  `annotations attach blkio_config build cap_add cap_drop cgroup cgroup_parent command configs container_name cpu_count
  cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset credential_spec depends_on deploy
  develop device_cgroup_rules devices dns dns_opt dns_search dockerfile domainname entrypoint env_file environment expose
  extends external_links extra_hosts gpus group_add healthcheck hostname image init ipc isolation label_file labels links
  log_driver log_opt logging mac_address mem_limit mem_reservation mem_swappiness memswap_limit models net network_mode
  networks oom_kill_disable oom_score_adj pid pids_limit platform ports post_start pre_start pre_stop privileged profiles provider
  pull_policy read_only restart runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal
  storage_opt sysctls tmpfs tty ulimits use_api_socket user userns_mode uts volume_driver volumes volumes_from working_dir`.split(/\s+/),
);

/**
 * Whether a text is a Compose file, going by its content alone. Strict: a file of another tool that happens to have
 * `services:` is refused. Templates are not refused here; `whyNot` tells them.
 */
export function looksLikeCompose(text: string): boolean {
  if (!/(?:^|[{\s])["']?(?:services|image|build|extends|include)["']?\s{0,9}:/m.test(text)) return false;
  const { root, listed } = outline(text);
  if (listed || root.size === 0) return false;
  const services = root.get('services');
  if (services) return [...root.keys()].every(isRootKey) && areServices(services.values());
  if (root.has('include')) return [...root.keys()].every(isRootKey) && root.size === 1 + (root.has('name') ? 1 : 0);
  return [...root.values()].every((children) => !children.get('image')?.size) && areOldServices([...root.values()].map((children) => new Set(children.keys())));
}

/** Names that nothing but Compose has; and those of its files that are called something more, too, which a pipeline may have. */
const own = /^(?:docker-)?compose\b|^docker-stack/i;
const called = /^(?:docker-)?compose[._-](?!override\b)[\w.-]*\.ya?ml$/i;

/** Whether a file has a name that other tools give theirs, too (`stack.yaml`, `lxc-compose.yml`, `10-docker-compose.yaml`), and only what is none of Compose's in it. */
export function isOfOtherTool({ path, text }: SourceFile): boolean {
  const name = nameOf(path);
  if (own.test(name) && !called.test(name)) return false;
  const { root } = outline(text);
  const foreign = [...root].filter(([key]) => !isRootKey(key));
  // Nothing that could be a service: `when:` and `steps:`, each with a list.
  if (own.test(name)) return foreign.length > 1 && foreign.length === root.size && foreign.every(([, below]) => below.size === 0);
  // What holds a list, or nothing by name, holds no services.
  return (foreign.length > 1 || foreign.some(([, below]) => below.size === 0)) && !root.has('services') && !root.has('include') && !looksLikeCompose(text);
}

/**
 * Whether a file that can be a script by its path is one. Where the name has no extension, the first line tells, but in
 * folders of scripts.
 */
export function isScript({ path, text }: SourceFile): boolean {
  return !isBareName(path) || text.startsWith('#!');
}

/** A variable that Coolify makes for a service, without a value; its files leave out volumes, and have keys of their own. */
const platformOwn = /^[ \t]{0,40}-[ \t]{1,9}["']?SERVICE_(?:URL|FQDN)_[A-Z\d_]{1,100}["']?[ \t]{0,9}(?:#.{0,500})?\r?$/m;

/** Why a file that is, or is called, a Compose file cannot be read as it stands: the rest of "not checked: …". */
export function whyNot({ path, text }: SourceFile): string | undefined {
  if (isTemplate(text) || isFilledIn(path, text)) return templateReason;
  if (platformOwn.test(text)) return 'for Coolify, which completes it';
  if (isPiece(path, text)) return 'a piece of a file, indented for the place that something puts it in';
  return isPart(path, text) ? 'a part among templates, for the file that something makes of them' : undefined;
}

/**
 * Services without `services`, or `services` without any, among templates: a menu lays those that are chosen together. In the
 * format of 2014 a whole project may lie there, under the name that Compose files go by.
 */
function isPart(path: string, text: string): boolean {
  if (!/(?:^|\/)\.?templates?\//i.test(path)) return false;
  const services = outline(text).root.get('services');
  return services ? services.size === 0 && /^["']?services["']?[ \t]*:[ \t]*(?:#.*)?\s*$/m.test(text) : kindOf(path) !== 'compose';
}

/** Services that begin further in, in a file that Compose does not find by itself: `cat piece.yml >> docker-compose.yml`. */
function isPiece(path: string, text: string): boolean {
  return /^(?:[ \t\r]*(?:#[^\n]*)?\n)*[ \t]+[^\s#]/.test(text) && !/^[ \t]*["']?services["']?[ \t]*:/m.test(text) && !/^(?:docker-)?compose\.ya?ml$/i.test(nameOf(path));
}

function isRootKey(key: string): boolean {
  return rootKeys.has(key) || key.startsWith('x-');
}

function areServices(services: Iterable<ReadonlySet<string>>): boolean {
  let known = 0;
  let other = 0;
  let decided = false;
  for (const keys of services) {
    for (const key of keys) {
      if (serviceKeys.has(key)) known += 1;
      else if (!key.startsWith('x-') && key !== '<<') other += 1;
      if (decisive.has(key)) decided = true;
    }
  }
  return decided ? known >= other : known > 0 && other === 0;
}

/** The format of 2014: nothing but services at the top. GitLab's jobs look much like them, but have a `script`; Helm's values have parts under `image`. */
function areOldServices(services: readonly ReadonlySet<string>[]): boolean {
  const plain = services.every((keys) => keys.size > 0 && [...keys].every((key) => serviceKeys.has(key)));
  return plain && services.some((keys) => keys.has('image') || keys.has('build') || keys.has('extends'));
}
