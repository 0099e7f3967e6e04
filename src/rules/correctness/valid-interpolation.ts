import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'valid-interpolation',
  category: 'correctness',
  severity: 'error',
  summary: 'Every `${` is a variable that Compose can read',
  why: `Compose puts in variables everywhere, in commands and comments of scripts too, and refuses the whole project for one \`\${\` that
    it cannot read. What is meant for a shell in the container needs its dollar sign doubled.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        command: sh -c 'echo "\${1%.conf}"'`,
  good: `
    services:
      web:
        image: nginx:\${TAG:-1.27}
        command: sh -c 'echo "$\${1%.conf}"'`,
  links: ['https://docs.docker.com/reference/compose-file/interpolation/'],

  *project({ problems }) {
    yield* ofKind(problems, 'interpolation');
  },
});
