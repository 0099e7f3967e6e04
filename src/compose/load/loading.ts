import { folderOf } from '../../source/path.ts';
import { SourceFile, type Location } from '../../source/source-file.ts';
import type { Kept, Presence, Skipped, Workspace } from '../../source/workspace.ts';
import type { EnvFile } from './env/env-file.ts';
import type { Foreseen } from './named/foreseen.ts';
import { isRemote, leadsTo } from './leads-to.ts';
import { folderAsFile, type LoadProblem, type Report } from './load-problem.ts';
import type { Parsed } from './parsed.ts';
import type { ComposeFile, Role } from '../project.ts';

/** What a reference to a file comes to. */
export interface Target {
  /** Relative to the workspace. */
  readonly path: string;
  /** `undefined` where it is not there or may not be read; that is then told. */
  readonly source: SourceFile | undefined;
}

/** `refused` where the run reads the file into no more projects. */
type Answer = SourceFile | Skipped | 'refused' | undefined;

/** More files than this are not drawn into one project. */
const maxFiles = 1000;

/** One project while it is being loaded: what was read for it, and what is wrong with it. */
export class Loading {
  readonly problems: LoadProblem[] = [];
  readonly envFiles: EnvFile[] = [];
  complete = true;
  #includes = 0;
  readonly #workspace: Workspace;
  readonly #parsed: Parsed;
  readonly #foreseen: Foreseen;
  readonly #files = new Map<string, ComposeFile>();
  readonly #reported = new Set<string>();
  readonly #answers = new Map<string, Promise<Answer>>();

  constructor(workspace: Workspace, parsed: Parsed, foreseen: Foreseen) {
    this.#workspace = workspace;
    this.#parsed = parsed;
    this.#foreseen = foreseen;
  }

  get files(): readonly ComposeFile[] {
    return [...this.#files.values()];
  }

  /** A Compose file of this project; it keeps the part that it came in with first. */
  file(source: SourceFile, role: Role): ComposeFile {
    const file = this.#files.get(source.path) ?? this.#parsed.get(source, role);
    this.#files.set(source.path, file);
    return file;
  }

  /** Takes a problem, once for each place. */
  readonly report: Report = (problem) => {
    const { kind, at } = problem;
    const id = `${kind}\n${at.file.path}\n${at.range.start}\n${at.range.end}\n${problem.message}`;
    if (this.#reported.has(id)) return;
    this.#reported.add(id);
    this.problems.push(problem);
  };

  /** Takes a problem unless there is one of its kind. */
  reportOnce(problem: LoadProblem): void {
    if (!this.problems.some(({ kind }) => kind === problem.kind)) this.report(problem);
  }

  /** Counts an `include`; false where there are so many that no more are followed. */
  countInclude(at: Location): boolean {
    this.#includes += 1;
    if (this.#includes <= maxFiles) return true;
    this.complete = false;
    this.reportOnce({ kind: 'too-large', at, message: `Files are included more than ${maxFiles} times here, which is not followed further` });
    return false;
  }

  /** Has a file fetched, for a workspace that answers several questions at once. */
  prefetch(folder: string, path: string): void {
    const resolved = leadsTo(folder, path);
    if (resolved !== undefined) void this.#answer(resolved);
  }

  /** A file that may as well not be there. */
  async read(path: string): Promise<SourceFile | undefined> {
    const answer = await this.#answer(path);
    return answer instanceof SourceFile ? answer : undefined;
  }

  /** A file to read, or what there is in its place. */
  async find(path: string): Promise<SourceFile | Presence> {
    const answer = await this.#answer(path);
    return answer instanceof SourceFile ? answer : answer ? 'unknown' : this.#workspace.presence(path);
  }

  /** What there is at a path, its parts joined, as seen from a folder; `unknown` for what only the machine can tell. */
  async presence(folder: string, parts: readonly string[]): Promise<Presence> {
    const resolved = leadsTo(folder, ...parts);
    return resolved === undefined ? 'unknown' : this.#workspace.presence(resolved);
  }

  /** Takes what there is at a path, its parts joined, that a file names as seen from a folder. */
  takeNamed(folder: string, parts: readonly string[], presence: Presence): void {
    this.#parsed.named.take([folder, ...parts].join('/'), presence);
  }

  /** Whether the repository says of what it does not hold that each clone makes it. */
  async isForeseen(folder: string, parts: readonly string[]): Promise<boolean> {
    const resolved = leadsTo(folder, ...parts);
    return resolved !== undefined && this.#foreseen.of(resolved);
  }

  /** How git keeps a file. */
  async kept(path: string): Promise<Kept> {
    return (await this.#workspace.kept?.(path)) ?? 'unknown';
  }

  /** A file that `at` names by a path seen from a folder. */
  async open(folder: string, path: string, at: Location): Promise<Target | undefined> {
    if (this.#files.size >= maxFiles) {
      this.complete = false;
      this.reportOnce({ kind: 'too-large', at, message: `This project draws in more than ${maxFiles} files, which are not followed` });
      return undefined;
    }
    const resolved = leadsTo(folder, path);
    const answer = resolved === undefined ? undefined : await this.#answer(resolved);
    if (answer instanceof SourceFile) return { path: answer.path, source: answer };
    this.complete = false;
    // How often that was is told once for the whole run.
    if (answer === 'refused') return { path: resolved ?? path, source: undefined };
    if (isRemote(path)) {
      const message = 'This file lies on another machine, so what it brings is not checked';
      this.report({ kind: 'remote-file', at, message, help: 'Keep a copy beside the project to have it checked' });
    } else if (answer) {
      this.report({ kind: 'unread-file', at, message: `This file is not checked: ${answer.reason}`.slice(0, 100) });
    } else if (resolved !== undefined && (await this.#workspace.presence(resolved)) === 'folder') this.report(folderAsFile(at));
    else if (resolved === undefined || !((await this.#foreseen.of(resolved)) || (await this.#isFileAbove(folder, path)))) {
      const message = 'There is no such file in the repository, without which Compose does not start';
      this.report({ kind: 'missing-file', at, message, help: 'Name a file that is there, or have it made before Compose runs' });
    }
    return resolved === undefined ? undefined : { path: resolved, source: undefined };
  }

  /** Whether a path leads to a file as seen from a folder above, which `--project-directory` may name. */
  async #isFileAbove(folder: string, path: string): Promise<boolean> {
    for (let above = folder; above !== ''; ) {
      above = folderOf(above);
      if ((await this.presence(above, [path])) === 'file') return true;
    }
    return false;
  }

  /** As the workspace answers, once for each project. */
  #answer(path: string): Promise<Answer> {
    const answer = this.#answers.get(path) ?? this.#ask(path);
    this.#answers.set(path, answer);
    return answer;
  }

  async #ask(path: string): Promise<Answer> {
    const answer = await this.#parsed.read(path, this.#workspace);
    if (!(answer instanceof SourceFile) || this.#files.has(path) || this.#parsed.shared.affordsPart(answer)) return answer;
    this.complete = false;
    return 'refused';
  }
}
