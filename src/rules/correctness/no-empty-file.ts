import { isWhole } from '../../compose/whole.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-empty-file',
  category: 'correctness',
  severity: 'error',
  summary: 'A Compose file holds something',
  why: `Compose says "empty compose file" where there is nothing to run: all lines are comments, say, or there is no more than a
    \`version\`, or \`!reset\` takes all of it away. As an override, an empty file is fine; one whose comment asks its reader to fill it in is passed over.`,
  bad: `
    version: "3.8"
    # services:
    #   web:
    #     image: nginx:1.27`,
  good: `
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/reference/compose-file/'],

  *project(project) {
    const own = project.files.filter(({ role }) => role === 'base' || role === 'override');
    const [first] = own;
    const isMapping = own.every(({ documents, problems }) => problems.length === 0 && documents.every((root) => root.kind === 'mapping' || root.isNull));
    if (!first || !isWhole(project) || !isMapping || project.root.children.some(({ name }) => name !== 'version')) return;
    const { text } = first.source;
    if (toBeFilled.test(text.slice(0, 2000))) return;
    const start = text.search(/[^\s\uFEFF]/);
    const end = start < 0 ? 0 : start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
    const at = { file: first.source, range: { start: Math.max(0, start), end } };
    yield { at, message: 'This file holds nothing that runs, so Compose refuses it', help: 'Add `services`, or remove the file' };
  },
});

/** `# create your config here`: an exercise. */
const toBeFilled = /^[ \t]{0,40}#[^\n]{0,100}\b(?:create|write|put|add|paste|fill)\b[^\n]{0,100}\bhere\b/im;
