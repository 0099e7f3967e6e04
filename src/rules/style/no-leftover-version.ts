import { projectShape } from '../../compose/spec/project-shape.ts';
import { isTakenByV1 } from '../../compose/v1/taken/taken.ts';
import { obsoleteVersions } from '../obsolete-version.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-leftover-version',
  category: 'style',
  severity: 'notice',
  summary: 'Files that only Compose V2 reads have no top-level `version`',
  why: `Compose V1 chose by \`version\` which keys a file may have. A file that it stops at, as it does at keys of V2, has no use
    for the key: V2 ignores \`version\`, and warns about it at every run.
    In files that V1 runs, \`no-version\` tells of the key, as a part of the move to V2.`,
  bad: `
    version: "3.8"
    services:
      web:
        image: nginx:1.27
        develop:
          watch:
            - action: rebuild
              path: package.json`,
  good: `
    services:
      web:
        image: nginx:1.27
        develop:
          watch:
            - action: rebuild
              path: package.json`,
  links: ['https://docs.docker.com/reference/compose-file/version-and-name/#version-top-level-element-obsolete'],

  *project(project) {
    const isTaken = project.files.every(({ problems }) => problems.length === 0) && projectShape(project).length === 0;
    if (isTaken && !isTakenByV1(project)) yield* obsoleteVersions(project);
  },
});
