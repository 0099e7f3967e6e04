import { keptEntries } from '../../compose/v1/layers/kept-entries.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-kept-entry',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'What an override gives anew does not stand below it',
  why: `Where two files link different services by one name, or give one device two weights or rates, Compose V1 took
    what the later file says. V2 keeps both; so it does with the parts of a \`credential_spec\`.`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        links: ["primary:db"]
      primary:
        image: redis:8
      replica:
        image: redis:8
    # compose.override.yaml
    services:
      web:
        links: ["replica:db"]`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        links: ["replica:db"]
      replica:
        image: redis:8`,
  links: ['https://docs.docker.com/reference/compose-file/merge/'],

  *project(project) {
    for (const { at, kept } of keptEntries(project)) {
      const message = 'V1 took this in place of what stands below, V2 keeps both';
      yield { at, message, help: 'Write it in one place alone', related: [{ at: kept, label: 'what V2 keeps' }] };
    }
  },
});
