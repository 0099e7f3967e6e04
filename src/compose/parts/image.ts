import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
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

const reference = /^(?:(?<registry>[^/]*[.:][^/]*|localhost)\/)?(?<name>[^:@]+?)(?::(?<tag>[^@/:]*))?(?:@(?<digest>[^/@]+))?$/d;
const parts: Readonly<Record<'registry' | 'name' | 'tag' | 'digest', RegExp>> = {
  registry: /^[\w.-]+(?::\d+)?$/,
  name: /^[a-z\d]+(?:(?:\.|_{1,2}|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_{1,2}|-+)[a-z\d]+)*)*$/,
  tag: /^\w[\w.-]{0,127}$/,
  digest: /^[A-Za-z][A-Za-z\d]*(?:[-_+.][A-Za-z][A-Za-z\d]*)*:[\da-fA-F]{32,}$/,
};

/** No registry takes a longer name. */
const maxLength = 500;

/** Reads the name of an image as Docker does; `undefined` for what names none: `...`, upper case, a template. */
export function readImage(node: Node): Image | undefined {
  return read(node, Written.of(node));
}

/** The same where nothing is set from outside: `nginx:${TAG:-latest}` is `nginx:latest` then. */
export function readAssumedImage(node: Node): Image | undefined {
  return read(node, Written.assumed(node));
}

/** The registry and the name in the text of an image's name, without place; `undefined` for what names none, or holds variables. */
export function readImageName(text: string): Pick<Image, 'registry' | 'name'> | undefined {
  const { registry, name = '' } = text.length > maxLength ? {} : (reference.exec(text)?.groups ?? {});
  return parts.name.test(name) && (registry === undefined || parts.registry.test(registry)) ? { registry, name } : undefined;
}

/** What tells images apart whose tags do not matter. */
export function imageKey({ registry, name }: Partial<Pick<Image, 'registry' | 'name'>>): string {
  return `${registry ?? ''}/${name ?? ''}`;
}

function read(node: Node, written: Written | undefined): Image | undefined {
  const match = written && written.text.length <= maxLength ? reference.exec(written.text) : undefined;
  if (!match?.groups || !written) return undefined;
  const known: Partial<Record<keyof typeof parts, string>> = {};
  for (const [part, shape] of Object.entries(parts)) {
    const text = match.groups[part];
    if (text === undefined || text.includes(gap)) continue;
    if (!shape.test(text)) return undefined;
    Object.assign(known, { [part]: text });
  }
  const { registry, name, tag, digest } = known;
  const isBare = match.groups['tag'] === undefined && match.groups['digest'] === undefined && !lastComponent(match.groups['name']).includes(gap);
  const [start, end] = match.indices?.groups?.['tag'] ?? [0, written.text.length];
  return { at: node.at, registry, name, tag, digest, isBare, tagAt: written.at(start, end) };
}

function lastComponent(name = gap): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
