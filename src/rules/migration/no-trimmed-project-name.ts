import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-trimmed-project-name',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'The folder that names a project begins with a letter or digit',
  why: `In a folder \`_shop\` Compose V1 called the project \`_shop\`, and its network \`_shop_default\`. V2 leaves \`_\` and
    \`-\` out of the beginning: it makes a network \`shop_default\`, and does not take the old containers for its own.`,
  bad: `
    # _shop/compose.yaml
    services:
      web:
        image: nginx:1.27`,
  good: `
    # shop/compose.yaml
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/compose/how-tos/project-name/'],

  *project({ files, namedBy }) {
    const [first] = files;
    if (!first || namedBy === undefined || !/^[^a-z0-9]*[_-]/i.test(namedBy) || /templates?|examples?|skeleton/i.test(namedBy)) return;
    const at = { file: first.source, range: { start: 0, end: Math.min(1, first.source.text.length) } };
    yield { at, message: 'V1 kept the first sign of this folder in the project\'s name, V2 leaves it out', help: 'Take the project down with V1 first, or rename the folder' };
  },
});
