import { overlays } from '../../compose/v1/layers/overlays.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-second-target',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'A secret has one target in all files',
  why: 'Where an override mounts a secret at another target, Compose V1 moved it there. V2 mounts it at both.',
  bad: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        secrets: [token]
    secrets:
      token:
        file: ./secrets/token.txt
    # compose.override.yaml
    services:
      web:
        secrets:
          - { source: token, target: key }`,
  good: `
    # compose.yaml
    services:
      web:
        image: nginx:1.27
        secrets: [token]
    secrets:
      token:
        file: ./secrets/token.txt`,
  links: ['https://docs.docker.com/reference/compose-file/merge/', 'https://docs.docker.com/reference/compose-file/services/#secrets'],

  *project(project) {
    for (const { below, above } of overlays(project, 'services', '*', 'secrets')) {
      for (const secret of above.children) {
        const source = sourceOf(secret);
        const first = below.children.find((other) => source !== undefined && sourceOf(other) === source && targetOf(other) !== targetOf(secret));
        if (!first) continue;
        const message = `V1 moved secret \`${shorten(source ?? '')}\` to this target, V2 mounts it at both`;
        yield { at: secret.at, message, help: 'Mount it in one place alone', related: [{ at: first.at, label: 'the other target' }] };
      }
    }
  },
});

function sourceOf(secret: Node): string | undefined {
  return secret.kind === 'mapping' ? secret.get('source')?.text : secret.text;
}

function targetOf(secret: Node): string | undefined {
  return secret.get('target')?.text ?? sourceOf(secret);
}
