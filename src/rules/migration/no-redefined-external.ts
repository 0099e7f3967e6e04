import { redefinitions } from '../../compose/v1/layers/redefinitions.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-redefined-external',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'A volume is external in all files or in none',
  why: `Where one file says \`external: true\` of a volume and another one gives it a driver, Compose V1 took the later
    definition alone. V2 joins the two, and refuses the project: "conflicting parameters".`,
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        volumes: ["data:/data"]
    volumes:
      data:
        external: true
    # compose.override.yaml
    volumes:
      data:
        driver: local`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        volumes: ["data:/data"]
    volumes:
      data:
        external: true`,
  links: ['https://docs.docker.com/reference/compose-file/merge/', 'https://docs.docker.com/reference/compose-file/volumes/#external'],

  *project(project) {
    for (const { at, name, kept, isRefused } of redefinitions(project)) {
      if (!isRefused) continue;
      const message = `V1 took this definition of \`${shorten(name, 20)}\` alone, V2 joins the two and refuses them`;
      yield { at, message, help: 'Define it in one file, or put `!override` before this definition', related: [{ at: kept.at, label: 'what does not go with it' }] };
    }
  },
});
