import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-escape',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Backslashes in quoted values mean the same to Compose V1 and V2',
  why: `In single quotes Compose V1 made one backslash of two, V2 keeps both. In double quotes the two know different letters behind a
    backslash.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE='C:\\\\data'`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE='C:\\data'`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at, remedy } of envDifferences(project, 'escape')) {
      yield {
        at,
        message: `\`${shorten(name)}\` holds a backslash in quotes that Compose V1 took away and V2 keeps, or the reverse`,
        help: 'Write the value as it is meant, in single quotes and without escapes',
        ...(remedy && { fix: { title: 'Write it as Compose V1 read it', safety: 'unsafe', edits: remedy } }),
      };
    }
  },
});
