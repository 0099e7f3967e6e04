import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'valid-env-file',
  category: 'correctness',
  severity: 'error',
  summary: 'Every line of an env file is one that Compose can read',
  why: `Compose reads \`.env\` and each \`env_file\` before it does anything else, and stops at the first line that it cannot read: a
    blank in a name, a quote that is never closed, a line of a script. Compose V1 passed over much of that.`,
  bad: `
    # web.env
    LOG LEVEL=debug
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        env_file: web.env`,
  good: `
    # web.env
    LOG_LEVEL=debug
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        env_file: web.env`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project({ problems }) {
    yield* ofKind(problems, 'env-file');
  },
});
