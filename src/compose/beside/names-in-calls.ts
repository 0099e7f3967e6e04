import { readDocker } from '../../script/docker.ts';
import type { Invocation, Word } from '../../script/call.ts';
import type { Mention } from './mention.ts';
import type { RepositoryText } from './repository-text.ts';

/** The containers that calls of docker name as Compose V1 did, also by a variable that is set in the same text. */
export function namedInCalls(text: RepositoryText): readonly Mention[] {
  const calls = text.invocations.map((call) => ({ call, words: wordsOf(call) }));
  const variables = new Set(calls.flatMap(({ words }) => words.flatMap(({ at }) => variable.exec(at.file.slice(at.range))?.[1] ?? [])));
  const held = text.settings.filter(({ name }) => variables.has(name));
  return [...calls.flatMap(({ call, words }) => words.flatMap((word) => inWord(text, word, call))), ...held.flatMap(({ value }) => inWord(text, value, undefined))];
}

/** `"$NAME"`, `${NAME}:/data` */
const variable = /^["']?\$\{?(\w+)\}?(?::[^"']*)?["']?$/;

/** The words of a call that name containers: `docker exec NAME`, `docker ps | grep NAME`. */
function wordsOf(call: Invocation): readonly Word[] {
  const docker = readDocker(call);
  if (!docker) return [];
  const [reader, ...words] = call.into;
  const searches = docker.listsContainers && /^[ef]?grep$/.test(reader?.text ?? '');
  const sought = searches ? words.find(({ text }) => !text?.startsWith('-')) : undefined;
  return sought ? [...docker.containers, sought] : docker.containers;
}

/** What may stand for a project: a variable, what a command prints, a hole in a text of a program or a template. */
const project = /\$\{[^{}\n]{1,80}\}|\$\([^()\n]{1,80}\)|`[^`\n]{1,80}`|["']\$\w{1,60}(?=["'])|%s|\{\{[^{}\n]{1,80}\}\}|\{[\w.]{1,60}\}/;

const name = new RegExp(`(?<![\\w.$-])(${project.source})?(?:["'](?=_))?([a-z0-9_][\\w.-]*?_[1-9]\\d?)(?![\\w.-])`);

/** `project_web_1`, `project_web_1:/data`, `container:project_web_1`, `name=project_web_1`, and `${PROJECT}_web_1`. */
function inWord(text: RepositoryText, word: Word, call: Invocation | undefined): readonly Mention[] {
  const { file } = word.at;
  const written = file.slice(word.at.range);
  const match = name.exec(written);
  const [whole = '', stand, rest = ''] = match ?? [];
  const isVariable = stand !== undefined;
  const before = written.slice(0, match?.index);
  if (!match || isVariable !== rest.startsWith('_') || (word.text === undefined && !isVariable) || !/^f?["'`^]*(?:(?:container:|name=)["'^]?)?$/.test(before)) return [];
  const container = isVariable ? text.names.containerBehindVariable(text.file, rest) : text.names.containerFor(text.file, rest);
  if (!container) return [];
  const start = word.at.range.start + match.index;
  return [{ at: { file, range: { start, end: start + whole.length } }, name: isVariable ? `${stand}${rest}` : rest, container, as: 'argument', call }];
}
