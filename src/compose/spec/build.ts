import { assignments, differentEnvironment, fileMount, hosts, ulimitsOf } from './common.ts';
import { argument, pair, sshKey } from './format.ts';
import { flag, texts, wholeAmount } from './scalars.ts';
import { listOf, mapOf, mapping, oneOf, scalar, setOf, since, text, textOf } from './shape.ts';

/** What stands under `build`. */
export const build = oneOf(
  text,
  mapping('`build`', {
    additional_contexts: since('2.17.0', oneOf(mapOf('a list of contexts', text), listOf(textOf(pair)))),
    args: oneOf(assignments, listOf(textOf(argument))),
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
    shm_size: wholeAmount,
    ssh: since('2.4.0', oneOf(differentEnvironment, setOf(textOf(sshKey)))),
    tags: since('2.5.1', texts),
    target: text,
    ulimits: since('2.23.1', ulimitsOf(scalar('digits'))),
  }),
);
