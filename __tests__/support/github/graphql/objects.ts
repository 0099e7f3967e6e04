import type { FakeGitHub } from '../fake.ts';
import { demand, type Node } from './problem.ts';

/** GitHub cuts a blob's text at this many bytes. */
const MAX_TEXT = 512_000;

/** What `revision:path` names; a link is a blob that holds its target, and only a tree tells it from a file. */
export function gitObject(github: FakeGitHub, expression: string): Node | null {
  demand(github, 'contents', 'read');
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const path = colon < 0 ? undefined : expression.slice(colon + 1);
  if (path === undefined) {
    const oid = github.objects.commit(revision);
    return oid === undefined ? blobNode(github, revision) : { __typename: 'Commit', oid };
  }
  if (path === '') return { __typename: 'Tree', oid: github.objects.treeId(revision) };
  const entry = github.objects.tree(revision)?.get(path);
  if (entry?.type === 'tree') return { __typename: 'Tree', oid: entry.sha };
  // A submodule's commit lies in another repository.
  return entry?.type === 'blob' ? blobNode(github, entry.sha) : null;
}

function blobNode(github: FakeGitHub, oid: string): Node | null {
  const bytes = github.objects.blob(oid);
  if (bytes === undefined) return null;
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    oid,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > MAX_TEXT,
    text: isBinary ? null : bytes.toString('utf8', 0, MAX_TEXT),
  };
}
