import type { Command } from './call.ts';
import { isSubcommand } from './program.ts';

/** The Compose files that a call names, in its order. */
export interface FileFlags {
  readonly files: readonly string[];
  readonly projectFolder: string | undefined;
}

/** Options of Compose itself, before the subcommand, that take a value. */
const valued = new Set(
  `-f --file -p --project-name --project-directory --profile --env-file --ansi --parallel --progress --log-level
  -H --host -c --context --tlscacert --tlscert --tlskey`.split(/\s+/),
);

/** What stands behind `-f` and `--file`. `undefined` where there is none, or where a variable may bring more of them. */
export function fileFlags({ args }: Command): FileFlags | undefined {
  const files: string[] = [];
  let projectFolder: string | undefined;
  let at = 0;
  for (; args[at]?.text?.startsWith('-'); at += 1) {
    const { name, value: written } = split(args[at]?.text ?? '');
    if (written === undefined && valued.has(name)) at += 1;
    const value = written ?? args[at]?.text;
    if (name === '-f' || name === '--file') {
      if (!value || value === '-') return undefined;
      files.push(value);
    } else if (name === '--project-directory') {
      if (!value) return undefined;
      projectFolder = value;
    }
  }
  const hidesMore = args[at] !== undefined && args[at]?.text === undefined && args.slice(at + 1).some(({ text }) => isSubcommand(text) || isFileFlag(text));
  return files.length === 0 || hidesMore ? undefined : { files, projectFolder };
}

/** `--file=a`, `-f=a`, `-fa`. */
function split(text: string): { readonly name: string; readonly value: string | undefined } {
  const [, name, value] = /^(--[\w-]+)=(.*)$/s.exec(text) ?? /^(-f)=?(.+)$/s.exec(text) ?? [];
  return { name: name ?? text, value };
}

function isFileFlag(text: string | undefined): boolean {
  return /^(?:-f|--file)/.test(text ?? '');
}
