import { readDocker } from '../../script/docker.ts';
import type { Invocation, Word } from '../../script/call.ts';
import { nameOf } from '../../source/path.ts';
import type { Location } from '../../source/source-file.ts';
import type { RepositoryText } from './repository-text.ts';
import type { V1Container } from './v1-names.ts';
import { wordsOf } from './words-of.ts';

/** A place where a text names a container as Compose V1 did. */
export interface Mention {
  readonly at: Location;
  readonly name: string;
  readonly container: V1Container;
  /** Given to `docker`, or as the host that something connects to. */
  readonly as: 'argument' | 'host';
  /** The command that it is given to. */
  readonly call: Invocation | undefined;
}

/** No text has as many; what comes behind is left out. */
const maxMentions = 300;

/** The containers that a text names as Compose V1 did, in its order; none where it knows V2's names too. */
export function containersNamedIn(text: RepositoryText): readonly Mention[] {
  if (!/_[1-9]\d?(?!\w)/.test(text.file.text)) return [];
  const inCalls = text.invocations.flatMap((call) => (readDocker(call)?.containers ?? []).flatMap((word) => inWord(text, word, call)));
  const hosts = isProse(text.file.path) ? [] : [...hostsIn(text), ...hostsBehindVariables(text)];
  const words = wordsOf(text.file);
  const places = new Set(inCalls.map(({ at }) => at.range.start));
  return [...inCalls, ...hosts.filter(({ at }) => !places.has(at.range.start))]
    .filter(({ name, container }) => !words.has(v2Name(name, container)))
    .toSorted((a, b) => a.at.range.start - b.at.range.start)
    .slice(0, maxMentions);
}

/** What V2 calls the container; only its end where the project is a variable. */
function v2Name(name: string, { service, number, project }: V1Container): string {
  return project === undefined ? `-${service.name}-${number}` : `${project}-${name.slice(project.length + 1, name.lastIndexOf('_'))}-${number}`;
}

/** Documents speak of hosts that are someone else's; what has happened is told with the names of its time. */
function isProse(path: string): boolean {
  return /\.(?:md|markdown|rst|txt)$/i.test(path) || /^(?:change-?log|changes|history|release|news)/i.test(nameOf(path));
}

/** `project_web_1`, `project_web_1:/data`, `container:project_web_1`, `name=project_web_1`, and `${PROJECT}_web_1`. */
function inWord(text: RepositoryText, word: Word, call: Invocation): readonly Mention[] {
  const written = word.at.file.slice(word.at.range);
  const match = /(?<![\w.-])(\$\{\w+\}|\$\(\w+\))?(?:["'](?=_))?([a-z0-9_][\w.-]*?_[1-9]\d?)(?![\w.-])/.exec(written);
  const [whole = '', variable, name = ''] = match ?? [];
  const isVariable = variable !== undefined || name.startsWith('_');
  const before = written.slice(0, match?.index);
  if (!match || (word.text === undefined && !isVariable) || !/^["'^]*(?:(?:container:|name=)["'^]?)?$/.test(before) || (isVariable && !variable)) return [];
  const container = isVariable ? text.names.containerBehindVariable(text.file, name) : text.names.containerFor(text.file, name);
  if (!container) return [];
  const start = word.at.range.start + match.index;
  return [{ at: { file: word.at.file, range: { start, end: start + whole.length } }, name: isVariable ? `${variable ?? ''}${name}` : name, container, as: 'argument', call }];
}

/** A proxy may call a group of servers as it likes. */
const group = /\b(?:upstream|backend|listen|frontend)[ \t]+([\w.-]+)/g;

/** How a name ends that V1 made. To look for this first, and back from there, is many times as quick as to try every word. */
const ending = /_[1-9]\d?(?![\w.-])/g;

function hostsIn(text: RepositoryText): readonly Mention[] {
  const { file, names } = text;
  let groups: ReadonlySet<string | undefined> | undefined;
  return [...file.text.matchAll(ending)].flatMap((match) => {
    const end = match.index + match[0].length;
    const start = wordStart(file.text, match.index);
    const name = file.text.slice(start, end);
    if (start === match.index || !/^[a-z0-9]/.test(name)) return [];
    const at = { file, range: { start, end } };
    const before = lineBefore(file.text, start);
    if (isComment(before) || !isHost(before, file.text.slice(at.range.end, at.range.end + 7), text.kind)) return [];
    const container = names.container(name);
    if (!container) return [];
    groups ??= new Set([...file.text.matchAll(group)].map((each) => each[1]));
    return !groups.has(name) ? [{ at, name, container, as: 'host' as const, call: undefined }] : [];
  });
}

/** `http://${PROJECT}_web_1` */
const behindVariable = /(?<=:\/\/(?:[^\s/@]{1,99}@)?)\$[{(]\w{1,60}[)}](_[\w.-]{1,99}_[1-9]\d?)(?![\w.-])/g;

function hostsBehindVariables({ file, names }: RepositoryText): readonly Mention[] {
  return [...file.text.matchAll(behindVariable)].flatMap((match) => {
    const [name, rest = ''] = match;
    const container = isComment(lineBefore(file.text, match.index)) ? undefined : names.containerBehindVariable(file, rest);
    return container ? [{ at: { file, range: { start: match.index, end: match.index + name.length } }, name, container, as: 'host' as const, call: undefined }] : [];
  });
}

/** Longer words are no names. */
const maxName = 100;

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < maxName && /[\w.-]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** `http://name`, `user@name`, `name:80`; outside of scripts, where it may be anything, also `server name;` and a whole value. */
function isHost(before: string, after: string, kind: RepositoryText['kind']): boolean {
  if (/:\/\/(?:[^\s/@]{1,99}@)?$|\w@$/.test(before)) return true;
  if (/^:\d{2,5}(?!\d)/.test(after) && !/[/$}]$/.test(before)) return true;
  const isValue = /(?:(?:^|\s)(?:server|proxy_pass|reverse_proxy)\s+|(?:[=:,[]\s{0,9}|^\s*-\s+)["']?)(?:container:)?$/.test(before);
  return kind !== 'script' && isValue && /^["']?\s*(?:$|[\n\r;,:#\]])/.test(after);
}

/** What stands before an offset on its line, as far as a line can be expected to go. */
function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function isComment(before: string): boolean {
  return /^\s*(?:#|\/\/|;|\*|--)|\s#\s/.test(before);
}
