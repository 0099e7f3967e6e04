import { ofKind } from '../../compose/load/load-problem.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-missing-mount',
  category: 'reliability',
  severity: 'notice',
  summary: 'Files that are mounted are in the repository',
  why: `Where the source of a mount is not there, Docker makes a folder of that name: the container finds a folder where it looks for a
    file, and the folder stays in the way of the file. The long form without \`create_host_path\` keeps the container from starting. What
    git is told to keep out, a script, a document or a service makes, or an example or a template lies beside, is made after cloning, and not told. Where no
    git is around the files and most of what they name is not there, nothing is told: they may be a part of a repository.`,
  bad: `
    # nginx.conf
    events: {}
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        volumes: ["./ngnix.conf:/etc/nginx/nginx.conf:ro"]`,
  good: `
    # nginx.conf
    events: {}
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]`,
  links: ['https://docs.docker.com/reference/compose-file/services/#volumes', 'https://docs.docker.com/engine/storage/bind-mounts/'],

  *project({ problems }) {
    yield* ofKind(problems, 'missing-mount');
  },
});
