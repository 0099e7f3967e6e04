import type { Config } from '../../config/config.ts';
import { isOfOtherTool, isScript, looksLikeCompose, whyNot } from '../../locate/content.ts';
import { locate, type Located } from '../../locate/locate.ts';
import { isProse, kindOf } from '../../locate/names.ts';
import { pathsSourcedIn } from '../../script/hosts/sourced.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { readAll, type Skipped, type Workspace } from '../../source/workspace.ts';

/** The files that a run may be about. */
export interface Found {
  readonly located: Located;
  /** Compose files that were asked for by name: a project each. */
  readonly named: readonly SourceFile[];
  readonly composeFiles: readonly SourceFile[];
  readonly scripts: readonly SourceFile[];
  /** Other programs' settings: those that go by their names, and YAML that is no Compose file. */
  readonly settings: readonly SourceFile[];
  readonly skipped: readonly Skipped[];
}

/** What neither speaks of Docker or Compose, nor can name one of V1's containers, nor begins an image or includes a Makefile, does not concern us. */
const wanted = /[Dd]ocker|[Cc]ompose|COMPOSE_|_[1-9]\d?(?![\w.-])|^(?:FROM|[-s]?include)\s|^[ \t]{0,40}(?:source|\.)[ \t]/m;

/** Reads all Compose files, and of what else may concern a run only what was asked for by name or is in the change. */
export async function readFound(workspace: Workspace, config: Config, names: readonly string[], inChange: (path: string) => boolean): Promise<Found> {
  const named = await readNamed(workspace, names);
  const located = locate(await workspace.list(), config);
  const [compose, scripts, settings] = await Promise.all([
    readCompose(workspace, located, inChange),
    readAll(workspace, located.scripts.filter(inChange), wanted),
    readAll(workspace, located.settings.filter(inChange), wanted),
  ]);
  const isNamed = new Set(names);
  return {
    located,
    named: named.composeFiles,
    composeFiles: compose.files.filter(({ path }) => !isNamed.has(path)),
    scripts: [...new Set([...named.scripts, ...scriptsAmong(scripts.files), ...compose.others.filter(runsDocker)])],
    settings: [...settings.files, ...compose.others.filter((file) => !runsDocker(file))].filter(({ path }) => !isNamed.has(path)),
    skipped: [...located.skipped, ...compose.skipped, ...scripts.skipped, ...scripts.files.flatMap(inPart), ...settings.skipped].filter(({ path }) => inChange(path)).concat(named.skipped),
  };
}

/** Scripts, and what only they show to be one, as they source it: `. ./functions`. A line of a text may begin with `source` as well. */
function scriptsAmong(files: readonly SourceFile[]): readonly SourceFile[] {
  const scripts = files.filter(isScript);
  if (scripts.length === files.length) return scripts;
  const sourced = new Set(scripts.filter(({ path }) => !isProse(path)).flatMap(pathsSourcedIn).flat());
  return files.filter((file) => isScript(file) || sourced.has(file.path));
}

/** What was asked for by name is read whatever it is called: as a Compose file if it is YAML or looks like one, else as a script. */
async function readNamed(workspace: Workspace, paths: readonly string[]) {
  const { files, skipped } = await readAll(workspace, paths);
  const composeFiles = files.filter(isCompose);
  return { composeFiles, scripts: files.filter((file) => !composeFiles.includes(file)), skipped };
}

function isCompose({ path, text }: SourceFile): boolean {
  return looksLikeCompose(text) || (/\.ya?ml$/i.test(path) && kindOf(path) !== 'script');
}

/** A CI file that something renders: its lines tell calls, and not which step of which job they are. */
function inPart(file: SourceFile): readonly Skipped[] {
  const { path } = file;
  const reason = /\.ya?ml$/i.test(path) && runsDocker(file) ? whyNot(file) : undefined;
  return reason === undefined ? [] : [{ path, reason: `${reason}; its lines were read for calls of Compose` }];
}

/** YAML whose name says nothing may be a list of tasks, or a workflow. */
function runsDocker({ text }: SourceFile): boolean {
  return /\bdocker(?:-|\s)compose\b|\bdocker (?:container )?(?:exec|cp|logs|inspect|start|stop|restart|kill|rm)\b/.test(text);
}

/** The Compose files: those that are so called, and those whose content shows it. */
async function readCompose(workspace: Workspace, located: Located, inChange: (path: string) => boolean) {
  const [sure, unsure] = await Promise.all([readAll(workspace, located.composeFiles), readAll(workspace, located.candidates.filter(inChange))]);
  const files: SourceFile[] = [];
  const skipped: Skipped[] = [...sure.skipped, ...unsure.skipped];
  const called = sure.files.filter((file) => !isOfOtherTool(file));
  for (const file of [...called, ...unsure.files.filter(({ text }) => looksLikeCompose(text))]) {
    const reason = whyNot(file);
    if (reason) skipped.push({ path: file.path, reason });
    else files.push(file);
  }
  return { files, others: [...unsure.files.filter((file) => !looksLikeCompose(file.text)), ...sure.files.filter((file) => !called.includes(file) && inChange(file.path))], skipped };
}
