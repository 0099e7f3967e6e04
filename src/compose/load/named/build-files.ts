import { nameOf } from '../../../source/path.ts';
import type { Node } from '../../../yaml/node.ts';
import type { Service } from '../../service.ts';
import type { Absence } from './absence.ts';
import type { Report } from '../load-problem.ts';
import type { Loading } from '../loading.ts';

/** Looks for the folders and the Dockerfile that an image is built from; what is not there is told. */
export async function checkBuildFiles(service: Service, absence: Absence, { report, complete }: Loading): Promise<void> {
  const { build } = service;
  if (!build) return;
  for (const { node, path } of contextsOf(build.get('additional_contexts'))) {
    if (await absence.of(path)) reportContext(node, report);
  }
  const context = build.kind === 'scalar' ? build : build.get('context');
  // What could not be read may say where to build, as what the service extends.
  if (!complete && !(context && build.get('dockerfile'))) return;
  const path = context ? context.text : '.';
  // `..\backend` is a folder on Windows alone.
  if (path === undefined || path.includes('\\')) return;
  const place = context ?? build.key ?? build;
  if (await absence.of(path)) reportContext(place, report);
  else if (await absence.isFolder(path)) await checkDockerfile(service, path, place, absence, report);
}

async function checkDockerfile(service: Service, context: string, place: Node, absence: Absence, report: Report): Promise<void> {
  // In the first format it stands beside `build`.
  const written = service.get('build', 'dockerfile') ?? service.get('dockerfile');
  const isWritten = written !== undefined && !written.isNull && written.text !== '';
  const file = isWritten ? written.text : 'Dockerfile';
  if (file === undefined || file.startsWith('/') || file.includes('://') || service.get('build', 'dockerfile_inline')) return;
  // BuildKit finds the usual name in small letters, too.
  const small = nameOf(file) === 'Dockerfile' ? file.replace(/Dockerfile$/, 'dockerfile') : file;
  if (!(await absence.of(context, file)) || !(await absence.of(context, small))) return;
  const what = isWritten ? 'This Dockerfile is not in the repository' : 'There is no `Dockerfile` in this folder';
  const help = 'Name a file that is there under `dockerfile`, or have it made before the build';
  report({ kind: 'missing-part', at: (isWritten ? written : place).at, message: `${what}, so building the image fails`, help });
}

function reportContext({ at }: Node, report: Report): void {
  const message = 'This build context is not in the repository, so building the image fails';
  report({ kind: 'missing-part', at, message, help: 'Name a folder that is there, or have it made before the build' });
}

/** `name=path` or `name: path`; what is another service, another image or on another machine is none. */
function contextsOf(node: Node | undefined): readonly { readonly node: Node; readonly path: string }[] {
  return (node?.children ?? []).flatMap((child) => {
    const path = node?.kind === 'sequence' ? child.text?.slice(child.text.indexOf('=') + 1) : child.text;
    return !path || /^(?:service|target):/.test(path) ? [] : [{ node: child, path }];
  });
}
