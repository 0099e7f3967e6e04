import { assume } from '../../compose/load/variables/substituted.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-empty-build',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A build names its folder',
  why: `Compose V1 took an empty \`build\`, or an empty \`context\`, for the project's folder. V2 leaves the build without a
    context: its \`config\` shows none. A variable that is set to nothing has the same effect.`,
  bad: `
    services:
      web:
        image: shop/web:1.4
        build: ""`,
  good: `
    services:
      web:
        image: shop/web:1.4
        build: https://github.com/example/shop.git`,
  links: ['https://docs.docker.com/reference/compose-file/build/#context'],

  *service(service) {
    const build = service.get('build');
    const context = build?.kind === 'mapping' ? build.get('context') : build;
    if (!context || assume(context).text !== '') return;
    yield { at: context.at, message: 'V1 built the folder of the project here, V2 is left without a context', help: 'Write `.`, or the folder that is meant' };
  },
});
