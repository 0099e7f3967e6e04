import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-empty-build-label',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Labels under `build` have a value',
  why: `Compose V1 wrote the text \`None\` into an image for a label under \`build\` that has nothing behind its colon. V2 leaves
    the label empty.`,
  bad: `
    services:
      web:
        build:
          context: .
          labels:
            com.example.team:
    # Dockerfile
    FROM nginx:1.27`,
  good: `
    services:
      web:
        build:
          context: .
          labels:
            com.example.team: ""
    # Dockerfile
    FROM nginx:1.27`,
  links: ['https://docs.docker.com/reference/compose-file/build/#labels'],

  *service(service) {
    for (const label of service.get('build', 'labels')?.children ?? []) {
      if (!label.key || !label.isNull) continue;
      const message = `V1 wrote \`None\` into label \`${shorten(label.name)}\`, V2 writes nothing`;
      yield { at: label.key.at, message, help: 'Write `""` behind the colon' };
    }
  },
});
