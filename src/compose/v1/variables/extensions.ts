import type { Location } from '../../../source/source-file.ts';
import { everyNode } from '../../../yaml/every.ts';
import type { Node } from '../../../yaml/node.ts';
import type { Project } from '../../project.ts';
import { mentionsIn } from '../../load/variables/interpolate.ts';
import type { Variables } from '../../load/variables/known-variables.ts';
import { readTemplate, type Use } from '../../load/variables/template.ts';
import { known } from '../../load/variables/text.ts';
import { outermost, templates, texts } from './defaults.ts';

/** A variable that V2 cannot do without, in a place where V1 looks for none. */
export interface Demand {
  readonly at: Location;
  /** `undefined` for what cannot be read as a variable. */
  readonly name: string | undefined;
}

/** What V2 demands of variables in extensions at the top that it does not demand elsewhere. */
export function* demands(project: Project): Iterable<Demand> {
  const demanded = demandedNames(project);
  for (const node of extensionTexts(project)) {
    if (typeof node.value !== 'string') continue;
    if (readTemplate(node.value).faults.length > 0) yield { at: node.at, name: undefined };
    for (const use of mentionsIn(node)) if (isUnmet(use, project.variables) && !demanded.has(use.name)) yield { at: use.at, name: use.name };
  }
}

/** The variables that both engines demand. */
export function demandedNames(project: Project): ReadonlySet<string> {
  return new Set(templates(project).flatMap(outermost).flatMap(({ name, operator }) => (operator.endsWith('?') ? [name] : [])));
}

/** Whether a variable is demanded that no file sets. */
export function isUnmet({ name, operator }: Use, { lookup }: Variables): boolean {
  const value = operator.endsWith('?') ? lookup(name) : [];
  return !value || (operator === ':?' && known(value) === '');
}

function extensions({ files }: Project): readonly Node[] {
  const all = files.flatMap(({ documents }) => documents.flatMap(({ children }) => children.filter(({ name }) => name.startsWith('x-'))));
  return all.flatMap((node) => [...everyNode(node)]);
}

/** The values in extensions at the top that stand nowhere else: in these, V1 looks for no variables. */
export function extensionTexts(project: Project): readonly Node[] {
  const found = extensions(project);
  const seen = new Set(found.length > 0 ? texts(project).map(({ at }) => at) : []);
  return found.filter(({ at }) => !seen.has(at));
}
