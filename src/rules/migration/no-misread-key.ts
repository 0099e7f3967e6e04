import { misreadKeys } from '../../compose/v1/values/odd-keys.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-misread-key',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Keys that V1 takes for truth values or times are in quotes',
  why: `To Compose V1, which reads YAML 1.1, the keys \`NO\`, \`on\` and \`yes\` are truth values and \`12:30\` is the
    number 750: it set a variable \`False\`, not \`NO\`. To V2 they are text.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        environment:
          NO: norway.example.com`,
  good: `
    services:
      web:
        image: nginx:1.27
        environment:
          "NO": norway.example.com`,
  links: ['https://docs.docker.com/reference/compose-file/services/#environment', 'https://docs.docker.com/compose/releases/migrate/'],

  *project(project) {
    for (const { at, v1, text } of misreadKeys(project)) {
      const message = `V1 read this key as \`${shorten(v1)}\`, V2 reads it as \`${shorten(text)}\``;
      yield { at, message, help: 'Put quotes around it', fix: { title: 'Put quotes around it', safety: 'safe', edits: [{ ...at, text: JSON.stringify(text) }] } };
    }
  },
});
