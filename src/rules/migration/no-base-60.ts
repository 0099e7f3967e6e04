import { sexagesimals } from '../../compose/v1/values/sexagesimals.ts';
import { shorten } from '../../source/shorten.ts';
import { quoteScalar } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-base-60',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'What looks like a time is in quotes',
  why: `Compose V1 reads YAML 1.1, where \`22:22\` is a number to the base of 60: it made 1342 of it. As a port, that
    published the container's port 1342 at random, and not 22. V2 reads the text as it stands.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        ports:
          - 22:22`,
  good: `
    services:
      web:
        image: nginx:1.27
        ports:
          - "22:22"`,
  links: ['https://docs.docker.com/reference/compose-file/services/#ports', 'https://yaml.org/type/int.html'],

  *project(project) {
    for (const { node, v1, v2 } of sexagesimals(project)) {
      const message = `V1 read \`${shorten(v2, 24)}\` as the number ${shorten(v1, 24)}, V2 reads it as text`;
      yield { at: node.at, message, help: 'Put quotes around it', fix: { title: 'Put quotes around it', safety: 'safe', edits: quoteScalar(node, v2) } };
    }
  },
});
