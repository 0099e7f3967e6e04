import { oncePer } from '../../../source/once-per.ts';
import { everyNode } from '../../../yaml/every.ts';
import type { Location } from '../../../source/source-file.ts';
import type { Node } from '../../../yaml/node.ts';
import { faultsIn, mentionsIn, type Mention } from '../../load/variables/interpolate.ts';
import type { Variables } from '../../load/variables/known-variables.ts';
import type { Project } from '../../project.ts';
import { known } from '../../load/variables/text.ts';

/** A variable as it is written, with all that stands between its braces. */
export interface Written extends Mention {
  readonly source: string;
}

/** Where V1 looks for variables: neither in keys nor in extensions at the top. */
const sections = new Set(['services', 'networks', 'volumes', 'secrets', 'configs']);

/** The values in which both engines look for variables, each once. */
export const texts = oncePer(({ files }: Project): readonly Node[] => {
  const roots = files.flatMap(({ documents }) => documents);
  return roots.flatMap((root) => [...everyNode(root.with({ children: root.children.filter(({ name }) => sections.has(name)) }))]);
});

/** The same without what stands in extensions of services and the like, of which nothing comes. */
export const usedTexts = oncePer((project: Project): readonly Node[] => {
  const idle = new Set(project.files.flatMap(({ documents }) => documents).flatMap(extensionsIn));
  return texts(project).filter((node) => !idle.has(node));
});

/** Those of the values that may hold a variable. */
export const templates = oncePer((project: Project): readonly Node[] => texts(project).filter(holdsSign));

/** The same of those of which something comes. */
export const usedTemplates = oncePer((project: Project): readonly Node[] => usedTexts(project).filter(holdsSign));

function holdsSign({ value }: Node): boolean {
  return typeof value === 'string' && value.includes('$');
}

function extensionsIn(root: Node): readonly Node[] {
  const resources = root.children.filter(({ name }) => sections.has(name)).flatMap(({ children }) => children);
  return resources.flatMap(({ children }) => children.filter(({ name }) => name.startsWith('x-')).flatMap((child) => [...everyNode(child)]));
}

/** The variables of a scalar, those within others left out. */
export function outermost(node: Node): readonly Written[] {
  const text = typeof node.value === 'string' ? node.value : '';
  let end = -1;
  return mentionsIn(node).flatMap((mention) => {
    if (mention.start < end) return [];
    ({ end } = mention);
    return [{ ...mention, source: text.slice(mention.start, mention.end) }];
  });
}

/** What V1 takes for a variable's default or error: all up to the first brace, as it stands there. What is left over stays behind the value. */
export function argumentV1({ source, name, operator }: Written): { readonly text: string; readonly leftOver: string } {
  const inner = source.slice(2 + name.length + operator.length);
  const end = inner.indexOf('}');
  return { text: inner.slice(0, end), leftOver: inner.slice(end + 1) };
}

/** Whether V1 puts in something else than V2: another default, or the value with what it has left over behind it. */
export function differsInV1(use: Written, { lookup }: Variables): 'default' | 'left-over' | undefined {
  if (use.operator === '') return undefined;
  const { text, leftOver } = argumentV1(use);
  const value = lookup(use.name);
  // Where it is not set, both refuse what is demanded.
  if (value === undefined && use.operator.endsWith('?')) return undefined;
  const isSet = value !== undefined && (known(value) !== '' || !use.operator.startsWith(':'));
  if (isSet || use.operator.endsWith('?')) return leftOver === '' ? undefined : 'left-over';
  const [first = '', ...others] = use.argument;
  return others.length === 0 && first === `${text}${leftOver}` ? undefined : 'default';
}

/** As V1 reads it. */
const spread = /^\$\{[_a-z][_a-z0-9]*:?[-?][^}\n]*\n[^}]*\}/i;

/** Where a variable's default goes over several lines, so that V2 finds no end of it. */
export function spreadDefault(node: Node): Location | undefined {
  const { value } = node;
  if (typeof value !== 'string' || !value.includes('\n')) return undefined;
  return faultsIn(node).find(({ start }) => spread.test(value.slice(start)))?.at;
}

/** Whether a variable's default begins another one and ends with it: V1 read up to the brace, V2 misses a second. */
export function hasOpenDefault(node: Node): boolean {
  return faultsIn(node).length > 0 && !spreadDefault(node);
}
