import { basename } from 'node:path/posix';
import type { TreeEntry } from '../objects.ts';
import type { Site } from './account.ts';

const TYPES = { tree: 'dir', blob: 'file', commit: 'submodule' } as const;

/** An entry of a tree (in `git-tree`). */
export function entryJson(entry: TreeEntry, fullName: string, site: Site): Record<string, unknown> {
  const { path, mode, type, sha, size } = entry;
  if (type === 'commit') return { path, mode, type, sha };
  const url = `${site.apiUrl}/repos/${fullName}/git/${type}s/${sha}`;
  return { path, mode, type, sha, ...(size !== undefined && { size }), url };
}

/** What all forms of `content-…` have in common. */
export function contentJson(entry: TreeEntry, ref: string, fullName: string, site: Site): Record<string, unknown> {
  const path = encodeURI(entry.path);
  const api = `${site.apiUrl}/repos/${fullName}`;
  const kind = entry.type === 'tree' ? 'tree' : 'blob';
  const url = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${kind}s/${entry.sha}`;
  const html = `${site.serverUrl}/${fullName}/${kind}/${encodeURIComponent(ref)}/${path}`;
  return {
    name: basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url: entry.type === 'blob' ? `${site.serverUrl}/${fullName}/raw/${ref}/${path}` : null,
    type: entry.mode === '120000' ? 'symlink' : TYPES[entry.type],
    _links: { self: url, git, html },
  };
}
