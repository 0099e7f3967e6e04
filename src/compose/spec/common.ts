import { commandLine } from './command-format.ts';
import { assignment, duration, hostMapping } from './format.ts';
import { flag, rights } from './scalars.ts';
import { late, limit, listOf, mapOf, mapping, nullable, oneOf, open, scalar, setOf, text, textOf, type Shape } from './shape.ts';

/** A name that entries of `services`, `volumes` and so on may have. */
export const resourceName = /^[a-zA-Z0-9._-]+$/;

const values = late(mapOf('a list of values', scalar('text', 'number', 'boolean', 'null')));

/** Names with values, as a mapping or as a list of `NAME=VALUE`; of equal names in a list the last counts. */
export const assignments = oneOf(values, listOf(text));

/** The same, of which the list may hold nothing twice. */
export const differentAssignments = oneOf(values, setOf(text));

/** Variables of what runs. */
export const environment = oneOf(values, listOf(textOf(assignment)));

/** The same, of which the list may hold nothing twice. */
export const differentEnvironment = oneOf(values, setOf(textOf(assignment)));

/** A command: one text that is cut into words, or a list of words. */
export const command = nullable(oneOf(textOf(commandLine), listOf(text)));

/** A stretch of time. */
export const time = textOf(duration);

/** Hosts with their addresses. */
export const hosts = oneOf(mapOf('a list of hosts', oneOf(text, listOf(text)), /^(?!x-)[^:=]+$/), setOf(textOf(hostMapping)));

/** Bounds of the system, by their names; where a name is none, the engine does not look into a mapping. */
export function ulimitsOf(value: Shape): Shape {
  const limits = oneOf(value, mapping('a limit', { soft: value, hard: value }, ['soft', 'hard']));
  return open(mapOf('a list of limits', limits, /^[a-z]+$/), oneOf(value, open(mapping('a limit', {}))));
}

/** Bounds of the system for a service. */
export const ulimits = ulimitsOf(limit(scalar('digits'), { reads: 'integer' }));

/** A config or secret in a container. */
export const fileMount = oneOf(text, mapping('an entry of a config or secret', { source: text, target: text, uid: text, gid: text, mode: rights }));

const hookKeys = { command, user: text, privileged: flag, working_dir: text, environment: differentEnvironment };

/** A command that is run in a container at a certain moment. */
export const hook = mapping('a hook', hookKeys, ['command']);

/** The same before the container runs, in one of its own. */
export const earlyHook = mapping('a hook', { ...hookKeys, image: text, per_replica: flag });
