import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-folder-as-file',
  category: 'correctness',
  severity: 'error',
  summary: 'What Compose reads as a file is no folder',
  why: `Compose reads each path under \`include\`, \`extends\`, \`env_file\` and \`label_file\` as a file, and stops at a folder, also where the
    file may be missing. Often the name of the file is left out, or Docker has made the folder in place of a file to mount.`,
  bad: `
    # env/web.env
    LOG_LEVEL=debug
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        env_file: env`,
  good: `
    # env/web.env
    LOG_LEVEL=debug
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        env_file: env/web.env`,
  links: ['https://docs.docker.com/reference/compose-file/services/#env_file'],

  *project({ problems }) {
    yield* ofKind(problems, 'not-a-file');
  },
});
