import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { buildTree, type Repeated } from './build.ts';
import { depthProblem } from './depth.ts';
import type { Node } from './node.ts';
import { readRepaired } from './repair.ts';
import { strictProblems } from './strict.ts';
import { holds, syntaxProblems } from './syntax.ts';

/** A file as YAML. Problems do not keep it from having a tree: it holds what could be read. */
export interface YamlFile {
  readonly source: SourceFile;
  /** The root value of each document that is not empty. */
  readonly documents: readonly Node[];
  /** What is wrong with it as YAML, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Keys that stand twice, with no mistake between them: the engine refuses the file, and the last one is read. */
  readonly repeated: readonly Repeated[];
  /** Where the first mistake in its syntax is: what stands behind it may be meant for another place. `Infinity` without one. */
  readonly brokenFrom: number;
}

/**
 * Reads a file's documents, each value with its place. Anchors are followed and merge keys spread; what is broken in
 * one of the usual ways is told, and read as it was meant.
 */
export function parseYaml(source: SourceFile): YamlFile {
  const tooDeep = depthProblem(source);
  if (tooDeep) return { source, documents: [], problems: [tooDeep], repeated: [], brokenFrom: 0 };
  const { raw, problems: slips } = readRepaired(source);
  const syntax = syntaxProblems(source, raw);
  const tree = buildTree(source, raw.documents.map(({ contents }) => contents));
  // A mistake between two equal keys most likely hides where another mapping begins.
  const isSure = (first: number, again: number): boolean => !syntax.problems.some(({ at: { range } }) => first < range.start && range.start < again);
  const told = tree.problems.filter(({ at, related }) => !holds(syntax.harmed, at.range.start) && isSure(related?.[0]?.at.range.start ?? at.range.start, at.range.start));
  const repeated = tree.repeated.filter(({ first, again }) => isSure(first.at.range.start, again.at.range.start));
  const problems = [...slips, ...syntax.problems, ...strictProblems(source, raw), ...told];
  const brokenFrom = syntax.problems[0]?.at.range.start ?? Infinity;
  return { source, documents: tree.documents, repeated, brokenFrom, problems: problems.toSorted((a, b) => a.at.range.start - b.at.range.start) };
}
