import { folderOf, nameOf, resolvePath } from '../../source/path.ts';
import type { Build } from '../build/build.ts';
import { dockerfileOf, readDockerfile } from '../build/dockerfile.ts';
import type { Service } from '../service.ts';
import type { Loading } from './loading.ts';

/** More Dockerfiles than these are not read. */
const maxFiles = 100;

/** Reads what services are built from, by their names. What lies elsewhere, or hangs on variables, is left out. */
export async function readBuilds(services: Iterable<Service>, folder: string, loading: Loading): Promise<ReadonlyMap<string, Build>> {
  const builds = new Map<string, Build>();
  for (const service of services) {
    const build = builds.size < maxFiles ? await readBuild(service, folder, loading) : undefined;
    if (build) builds.set(service.name, build);
  }
  return builds;
}

async function readBuild({ build }: Service, folder: string, loading: Loading): Promise<Build | undefined> {
  if (!build) return undefined;
  const written = build.kind === 'scalar' ? build : build.get('context');
  const text = written ? written.text : '.';
  const context = text === undefined || /^[a-z]+:\/\/|^git@|^github\.com\//i.test(text) ? undefined : resolvePath(folder, text);
  if (context === undefined || context.startsWith('..')) return undefined;
  const inline = build.get('dockerfile_inline');
  if (inline) return inline.text === undefined ? undefined : { dockerfile: readDockerfile(inline.text), context, source: undefined, ...(await openness(context, undefined, loading)) };
  const name = build.get('dockerfile');
  if (name && !name.isNull && name.text === undefined) return undefined;
  const path = resolvePath(context, name?.text || 'Dockerfile');
  const source = path === undefined || path.startsWith('..') ? undefined : await loading.read(path);
  return source && { dockerfile: dockerfileOf(source), context, source, ...(await openness(context, source.path, loading)) };
}

async function openness(context: string, dockerfile: string | undefined, loading: Loading): Promise<Pick<Build, 'isOpen' | 'exposed'>> {
  const own = dockerfile === undefined ? [] : [await loading.presence(folderOf(dockerfile), [`${nameOf(dockerfile)}.dockerignore`])];
  const all = [...own, await loading.presence(context, ['.dockerignore'])];
  const isOpen = all.every((presence) => presence === 'nothing');
  const exposed = isOpen && (await loading.presence(context, ['.env'])) === 'file' ? ['.env'] : [];
  // Git's own folder is not listed; what it keeps at the top of a repository is.
  const isTop = isOpen && context === '' && (await loading.presence('', ['.github'])) === 'folder';
  return { isOpen, exposed: [...exposed, ...(isTop ? ['.git'] : [])] };
}
