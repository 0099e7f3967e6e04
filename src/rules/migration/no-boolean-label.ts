import { differingTexts } from '../../compose/v1/values/differing-texts.ts';
import { groupBy } from '../../source/group-by.ts';
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
    const told = [...differingTexts(project)].filter((text) => text.cause === 'boolean');
    for (const alike of groupBy(told, ({ node, v2 }) => `${node.at.file.path}\0${v2}`).values()) {
      const [first, ...others] = new Map(alike.map((text) => [text.node.at.range.start, text])).values();
      if (!first) continue;
      const { node, v1, v2 } = first;
      yield {
        at: node.at,
        message: `V1 wrote \`${v1}\` into label \`${shorten(node.name)}\`, V2 writes \`${v2}\``,
        help: 'Put quotes around what is meant',
        fix: { title: `Write \`"${v2}"\``, safety: 'safe', edits: [first, ...others].flatMap((text) => quoteScalar(text.node, v2)) },
        ...(others.length > 0 && { related: others.map((text) => ({ at: text.node.at, label: 'here, too' })) }),
      };
    }
  },
});
