import { isSizeOfV1 } from '../../compose/parts/amounts.ts';
import { readV1 } from '../../compose/v1/values/reading.ts';
import { shorten } from '../../source/shorten.ts';
import { quoteScalar } from '../../yaml/edits.ts';
import type { Node } from '../../yaml/node.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-misread-size',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Sizes with an exponent are in quotes',
  why: `To Compose V1, which reads YAML 1.1, \`1e9\` and \`08\` are text, and it read the size out of them. To V2 they are
    fractions, of which it makes no size at all: the container runs without the limit, or with the engine's own.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        mem_limit: 1e9`,
  good: `
    services:
      web:
        image: nginx:1.27
        mem_limit: "1e9"`,
  links: ['https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values', 'https://yaml.org/spec/1.2.2/#103-core-schema'],

  *service(service) {
    for (const node of sizes.flatMap((path) => service.get(...path) ?? [])) {
      const text = sizeOfV1Alone(node);
      if (text === undefined) continue;
      const message = `V1 read \`${shorten(text, 20)}\` as a size, V2 reads a fraction and sets none`;
      yield { at: node.at, message, help: 'Put quotes around it', fix: { title: 'Put quotes around it', safety: 'unsafe', edits: quoteScalar(node, text) } };
    }
  },
});

const sizes = [['mem_limit'], ['memswap_limit'], ['mem_reservation'], ['shm_size'], ['build', 'shm_size']] as const;

/** A size that is text to V1, and to V2 a number that is not written as a whole one. */
function sizeOfV1Alone(node: Node): string | undefined {
  const v1 = typeof node.value === 'number' ? readV1(node) : undefined;
  return v1?.type === 'text' && isSizeOfV1(v1.text) ? v1.text : undefined;
}
