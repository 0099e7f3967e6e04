import { nameOf } from '../../../source/path.ts';
import { readMount, type Mount } from '../../parts/mount.ts';
import type { Service } from '../../service.ts';
import type { Absence } from './absence.ts';
import type { LoadProblem, Report } from '../load-problem.ts';

/** More sources than these are not looked for. */
const maxSources = 1000;

/**
 * Looks for the files that services mount from the repository; what is not there is told, each once. What has no ending
 * is taken for a folder, which Docker makes.
 */
export async function checkMountFiles(services: Iterable<Service>, absence: Absence, report: Report): Promise<void> {
  const uses = new Map<string, Mount[]>();
  for (const service of services) {
    for (const mount of (service.get('volumes')?.children ?? []).flatMap((node) => readMount(node) ?? [])) {
      if (mount.type !== 'bind' || mount.source === undefined || !isFile(mount.source) || isMade(mount.source)) continue;
      const same = uses.get(mount.source);
      if (same) same.push(mount);
      else if (uses.size < maxSources) uses.set(mount.source, [mount]);
    }
  }
  for (const [source, mounts] of uses) if (await absence.of(source)) report(problemWith(mounts));
}

/** Sockets are made by who listens. */
function isFile(path: string): boolean {
  return /[^./]\.(?!sock$|d$)[a-z]\w*$/i.test(nameOf(path));
}

/** Git seldom keeps what lies in such a folder: a build or a script fills it. */
function isMade(path: string): boolean {
  return /(?:^|\/)\.?(?:generated|gen|build|dist|out|output|target|tmp|temp)\//i.test(path);
}

function problemWith([first, ...others]: readonly Mount[]): LoadProblem {
  if (!first) throw new Error('a source has at least one use');
  const effect = first.makesFolder ? 'Docker puts an empty folder there' : 'the container does not start';
  const related = others.map(({ sourceAt }) => ({ at: sourceAt, label: 'here, too' }));
  return {
    kind: 'missing-mount',
    at: first.sourceAt,
    message: `This file is not in the repository: where nothing makes it, ${effect}`,
    help: 'Name a file that is there, or have it made before Compose runs',
    ...(related.length > 0 && { related }),
  };
}
