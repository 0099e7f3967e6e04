import { projectShape } from '../../compose/spec/project-shape.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-unreadable-size',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Sizes have a unit that Compose knows',
  why: `Compose V1 passed over a size that it could not read, as \`64Mi\` or \`10x\`, and set no limit at all. V2 refuses
    the file: "invalid suffix".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        mem_limit: 64Mi`,
  good: `
    services:
      web:
        image: nginx:1.27
        mem_limit: 64m`,
  links: ['https://docs.docker.com/reference/compose-file/services/#mem_limit', 'https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values'],

  *project(project) {
    for (const { kind, path, node, at } of projectShape(project)) {
      const key = path.at(-1) ?? '';
      if (kind !== 'bad-format' || path[0] !== 'services' || !['mem_limit', 'memswap_limit', 'mem_reservation', 'shm_size'].includes(key)) continue;
      const message = `V1 could not read \`${shorten(node.text ?? '', 20)}\` and set no limit, V2 refuses the file`;
      yield { at, message, help: 'Write a whole number and `b`, `k`, `m` or `g`' };
    }
  },
});
