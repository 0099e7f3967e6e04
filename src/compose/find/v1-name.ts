import type { Located } from '../../locate/locate.ts';
import { isDockerfile, isRunbook } from '../../locate/names.ts';
import { readScripts, type Script } from '../../script/script.ts';
import { setsUpV2 } from '../../script/v1-name.ts';
import { readAll, type Workspace } from '../../source/workspace.ts';

/** What sets V2 up under V1's name speaks of one of these. */
const wanted = /compose\/releases|compose-switch|compose-bin|cli-plugins/;

/** As many runbooks are read to know, where each reading costs a request. */
const maxCostly = 30;

/**
 * Whether a repository calls V2 by V1's name, because one of its scripts sets it up so. What a Dockerfile does stays in
 * its image. Where only some scripts have been read, the others are asked as well, but only if a call of V1 depends on it.
 */
export async function isV1NameOfV2(workspace: Workspace, { scripts }: Located, read: readonly Script[]): Promise<boolean> {
  if (!read.some(({ commands }) => commands.some(({ program }) => program.text === 'docker-compose'))) return false;
  const paths = new Set(read.map(({ file }) => file.path));
  const unread = scripts.filter((path) => !paths.has(path) && !isDockerfile(path));
  const { files } = await readAll(workspace, workspace.costly ? unread.filter(isRunbook).slice(0, maxCostly) : unread, wanted);
  return [...read, ...readScripts(files)].some((script) => !isDockerfile(script.file.path) && setsUpV2(script));
}
