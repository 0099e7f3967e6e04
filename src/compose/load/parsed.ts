import { SourceFile } from '../../source/source-file.ts';
import type { Skipped, Workspace } from '../../source/workspace.ts';
import { parseYaml } from '../../yaml/parse.ts';
import { readLayout } from '../layout.ts';
import type { ComposeFile, Role } from '../project.ts';
import { NamedFiles } from './named/named-files.ts';
import { SharedText } from './shared-text.ts';

/** Reads files, each once a run, however many projects use it. */
export class Parsed {
  readonly shared = new SharedText();
  readonly named = new NamedFiles();
  readonly #files = new Map<SourceFile, ComposeFile>();
  readonly #sources = new Map<string, Promise<SourceFile | Skipped | undefined>>();

  get(source: SourceFile, role: Role): ComposeFile {
    let file = this.#files.get(source);
    if (!file) {
      const yaml = parseYaml(source);
      file = { ...yaml, role, layout: readLayout(yaml) };
      this.#files.set(source, file);
      if (!this.#sources.has(source.path)) this.#sources.set(source.path, Promise.resolve(source));
    }
    return file.role === role ? file : { ...file, role };
  }

  /** As the workspace answers; one path always with the same file. */
  read(path: string, workspace: Workspace): Promise<SourceFile | Skipped | undefined> {
    let source = this.#sources.get(path);
    if (!source) {
      source = workspace.read(path);
      this.#sources.set(path, source);
    }
    return source;
  }
}
