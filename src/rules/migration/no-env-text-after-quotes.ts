import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-text-after-quotes',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Values in an env file end with their quotes',
  why: `Compose V1 skipped a line with text behind the closing quote. V2 keeps what stands in the quotes, and reads the rest as a line of its
    own.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="abc"def`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE="abcdef"`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at } of envDifferences(project, 'text-after-quotes')) {
      const message = `\`${shorten(name)}\` goes on behind its quotes: Compose V1 skipped it, V2 cuts it there`;
      yield { at, message, help: 'Put the whole value in one pair of quotes' };
    }
  },
});
