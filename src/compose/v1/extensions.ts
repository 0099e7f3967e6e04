import type { Location } from '../../source/source-file.ts';
import { everyNode } from '../../yaml/every.ts';
import type { Node } from '../../yaml/node.ts';
import type { Project } from '../project.ts';
import { readTemplate } from '../load/template.ts';
import { known } from '../load/text.ts';
import { outermost, texts } from './defaults.ts';

/** A variable that V2 cannot do without, in a place where V1 looks for none. */
export interface Demand {
  readonly at: Location;
  /** `undefined` for what cannot be read as a variable. */
  readonly name: string | undefined;
}

/** What V2 demands of variables in extensions at the top that it does not demand elsewhere. */
export function* demands(project: Project): Iterable<Demand> {
  const read = texts(project);
  const demanded = new Set(read.flatMap(outermost).flatMap(({ name, operator }) => (operator.endsWith('?') ? [name] : [])));
  for (const node of extensionTexts(project)) {
    if (typeof node.value !== 'string') continue;
    if (readTemplate(node.value).faults.length > 0) yield { at: node.at, name: undefined };
    for (const { name, operator, at } of outermost(node)) {
      const value = project.variables.lookup(name);
      const isMissing = operator === '?' ? !value : operator === ':?' && (!value || known(value) === '');
      if (isMissing && !demanded.has(name)) yield { at, name };
    }
  }
}

function extensions({ files }: Project): readonly Node[] {
  const all = files.flatMap(({ documents }) => documents.flatMap(({ children }) => children.filter(({ name }) => name.startsWith('x-'))));
  return all.flatMap((node) => [...everyNode(node)]);
}

/** The values in extensions at the top that stand nowhere else: in these, V1 looks for no variables. */
export function extensionTexts(project: Project): readonly Node[] {
  const seen = new Set(texts(project).map(({ at }) => at));
  return extensions(project).filter(({ at }) => !seen.has(at));
}
