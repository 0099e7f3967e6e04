import { nameOf } from '../../source/path.ts';
import type { Mention } from './mention.ts';
import type { RepositoryText } from './repository-text.ts';

/** The hosts that a text connects to by the names of containers that Compose V1 made. */
export function hostsNamedIn(text: RepositoryText): readonly Mention[] {
  return isProse(text.file.path) ? [] : [...hostsIn(text), ...hostsBehindVariables(text)];
}

/** Documents speak of hosts that are someone else's; what has happened is told with the names of its time. */
function isProse(path: string): boolean {
  return /\.(?:md|markdown|rst|txt)$/i.test(path) || /^(?:change-?log|changes|history|release|news)/i.test(nameOf(path));
}

/** A proxy may call a group of servers as it likes. */
const group = /\b(?:upstream|backend|listen|frontend)[ \t]+([\w.-]+)/g;

/** How a name ends that V1 made. To look for this first, and back from there, is many times as quick as to try every word. */
const ending = /_[1-9]\d?(?![\w.-])/g;

function hostsIn(text: RepositoryText): readonly Mention[] {
  const { file, names } = text;
  const mayBeAnything = text.kind === 'script' && !/\.ya?ml$/i.test(file.path);
  let groups: ReadonlySet<string | undefined> | undefined;
  return [...file.text.matchAll(ending)].flatMap((match) => {
    const end = match.index + match[0].length;
    const start = wordStart(file.text, match.index);
    const name = file.text.slice(start, end);
    if (start === match.index || !/^[a-z0-9]/.test(name)) return [];
    const at = { file, range: { start, end } };
    const before = lineBefore(file.text, start);
    const after = file.text.slice(at.range.end, at.range.end + 7);
    const as = isContainer(before, after) ? 'argument' : isHost(before, after, mayBeAnything) ? 'host' : undefined;
    if (isComment(before) || as === undefined) return [];
    const container = names.container(name);
    if (!container) return [];
    groups ??= new Set([...file.text.matchAll(group)].map((each) => each[1]));
    return !groups.has(name) ? [{ at, name, container, as, call: undefined }] : [];
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

/** `http://name`, `user@name`, `name:80`, but no title; outside of scripts, where it may be anything, also `server name;` and a whole value. */
function isHost(before: string, after: string, mayBeAnything: boolean): boolean {
  if (/:\/\/(?:[^\s/@]{1,99}@)?$|\w@$/.test(before)) return true;
  if (/^:\d{2,5}(?!\d)/.test(after) && !/[/$}]$/.test(before)) return true;
  if (/\b(?:job_name|alias|title|description|label|id)["']?\s{0,9}:\s{0,9}["']?$/i.test(before)) return false;
  if (/\bhost=$/i.test(before) && /^[;,"' ]/.test(after)) return true;
  const isValue = /(?:(?:^|\s)(?:server|proxy_pass|reverse_proxy|fastcgi_pass|uwsgi_pass|grpc_pass)\s+|(?:[=:,[]\s{0,9}|^\s*-\s+)["']?)(?:container:)?$/.test(before);
  return !mayBeAnything && isValue && /^["']?\s*(?:$|[\n\r;,:#\]])/.test(after);
}

/** A client of Docker's, or a task of Ansible's, is given a container: `containers.get("name")`, `getContainer('name')`, `container: name`. */
function isContainer(before: string, after: string): boolean {
  if (/\b(?:containers\.get|get_?container)\(\s{0,9}["'`]$/i.test(before)) return /^["'`]/.test(after);
  return /(?:^|[\s{,"'])(?:container(?:_name)?|name)["']?\s{0,9}:\s{0,9}["']?$/.test(before) && /^["']?\s*(?:$|[\n\r,#}])/.test(after);
}

/** What stands before an offset on its line, as far as a line can be expected to go. */
function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function isComment(before: string): boolean {
  return /^\s*(?:#|\/\/|;|\*|--)|\s#\s/.test(before);
}
