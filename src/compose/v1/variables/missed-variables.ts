import { mentionsIn, type Mention } from '../../load/variables/interpolate.ts';
import type { Project } from '../../project.ts';
import { differsInV1, outermost, templates, usedTemplates } from './defaults.ts';
import { isDormant } from '../dormant.ts';
import { extensionTexts } from './extensions.ts';
import { isOfShell } from './shell-names.ts';

/** The first place of each variable that no file sets, and that V2 alone looks for: in an extension, or in a default that does not count. */
export function missedVariables(project: Project): readonly Mention[] {
  const { variables } = project;
  const read = templates(project);
  const told = new Set(read.flatMap(outermost).flatMap(({ name, operator }) => (operator === '' ? [name] : [])));
  const used = new Set(usedTemplates(project));
  const isMissed = ({ name, operator }: Mention): boolean => operator === '' && variables.lookup(name) === undefined && !told.has(name) && !isOfShell(name);
  const idle = read.flatMap((node) => {
    // Where another value comes of it, that is the difference; in a service that does not run, or an extension, it does not.
    const uses = outermost(node);
    // What is demanded and not set, both refuse.
    const isRefused = uses.some(({ name, operator }) => operator.endsWith('?') && variables.lookup(name) === undefined);
    return isRefused || (used.has(node) && !isDormant(project, node.at) && uses.some((use) => differsInV1(use, variables))) ? [] : mentionsIn(node);
  });
  const missed = [...extensionTexts(project).flatMap(mentionsIn), ...idle].filter(isMissed);
  return [...new Map(missed.toReversed().map((mention) => [mention.name, mention])).values()];
}
