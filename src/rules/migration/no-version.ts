import { projectShape } from '../../compose/spec/project-shape.ts';
import { formatV1 } from '../../compose/v1/format.ts';
import { isForSwarm } from '../../compose/v1/swarm.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-version',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'Compose files have no top-level `version`',
  why: `Compose V2 reads every file by the same specification. It ignores \`version\`, and warns about it at every run.
    V1 read most files by it, and did not warn. Only \`docker stack deploy\` before Docker 23
    needs the key: what is written for a swarm is passed over, and so is what scripts only deploy in that way.`,
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

  *project(project) {
    if (isForSwarm(project) || (project.isStack && project.starts.length === 0)) return;
    // Where V2 refuses the project, it warns of nothing.
    const isRefused = projectShape(project).some(({ kind }) => kind === 'unknown-key') || project.files.some((file) => formatV1(file) === 'first' || file.layout.kind === 'legacy');
    for (const file of project.files) {
      const version = file.layout.root.get('version');
      // Nor does it look for the key in what services are extended from.
      if (isRefused || file.role === 'extended' || !version?.key || formatV1(file) !== 'sections') continue;
      yield {
        at: version.key.at,
        message: 'Top-level `version` is obsolete: Compose V2 ignores it, and warns at every run',
        help: project.isStack ? 'Remove it, unless an engine before Docker 23 deploys this as a stack' : 'Remove it',
        fix: { title: 'Remove `version`', safety: project.isStack ? 'unsafe' : 'safe', edits: removeEntry(version) },
      };
    }
  },
});
