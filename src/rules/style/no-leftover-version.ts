import { isTakenByV1 } from '../../compose/v1/taken.ts';
import { obsoleteVersions } from '../obsolete-version.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-leftover-version',
  category: 'style',
  severity: 'notice',
  summary: 'Files that only Compose V2 reads have no top-level `version`',
  why: `Compose V1 chose by \`version\` which keys a file may have, and stopped at keys of V2. V2 takes them whatever the key says:
    it ignores \`version\`, and warns about it at every run.
    In files that V1 takes, \`no-version\` tells of the key, as a part of the move to V2.`,
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
    if (!isTakenByV1(project)) yield* obsoleteVersions(project);
  },
});
