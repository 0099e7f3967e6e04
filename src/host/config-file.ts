import { configPaths, readConfig } from '../config/read-config.ts';
import type { Config } from '../config/config.ts';
import type { KnownRule } from '../config/read-rules.ts';
import { problemFrame, type Paint } from '../report/code-frame.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Skipped } from '../source/workspace.ts';
import { diskWorkspace, workspacePath } from './disk.ts';
import { UsageError } from './usage-error.ts';

/**
 * What the configuration file says: the one that is named, else the first that is there, else nothing. Throws a
 * `UsageError` where it cannot be read, or something in it cannot be used.
 */
export async function readConfigFile(typed: string | undefined, cwd: string, rules: readonly KnownRule[], paint: () => Paint): Promise<Partial<Config>> {
  const file = await find(typed, cwd);
  if (!file) return {};
  if (!(file instanceof SourceFile)) throw new UsageError(`${file.path}: ${file.reason}`);
  const { settings, problems } = readConfig(file, rules);
  const [first] = problems;
  if (!first) return settings;
  const { line, column } = file.positionAt(first.at.range.start);
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const help = first.help ? `. ${first.help}` : '';
  const colours = paint();
  const frames = problems.map((problem) => problemFrame('configuration', 'error', problem, colours));
  throw new UsageError(`${file.path}:${line}:${column}: ${first.message}${help}${more}`, `${frames.join('\n\n')}\n`);
}

async function find(typed: string | undefined, cwd: string): Promise<SourceFile | Skipped | undefined> {
  const paths = typed === undefined ? configPaths : [workspacePath(cwd, typed)];
  const disk = diskWorkspace({ cwd, folders: [], files: paths });
  for (const path of paths) {
    const file = await disk.read(path);
    if (file) return file;
  }
  if (typed !== undefined) throw new UsageError(`${typed}: there is no such file`);
  return undefined;
}
