import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-odd-blank',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'No blank but a space stands around a value in an env file',
  why: `Compose V1 took every blank of Unicode away from both ends of a value. V2 leaves most of them in front of it, where they come with text
    that was copied from a page or typed in another script.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=\u3000abc`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at, sign, remedy } of envDifferences(project, 'odd-blank')) {
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield {
        at,
        message: `A blank (U+${code}) stands around the value of \`${shorten(name)}\`: V1 left it out, V2 keeps it`,
        help: 'Remove it',
        ...(remedy && { fix: { title: 'Remove the blank', safety: 'unsafe', edits: remedy } }),
      };
    }
  },
});
