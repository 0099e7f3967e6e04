import { firstUp, type FirstUp, type Renamed } from '../compose/v1/first-up.ts';
import type { Cause, Fixable, ProjectReadiness, Readiness, Share, State } from '../lint/readiness.ts';
import type { Impact } from '../rules/rule.ts';
import { plural, someOf } from './counts.ts';

/** What V2 does, in a word for people. */
export const impactWords: Readonly<Record<Impact | State, string>> = { breaks: 'blocks', changes: 'changes', warns: 'warns', cosmetic: 'cosmetic', ready: 'ready', refused: 'errors' };

/** "Compose V2 readiness: 62%". */
export function readinessTitle({ percent }: Readiness): string {
  return `Compose V2 readiness: ${percent}%`;
}

function shares({ services, calls, others }: Readiness): string {
  const both = [...(services.total > 0 ? [shareText(services, 'service')] : []), ...(calls.total > 0 ? [shareText(calls, 'call')] : [])];
  const elsewhere = others > 0 ? `differs in ${plural(others, 'other place')}` : '';
  if (both.length === 0) return elsewhere === '' ? 'There is nothing here to run' : `V2 ${elsewhere}`;
  return `V2 runs ${both.join(' and ')} as V1 did${elsewhere === '' ? '' : `, and ${elsewhere}`}`;
}

/** The percentage explained: "V2 runs 3 of 7 services as V1 did, in the 2 projects that this change touches". */
export function readinessSentence(readiness: Readiness): string {
  return [shares(readiness), scope(readiness)].filter((part) => part !== '').join(', ');
}

function scope({ projects, scripts, isPart }: Readiness): string {
  const parts = [...(projects.length > 0 ? [plural(projects.length, 'project')] : []), ...(scripts > 0 ? [plural(scripts, 'script')] : [])];
  if (parts.length === 0) return '';
  return isPart ? `in the ${parts.join(' and ')} that this change touches` : `in ${parts.join(' and ')}`;
}

/** "3 of 7 services". */
export function shareText({ ready, total }: Share, word: string): string {
  return `${ready} of ${plural(total, word)}`;
}

/** What lies outside of projects, and how much of that V2 runs as V1 did: "3 of 4 calls, 1 other place". '' where there is nothing. */
export function elsewhereText({ calls, others }: Pick<Readiness, 'calls' | 'others'>): string {
  return [...(calls.total > 0 ? [shareText(calls, 'call')] : []), ...(others > 0 ? [plural(others, 'other place')] : [])].join(', ');
}

/** How many findings of all these fixes mend. */
export function fixable(causes: readonly Cause[]): Fixable {
  return { safe: causes.reduce((sum, cause) => sum + cause.fixable.safe, 0), unsafe: causes.reduce((sum, cause) => sum + cause.fixable.unsafe, 0) };
}

/** What to do first: "`--fix` mends 3 of 12 findings, `--unsafe-fixes` 5 more; 4 to mend by hand". '' where there is nothing to do. */
export function nextStep({ causes }: Readiness): string {
  const { safe, unsafe } = fixable(causes);
  const all = causes.reduce((sum, { findings }) => sum + findings.length, 0);
  if (all === 0) return '';
  const rest = all - safe - unsafe;
  const open = rest === 0 ? '' : `; ${rest} to mend by hand`;
  if (safe + unsafe === 0) return `${plural(all, 'finding')} to mend by hand${all > 1 ? ', from the first on' : ''}`;
  if (safe === 0) return `\`--unsafe-fixes\` mends ${unsafe} of ${plural(all, 'finding')}${open}`;
  return `\`--fix\` mends ${safe} of ${plural(all, 'finding')}${unsafe === 0 ? '' : `, \`--unsafe-fixes\` ${unsafe} more`}${open}`;
}

/** How many of a project's services V2 runs as V1 did. */
export function projectShare({ state, services }: ProjectReadiness): string {
  return state === 'refused' ? 'not counted' : shareText(services, 'service');
}

/** The files of a project, as they are run: "compose.yml", "compose.yml + 2 more, read in part". */
export function projectLabel({ project: { files, complete } }: ProjectReadiness): { readonly path: string; readonly more: string } {
  const own = files.filter(({ role }) => role === 'base' || role === 'override');
  return { path: own[0]?.source.path ?? '', more: `${own.length > 1 ? ` + ${own.length - 1} more` : ''}${complete ? '' : ', read in part'}` };
}

/** Heads what the first `up` does. */
export function firstUpTitle({ projects }: Readiness): string {
  return `At the first \`docker compose up\`${projects.some(({ state }) => state === 'breaks') ? ', once nothing blocks it' : ''}:`;
}

/** What is true of the first `up` everywhere, as far as it concerns one of these projects: each a sentence without its full stop. */
export function everyFirstUp(projects: readonly ProjectReadiness[]): readonly string[] {
  let [renamed, image, old, volume]: [Renamed?, Renamed?, Renamed?, string?] = [];
  let [isRun, keepsNetworks] = [false, false];
  const lost = new Set<string>();
  // One after the other: of many large projects, all names at once would be too many.
  for (const { project } of projects) {
    const up = firstUp(project);
    if (!up) continue;
    isRun = true;
    keepsNetworks ||= up.keepsNetworks;
    renamed ??= up.renamed[0];
    image ??= up.images[0];
    old ??= up.old[0];
    volume ??= up.volumes[0];
    for (const name of up.lost) lost.add(name);
  }
  if (!isRun) return [];
  const sentences = [];
  if (renamed) sentences.push(`V2 replaces V1's containers, once: ${code(renamed.before)} becomes ${code(renamed.after)}; \`up --no-recreate\` leaves them`);
  if (keepsNetworks) sentences.push(`Networks and volumes keep their names${volume === undefined ? '' : ` (${code(volume)})`}, and volumes what is in them`);
  if (lost.size > 0) sentences.push(`As the files stand, V2 does not mount ${names([...lost])}; the findings there say what keeps the data`);
  if (old) sentences.push(`A volume that V1 1.20 or older made is called ${code(old.before)}: V2 passes over it, and makes an empty ${code(old.after)}`);
  if (image) sentences.push(`Images without a name of their own are built again, as ${code(image.after)}; ${code(image.before)} stays behind`);
  return [...sentences, "There is no way back on Docker 25 or later: V1's `up` then stops with `KeyError: 'ContainerConfig'`"];
}

/** Names are listed up to here, then counted. */
const maxNames = 3;

/** What the first `up` does to one project beyond that: "keeps the name `db`". '' where there is nothing. */
export function ownFirstUp({ kept, volumes, lost, renamed }: FirstUp): string {
  const parts = [];
  if (renamed.length > 0) parts.push(`${plural(renamed.length, 'container')} renamed`);
  if (kept.length > 0) parts.push(`${names(kept)} ${kept.length === 1 ? 'keeps its name' : 'keep their names'}`);
  if (volumes.length > 0) parts.push(`${names(volumes)} ${volumes.length === 1 ? 'stays' : 'stay'}`);
  if (lost.length > 0) parts.push(`not mounted as the files stand: ${names(lost)}`);
  return parts.join('; ');
}

function names(all: readonly string[]): string {
  return someOf(all.map(code), maxNames);
}

/** A name as a word of a sentence. */
function code(name: string): string {
  return `\`${name.replaceAll('`', '')}\``;
}
