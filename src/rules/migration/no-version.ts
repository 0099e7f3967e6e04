import { removeEntry } from '../../yaml/edits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-version',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'Compose files have no top-level `version`',
  why: `Compose V2 reads every file by the same specification. It ignores \`version\`, and warns about it at every run; a number
    without quotes, as \`version: 3\`, makes it refuse the file. Only \`docker stack deploy\` before Docker 23 needs the key.`,
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

  *file({ layout: { root } }) {
    const version = root.get('version');
    if (!version?.key || version.kind !== 'scalar') return;
    const refused = typeof version.value !== 'string';
    yield {
      at: version.key.at,
      message: refused
        ? 'Compose V2 refuses a top-level `version` that is no text, and ignores any other'
        : 'Top-level `version` is obsolete: Compose V2 ignores it, and warns at every run',
      help: 'Remove it',
      fix: { title: 'Remove `version`', safety: 'safe', edits: removeEntry(version) },
    };
  },
});
