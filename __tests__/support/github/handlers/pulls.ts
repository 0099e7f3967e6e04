import { page, pageOf } from '../pages.ts';
import { failure, notFound, ok, parameter, type ApiRequest } from '../protocol.ts';
import { commitJson } from '../shapes/commit.ts';
import { fileJson } from '../shapes/file.ts';
import { pullRequestJson } from '../shapes/pull-request.ts';
import { gitText } from '../git.ts';
import type { FakeGitHub } from '../fake.ts';
import type { Handlers } from './handler.ts';

const MAX_COMPARED_FILES = 300;

/** The pull request, its files, and comparisons of commits. */
export const PULL_HANDLERS: Handlers = {
  'pulls/get'(github, request) {
    if (Number(parameter(request, 'pull_number')) !== github.repository.number) return notFound;
    return ok(pullRequest(github, request));
  },

  'pulls/list-files'(github, request) {
    const { repository } = github;
    if (Number(parameter(request, 'pull_number')) !== repository.number) return notFound;
    const files = github.files();
    const { start, size } = pageOf(request.query);
    const shown = files.map((change, index) =>
      // 3000 answers are not built for the sake of a page of 30.
      index >= start && index < start + size
        ? fileJson(change, repository.head, repository.fullName, github.site(request))
        : undefined,
    );
    return page(shown, request);
  },

  'repos/list-pull-requests-associated-with-commit'(github, request) {
    const commit = github.objects.commit(parameter(request, 'commit_sha'));
    if (commit === undefined) return failure(422, `No commit found for SHA: ${parameter(request, 'commit_sha')}`);
    return page(github.isCommitOfPullRequest(commit) ? [pullRequest(github, request)] : [], request);
  },

  'repos/compare-commits-with-basehead'(github, request) {
    const [baseName = '', headName = ''] = parameter(request, 'basehead').split('...');
    const base = github.objects.commit(baseName.replace(/^[^:]*:/, ''));
    const head = github.objects.commit(headName.replace(/^[^:]*:/, ''));
    return base === undefined || head === undefined ? notFound : ok(comparison(github, request, base, head));
  },
};

function pullRequest(github: FakeGitHub, request: ApiRequest): unknown {
  return pullRequestJson(github.repository, github.pullRequest, github.site(request));
}

function comparison(github: FakeGitHub, request: ApiRequest, base: string, head: string): unknown {
  const { gitDir, fullName } = github.repository;
  const site = github.site(request);
  const mergeBase = gitText(gitDir, 'merge-base', base, head);
  const ahead = gitText(gitDir, 'rev-list', '--reverse', `${base}..${head}`).split('\n').filter(Boolean);
  const behind = Number(gitText(gitDir, 'rev-list', '--count', `${head}..${base}`));
  const { start, size, number } = pageOf({ per_page: '250', ...request.query });
  const html = `${github.serverUrl}/${fullName}/compare/${base}...${head}`;
  const commit = (sha: string): unknown => commitJson(gitDir, sha, fullName, site);
  return {
    url: request.url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commit(base),
    merge_base_commit: commit(mergeBase),
    status: behind > 0 ? (ahead.length > 0 ? 'diverged' : 'behind') : ahead.length > 0 ? 'ahead' : 'identical',
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.slice(start, start + size).map(commit),
    // Files are on the first page only, and no more than 300.
    ...(number === 1 && {
      files: github
        .changes(base, head)
        .slice(0, MAX_COMPARED_FILES)
        .map((change) => fileJson(change, head, fullName, site)),
    }),
  };
}
