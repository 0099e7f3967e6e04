import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import type { Scope } from './compose/find/discover.ts';
import { defaultConfig } from './config/config.ts';
import { layer } from './config/layer.ts';
import type { Arguments } from './host/arguments.ts';
import { readConfigFile } from './host/config-file.ts';
import { filesAbove } from './host/files-above.ts';
import { diskWorkspace, pathKind, workspacePath } from './host/disk.ts';
import { paintFor, type Io } from './host/terminal.ts';
import { typedConfig } from './host/typed-config.ts';
import { UsageError } from './host/usage-error.ts';
import { configFilter } from './lint/filters/config.ts';
import type { Paint } from './report/code-frame.ts';
import { rules } from './rules/index.ts';
import type { Request } from './run.ts';
import { overlay } from './source/overlay.ts';
import { SourceFile } from './source/source-file.ts';
import { maxFileBytes, type Workspace } from './source/workspace.ts';

/** All that `run` wants to know. */
export interface Asked {
  readonly workspace: Workspace;
  readonly request: Request;
}

/** What is to be reviewed, and how, from what was typed. Throws a `UsageError` where that cannot be done. */
export async function readRequest(typed: Arguments, io: Io): Promise<Asked> {
  return ask(typed, io, aim(typed, io.cwd));
}

/** The same of the project that Compose finds in a folder above; `undefined` where it finds none, or something else was asked for. */
export async function readRequestAbove(typed: Arguments, io: Io): Promise<Asked | undefined> {
  const { scope, folders } = aim(typed, io.cwd);
  const isHere = scope.kind === 'tree' && scope.named.length === 0 && folders.every((folder) => workspacePath(io.cwd, folder) === '');
  const above = isHere ? filesAbove(io.cwd) : undefined;
  return above && ask(typed, io, { scope: { kind: 'joined', files: above.files, above }, folders: [], input: undefined });
}

async function ask(typed: Arguments, io: Io, { scope, folders, input }: Aim): Promise<Asked> {
  const named = scope.kind === 'tree' ? scope.named : scope.files;
  const envFiles = (typed.values['env-file'] ?? []).map((file) => workspacePath(io.cwd, file));
  const disk = diskWorkspace({ cwd: io.cwd, folders, files: [...named, ...envFiles] });
  const workspace = input === undefined ? disk : overlay(disk, new Map([[input, await readInput(input, io)]]));
  for (const path of [...named, ...envFiles]) await assertReadable(workspace, path, io.cwd);
  const paint = (): Paint => paintFor(io.stderr, io.env, !typed.flags.has('no-color'));
  const file = await readConfigFile(typed.values['config']?.at(-1), io.cwd, rules, paint);
  const flags = { ...typedConfig(typed, io.env, rules), ...(envFiles.length > 0 && { envFiles }) };
  const config = { ...layer(layer(defaultConfig, file), flags), rootName: basename(io.cwd) };
  return { workspace, request: { config, scope, filters: [configFilter(config)] } };
}

interface Aim {
  readonly scope: Extract<Scope, { readonly kind: 'tree' | 'joined' }>;
  readonly folders: readonly string[];
  /** What the file from standard input is called, where one is wanted. */
  readonly input: string | undefined;
}

function aim({ paths, values }: Arguments, cwd: string): Aim {
  const joined = values['file'] ?? [];
  const [path] = paths;
  if (joined.length > 0 && path !== undefined) throw new UsageError(`${path} cannot stand beside -f, which joins files to the one project to review`);
  const typed = joined.length > 0 ? joined : paths.length > 0 ? paths : ['.'];
  if (typed.includes('')) throw new UsageError('a path is empty');
  if (values['stdin-name'] && !typed.includes('-')) throw new UsageError('--stdin-name is for standard input, which `-` reads');
  const folders = typed.filter((item) => item !== '-' && pathKind(cwd, item) === 'folder');
  const [folder] = folders;
  if (joined.length > 0 && folder !== undefined) throw new UsageError(`-f ${folder}: this is a folder`);
  const inputName = workspacePath(cwd, values['stdin-name']?.at(-1) ?? 'compose.yml');
  const files = typed.filter((item) => !folders.includes(item)).map((item) => (item === '-' ? inputName : workspacePath(cwd, item)));
  const input = typed.includes('-') ? inputName : undefined;
  return joined.length > 0 ? { scope: { kind: 'joined', files }, folders, input } : { scope: { kind: 'tree', named: [...new Set(files)] }, folders, input };
}

async function readInput(path: string, io: Io): Promise<SourceFile> {
  const bytes = await io.stdin();
  if (bytes.length > maxFileBytes) throw new UsageError(`standard input: larger than ${maxFileBytes / 1024} KiB`);
  if (!isUtf8(bytes)) throw new UsageError('standard input: not UTF-8');
  return new SourceFile(path, bytes.toString('utf8'));
}

async function assertReadable(workspace: Workspace, path: string, cwd: string): Promise<void> {
  const file = await workspace.read(path);
  if (file instanceof SourceFile) return;
  if (file) throw new UsageError(`${path}: ${file.reason}`);
  const reasons = { file: 'leads out of its folder', folder: 'this is a folder', other: 'this is no file' };
  const kind = pathKind(cwd, path);
  throw new UsageError(`${path}: ${kind ? reasons[kind] : 'there is no such file or folder'}`);
}
