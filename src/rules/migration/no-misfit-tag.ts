import { misfitTags } from '../../compose/v1/values/misfit-tags.ts';
import { shorten } from '../../source/shorten.ts';
import { shortTag } from '../../yaml/tagged.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-misfit-tag',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Values fit the tags in front of them',
  why: `Compose V1 made of a value what its tag said by YAML 1.1: \`!!bool yes\` was true, \`!!int 1:30\` was 90, and
    \`!!null\` nothing, whatever followed. V2 reads YAML 1.2, where these values do not fit, and reads nothing of the file.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        tty: !!bool yes`,
  good: `
    services:
      web:
        image: nginx:1.27
        tty: true`,
  links: ['https://yaml.org/spec/1.2.2/#103-core-schema', 'https://yaml.org/type/bool.html'],

  *project(project) {
    for (const node of misfitTags(project)) {
      const tag = shortTag(node.tag ?? '');
      yield { at: node.at, message: `V1 took this for what \`${shorten(tag, 24)}\` says, V2 reads nothing of the file`, help: 'Remove the tag, and write the value itself' };
    }
  },
});
