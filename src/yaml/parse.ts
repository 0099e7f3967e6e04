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
  /** Keys that stand twice: the engine refuses the file, and the last one is read. */
  readonly repeated: readonly Repeated[];
}

/**
 * Reads a file's documents, each value with its place. Anchors are followed and merge keys spread; what is broken in
 * one of the usual ways is told, and read as it was meant.
 */
export function parseYaml(source: SourceFile): YamlFile {
  const tooDeep = depthProblem(source);
  if (tooDeep) return { source, documents: [], problems: [tooDeep], repeated: [] };
  const { raw, problems: slips } = readRepaired(source);
  const syntax = syntaxProblems(source, raw);
  const tree = buildTree(source, raw.documents.map(({ contents }) => contents));
  const problems = [...slips, ...syntax.problems, ...strictProblems(source, raw), ...tree.problems.filter(({ at }) => !holds(syntax.harmed, at.range.start))];
  return { source, documents: tree.documents, repeated: tree.repeated, problems: problems.toSorted((a, b) => a.at.range.start - b.at.range.start) };
}
