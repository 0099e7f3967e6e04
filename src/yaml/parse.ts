import { LineCounter, parseAllDocuments, type Document, type ParsedNode } from 'yaml';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { buildTree } from './build.ts';
import { depthProblem } from './depth.ts';
import type { Node } from './node.ts';
import { repair } from './repair.ts';
import { syntaxProblems } from './syntax.ts';

/** A file as YAML. Problems do not keep it from having a tree: it holds what could be read. */
export interface YamlFile {
  readonly source: SourceFile;
  /** The root value of each document that is not empty. */
  readonly documents: readonly Node[];
  /** What is wrong with it as YAML, in the order of the text. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a file's documents, each value with its place. Anchors are followed and merge keys spread; what is broken in
 * one of the usual ways is told, and read as it was meant.
 */
export function parseYaml(source: SourceFile): YamlFile {
  const tooDeep = depthProblem(source);
  if (tooDeep) return { source, documents: [], problems: [tooDeep] };
  const documents = parseDocuments(source.text);
  const repaired = repair(source, documents);
  const sound = repaired ? parseDocuments(repaired.text) : documents;
  const problems = [...(repaired?.problems ?? []), ...syntaxProblems(source, sound)];
  const roots = sound.flatMap((document) => {
    const tree = buildTree(source, document.contents);
    problems.push(...tree.problems);
    return tree.root ? [tree.root] : [];
  });
  return { source, documents: roots, problems: problems.toSorted((a, b) => a.at.range.start - b.at.range.start) };
}

/** A document as the parser gives it: every scalar is text, nothing resolved. */
export type RawDocument = Document.Parsed<ParsedNode>;

/**
 * `uniqueKeys` is off because the parser's own search is quadratic, `prettyErrors` because it is too, and puts source
 * lines, secrets included, into messages. The failsafe schema leaves the reading of scalars to us.
 */
function parseDocuments(text: string): readonly RawDocument[] {
  const options = { uniqueKeys: false, prettyErrors: false, schema: 'failsafe', logLevel: 'silent', keepSourceTokens: true } as const;
  const documents = parseAllDocuments<ParsedNode>(text, { ...options, lineCounter: new LineCounter() });
  return Array.isArray(documents) ? documents : [];
}
