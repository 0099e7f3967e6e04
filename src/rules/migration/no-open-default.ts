import { hasOpenDefault, templates } from '../../compose/v1/variables/defaults.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-open-default',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Each variable within a default has its own closing brace',
  why: `Compose V1 ended a default at the first \`}\`: of \`\${A:-\${B}\` it made the text \`\${B\`. V2 takes that brace for the
    end of \`\${B}\`, misses one more, and refuses the file: "invalid interpolation format".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        hostname: \${NAME:-\${HOST}`,
  good: `
    services:
      web:
        image: nginx:1.27
        hostname: \${NAME:-web}`,
  links: ['https://docs.docker.com/reference/compose-file/interpolation/'],

  *project(project) {
    for (const node of templates(project)) {
      if (!hasOpenDefault(node)) continue;
      yield { at: node.at, message: 'A default begins another variable here: V1 read it, V2 misses a brace', help: 'Close both, or write a default without a dollar sign' };
    }
  },
});
