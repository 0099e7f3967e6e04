import { defineMigrationRule } from '../migration-rule.ts';
import { obsoleteVersions } from '../obsolete-version.ts';

export default defineMigrationRule({
  id: 'no-version',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'Compose files have no top-level `version`',
  why: `Compose V2 reads every file by the same specification. It ignores \`version\`, and warns about it at every run.
    V1 read most files by it, and did not warn. Only \`docker stack deploy\` before Docker 23
    needs the key: files that are called after a swarm are passed over, and so are those that scripts only deploy in that way.
    Where the repository reads the key (by \`yq\`, by \`ecs-cli\`, by Compose before 1.27), that place is shown.`,
  bad: `
    version: "3.8"
    services:
      web:
        image: nginx:1.27`,
  good: `
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/reference/compose-file/version-and-name/#version-top-level-element-obsolete'],

  project: obsoleteVersions,
});
