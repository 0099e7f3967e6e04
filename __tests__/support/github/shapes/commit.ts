import { COMMIT_DATE, COMMITTER, gitText } from '../git.ts';
import type { Site } from './account.ts';

interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

const PERSON = { ...COMMITTER, date: COMMIT_DATE };
const VERIFICATION = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

function readCommit(gitDir: string, sha: string): Commit {
  const [tree = '', parents = '', ...message] = gitText(gitDir, 'show', '-s', '--format=%T%n%P%n%B', sha).split('\n');
  return { sha, tree, parents: parents.split(' ').filter(Boolean), message: message.join('\n') };
}

/** A commit as the git API gives it (`git-commit`). */
export function gitCommitJson(gitDir: string, sha: string, fullName: string, site: Site): Record<string, unknown> {
  const { tree, parents, message } = readCommit(gitDir, sha);
  const git = `${site.apiUrl}/repos/${fullName}/git`;
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${git}/commits/${sha}`,
    html_url: `${site.serverUrl}/${fullName}/commit/${sha}`,
    author: PERSON,
    committer: PERSON,
    tree: { sha: tree, url: `${git}/trees/${tree}` },
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${git}/commits/${parent}`,
      html_url: `${site.serverUrl}/${fullName}/commit/${parent}`,
    })),
    verification: VERIFICATION,
  };
}

/** A commit as comparisons give it (`commit`). */
export function commitJson(gitDir: string, sha: string, fullName: string, site: Site): Record<string, unknown> {
  const { tree, parents, message } = readCommit(gitDir, sha);
  const api = `${site.apiUrl}/repos/${fullName}`;
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${api}/commits/${sha}`,
    html_url: `${site.serverUrl}/${fullName}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: PERSON,
      committer: PERSON,
      message,
      comment_count: 0,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      verification: VERIFICATION,
    },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}` })),
  };
}
