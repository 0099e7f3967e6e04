import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { imageParts, isImagePart, splitImage, type ImagePart } from './image-grammar.ts';
import { gap, Written } from './written.ts';

/** The name of an image; what hangs on a variable that is not known is `undefined`, as is what is not there. */
export interface Image {
  readonly at: Location;
  /** "ghcr.io", "localhost:5000"; `undefined` for Docker Hub. */
  readonly registry: string | undefined;
  /** Without registry, tag and digest: "nginx", "bitnami/redis". */
  readonly name: string | undefined;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
  /** Sure to have neither tag nor digest: what it stands for moves. */
  readonly isBare: boolean;
  /** The tag alone, where one is written; else all of it. */
  readonly tagAt: Location;
}

/** Reads the name of an image as Docker does; `undefined` for what names none: `...`, upper case, a template. */
export function readImage(node: Node): Image | undefined {
  return read(node, Written.of(node));
}

/** The same where nothing is set from outside: `nginx:${TAG:-latest}` is `nginx:latest` then. */
export function readAssumedImage(node: Node): Image | undefined {
  return read(node, Written.assumed(node));
}

/** What the text of an image's name says, without place; `undefined` for what names none, or holds variables before the tag. */
export function readImageName(text: string): Pick<Image, 'registry' | 'name' | 'tag' | 'isBare'> | undefined {
  const { registry, name = '', tag, digest } = splitImage(text)?.groups ?? {};
  if (!isImagePart('name', name) || (registry !== undefined && !isImagePart('registry', registry))) return undefined;
  return { registry, name, tag: tag !== undefined && isImagePart('tag', tag) ? tag : undefined, isBare: tag === undefined && digest === undefined };
}

/** What tells images apart whose tags do not matter. */
export function imageKey({ registry, name }: Partial<Pick<Image, 'registry' | 'name'>>): string {
  return `${registry ?? ''}/${name ?? ''}`;
}

function read(node: Node, written: Written | undefined): Image | undefined {
  const match = written && splitImage(written.text);
  if (!match?.groups || !written) return undefined;
  const known: Partial<Record<ImagePart, string>> = {};
  for (const part of imageParts) {
    const text = match.groups[part];
    if (text === undefined || text.includes(gap)) continue;
    if (!isImagePart(part, text)) return undefined;
    known[part] = text;
  }
  const { registry, name, tag, digest } = known;
  const isBare = match.groups['tag'] === undefined && match.groups['digest'] === undefined && !lastComponent(match.groups['name']).includes(gap);
  const [start, end] = match.indices?.groups?.['tag'] ?? [0, written.text.length];
  return { at: node.at, registry, name, tag, digest, isBare, tagAt: written.at(start, end) };
}

function lastComponent(name = gap): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
