import { readDocker } from '../../script/docker.ts';
import { nameOf } from '../../source/path.ts';
import type { Location } from '../../source/source-file.ts';
import type { RepositoryText } from './repository-text.ts';
import type { V1Image } from './v1-names.ts';
import { wordsOf } from './words-of.ts';

/** A place where a text names an image as Compose V1 did. */
export interface ImageMention {
  /** The name, its tag left out. */
  readonly at: Location;
  readonly name: string;
  readonly image: V1Image;
}

const inDockerfile = /^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?([a-z0-9][A-Za-z\d-]*_[\w.-]+)/gim;
const inYaml = /^[ \t]*(?:-[ \t]*)?image:[ \t]*["']?([a-z0-9][A-Za-z\d-]*_[\w.-]+)(?=["']?[ \t]*(?::latest["']?[ \t]*)?(?:#.*)?\r?$)/gm;

/** A stage of a Dockerfile. */
const stage = /[ \t]as[ \t]+([\w.-]+)[ \t]*\r?$/gim;

/** No text has as many; what comes behind is left out. */
const maxMentions = 300;

/** The images that a text names as Compose V1 did, in its order; none where it knows V2's names too, or gives the name itself. */
export function imagesNamedIn(text: RepositoryText): readonly ImageMention[] {
  const { file, names, invocations } = text;
  if (!file.text.includes('_')) return [];
  const named = invocations.flatMap((call) => readDocker(call)?.images ?? []).filter((word) => word.text !== undefined);
  const inCalls = named.flatMap(({ text: written = '', at }) => mention(names, file, at.range.start + file.slice(at.range).search(/[^"']/), written.replace(/:[\w.-]*$/, '')));
  const isDockerfile = /^(?:dockerfile|containerfile)|\.dockerfile$/i.test(nameOf(file.path));
  const pattern = isDockerfile ? inDockerfile : text.kind === 'compose' ? inYaml : undefined;
  const inText = pattern ? [...file.text.matchAll(pattern)].flatMap((match) => mention(names, file, match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '')) : [];
  const words = wordsOf(file);
  const stages = new Set([...file.text.matchAll(stage)].map(([, name]) => name));
  return [...inCalls, ...inText]
    .filter(({ name, image: { project } }) => !words.has(`${project}-${name.slice(project.length + 1)}`) && !stages.has(name))
    .toSorted((a, b) => a.at.range.start - b.at.range.start)
    .slice(0, maxMentions);
}

function mention(names: RepositoryText['names'], file: Location['file'], start: number, name: string): readonly ImageMention[] {
  const image = /^[a-z0-9][\w.-]*$/.test(name) ? names.image(name) : undefined;
  const at = { file, range: { start, end: start + name.length } };
  return image && file.slice(at.range) === name ? [{ at, name, image }] : [];
}
