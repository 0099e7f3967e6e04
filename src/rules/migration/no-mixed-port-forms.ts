import { mixedPorts } from '../../compose/v1/layers/repeated-ports.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-mixed-port-forms',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A port is written in one form in all files',
  why: `Compose V1 knew a port again in its short and in its long form, so that an override did not repeat it. V2 knows it
    again where \`published\` is written alike, in quotes or not; else it publishes the port twice, and the second time
    fails: "port is already allocated".`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        ports: ["8080:80"]
    # compose.override.yaml
    services:
      web:
        ports:
          - { target: 80, published: 8080 }`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        ports: ["8080:80"]
    # compose.override.yaml
    services:
      web:
        ports:
          - { target: 80, published: "8080" }`,
  links: ['https://docs.docker.com/reference/compose-file/merge/'],

  *project(project) {
    for (const { first, again } of mixedPorts(project)) {
      const message = 'V1 knew this port again, V2 publishes it a second time, which fails';
      yield { at: again.at, message, help: 'Write it in one form in both places', related: [{ at: first.at, label: 'the same port' }] };
    }
  },
});
