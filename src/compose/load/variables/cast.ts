import type { Scalar } from '../../../yaml/scalar.ts';
import { pathTable } from '../path-table.ts';

/** What the engine makes of a text at a path; `undefined` where it makes nothing of it. */
export type Cast = (text: string) => Scalar | undefined;

/** A text as a whole number, in the engine's one notation. */
function readWhole(text: string): number | undefined {
  return /^[-+]?\d+$/.test(text) ? Number(text) : undefined;
}

/** A text as a truth value, as the engine reads one that is quoted or comes from a variable. */
export function readBoolean(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (['true', 'y', 'yes', 'on'].includes(word)) return true;
  return ['false', 'n', 'no', 'off'].includes(word) ? false : undefined;
}

/** A text as a number. */
function readDecimal(text: string): number | undefined {
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

const wholes = [
  'cpu_count', 'cpu_period', 'cpu_quota', 'cpu_rt_period', 'cpu_rt_runtime', 'cpu_shares', 'oom_score_adj', 'pids_limit', 'scale',
  'deploy.replicas', 'deploy.update_config.parallelism', 'deploy.rollback_config.parallelism', 'deploy.restart_policy.max_attempts',
  'deploy.placement.max_replicas_per_node', 'healthcheck.retries', 'ports.[].target', 'ulimits.*', 'ulimits.*.hard', 'ulimits.*.soft',
];
const decimals = ['cpu_percent', 'cpus', 'deploy.update_config.max_failure_ratio', 'deploy.rollback_config.max_failure_ratio'];
const booleans = [
  'init', 'healthcheck.disable', 'oom_kill_disable', 'privileged', 'read_only', 'stdin_open', 'tty', 'volumes.[].read_only', 'volumes.[].volume.nocopy',
];
const topBooleans = [
  'networks.*.external', 'networks.*.internal', 'networks.*.attachable', 'networks.*.enable_ipv4', 'networks.*.enable_ipv6',
  'volumes.*.external', 'secrets.*.external', 'configs.*.external',
];

const inService = (paths: readonly string[], cast: Cast): [string, Cast][] => paths.map((path) => [`services.*.${path}`, cast]);

/** Where a text, quoted or from a variable, becomes a number or a truth value. */
export const casts = pathTable<Cast>([
  ...inService(wholes, readWhole),
  ...inService(decimals, readDecimal),
  ...inService(booleans, readBoolean),
  ...topBooleans.map((path): [string, Cast] => [path, readBoolean]),
]);
