import { readDocker } from '../../script/docker.ts';
import { speaks } from '../../script/speaks.ts';
import type { Invocation, Word } from '../../script/call.ts';
import type { Mention } from './mention.ts';
import type { RepositoryText } from './repository-text.ts';

/**
 * The containers that calls of docker name as Compose V1 did, also by a variable that is set in the same text, or that a
 * loop goes through them with.
 */
export function namedInCalls(text: RepositoryText): readonly Mention[] {
  const calls = text.invocations.map(onOtherMachine).map((call) => ({ call, words: wordsOf(call) }));
  const variables = variablesIn(calls.flatMap(({ words }) => words));
  const rounds = text.invocations.flatMap(({ words: [keyword, name, , ...values] }) => (keyword?.text === 'for' && name?.text !== undefined && variables.has(name.text) ? values : []));
  const lists = variablesIn(rounds);
  const held = text.settings.filter(({ name }) => variables.has(name) || lists.has(name)).flatMap(({ value }) => parts(value));
  return [...calls.flatMap(({ call, words }) => words.flatMap((word) => inWord(text, word, call))), ...[...rounds, ...held].flatMap((word) => inWord(text, word, undefined))];
}

/** `"$NAME"`, `${NAME}:/data`, `"${NAMES[@]}"` */
const variable = /^["']?\$\{?(\w+)(?:\[[@*]\])?\}?(?::[^"']*)?["']?$/;

function variablesIn(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ at }) => variable.exec(at.file.slice(at.range))?.[1] ?? []));
}

/** The words of a list; no list of containers is longer. */
function parts({ at: { file, range }, text }: Word): readonly Word[] {
  const written = file.slice(range).slice(0, 2000);
  if (!/\s/.test(written.trim())) return [{ at: { file, range }, text }];
  return [...written.matchAll(/[^\s"']+/g)].map(({ index, 0: part }) => ({
    at: { file, range: { start: range.start + index, end: range.start + index + part.length } },
    text: part.includes('$') ? undefined : part,
  }));
}

/** `ssh host docker exec NAME`: what follows runs in a folder that is not known. */
function onOtherMachine(call: Invocation): Invocation {
  const { words, form, at } = call;
  const start = form === 'words' && /^(?:\S*\/)?ssh$/.test(words[0]?.text ?? '') ? words.findIndex(({ text }, index) => index > 1 && /^(?:\S*\/)?docker$/.test(text ?? '')) : -1;
  const [first, ...rest] = words.slice(Math.max(0, start));
  const isSaid = words.slice(1, Math.max(1, start)).some(({ text }) => text !== undefined && speaks(text));
  return start < 0 || isSaid || !first ? call : { ...call, at: { ...at, range: { ...at.range, start: first.at.range.start } }, words: [first, ...rest], folder: undefined };
}

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

/** What stands in front of what is used where a variable is not set: `${1:-NAME}`. */
const otherwise = '\\$\\{\\w{1,60}:?[-=]';
const opensDefault = new RegExp(`^["']?${otherwise}$`);

const name = new RegExp(`(?:(?<![\\w.$-])|(?<=${otherwise}))(${project.source})?(?:["'](?=_))?([a-z0-9_][\\w.-]*?_[1-9]\\d?)(?![\\w.-])`);

/** `project_web_1`, `project_web_1:/data`, `container:project_web_1`, `name=project_web_1`, and `${PROJECT}_web_1`. */
function inWord(text: RepositoryText, word: Word, call: Invocation | undefined): readonly Mention[] {
  const { file } = word.at;
  const written = file.slice(word.at.range);
  const match = name.exec(written);
  const [whole = '', stand, rest = ''] = match ?? [];
  const isVariable = stand !== undefined;
  const before = written.slice(0, match?.index);
  const isDefault = opensDefault.test(before) && /^\}["']?(?::|$)/.test(written.slice(before.length + whole.length));
  if (!match || isVariable !== rest.startsWith('_') || (word.text === undefined && !isVariable && !isDefault)) return [];
  if (!isDefault && !/^f?["'`^]*(?:(?:container:|name=)["'^]?)?$/.test(before)) return [];
  const container = isVariable ? text.names.containerBehindVariable(text.file, rest) : text.names.containerFor(text.file, rest);
  if (!container) return [];
  const start = word.at.range.start + match.index;
  return [{ at: { file, range: { start, end: start + whole.length } }, name: isVariable ? `${stand}${rest}` : rest, container, as: 'argument', call: isDefault ? undefined : call }];
}
