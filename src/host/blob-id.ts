import { createHash } from 'node:crypto';

/** The id that git gives these bytes as a file's content; of the kind, SHA-1 or SHA-256, that `like` is of. */
export function blobId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length > 40 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
