import { posix } from 'node:path';
import { failure, notFound, ok, parameter, type ApiRequest, type ApiResponse } from '../protocol.ts';
import { gitCommitJson } from '../shapes/commit.ts';
import { contentJson, entryJson } from '../shapes/content.ts';
import type { FakeGitHub } from '../fake.ts';
import type { TreeEntry } from '../objects.ts';
import type { Handlers } from './handler.ts';

const RAW_TYPE = 'application/vnd.github.raw+json; charset=utf-8';

/** Files, trees, blobs and commits. */
export const CONTENT_HANDLERS: Handlers = {
  'git/get-tree'(github, request) {
    const revision = parameter(request, 'tree_sha');
    const sha = github.objects.treeId(revision);
    const tree = github.objects.tree(revision);
    if (sha === undefined || tree === undefined) return notFound;
    // Any value of `recursive` counts, even "false" and "0".
    const entries = [...tree.values()].filter(({ path }) => 'recursive' in request.query || !path.includes('/'));
    return ok({
      sha,
      url: request.url,
      tree: entries
        .slice(0, github.treeLimit)
        .map((entry) => entryJson(entry, github.repository.fullName, github.site(request))),
      truncated: entries.length > github.treeLimit,
    });
  },

  'git/get-blob'(github, request) {
    const sha = parameter(request, 'file_sha');
    const bytes = github.objects.blob(sha);
    if (bytes === undefined) return notFound;
    if (wantsRaw(request)) return ok(bytes, { 'content-type': RAW_TYPE });
    return ok({
      sha,
      node_id: `B_${sha}`,
      size: bytes.length,
      url: request.url,
      content: base64(bytes),
      encoding: 'base64',
    });
  },

  'git/get-commit'(github, request) {
    const sha = github.objects.commit(parameter(request, 'commit_sha'));
    if (sha === undefined) return notFound;
    return ok(gitCommitJson(github.repository.gitDir, sha, github.repository.fullName, github.site(request)));
  },

  'repos/get-content'(github, request) {
    const ref = request.query['ref'] ?? github.repository.baseRef;
    const tree = github.objects.tree(ref);
    if (tree === undefined) return failure(404, `No commit found for the ref ${ref}`);
    const path = parameter(request, 'path').replaceAll(/^\/+|\/+$/g, '');
    const entry = tree.get(path);
    if (path === '' || entry?.type === 'tree') return folder(github, request, tree, path, ref);
    return entry === undefined ? notFound : file(github, request, tree, entry, ref);
  },
};

function folder(
  github: FakeGitHub,
  request: ApiRequest,
  tree: ReadonlyMap<string, TreeEntry>,
  path: string,
  ref: string,
): ApiResponse {
  const parent = path === '' ? '.' : path;
  const entries = [...tree.values()].filter((entry) => posix.dirname(entry.path) === parent);
  return ok(entries.map((entry) => contentJson(entry, ref, github.repository.fullName, github.site(request))));
}

/** A link to a file of the repository is followed, as GitHub does it: only the tree's mode gives it away. */
function file(
  github: FakeGitHub,
  request: ApiRequest,
  tree: ReadonlyMap<string, TreeEntry>,
  entry: TreeEntry,
  ref: string,
): ApiResponse {
  const json = (one: TreeEntry): Record<string, unknown> =>
    contentJson(one, ref, github.repository.fullName, github.site(request));
  if (entry.type === 'commit') {
    return ok({ ...json(entry), submodule_git_url: 'https://github.com/octo-org/module.git' });
  }
  const bytes = github.objects.blob(entry.sha) ?? Buffer.alloc(0);
  if (entry.mode === '120000') {
    const target = bytes.toString();
    const aim = tree.get(posix.join(posix.dirname(entry.path), target));
    if (aim?.type === 'blob' && aim.mode !== '120000') return file(github, request, tree, aim, ref);
    return ok({ ...json(entry), target });
  }
  if (wantsRaw(request)) return ok(bytes, { 'content-type': RAW_TYPE });
  const isLarge = bytes.length > 1024 * 1024;
  return ok({ ...json(entry), content: isLarge ? '' : base64(bytes), encoding: isLarge ? 'none' : 'base64' });
}

function wantsRaw({ accept }: ApiRequest): boolean {
  return /application\/vnd\.github(?:\.v3)?\.raw\b/.test(accept);
}

/** With a line break after every 60 characters, as GitHub has it. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n');
}
