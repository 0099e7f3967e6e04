import { everyNode } from '../../yaml/every.ts';
import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { isMisfitTag } from './values/misfit-tags.ts';
import { readV1 } from './values/reading.ts';
import type { ComposeFile } from '../project.ts';

/** How V1 reads a file: with `services`, with nothing but services, or not at all. */
export type FormatV1 = 'sections' | 'first' | undefined;

/** Says as which format V1 reads a file. What lacks a `version` and has nothing in the main sections is of the first one. */
export function formatV1({ documents: [root, ...others], problems, repeated }: ComposeFile): FormatV1 {
  if (!root || root.kind !== 'mapping' || others.length > 0 || statesTwice(problems) || !areHarmless(problems, root, repeated)) return undefined;
  const version = root.get('version');
  if (version?.kind === 'mapping') return 'first';
  if (version && version.value !== '') return isVersion(version) ? 'sections' : undefined;
  const isFilled = ['services', 'networks', 'volumes'].some((name) => (root.get(name)?.children.length ?? 0) > 0);
  return isFilled ? 'sections' : 'first';
}

function isVersion(version: Node): boolean {
  const reading = readV1(version);
  return reading?.type === 'text' && /^[23][123]*(?:\.\d+)?$/.test(reading.text);
}

/** The version of YAML that a file states; V1 stops where it does so twice. */
const statement = /^%YAML[^\S\n]/gm;

/** Whether a place holds a directive that V1 passes over: any but a version of YAML that does not begin with 1. */
export function isPassedDirective({ file, range }: Location): boolean {
  return /^%(?:YAML[^\S\n]+1\.\d|(?!YAML\b))/.test(file.text.slice(range.start, range.end)) && file.positionAt(range.start).column === 1;
}

/** Whether a place holds an escape of double quotes that V1 reads, and V2 does not know: a slash, or half a character. */
export function isPassedEscape({ file, range }: Location): boolean {
  return /^\\(?:\/|u[dD][89a-fA-F]..)$/s.test(file.text.slice(range.start, range.end));
}

function statesTwice(problems: ComposeFile['problems']): boolean {
  const [first] = problems;
  return first !== undefined && (first.at.file.text.match(statement)?.length ?? 0) > 1;
}

/** V1 takes keys that are no text for what they are, of one that stands twice the last, and tags by its own reading. */
function areHarmless(problems: ComposeFile['problems'], root: Node, repeated: ComposeFile['repeated']): boolean {
  if (problems.length === 0) return true;
  const again = new Set(repeated.map((pair) => pair.again.key?.at));
  const nodes = [root, ...repeated.map(({ first }) => first)].flatMap((node) => [...everyNode(node)]);
  const read = new Set(nodes.flatMap((node) => [isTextV1(node.key) ? undefined : node.key?.at.range.start, isMisfitTag(node) ? node.at.range.start : undefined]));
  return problems.every(({ at }) => isPassedDirective(at) || isPassedEscape(at) || again.has(at) || read.has(at.range.start));
}

function isTextV1(key: Node | undefined): boolean {
  return typeof key?.value === 'string' && readV1(key)?.type !== 'date';
}
