import type { Invocation, Word } from './call.ts';

/** A call of `docker`, as far as containers and images are named in it. */
export interface DockerCall {
  /** What is done: `exec`, `cp`, `tag`; of `docker container exec` the last word. */
  readonly verb: string;
  /** From `docker` to the verb. */
  readonly head: readonly Word[];
  /** The options behind the verb, and in front of what it is done to. */
  readonly options: readonly Option[];
  /** It prints which containers there are: `docker ps`. */
  readonly listsContainers: boolean;
  /** Words that name containers, also as a part: `db:/data` of `cp`, `db:alias` of `--link`. */
  readonly containers: readonly Word[];
  /** Words that name images which are there already. */
  readonly images: readonly Word[];
  /** Names that the call itself gives to containers, by `--name` or `rename`. */
  readonly given: readonly Word[];
  /** Names that it gives to images: by `-t`, `tag` or `commit`. */
  readonly givenImages: readonly Word[];
}

/** An option with its value, where it takes one: as a word of its own, or within the option's own word. */
export interface Option {
  readonly word: Word;
  readonly name: string;
  readonly value: Word | undefined;
}

const globalValued = new Set('-H --host -c --context -l --log-level --config --tlscacert --tlscert --tlskey'.split(' '));

/** Of each verb: which of its options take a value. */
const valued: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    exec: '-e --env --env-file -u --user -w --workdir --detach-keys',
    logs: '--since --until --tail -n',
    stop: '-t --time --timeout -s --signal',
    restart: '-t --time --timeout -s --signal',
    kill: '-s --signal',
    start: '--detach-keys --checkpoint --checkpoint-dir',
    attach: '--detach-keys',
    inspect: '-f --format --type',
    commit: '-a --author -m --message -c --change',
    save: '-o --output --platform',
    stats: '--format',
    export: '-o --output',
    connect: '--alias --ip --ip6 --link --link-local-ip --driver-opt --gw-priority',
    history: '--format --platform',
  }).map(([verb, options]) => [verb, new Set(options.split(' '))]),
);

/** The options of `run` and `create` that take no value; all others do. */
const flagsOfRun = new Set(
  '--detach --interactive --tty --rm --init --privileged --publish-all --read-only --no-healthcheck --oom-kill-disable --sig-proxy --disable-content-trust --quiet --use-api-socket'.split(' '),
);

const oneContainer = new Set(['exec', 'attach', 'top', 'port', 'rename', 'export', 'diff', 'logs']);
const allContainers = new Set(['start', 'stop', 'restart', 'kill', 'rm', 'pause', 'unpause', 'wait', 'stats', 'inspect', 'update']);
const allImages = new Set(['push', 'save', 'rmi', 'history']);
const namingContainer = /^--(?:link|volumes-from|network|net|pid|ipc)$/;

/** Takes a command apart that calls `docker`; `undefined` for all else, Compose among it. */
export function readDocker({ words }: Pick<Invocation, 'words'>): DockerCall | undefined {
  if (!/^@?(?:\/(?:[\w.-]{1,99}\/){1,9})?docker$/.test(words[0]?.text ?? '')) return undefined;
  let at = 1;
  while (words[at]?.text?.startsWith('-')) at += globalValued.has(words[at]?.text ?? '') ? 2 : 1;
  const group = /^(?:container|image|network|buildx)$/.test(words[at]?.text ?? '') ? words[at]?.text : undefined;
  if (group !== undefined) at += 1;
  const verb = words[at]?.text;
  if (verb === undefined || verb === 'compose' || verb.startsWith('-')) return undefined;
  const { options, rest } = split(words.slice(at + 1), verb);
  const named = namesIn(group, verb, options, rest);
  const listsContainers = group === 'container' ? verb === 'ls' || verb === 'ps' : group === undefined && verb === 'ps';
  return { verb: group === 'network' ? `network ${verb}` : verb, listsContainers, head: words.slice(0, at + 1), options, ...named };
}

type Names = Pick<DockerCall, 'containers' | 'images' | 'given' | 'givenImages'>;

function namesIn(group: string | undefined, verb: string, options: readonly Option[], rest: readonly Word[]): Names {
  const none = { containers: [], images: [], given: [], givenImages: [] };
  const values = (wanted: RegExp) => options.flatMap(({ name, value }) => (value && wanted.test(name) ? [value] : []));
  const [first, second] = rest;
  if (group === 'network') return { ...none, containers: /^(?:dis)?connect$/.test(verb) && second ? [second] : [] };
  if (verb === 'run' || verb === 'create') return { ...none, containers: values(namingContainer), images: first ? [first] : [], given: values(/^--name$/) };
  if (verb === 'build') return { ...none, givenImages: values(/^(?:-t|--tag)$/) };
  if (verb === 'tag') return { ...none, images: first ? [first] : [], givenImages: second ? [second] : [] };
  if (verb === 'commit') return { ...none, containers: first ? [first] : [], givenImages: second ? [second] : [] };
  if (verb === 'cp') return { ...none, containers: rest.slice(0, 2) };
  if (verb === 'ps' || verb === 'ls') return { ...none, containers: group === 'image' ? [] : values(/^(?:-[aqls]*f|--filter)$/) };
  if (group === 'image') return { ...none, images: /^(?:push|save|rm|inspect|history)$/.test(verb) ? rest : [] };
  if (allImages.has(verb)) return { ...none, images: rest };
  if (oneContainer.has(verb)) return { ...none, containers: first ? [first] : [], given: verb === 'rename' && second ? [second] : [] };
  if (allContainers.has(verb)) return { ...none, containers: rest, images: verb === 'inspect' ? rest : [] };
  return none;
}

/** `logs`, `inspect` and their like take options behind the names too; what `exec` and `run` have there is another program's. */
function split(words: readonly Word[], verb: string): { readonly options: readonly Option[]; readonly rest: readonly Word[] } {
  const options: Option[] = [];
  const rest: Word[] = [];
  const ends = /^(?:exec|run|create|top)$/.test(verb);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (!word.text?.startsWith('-') || word.text === '-' || (ends && rest.length > 0)) {
      rest.push(word);
      continue;
    }
    const [, name = word.text, value] = /^(--?[\w-]+)=(.*)$/s.exec(word.text) ?? [];
    const takesNext = value === undefined && takesValue(verb, name);
    const next = takesNext ? words[at + 1] : undefined;
    options.push({ word, name, value: value === undefined ? next : { at: word.at, text: value } });
    if (takesNext) at += 1;
  }
  return { options, rest };
}

function takesValue(verb: string, name: string): boolean {
  if (verb === 'run' || verb === 'create') return name.startsWith('--') ? !flagsOfRun.has(name) : !/^-[ditPq]+$/.test(name);
  if (verb === 'build') return /^(?:-t|-f|--(?:tag|file|build-arg|target|cache-from|platform|label|network|secret|ssh|output))$/.test(name);
  if (verb === 'ps' || verb === 'ls') return /^(?:-[aqls]*[fn]|--(?:filter|format|last))$/.test(name);
  return valued.get(verb)?.has(name) ?? false;
}
