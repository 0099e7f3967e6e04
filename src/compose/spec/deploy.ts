import { assignments, differentAssignments, time } from './common.ts';
import { bytes, wholeText } from './format.ts';
import { copies, decimal, devices, differentTexts, positive, share, texts, wholeOrText } from './scalars.ts';
import { limit, listOf, mapping, nullable, oneOf, oneWord, open, scalar, since, text, textOf } from './shape.ts';

const update = mapping('an update', {
  delay: time,
  failure_action: text,
  max_failure_ratio: decimal,
  monitor: time,
  order: oneWord('start-first', 'stop-first'),
  parallelism: positive,
});

const request = {
  capabilities: differentTexts,
  count: devices,
  device_ids: differentTexts,
  driver: text,
  options: differentAssignments,
};

/** Devices that a service reserves. */
const deviceRequest = mapping('a request for devices', request, ['capabilities']);

/** What stands under `gpus`, where the engine passes over what it does not know. */
export const gpus = oneOf(oneWord('all'), listOf(open(mapping('a request for GPUs', request))));

const genericResource = mapping('a resource', {
  discrete_resource_spec: mapping('`discrete_resource_spec`', { kind: text, value: limit(scalar('number', 'text'), { format: wholeText }) }),
});

/** What stands under `deploy`. */
export const deploy = nullable(
  mapping('`deploy`', {
    endpoint_mode: text,
    labels: assignments,
    mode: text,
    placement: mapping('`placement`', {
      constraints: texts,
      max_replicas_per_node: positive,
      preferences: listOf(mapping('a preference', { spread: text })),
    }),
    replicas: copies,
    resources: mapping('`resources`', {
      limits: mapping('`limits`', { cpus: share, memory: textOf(bytes), pids: since('2.3.0', wholeOrText) }),
      reservations: mapping('`reservations`', {
        cpus: share,
        devices: listOf(deviceRequest),
        generic_resources: listOf(genericResource),
        memory: textOf(bytes),
      }),
    }),
    restart_policy: mapping('`restart_policy`', { condition: text, delay: time, max_attempts: positive, window: time }),
    rollback_config: update,
    update_config: update,
  }),
);
