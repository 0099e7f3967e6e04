import path from 'node:path';
import { defaultConfig } from '../../src/config/config.ts';
import { diskWorkspace } from '../../src/host/disk.ts';
import type { Project } from '../../src/compose/project.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { run } from '../../src/run.ts';

/** What we say to a project. */
export interface Judged {
  /** Its files, as one reads them. */
  readonly name: string;
  /** Those that it begins with, in their order. */
  readonly files: readonly string[];
  /** `part`: it is to lie on top of something that we do not know. */
  readonly ours: 'accept' | 'refuse' | 'part';
  /** The first error, if there is one. */
  readonly first: string;
  /** A finding says that V2 refuses what V1 takes. */
  readonly breaks: boolean;
}

/** Reviews a folder, and tells of each of its projects whether Compose refuses it. */
export async function judge(folder: string): Promise<readonly Judged[]> {
  const cwd = path.resolve(folder);
  const workspace = diskWorkspace({ cwd, folders: ['.'], files: [] });
  const { projects, findings, faults } = await run(workspace, { config: defaultConfig, scope: { kind: 'tree', named: [] }, filters: [] });
  for (const { where, cause } of faults) throw new Error(where, { cause });
  return projects.map((project) => verdict(project, findings));
}

function verdict({ files, envFiles, problems, standalone }: Project, findings: readonly Finding[]): Judged {
  const own = new Set([...[...files, ...envFiles].map(({ source }) => source), ...problems.map(({ at }) => at.file)]);
  const inside = findings.filter(({ at }) => own.has(at.file));
  const error = inside.find(({ rule, severity }) => rule.category === 'correctness' && severity === 'error');
  const start = files.filter(({ role }) => role === 'base' || role === 'override').map(({ source }) => source.path);
  return {
    name: start.join(' + '),
    files: start,
    ours: error ? 'refuse' : standalone ? 'accept' : 'part',
    first: error ? `${error.rule.id}, line ${error.at.file.positionAt(error.at.range.start).line}: ${error.message}` : '',
    breaks: inside.some(({ rule }) => rule.impact === 'breaks'),
  };
}
