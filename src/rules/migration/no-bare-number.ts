import { differingTexts } from '../../compose/v1/values/differing-texts.ts';
import { shorten } from '../../source/shorten.ts';
import { quoteScalar } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-bare-number',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Numbers that stand for text are in quotes',
  why: `A variable, label or option is text. Of a number without quotes Compose V1 and V2 make different texts: V1 kept
    \`3.0\`, \`1e3\`, \`0o22\` and \`08\`, of which V2 makes \`3\`, \`1000\`, \`18\` and \`8\`. A version, a commit or a
    telephone number becomes another one.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        environment:
          API_VERSION: 3.0`,
  good: `
    services:
      web:
        image: nginx:1.27
        environment:
          API_VERSION: "3.0"`,
  links: ['https://docs.docker.com/reference/compose-file/services/#environment'],

  *project(project) {
    for (const { node, cause, v1, v2 } of differingTexts(project)) {
      if (cause !== 'number') continue;
      const message = `V1 made the text \`${shorten(v1, 24)}\` of this number, V2 makes \`${shorten(v2, 24)}\``;
      yield { at: node.at, message, help: 'Put quotes around what is meant', fix: { title: `Write \`"${shorten(v1)}"\`, as V1 did`, safety: 'unsafe', edits: quoteScalar(node, v1) } };
    }
  },
});
