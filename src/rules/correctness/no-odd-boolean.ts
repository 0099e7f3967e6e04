import { isTakenByV1 } from '../../compose/v1/taken/taken.ts';
import { yesNos } from '../../compose/v1/values/yes-no.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-odd-boolean',
  category: 'correctness',
  severity: 'notice',
  summary: 'Truth values are `true` and `false`',
  why: `YAML 1.2 has no other words for them. Compose V2 still takes \`yes\`, \`on\` and their like where it wants a truth value, and warns at
    every run. Where Compose V1 may have run the project, \`no-yes-boolean\` says so.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        init: yes
        develop: { watch: [{ path: ., action: rebuild }] }`,
  good: `
    services:
      web:
        image: nginx:1.27
        init: true
        develop: { watch: [{ path: ., action: rebuild }] }`,
  links: ['https://yaml.org/spec/1.2.2/#10212-boolean'],

  *project(project) {
    if (isTakenByV1(project)) return;
    for (const { node, word, value } of yesNos(project)) {
      yield { at: node.at, message: `Compose takes \`${word}\` for \`${value}\` here, and warns at every run`, help: `Write \`${value}\`` };
    }
  },
});
