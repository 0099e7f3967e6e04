import { ofKind } from '../../compose/load/load-problem.ts';
import { isTakenByV1 } from '../../compose/v1/taken/taken.ts';
import { nameOf } from '../../source/path.ts';
import { defineRule } from '../rule.ts';
import { toldOnce } from '../told-once.ts';

export default defineRule({
  id: 'no-missing-file',
  category: 'correctness',
  severity: 'notice',
  summary: 'Files that Compose reads are in the repository',
  why: `Compose stops where a file under \`include\`, \`extends\` or \`env_file\` is not there, a build stops without its folder and
    its Dockerfile, and a service without the file of its config. It may be made by a script, or by hand from an example: then
    whoever clones the repository has to know of it. What is there as seen from a folder above is not told, nor what git is told to
    keep out, a script or a document makes, or an example lies beside, nor the file of a secret whose folder is not there either. Where no git is around
    the files and most of what they name is not there, they may be a part of a repository: then only what Compose itself reads is told.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        env_file: web.env`,
  good: `
    services:
      web:
        image: nginx:1.27
        env_file:
          - path: web.env
            required: false`,
  links: ['https://docs.docker.com/reference/compose-file/services/#env_file', 'https://docs.docker.com/reference/compose-file/include/'],

  *project(project) {
    const missing = ofKind(project.problems, 'missing-file', 'missing-part').filter(({ at }) => !isForElsewhere(at.file.path));
    // Each of ten services may have its own `.env`.
    yield* toldOnce(missing.map((problem) => ({ cause: `${problem.message}\0${nameOf(problem.at.file.slice(problem.at.range))}`, problem })));
    // Where V1 ran, what it and V2 make of this is told by a rule of its own.
    if (!isTakenByV1(project)) yield* ofKind(project.problems, 'missing-secret');
  },
});

/** What is called a template is put somewhere else, and names what lies there. */
function isForElsewhere(path: string): boolean {
  return /(?:^|[._-])(?:template|tmpl|tpl)(?=[._-])/i.test(nameOf(path));
}
