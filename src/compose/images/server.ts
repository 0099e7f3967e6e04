import { readWords } from '../parts/words.ts';
import type { Image } from '../parts/image.ts';
import type { Service } from '../service.ts';
import { knownImage } from './identify.ts';
import type { KnownImage } from './known-image.ts';

/** A service that runs an image for what that is for. */
export interface Server {
  readonly image: Image;
  readonly known: KnownImage;
}

/** What is known of the image that a service runs as it comes. `undefined` where the image is built, or not known, or nothing is sure of its name. */
export function pulledImage(service: Service): Server | undefined {
  const image = service.build ? undefined : service.assumedImage;
  const known = knownImage(image);
  return image && known && { image, known };
}

/** The same where the image does its work. */
export function serverOf(service: Service): Server | undefined {
  const pulled = pulledImage(service);
  return pulled && doesItsWork(service, pulled.known) ? pulled : undefined;
}

/** Whether a service runs a program for what that is for: no `entrypoint` or `command` makes a client or a script of it. */
export function doesItsWork(service: Service, { server = [] }: KnownImage): boolean {
  if (isWritten(service, 'entrypoint')) return false;
  const command = service.get('command');
  if (!command || command.isNull) return true;
  const [first] = readWords(command);
  if (first === undefined) return command.kind === 'sequence' && command.children.length === 0;
  const program = first.text?.slice(first.text.lastIndexOf('/') + 1) ?? '';
  return first.text?.startsWith('-') === true || program === 'docker-entrypoint.sh' || server.includes(program);
}

function isWritten(service: Service, key: string): boolean {
  const node = service.get(key);
  return node !== undefined && !node.isNull;
}
