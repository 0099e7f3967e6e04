import type { Mention } from './mention.ts';
import { namedInCalls } from './names-in-calls.ts';
import { hostsNamedIn } from './names-of-hosts.ts';
import type { RepositoryText } from './repository-text.ts';
import type { V1Container } from './v1-names.ts';
import { wordsOf } from './words-of.ts';

/** No text has as many; what comes behind is left out. */
const maxMentions = 300;

/** The containers that a text names as Compose V1 did, in its order; none where it knows V2's names too. */
export function containersNamedIn(text: RepositoryText): readonly Mention[] {
  if (!/_[1-9]\d?(?!\w)/.test(text.file.text) || keepsNames.test(text.file.text)) return [];
  const inCalls = namedInCalls(text);
  const words = wordsOf(text.file);
  const places = new Set(inCalls.map(({ at }) => at.range.start));
  return [...inCalls, ...hostsNamedIn(text).filter(({ at }) => !places.has(at.range.start))]
    .filter(({ name, container }) => !words.has(v2Name(name, container)))
    .toSorted((a, b) => a.at.range.start - b.at.range.start)
    .slice(0, maxMentions);
}

/** Azure's task asks V2 for V1's names, by `COMPOSE_COMPATIBILITY` (microsoft/azure-pipelines-tasks, 2026). */
const keepsNames = /\btask:\s{0,9}["']?DockerCompose@/;

/** What V2 calls the container; only its end where the project is a variable. */
function v2Name(name: string, { service, number, project }: V1Container): string {
  return project === undefined ? `-${service.name}-${number}` : `${project}-${name.slice(project.length + 1, name.lastIndexOf('_'))}-${number}`;
}
