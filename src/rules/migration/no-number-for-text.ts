import { projectShape } from '../../compose/spec/project-shape.ts';
import { typeOf } from '../../compose/spec/scalar-type.ts';
import { readV1 } from '../../compose/v1/values/reading.ts';
import { shorten } from '../../source/shorten.ts';
import { quoteScalar } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-number-for-text',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Names that look like numbers are in quotes',
  why: `Compose V1 reads YAML 1.1, where \`1e3\` and \`0o777\` are text; to V2, which reads YAML 1.2, they are numbers. Where a
    name or another text is wanted, V2 refuses the file: "must be a string". A commit such as \`12e45\` is met like that,
    and \`2024-1-5\`, which is a date to V2 alone.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        hostname: 12e45`,
  good: `
    services:
      web:
        image: nginx:1.27
        hostname: "12e45"`,
  links: ['https://yaml.org/spec/1.2.2/#103-core-schema', 'https://docs.docker.com/compose/releases/migrate/'],

  *project(project) {
    for (const { kind, node, at, path } of projectShape(project)) {
      // No file goes by such a name, without which V1 stops.
      if (path[2] === 'env_file' || (path[2] === 'build' && (path[3] ?? 'context') === 'context')) continue;
      const v2 = typeOf(node, false) === 'date' ? 'date' : 'number';
      const v1 = kind === 'wrong-type' && (v2 === 'date' || typeof node.value === 'number') ? readV1(node) : undefined;
      if (v1?.type !== 'text') continue;
      const message = `V1 read \`${shorten(v1.text, 20)}\` as text, V2 reads it as a ${v2} and refuses the file`;
      yield { at, message, help: 'Put quotes around it', fix: { title: 'Put quotes around it', safety: 'safe', edits: quoteScalar(node, v1.text) } };
    }
  },
});
