import type { ShapeProblem, ShapeProblemKind } from '../../spec/shape-problem.ts';
import { lacksUnit, timeV1 } from '../values/durations.ts';
import { casts } from './fits.ts';
import { readV1 } from '../values/reading.ts';

/** What V1 lets pass of a service, by its key: it asks there for text, or for a number, and for no more. */
const lax = new Map<string, readonly ShapeProblemKind[]>([
  ['blkio_config.weight', ['wrong-type']],
  ['container_name', ['bad-format']],
  ['cpu_count', ['bad-format']],
  ['cpus', ['bad-format']],
  ['devices', ['bad-format']],
  ['extra_hosts', ['wrong-type', 'bad-format']],
  ['group_add', ['wrong-type']],
  ['healthcheck.interval', ['bad-format']],
  ['healthcheck.retries', ['bad-value', 'bad-format']],
  ['healthcheck.start_period', ['bad-format']],
  ['healthcheck.timeout', ['bad-format']],
  ['mem_swappiness', ['bad-format']],
  ['oom_score_adj', ['bad-format']],
  ['pid', ['wrong-type']],
  ['scale', ['bad-value', 'bad-format']],
  ['stop_grace_period', ['bad-format']],
  ['storage_opt', ['wrong-type']],
]);

/** Of what V1 makes a number, whether a variable has brought it or not. */
const numbers = new Map<string, RegExp>([
  ['cpu_count', casts.integer],
  ['cpus', casts.number],
  ['mem_swappiness', casts.integer],
  ['oom_score_adj', casts.integer],
  ['scale', casts.integer],
]);

/** Whether a mount in the long form lacks what V1 does not ask for, and V2 does. */
export function isMountWithoutPart({ kind, node, path: [section, , key, , ...inner] }: ShapeProblem): boolean {
  return kind === 'missing-key' && section === 'services' && key === 'volumes' && inner.length === 0 && node.get('type') !== undefined;
}

/** Whether V1 takes a value that V2 refuses, and no narrower cause than that is known. The rest of the project is taken for granted. */
export function isTakenByV1Alone({ kind, node, path: [section, , ...keys] }: ShapeProblem): boolean {
  const [key = ''] = keys;
  const reading = readV1(node);
  if (section !== 'services' || !reading || reading.text.includes('$')) return false;
  if ((key === 'secrets' || key === 'configs') && keys.at(-1) === 'mode') return kind === 'bad-format' && casts.integer.test(reading.text);
  const isScalarFault = kind === 'wrong-type' || kind === 'bad-format' || kind === 'bad-value';
  if (reading.base60) return isScalarFault && key !== 'deploy' && key !== 'ports' && key !== 'expose';
  if (numbers.get(key)?.test(reading.text) === false) return false;
  const isNumberForText = kind === 'wrong-type' && reading.type === 'text' && !node.quoted;
  return (lax.get(key) ?? lax.get(keys.join('.')))?.includes(kind) === true && (key !== 'healthcheck' || (keys.includes('retries') ? /^-?\d+$/ : timeV1).test(reading.text)) && !isNumberForText && !(key === 'stop_grace_period' && lacksUnit(reading.text));
}
