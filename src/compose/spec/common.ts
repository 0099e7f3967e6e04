import { commandLine } from './command-format.ts';
import { assignment, duration, hostMapping } from './format.ts';
import { flag, rights, whole } from './scalars.ts';
import { listOf, mapOf, mapping, nullable, oneOf, scalar, setOf, text, textOf } from './shape.ts';

/** A name that entries of `services`, `volumes` and so on may have. */
export const resourceName = /^[a-zA-Z0-9._-]+$/;

const values = mapOf('a list of values', scalar('text', 'number', 'boolean', 'null'));

/** Names with values, as a mapping or as a list of `NAME=VALUE`; of equal names in a list the last counts. */
export const assignments = oneOf(values, listOf(text));

/** The same, of which the list may hold nothing twice. */
export const differentAssignments = oneOf(values, setOf(text));

/** Variables for a process. */
export const environment = oneOf(values, listOf(textOf(assignment)));

/** The same, of which the list may hold nothing twice. */
export const differentEnvironment = oneOf(values, setOf(textOf(assignment)));

/** A command: one text that is cut into words, or a list of words. */
export const command = nullable(oneOf(textOf(commandLine), listOf(text)));

/** A stretch of time. */
export const time = textOf(duration);

/** Hosts with their addresses. */
export const hosts = oneOf(mapOf('a list of hosts', oneOf(text, listOf(text)), /^[^:=]+$/), setOf(textOf(hostMapping)));

/** Bounds of the system, by their names. */
export const ulimits = mapOf('a list of limits', oneOf(whole, mapping('a limit', { soft: whole, hard: whole }, ['soft', 'hard'])));

/** A config or secret in a container. */
export const fileMount = oneOf(text, mapping('an entry of a config or secret', { source: text, target: text, uid: text, gid: text, mode: rights }));

/** A command that is run in a container at a certain moment. */
export const hook = mapping('a hook', { command, user: text, privileged: flag, working_dir: text, environment: differentEnvironment }, ['command']);
