import { nameOf, resolvePath } from '../../source/path.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { instructionsOf } from '../build/instructions.ts';
import type { Build } from '../build/build.ts';
import type { StartScript } from '../build/start-script.ts';
import type { Service } from '../service.ts';
import type { Loading } from './loading.ts';
import { mountedPath } from './mounted-path.ts';

/** `wait-for-it`, `wait_for_db`, `/wait`, `dockerize -wait`, `until nc -z`, `while ! pg_isready`; `cockroach init`, before which no node is healthy. */
const waits = /\bwait[-_]?(?:for|until|hosts|on|4|server)|ready_to_run_wait|\bdockerize\b|\/wait(?=["'\s;&]|$)|(?:^[ \t]{0,40}|[;&|"'][ \t]{0,9})(?:until|while[ \t]+(?:\[\[?[ \t]+)?!)\s|\bcockroach(?:\.sh)?[ \t]+init\b|\bnc[ \t]+-\w{0,9}z|\bpg_isready\b|\bmysqladmin\s[^\n]{0,200}ping\b/im;

/** A loop of so many turns, and what stands between two of them. */
const [turns, pause] = [/(?:^|[;&|"'\s])(?:for[ \t]+\w+[ \t]+in|for[ \t]*\(\(|while)\s/m, /\bsleep[ \t]+["$\w]/];

/** Variables that images and scripts read for whom to wait. */
const waitingVariable = /(?:^|_)WAIT(?:_?FOR)?(?:_|$)|^SERVICE_PRECONDITION$/i;

/** A shell script in a text. */
const scriptPath = /(?<![\w./-])[\w./-]{1,200}\.sh(?![\w.-])/g;

/** More scripts than these are not read, for a service and for a project. */
const [maxScripts, maxFiles] = [4, 40];

/**
 * Finds the services that wait for others by themselves: by what they are told to run, by a variable, or by the scripts
 * that they run, which are mounted or copied into their image. Asked of those with a dependency alone.
 */
export async function findWaiting(services: Iterable<Service>, folder: string, builds: ReadonlyMap<string, Build>, startScripts: readonly StartScript[], loading: Loading): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let left = maxFiles;
  for (const service of services) {
    if (service.dependencies.length === 0) continue;
    const mounted = startScripts.filter((script) => script.service === service.name).map(({ source }) => source.text);
    const source = builds.get(service.name)?.source;
    if (isTold(service) || [...mounted, source?.text ?? ''].some(isWaiting)) found.add(service.name);
    else {
      const copied = source ? copiedScripts(source, builds.get(service.name)?.context ?? '') : [];
      const paths = [...mountedScripts(service, folder), ...copied].slice(0, Math.min(maxScripts, left));
      left -= paths.length;
      const scripts = await Promise.all(paths.map((path) => loading.read(path)));
      if (scripts.some((script) => script && isWaiting(script.text))) found.add(service.name);
    }
  }
  return found;
}

function isWaiting(text: string): boolean {
  return waits.test(text) || (turns.test(text) && pause.test(text));
}

function isTold(service: Service): boolean {
  return toldTexts(service).some(isWaiting) || service.environment.some(({ name }) => waitingVariable.test(name));
}

function toldTexts(service: Service): readonly string[] {
  return ['command', 'entrypoint'].flatMap((key) => [service.get(key), ...(service.get(key)?.children ?? [])]).flatMap((word) => word?.text ?? []);
}

/** Shell scripts that a command speaks of, where they are mounted: `cat /setup.sh | bash`, `sh -c "./setup.sh && run"`. */
function mountedScripts(service: Service, folder: string): readonly string[] {
  const named = toldTexts(service).flatMap((text) => text.match(scriptPath) ?? []).slice(0, maxScripts);
  return named.flatMap((path) => {
    const place = path.startsWith('/') ? path : service.mounts.find(({ target }) => target !== undefined && nameOf(target) === nameOf(path))?.target;
    return (place && mountedPath(service, place, folder)) || [];
  });
}

/** Shell scripts that a Dockerfile copies one by one. */
function copiedScripts(dockerfile: SourceFile, context: string): readonly string[] {
  const copies = [...instructionsOf(dockerfile.text)].filter(({ keyword, rest }) => /^(?:COPY|ADD)$/.test(keyword) && !rest.includes('--from='));
  return copies.flatMap(({ rest }) => rest.split(/[\s",[\]]+/).slice(0, -1).filter((word) => /\.sh$|entrypoint/i.test(nameOf(word))).flatMap((word) => resolvePath(context, word.replace(/^\/+/, '')) ?? []));
}
