import { otherFirstFile } from '../../compose/v1/rival.ts';
import { nameOf } from '../../source/path.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-second-default-file',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A folder holds one file that Compose finds by itself',
  why: `Of several files that it finds by their names, Compose V1 took \`docker-compose.yml\` first and \`compose.yaml\`
    last. V2 looks for \`compose.yaml\` first, warns of the others, and runs what is in it.`,
  bad: `
    # docker-compose.yml
    services:
      web:
        image: nginx:1.25
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file'],

  *project(project) {
    const [base] = project.files;
    const key = base?.layout.root.children[0]?.key;
    const rival = otherFirstFile(project);
    if (!base || !key || !rival) return;
    const message = `V1 read \`${nameOf(rival.path)}\` in this folder, V2 reads \`${nameOf(base.source.path)}\`, which says something else`;
    yield { at: key.at, message, help: 'Keep one of the two files' };
  },
});
