import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-missing-file',
  category: 'correctness',
  severity: 'notice',
  summary: 'Files that Compose reads are in the repository',
  why: `Compose stops where a file under \`include\`, \`extends\` or \`env_file\` is not there. It may be made by a script, or by hand from
    an example: then whoever clones the repository has to know of it.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        env_file: web.env`,
  good: `
    services:
      web:
        image: nginx:1.27
        env_file:
          - path: web.env
            required: false`,
  links: ['https://docs.docker.com/reference/compose-file/services/#env_file', 'https://docs.docker.com/reference/compose-file/include/'],

  *project({ problems }) {
    yield* ofKind(problems, 'missing-file');
  },
});
