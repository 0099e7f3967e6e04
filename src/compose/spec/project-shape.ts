import { oncePer } from '../../source/once-per.ts';
import type { Node } from '../../yaml/node.ts';
import { becomesMapping, isConverted } from '../load/merge/merge-table.ts';
import { isActive } from '../load/profiles.ts';
import { assume, Substituted } from '../load/variables/substituted.ts';
import type { ComposeFile, Project } from '../project.ts';
import { isWhole } from '../whole.ts';
import type { ShapeProblem } from './shape-problem.ts';
import { shapeProblems, type Stage } from './walk.ts';

/**
 * Where a project has not the shape that Compose wants: each file as it is written, for what a later one hides, and all
 * of them together, for what variables bring in and for what is missing. A file that is only extended counts for the
 * services that are used, which are in the whole: there the engine has made mappings of lists, each name in them once.
 */
export const projectShape = oncePer((project: Project): readonly ShapeProblem[] => {
  const { root, files } = project;
  const stage = { interpolated: true, merged: isWhole(project) };
  const written = files.filter(({ role }) => role !== 'extended').flatMap(writtenShape);
  const extended = new Set(files.filter(({ role }) => role === 'extended').map(({ source }) => source));
  const merged = shapeProblems(root, stage).filter(({ kind, at, path }) => !(kind === 'repeated-item' && extended.has(at.file) && becomesMapping(path)));
  const told = new Set(merged.map(({ path }) => path.join('\n')));
  const defaults = badDefaults(root, stage).filter(({ path }) => !told.has(path.join('\n')));
  return [...written, ...merged, ...defaults].filter((problem) => !isBroken(problem, files) && !isIdle(problem, project));
});

/** What the engine refuses where nothing is set from outside, and the text that is written for that case is a wrong one. */
function badDefaults(root: Node, stage: Stage): readonly ShapeProblem[] {
  const whole = assume(root);
  const problems = whole === root ? [] : shapeProblems(whole, stage);
  return problems.flatMap((problem) => {
    const { node, path, message } = problem;
    if (!node.text || !hangsOnVariables(nodeAt(root, path))) return [];
    const ofDefault = message.replace('refuses the file', 'refuses this default');
    return { ...problem, message: ofDefault.length > 100 ? message : ofDefault };
  });
}

/** A scalar, or a list of which some do. */
function hangsOnVariables(node: Node | undefined): boolean {
  return node instanceof Substituted || (node?.kind === 'sequence' && node.children.some((child) => child instanceof Substituted));
}

function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>((node, name) => (node?.kind === 'sequence' ? node.children[Number(name)] : node?.get(name)), root);
}

function writtenShape(file: ComposeFile): readonly ShapeProblem[] {
  return documentsOf(file).flatMap((document, index) => {
    const isOver = file.role === 'override' || index > 0;
    return shapeProblems(document, { interpolated: false, merged: false }).filter(({ path }) => !((isOver || extendsOther(document, path)) && isConverted(document, path)));
  });
}

/** Whether what stands at a path is laid over another service. */
function extendsOther(document: Node, [section = '', name = '']: readonly string[]): boolean {
  return section === 'services' && document.get(section, name, 'extends') !== undefined;
}

/** What the engine looks at only in services that run. */
function isIdle({ kind, path: [section, name = '', ...key] }: ShapeProblem, { services, profiles }: Project): boolean {
  const service = services.get(name);
  return section === 'services' && onlyRunning.get(key.join('.').replace(/^env_file\.\d+$/, 'env_file')) === kind && service !== undefined && isActive(service.node, profiles) !== true;
}

const onlyRunning = new Map([['env_file', 'bad-format'], ['healthcheck.test', 'bad-format'], ['scale', 'bad-value'], ['deploy.replicas', 'bad-value']]);

/**
 * Where a line is no YAML, what it seems to say is not what is meant, nor what a value that holds it seems to be; and keys
 * behind it at the top may belong in a section.
 */
function isBroken({ kind, path, node, at: { file, range } }: ShapeProblem, files: readonly ComposeFile[]): boolean {
  const { problems = [], brokenFrom = Infinity } = files.find(({ source }) => source === file) ?? {};
  if (kind === 'unknown-key' && path.length <= 1 && range.start > brokenFrom) return true;
  if (kind === 'wrong-type' && node.at.file === file && node.at.range.start <= brokenFrom && brokenFrom < node.at.range.end) return true;
  if (kind === 'unknown-key' && problems.length > 0 && isCut(file.text.slice(range.end, file.linesOf(range).end))) return true;
  const { start, end } = problems.length > 0 ? file.linesOf(range) : range;
  return problems.some(({ at }) => at.range.start < end && at.range.end > start);
}

/** A key whose colon is on another line: a mistake joined it with the text in front of it, `build: .` with the line below. */
function isCut(behind: string): boolean {
  return !behind.includes(':');
}

/** A file's documents, its services where they belong if they stand elsewhere: that is another rule's matter. */
function documentsOf({ layout, documents }: ComposeFile): readonly Node[] {
  return layout.kind === 'services' && layout.misplaced.length === 0 && layout.strayed.length === 0 ? documents : [layout.root, ...documents.slice(1)];
}
