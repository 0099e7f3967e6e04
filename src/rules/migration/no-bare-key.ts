import { untypedKeys } from '../../compose/v1/values/odd-keys.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-bare-key',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Keys that look like numbers or truth values are in quotes',
  why: `YAML reads the key \`8080\` as a number and \`true\` as a truth value. Compose V1 made text of them; V2 wants text,
    and refuses the file: "non-string key".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        labels:
          8080: http`,
  good: `
    services:
      web:
        image: nginx:1.27
        labels:
          "8080": http`,
  links: ['https://docs.docker.com/reference/compose-file/services/#labels', 'https://docs.docker.com/compose/releases/migrate/'],

  *project(project) {
    for (const { at, text } of untypedKeys(project)) {
      const message = 'This key is no text to YAML: V1 made text of it, V2 refuses the file';
      yield { at, message, help: 'Put quotes around it', fix: { title: 'Put quotes around it', safety: 'unsafe', edits: [{ ...at, text: JSON.stringify(text) }] } };
    }
  },
});
