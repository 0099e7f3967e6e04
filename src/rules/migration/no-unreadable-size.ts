import { isSizeOfV1 } from '../../compose/parts/amounts.ts';
import { projectShape } from '../../compose/spec/project-shape.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-unreadable-size',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'Sizes have a unit that Compose knows',
  why: `Compose V1 took a size below zero in quotes, as \`memswap_limit: "-1"\`, where V2 takes only the number. It passed over a size
    under \`build\` that it could not read, as \`64Mi\`, and over an empty one. V2 refuses the file: "invalid size".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        memswap_limit: "-1"`,
  good: `
    services:
      web:
        image: nginx:1.27
        memswap_limit: -1`,
  links: ['https://docs.docker.com/reference/compose-file/services/#memswap_limit', 'https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values'],

  *project(project) {
    for (const { kind, path, node, at } of projectShape(project)) {
      if (kind !== 'bad-format' || path[0] !== 'services' || !isSize(path)) continue;
      const text = node.text ?? '';
      const found = isSizeOfV1(text) ? `V1 took \`${shorten(text, 20)}\` for a size` : couldPassOver(text, path) ? 'V1 set no limit for this value' : undefined;
      if (found === undefined) continue;
      const help = text === '-1' && path[2] !== 'deploy' ? 'Write the number without quotes' : 'Write a whole number and `b`, `k`, `m` or `g`';
      yield { at, message: `${found}, V2 refuses the file`, help };
    }
  },
});

function isSize(path: readonly string[]): boolean {
  const key = path.at(-1) ?? '';
  return ['mem_limit', 'memswap_limit', 'mem_reservation', 'shm_size'].includes(key) || (path[2] === 'deploy' && key === 'memory');
}

/** Of a container, V1's own `up` stops at a size that it cannot read: nothing is new with V2. */
function couldPassOver(text: string, path: readonly string[]): boolean {
  return text === '' || path[2] === 'build';
}
