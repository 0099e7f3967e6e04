import { shorten } from '../../source/shorten.ts';
import { replaceScalar } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-empty-alias',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Links have an alias behind their colon, or no colon',
  why: `Of \`links: ["api:"]\` Compose V1 made a link of the name \`api\`. V2 makes one without a name.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        links: ["api:"]
      api:
        image: nginx:1.27`,
  good: `
    services:
      web:
        image: nginx:1.27
        links: ["api"]
      api:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/reference/compose-file/services/#links'],

  *service(service) {
    for (const node of service.get('links')?.children ?? []) {
      const name = /^([^:]+):$/.exec(node.text ?? '')?.[1];
      if (name === undefined) continue;
      const message = `V1 linked \`${shorten(name, 24)}\` by its own name here, V2 links it without a name`;
      yield { at: node.at, message, help: 'Remove the colon', ...(!node.source.includes('$') && { fix: { title: 'Remove the colon', safety: 'unsafe', edits: replaceScalar(node, name) } }) };
    }
  },
});
