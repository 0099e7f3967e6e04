import { isForeign, isRunbook, kindOf } from '../../locate/names.ts';
import type { RemoteWorkspace } from './remote.ts';

/** What fits into one query beside a configuration file. */
const maxLikely = 90;

/**
 * Lets the first request for a file bring along what a review is going to ask for: the Compose files, what else changed
 * and may concern us, files of variables, and what tells which files are run together. A guess that is wrong costs a few
 * kilobytes, one that is missing a request.
 */
export async function preloadLikely(remote: RemoteWorkspace, touched: ReadonlySet<string> | undefined): Promise<void> {
  const paths = (await remote.list()).filter((path) => !isForeign(path));
  const rank = (path: string): number => {
    const kind = kindOf(path);
    if (kind === undefined || kind === 'template') return 0;
    if (touched?.has(path)) return 3;
    if (kind === 'compose') return 2;
    return kind === 'env' || (isRunbook(path) && /^(?:\.|[^/]*$)/.test(path)) ? 1 : 0;
  };
  const likely = paths.filter((path) => rank(path) > 0).toSorted((a, b) => rank(b) - rank(a));
  await remote.preload(likely.slice(0, maxLikely));
}
