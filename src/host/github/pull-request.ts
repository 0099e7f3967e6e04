import { readPullRequest, type Event, type PullRequest } from './event.ts';
import type { Sources } from './what-changed.ts';

/** The pull request that an event is about. One that is known by its last commit only is looked up. */
export async function pullRequestOf(event: Event, { connect, repository }: Pick<Sources, 'connect' | 'repository'>): Promise<PullRequest | undefined> {
  if (event.kind === 'pull-request') return event.pull;
  const client = event.kind === 'run' ? await connect?.() : undefined;
  if (event.kind !== 'run' || !client) return undefined;
  const asked = { ...repository, commit_sha: event.head };
  const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', asked);
  // A commit may be in several, and in some that have gone on since.
  return data.map(readPullRequest).find((pull) => pull?.open && pull.head === event.head);
}
