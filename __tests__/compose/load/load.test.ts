import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadProject } from '../../../src/compose/load/load.ts';
import { Parsed } from '../../../src/compose/load/parsed.ts';
import type { Project } from '../../../src/compose/project.ts';
import { memoryWorkspace } from '../../../src/source/memory.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { viewOf } from '../../support/compose-view.ts';

interface Question {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly run?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What we say where the engine refuses. */
  readonly kind?: string;
}

type Answer = { readonly error: string } | { readonly error?: undefined; readonly name: string; readonly services: Readonly<Record<string, object>> };

const folder = join(import.meta.dirname, 'cases');
const recorded: Readonly<Record<string, Readonly<Record<string, Answer>>>> = JSON.parse(readFileSync(join(folder, 'recorded.json'), 'utf8'));

/** What the engine wants only once it builds or starts something. */
const notLookedAt: ReadonlySet<string> = new Set(['missing-part', 'missing-secret', 'missing-mount']);

/** The engine ran the cases in a folder called `project`. */
async function load({ files, run = ['compose.yaml'], env = {} }: Question): Promise<Project> {
  const workspace = memoryWorkspace(Object.fromEntries(Object.entries(files).map(([path, text]) => [`project/${path}`, text])));
  const sources = await Promise.all(run.map((path) => workspace.read(`project/${path}`)));
  const surroundings = { env, envFiles: [], profiles: [], projectName: undefined, rootName: undefined };
  return loadProject({ files: sources.filter((source) => source instanceof SourceFile) }, workspace, surroundings, new Parsed());
}

/** Cases that only the engine's later checks refuse, not its loading. */
const laterChecks = new Set(['cast-boolean-bad']);

/** The engine ran the cases with paths as seen from the project, ours are seen from the folder around it. */
function fromProject(view: object): object {
  const text = JSON.stringify(view).replaceAll(/\.\/project(\/|(?=[ "]))/g, (_, slash: string) => (slash ? './' : '.'));
  return JSON.parse(text);
}

describe.each(Object.keys(recorded))('Compose V2 and we read the same: %s', (area) => {
  const questions: readonly Question[] = JSON.parse(readFileSync(join(folder, `${area}.json`), 'utf8'));
  it.each(questions.map((question) => [question.name, question] as const))('%s', async (name, question) => {
    const answer = recorded[area]?.[name] ?? { error: 'not recorded' };
    const project = await load(question);
    const problems = project.problems.map(({ kind }) => kind).filter((kind) => !notLookedAt.has(kind));
    const refused = answer.error !== undefined;
    const expected = refused ? { problems: laterChecks.has(name) ? [] : [question.kind] } : { problems: [], ...answer };
    expect(refused ? { problems } : { problems, name: project.name, services: fromProject(viewOf(project)) }).toEqual(expected);
  });
});
