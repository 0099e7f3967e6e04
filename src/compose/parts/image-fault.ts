import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { imageParts, isImagePart, splitImage, type ImagePart } from './image-grammar.ts';
import { gap, Written } from './written.ts';

/** What the engine does not take in the name of an image, and where it stands. */
export interface ImageFault {
  /** `lines`: lines below that belong to the name; `line-end`: one behind it; `scheme`: as in a URL; else the part that is wrong. */
  readonly kind: 'lines' | 'line-end' | 'blank' | 'scheme' | 'upper-case' | ImagePart;
  readonly at: Location;
}

/** Something or someone is yet to write the name: `{{ image }}`, `<image>`, `@image@`, `YOUR_IMAGE:TAG`, `...`. */
const placeholder = /[{}<>%…]|^@|\.{3}|^[^a-z]*$/;

/**
 * What keeps a text from naming an image, where all of it is known. `docker compose config` does not look; `up`,
 * `pull` and `build` stop: "invalid reference format".
 */
export function imageFault(node: Node): ImageFault | undefined {
  const written = Written.of(node);
  // A file of variables may hold what is right for no one, and is set elsewhere for those who run it.
  if (!written || written.text.includes(gap) || node.source.includes('$')) return undefined;
  const lineEnd = node.quoted ? undefined : /\n\s*/.exec(node.source);
  if (lineEnd) return { kind: 'lines', at: { file: node.at.file, range: { start: node.at.range.start + lineEnd.index + lineEnd[0].length, end: node.at.range.end } } };
  const fault = faultIn(written.text);
  return fault && { kind: fault.kind, at: written.at(fault.start, fault.end) };
}

function faultIn(text: string): { readonly kind: ImageFault['kind']; readonly start: number; readonly end: number } | undefined {
  const all = { start: 0, end: text.length };
  if (text === '' || placeholder.test(text)) return undefined;
  if (text.endsWith('\n')) return { kind: 'line-end', ...all };
  if (/\s/.test(text)) return { kind: 'blank', ...all };
  const scheme = /^[a-z]+:\/\//.exec(text);
  if (scheme) return { kind: 'scheme', start: 0, end: scheme[0].length };
  const match = splitImage(text);
  for (const part of match ? imageParts : []) {
    const [start, end] = match?.indices?.groups?.[part] ?? [0, 0];
    const found = match?.groups?.[part];
    if (found === undefined || isImagePart(part, found)) continue;
    const kind = part === 'name' && isImagePart(part, found.toLowerCase()) ? 'upper-case' : part;
    return start < end ? { kind, start, end } : { kind, ...all };
  }
  return undefined;
}
