import { isUtf8 } from 'node:buffer';
import { maxFileBytes } from '../../source/workspace.ts';
import { blobId } from '../blob-id.ts';
import type { Repository } from './changes.ts';
import type { Client } from './client.ts';
import { at, integerAt, textAt } from './json.ts';

/** What a path holds at a commit: its text, or why that may not be read. */
export type Content = { readonly text: string } | { readonly reason: string };

const notText = { reason: 'not UTF-8' };

interface Asked {
  readonly commit: string;
  readonly path: string;
  readonly answer: (content: Promise<Content | undefined> | Content | undefined) => void;
}

/** So many contents go into one query: more make GitHub slow to answer, and it gives up after 10 seconds. */
const batchSize = 100;

/** Reads files through the API. All that is asked for at once becomes one query, and nothing is asked for twice. */
export class Blobs {
  readonly #client: Client;
  readonly #repository: Repository;
  readonly #known = new Map<string, Promise<Content | undefined>>();
  #waiting: Asked[] = [];

  constructor(client: Client, repository: Repository) {
    this.#client = client;
    this.#repository = repository;
  }

  /** `undefined` where there is no such file at that commit. */
  read(commit: string, path: string): Promise<Content | undefined> {
    const content = this.preload(commit, path);
    if (this.#waiting.length > 0) setImmediate(() => void this.#askForAll());
    return content;
  }

  /** Lets the next query bring this file along; asks for nothing by itself. */
  preload(commit: string, path: string): Promise<Content | undefined> {
    const name = `${commit}:${path}`;
    const known = this.#known.get(name);
    if (known) return known;
    const content = new Promise<Content | undefined>((answer) => this.#waiting.push({ commit, path, answer }));
    // Whoever reads it gets the error; what nobody reads may fail.
    content.catch(() => undefined);
    this.#known.set(name, content);
    return content;
  }

  async #askForAll(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const batches = Array.from({ length: Math.ceil(waiting.length / batchSize) }, (_, nth) => waiting.slice(nth * batchSize, (nth + 1) * batchSize));
    await Promise.all(batches.map((batch) => this.#ask(batch)));
  }

  async #ask(batch: readonly Asked[]): Promise<void> {
    const repository = await this.#query(batch);
    for (const [index, { commit, path, answer }] of batch.entries()) {
      // Where the query is refused, GitHub may still hand out files one by one.
      const content = repository === undefined ? 'unsure' : readBlob(at(repository, `f${index}`));
      answer(content === 'unsure' ? this.#download(commit, path) : content);
    }
  }

  /** The `repository` of the answer; `undefined` where the query was refused. */
  async #query(batch: readonly Asked[]): Promise<unknown> {
    const variables = batch.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`]);
    const fields = batch.map((_, index) => `f${index}: object(expression: $e${index}) { __typename ... on Blob { oid byteSize isBinary isTruncated text } }`);
    const query = `query($owner: String!, $repo: String!, ${batch.map((_, index) => `$e${index}: String!`).join(', ')}) {
      repository(owner: $owner, name: $repo) { ${fields.join('\n')} }
    }`;
    try {
      return at(await this.#client.graphql<unknown>(query, { ...this.#repository, ...Object.fromEntries(variables) }), 'repository') ?? undefined;
    } catch {
      return undefined;
    }
  }

  async #download(commit: string, path: string): Promise<Content | undefined> {
    try {
      const asked = { ...this.#repository, path, ref: commit };
      const { data } = await this.#client.request('GET /repos/{owner}/{repo}/contents/{path}', asked);
      if (textAt(data, 'type') !== 'file') return undefined;
      const tooLarge = sizeReason(integerAt(data, 'size'));
      if (tooLarge) return { reason: tooLarge };
      const bytes = Buffer.from(textAt(data, 'content') ?? '', 'base64');
      return isUtf8(bytes) ? { text: bytes.toString() } : notText;
    } catch (error) {
      if (integerAt(error, 'status') === 404) return undefined;
      throw error;
    }
  }
}

/** Why a file of this size is not read. */
export function sizeReason(bytes: number | undefined): string | undefined {
  return bytes !== undefined && bytes > maxFileBytes ? `larger than ${maxFileBytes / 1024} KiB` : undefined;
}

/** What a query says of one path. `'unsure'` where the text may not be what the file holds, byte for byte. */
function readBlob(object: unknown): Content | 'unsure' | undefined {
  const id = textAt(object, 'oid');
  if (id === undefined) return undefined;
  if (at(object, 'isBinary') === true) return notText;
  const tooLarge = sizeReason(integerAt(object, 'byteSize'));
  if (tooLarge) return { reason: tooLarge };
  const text = at(object, 'text');
  return typeof text === 'string' && blobId(Buffer.from(text), id) === id ? { text } : 'unsure';
}
