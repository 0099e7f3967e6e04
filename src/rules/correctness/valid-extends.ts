import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'valid-extends',
  category: 'correctness',
  severity: 'error',
  summary: 'Each `extends` leads to a service, and in no circle',
  why: `Compose refuses the whole project where \`extends\` names no service of the file that it looks in, or comes back to where it
    began. Without \`file\` it looks in the file itself: what other files bring, by \`include\` or \`-f\`, is not there yet.`,
  bad: `
    services:
      base:
        image: nginx:1.27
      web:
        extends: bsae`,
  good: `
    services:
      base:
        image: nginx:1.27
      web:
        extends: base`,
  links: ['https://docs.docker.com/reference/compose-file/services/#extends'],

  *project({ problems }) {
    yield* ofKind(problems, 'missing-service', 'extends-included', 'extends-circle');
  },
});
