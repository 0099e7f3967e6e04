import type { Project } from '../../compose/project.ts';
import { outermost, usedTemplates, type Written } from '../../compose/v1/variables/defaults.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-project-name-variable',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Files do not count on `COMPOSE_PROJECT_NAME` being unset',
  why: `Compose V2 sets \`COMPOSE_PROJECT_NAME\` by itself, to the project's name. To V1 it was a variable like any other:
    where no one had set it, it was empty, or its default counted.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        environment:
          PREFIX: \${COMPOSE_PROJECT_NAME}`,
  good: `
    # .env
    COMPOSE_PROJECT_NAME=shop
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        environment:
          PREFIX: \${COMPOSE_PROJECT_NAME}`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/envvars/#compose_project_name'],

  *project(project) {
    const uses = bareUses(project);
    for (const { source } of project.files) {
      const [first, ...others] = uses.filter(({ at }) => at.file === source);
      if (!first) continue;
      const had = first.operator === '' ? 'nothing' : 'the default';
      const related = others.map(({ at }) => ({ at, label: 'here, too' }));
      const message = `Where no one sets it, V1 put ${had} in here, V2 puts in the project's name`;
      yield { at: first.at, message, help: 'Set `COMPOSE_PROJECT_NAME` in `.env`, or use a variable of your own', ...(related.length > 0 && { related }) };
    }
  },
});

/** Where the variable stands and something else comes of it, as long as no one but Compose sets it: for a part, the `.env` of the rest may. */
function bareUses(project: Project): readonly Written[] {
  if (!project.standalone || !project.variables.isOwn('COMPOSE_PROJECT_NAME') || project.exampleVariables.has('COMPOSE_PROJECT_NAME') || project.isSetElsewhere('COMPOSE_PROJECT_NAME')) return [];
  return usedTemplates(project).flatMap(outermost).filter(({ name, operator, argument }) => {
    const isName = argument.length === 1 && argument[0] === project.name;
    return name === 'COMPOSE_PROJECT_NAME' && !operator.endsWith('?') && !isName;
  });
}
