import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A folder with something to review, and how. */
export interface Subject {
  readonly name: string;
  readonly folder: string;
  /** Where in the folder the programs run. */
  readonly cwd: string;
  /** What is typed after the program's name, as in Compose; none where the projects are to be found out. */
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

interface Case {
  readonly id: string;
  readonly group: string;
  readonly cwd: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The folders below one, or the cases of its `index.json` where it has one. */
export function subjectsIn(folder: string): readonly Subject[] {
  const index = path.join(folder, 'index.json');
  if (!existsSync(index)) {
    const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return names.map((name) => ({ name, folder: path.join(folder, name), cwd: '.', env: {} }));
  }
  const unfit = new Set(['-', '--compatibility', '--project-directory', '*']);
  const cases: readonly Case[] = JSON.parse(readFileSync(index, 'utf8'));
  const fit = cases.filter(({ group, args }) => group !== 'cli' && !args.some((word) => unfit.has(word)));
  return fit.map(({ id, cwd, args, env }) => ({ name: id, folder: path.join(folder, id, 'input'), cwd, args, env }));
}
