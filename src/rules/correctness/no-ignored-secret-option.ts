import { isForSwarm } from '../../compose/v1/swarm.ts';
import { isTakenByV1 } from '../../compose/v1/taken/taken.ts';
import type { Problem } from '../../source/problem.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-ignored-secret-option',
  category: 'correctness',
  severity: 'notice',
  summary: 'Secrets and configs say nothing of owners and rights that Compose does not set',
  why: `Compose mounts the file of a secret or config as it is, and BuildKit takes it as it is: \`uid\`, \`gid\` and \`mode\` are heeded by Swarm alone, and
    warned of at the start or build. Where Compose V1 may have run the project, \`no-secret-mode\` says so.`,
  bad: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD_FILE: /run/secrets/password }
        secrets: [{ source: password, mode: 0400 }]
        annotations: { owner: data }
    secrets:
      password: { file: ./secrets/password.txt }`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD_FILE: /run/secrets/password }
        secrets: [password]
        annotations: { owner: data }
    secrets:
      password: { file: ./secrets/password.txt }`,
  links: ['https://docs.docker.com/reference/compose-file/services/#secrets'],

  *project(project) {
    const { root } = project;
    if (isForSwarm(project)) return;
    for (const service of project.services.values()) {
      if (!isTakenByV1(project)) yield* ignored(service.get('secrets'), root.get('secrets'), ['file'], 'Compose mounts the file as it is');
      yield* ignored(service.get('configs'), root.get('configs'), ['file'], 'Compose mounts the file as it is');
      yield* ignored(service.get('build', 'secrets'), root.get('secrets'), ['file', 'environment'], 'the build takes the secret as it is');
    }
  },
});

/** The rights that uses of secrets or configs ask for, where what they come from leaves them out. */
function* ignored(uses: Node | undefined, declared: Node | undefined, origins: readonly string[], cost: string): Iterable<Problem> {
  for (const use of uses?.children ?? []) {
    const name = use.get('source')?.text ?? '';
    if (!origins.some((origin) => declared?.get(name, origin))) continue;
    for (const part of ['uid', 'gid', 'mode'].flatMap((key) => use.get(key) ?? [])) {
      yield { at: (part.key ?? part).at, message: `Compose warns that it leaves out \`${part.name}\` here: ${cost}`, help: 'Remove it, and give the file itself these rights' };
    }
  }
}
