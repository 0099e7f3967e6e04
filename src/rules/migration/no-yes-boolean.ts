import { yesNos } from '../../compose/v1/values/yes-no.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-yes-boolean',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'Truth values are written `true` and `false`',
  why: `\`yes\`, \`no\`, \`on\` and \`off\` are truth values in YAML 1.1, which Compose V1 reads. V2 still takes them for
    that where it wants a truth value, and warns at every run: "not supported by YAML 1.2".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        read_only: yes`,
  good: `
    services:
      web:
        image: nginx:1.27
        read_only: true`,
  links: ['https://docs.docker.com/reference/compose-file/services/#privileged', 'https://yaml.org/spec/1.2.2/#10212-boolean'],

  *project(project) {
    for (const { node, word, value, isWritten } of yesNos(project)) {
      const message = `V2 takes \`${word}\` for \`${value}\` here, and warns at every run, which V1 did not`;
      const fix = { title: `Write \`${value}\``, safety: 'safe', edits: [{ ...node.at, text: String(value) }] } as const;
      yield isWritten ? { at: node.at, message, help: `Write \`${value}\``, fix } : { at: node.at, message, help: `Set the variable to \`${value}\`` };
    }
  },
});
