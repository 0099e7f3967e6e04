import { assignments, differentAssignments, differentEnvironment, environment, fileMount, hosts, ulimits } from './common.ts';
import { pair, sshKey } from './format.ts';
import { amount, flag, texts } from './scalars.ts';
import { listOf, mapping, oneOf, scalar, setOf, since, text, textOf } from './shape.ts';

/** What stands under `build`. */
export const build = oneOf(
  text,
  mapping('`build`', {
    additional_contexts: since('2.17.0', oneOf(differentAssignments, listOf(textOf(pair)))),
    args: environment,
    cache_from: texts,
    cache_to: since('2.4.0', texts),
    context: text,
    dockerfile: text,
    dockerfile_inline: since('2.17.0', text),
    entitlements: since('2.27.0', texts),
    extra_hosts: hosts,
    isolation: text,
    labels: assignments,
    network: text,
    no_cache: since('2.4.0', flag),
    no_cache_filter: since('5.0.0', oneOf(text, texts)),
    platforms: since('2.10.0', texts),
    privileged: since('2.15.0', flag),
    provenance: since('2.39.0', scalar('text', 'boolean')),
    pull: since('2.4.0', flag),
    sbom: since('2.39.0', scalar('text', 'boolean')),
    secrets: since('2.5.0', listOf(fileMount)),
    shm_size: amount,
    ssh: since('2.4.0', oneOf(differentEnvironment, setOf(textOf(sshKey)))),
    tags: since('2.5.1', texts),
    target: text,
    ulimits: since('2.23.1', ulimits),
  }),
);
