import { COMMITTER } from './git.ts';

/** What a path holds. Plain text or bytes are a regular file. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly executable: string | Uint8Array }
  | { readonly link: string }
  | { readonly submodule: string };

/** Paths and what becomes of them; undefined removes a file. */
export type Files = Readonly<Record<string, FileContent | undefined>>;

/** A commit to be made: on `ref`, on top of `parent`, a reference that may come about in the same stream. */
export interface CommitPlan {
  readonly ref: string;
  readonly parent: string | undefined;
  readonly message: string;
  readonly files: Files;
}

// 2026-01-01T00:00:00Z
const WHEN = '1767225600 +0000';

/**
 * A stream for `git fast-import`: one process makes all commits, whatever the number of files, and modes and odd
 * names do not depend on the file system.
 */
export function fastImport(...commits: readonly CommitPlan[]): Buffer {
  return Buffer.concat(commits.map(commit));
}

function commit({ ref, parent, message, files }: CommitPlan): Buffer {
  const parts: (string | Uint8Array)[] = [
    `commit ${ref}\n`,
    `author ${COMMITTER.name} <${COMMITTER.email}> ${WHEN}\n`,
    `committer ${COMMITTER.name} <${COMMITTER.email}> ${WHEN}\n`,
    ...data(message),
    // A branch that the stream does not know yet is taken from the repository.
    ...(parent === undefined ? [] : [`from ${parent}${parent === ref ? '^0' : ''}\n`]),
  ];
  for (const [path, content] of Object.entries(files)) parts.push(...change(path, content));
  return Buffer.concat([...parts, '\n'].map((part) => Buffer.from(part)));
}

function change(path: string, content: FileContent | undefined): readonly (string | Uint8Array)[] {
  const name = `"${path
    .replaceAll('\\', '\\\\')
    .replaceAll('"', String.raw`\"`)
    .replaceAll('\n', String.raw`\n`)}"`;
  if (content === undefined) return [`D ${name}\n`];
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return [`M 100644 inline ${name}\n`, ...data(content)];
  }
  if ('executable' in content) return [`M 100755 inline ${name}\n`, ...data(content.executable)];
  if ('link' in content) return [`M 120000 inline ${name}\n`, ...data(content.link)];
  return [`M 160000 ${content.submodule} ${name}\n`];
}

function data(content: string | Uint8Array): readonly (string | Uint8Array)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n'];
}
