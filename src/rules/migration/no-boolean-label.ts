import { differingTexts } from '../../compose/v1/values/differing-texts.ts';
import { shorten } from '../../source/shorten.ts';
import { quoteScalar } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-boolean-label',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Labels hold text, not truth values',
  why: `Of a label \`true\`, \`yes\` or \`on\`, Compose V1 made the text \`True\`; V2 keeps the letters as they are
    written. What looks for a label by its value, as a proxy does, finds another one.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        labels:
          traefik.enable: yes`,
  good: `
    services:
      web:
        image: nginx:1.27
        labels:
          traefik.enable: "true"`,
  links: ['https://docs.docker.com/reference/compose-file/services/#labels'],

  *project(project) {
    for (const { node, cause, v1, v2 } of differingTexts(project)) {
      if (cause !== 'boolean') continue;
      const message = `V1 wrote \`${v1}\` into label \`${shorten(node.name)}\`, V2 writes \`${v2}\``;
      yield { at: node.at, message, help: 'Put quotes around what is meant', fix: { title: `Write \`"${v2}"\``, safety: 'safe', edits: quoteScalar(node, v2) } };
    }
  },
});
