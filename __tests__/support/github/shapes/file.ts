import type { Change } from '../changes.ts';
import type { Site } from './account.ts';

/** A changed file as pull requests and comparisons list it (`diff-entry`). */
export function fileJson(change: Change, head: string, fullName: string, site: Site): Record<string, unknown> {
  const path = encodeURIComponent(change.path);
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${site.serverUrl}/${fullName}/blob/${head}/${path}`,
    raw_url: `${site.serverUrl}/${fullName}/raw/${head}/${path}`,
    contents_url: `${site.apiUrl}/repos/${fullName}/contents/${path}?ref=${head}`,
    ...(change.patch !== undefined && { patch: change.patch }),
    ...(change.previousPath !== undefined && { previous_filename: change.previousPath }),
  };
}
