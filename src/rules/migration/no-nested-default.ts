import { argumentV1, differsInV1, outermost, usedTemplates } from '../../compose/v1/variables/defaults.ts';
import { nestedDemands } from '../../compose/v1/variables/nested-demands.ts';
import { isForSwarm } from '../../compose/v1/swarm.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-nested-default',
  category: 'migration',
  severity: 'notice',
  impact: 'changes',
  summary: 'Defaults of variables hold no dollar sign',
  why: `Compose V2 looks for variables in the default of a variable. V1 took all up to the first \`}\` as it stands: of
    \`\${A:-\${B}}\` it made the text \`\${B}\`, and of \`\${A:-$B}\` the text \`$B\`. A doubled dollar sign stayed
    doubled there.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        environment:
          URL: \${URL:-http://\${HOST}/}`,
  good: `
    services:
      web:
        image: nginx:1.27
        environment:
          URL: \${URL:-http://localhost/}`,
  links: ['https://docs.docker.com/reference/compose-file/interpolation/'],

  *project(project) {
    // `docker stack` takes a default as V1 did. One with variables is written for V2, where nothing speaks of V1.
    if (isForSwarm(project) || project.isForV2) return;
    // There V2 stops, which is told by itself.
    const stopped = new Set([...nestedDemands(project)].map(({ node }) => node));
    for (const node of usedTemplates(project)) {
      if (stopped.has(node)) continue;
      for (const use of outermost(node)) {
        const difference = differsInV1(use, project.variables);
        if (!difference) continue;
        const literal = shorten(argumentV1(use).text, 24);
        const message =
          difference === 'default' ? `As the default, V1 put in the text \`${literal}\`, V2 looks for variables in it` : 'V1 ended this variable at its first `}`, and left the rest behind the value';
        yield { at: use.at, message, help: 'Leave it where V1 no longer runs this, else write a default without a dollar sign' };
      }
    }
  },
});
