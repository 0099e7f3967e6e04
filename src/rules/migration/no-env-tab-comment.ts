import { envDifferences } from '../../compose/v1/env/differences.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-env-tab-comment',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A comment in an env file has a space before it',
  why: `Compose V1 took \`#\` for the beginning of a comment behind any blank, V2 only behind a space: behind a tab the comment becomes a part of
    the value.`,
  bad: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc\t# the one for tests`,
  good: `
    services:
      web: { image: "nginx:1.27", environment: { VALUE: "\${VALUE}" } }
    # .env
    VALUE=abc # the one for tests`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax'],

  *project(project) {
    for (const { name, at, remedy } of envDifferences(project, 'tab-comment')) {
      yield {
        at,
        message: `\`${shorten(name)}\` has a comment behind a tab, which Compose V2 takes for a part of the value`,
        help: 'Put a space before `#`, or the comment on a line of its own',
        ...(remedy && { fix: { title: 'Put a space before `#`', safety: 'unsafe', edits: remedy } }),
      };
    }
  },
});
