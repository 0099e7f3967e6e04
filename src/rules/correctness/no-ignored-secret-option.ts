import { isTakenByV1 } from '../../compose/v1/taken.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-ignored-secret-option',
  category: 'correctness',
  severity: 'notice',
  summary: 'Secrets say nothing of owners and rights that Compose does not set',
  why: `Compose mounts the file of a secret as it is: \`uid\`, \`gid\` and \`mode\` are heeded by Swarm alone, and warned of when the service starts.
    Where Compose V1 may have run the project, \`no-secret-mode\` says so.`,
  bad: `
    services:
      db:
        image: postgres:17
        secrets: [{ source: password, mode: 0400 }]
        annotations: { owner: data }
    secrets:
      password: { file: ./password.txt }`,
  good: `
    services:
      db:
        image: postgres:17
        secrets: [password]
        annotations: { owner: data }
    secrets:
      password: { file: ./password.txt }`,
  links: ['https://docs.docker.com/reference/compose-file/services/#secrets'],

  *project(project) {
    if (isTakenByV1(project)) return;
    for (const service of project.services.values()) {
      for (const secret of service.get('secrets')?.children ?? []) {
        if (!project.root.get('secrets', secret.get('source')?.text ?? '', 'file')) continue;
        for (const part of ['uid', 'gid', 'mode'].flatMap((key) => secret.get(key) ?? [])) {
          yield { at: (part.key ?? part).at, message: `Only Swarm heeds \`${part.name}\` here: Compose mounts the file as it is`, help: 'Remove it, and give the file itself these rights' };
        }
      }
    }
  },
});
