import type { Invocation, Word } from '../../script/call.ts';
import { readDocker, type DockerCall, type Option } from '../../script/docker.ts';
import type { Edit } from '../../source/fix.ts';
import { folderOf, resolvePath } from '../../source/path.ts';
import type { Mention } from './mention.ts';
import { isFoundFrom } from './v1-names.ts';

/** Of each verb that Compose has as well: the options that it takes too. */
const shared: ReadonlyMap<string, RegExp> = new Map([
  ['exec', /^(?:-[it]{1,2}|--interactive|--tty|-d|--detach|-e|--env|-u|--user|-w|--workdir|--privileged)$/],
  ['logs', /^(?:-[ft]{1,2}|--follow|--timestamps|-n|--tail|--since|--until)$/],
  ['cp', /^(?:-[aL]{1,2}|--archive|--follow-link)$/],
  ['stop', /^(?:-t|--timeout)$/],
  ['restart', /^(?:-t|--timeout)$/],
  ['kill', /^(?:-s|--signal)$/],
  ['start', /^$/],
  ['pause', /^$/],
  ['unpause', /^$/],
]);

const takeIndex = new Set(['exec', 'logs', 'cp']);

/**
 * The same command as a call of Compose, which finds the container by its service: `undefined` where not all of it can
 * be said so. `names` are all that the command names as V1 did.
 */
export function asComposeCall(call: Invocation, names: readonly Mention[]): readonly Edit[] | undefined {
  const docker = call.form === 'words' ? readDocker(call) : undefined;
  const [name] = names;
  const allowed = docker && shared.get(docker.verb);
  // A program goes on giving a value for `%s`.
  if (names.some((each) => each.name.startsWith('%'))) return undefined;
  if (!docker || !name || !allowed || docker.options.some((option) => !allowed.test(option.name)) || !coversAll(docker, names)) return undefined;
  const project = projectFlag(call, names);
  const flags = extraFlags(docker, call, name);
  const [first] = docker.head;
  const last = docker.head.at(-1);
  if (project === undefined || flags === undefined || !first || !last || docker.head.length > (docker.head[1]?.text === 'container' ? 3 : 2)) return undefined;
  const head = { file: first.at.file, range: { start: first.at.range.start + (first.text?.startsWith('@') ? 1 : 0), end: last.at.range.end } };
  const dropped = docker.verb === 'exec' ? docker.options.filter(isTerminal) : [];
  return [
    { ...head, text: `docker compose${project} ${docker.verb}${flags}` },
    ...dropped.map(({ word }) => ({ ...withBlank(word), text: '' })),
    ...names.map(({ at, container }) => ({ ...at, text: container.service.name })),
  ];
}

/** Nothing else may be named: of `cp` one side, of all others each word. */
function coversAll({ verb, containers }: DockerCall, names: readonly Mention[]): boolean {
  const same = names.every(({ container }) => container.project === names[0]?.container.project && container.service.file === names[0]?.container.service.file);
  return same && names.length === (verb === 'cp' ? 1 : containers.length);
}

/** ` -p project` where Compose would not find the project from where it is called; `undefined` where neither is known. */
function projectFlag({ at, folder }: Invocation, [name]: readonly Mention[]): string | undefined {
  if (!name) return undefined;
  const { service, project, sure } = name.container;
  const from = folder === undefined ? undefined : resolvePath(folderOf(at.file.path), folder);
  if (from !== undefined && isFoundFrom(from, service)) return '';
  return sure && project !== undefined ? ` -p ${project}` : undefined;
}

function extraFlags({ verb, options }: DockerCall, { at, captured, into }: Invocation, { container: { number } }: Mention): string | undefined {
  const index = number > 1 ? ` --index ${number}` : '';
  if (index !== '' && !takeIndex.has(verb)) return undefined;
  if (verb === 'logs') return index + (captured || into.length > 0 ? ' --no-log-prefix' : '');
  if (verb !== 'exec') return index;
  const has = (letter: string, long: string) => options.some(({ name }) => name === long || (!name.startsWith('--') && name.includes(letter)));
  // Compose hands on its input unasked, and a loop that reads lines would lose them to it.
  if (!has('i', '--interactive') && /\bread\b/.test(at.file.text)) return undefined;
  return index + (has('t', '--tty') ? '' : ' -T');
}

function isTerminal({ name }: Option): boolean {
  return /^(?:-[it]{1,2}|--interactive|--tty)$/.test(name);
}

/** A word and the blanks before it. */
function withBlank({ at: { file, range } }: Word): Word['at'] {
  const blanks = /[ \t]+$/.exec(file.text.slice(Math.max(0, range.start - 20), range.start))?.[0].length ?? 0;
  return { file, range: { start: range.start - blanks, end: range.end } };
}
