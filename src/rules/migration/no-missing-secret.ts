import { ofKind } from '../../compose/load/load-problem.ts';
import { namesUnder } from '../../compose/parts/references.ts';
import { isForSwarm } from '../../compose/v1/swarm.ts';
import { liveServices } from '../../compose/v1/resources/used-resources.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-missing-secret',
  category: 'migration',
  severity: 'notice',
  impact: 'warns',
  summary: 'Files of secrets are made before Compose runs',
  why: `Both engines go on where the file of a secret is not there. Compose V1 warned of an "undefined secret file", V2 says "secret file …
    does not exist" when it starts the service. A secret belongs in no repository: what makes its file is to be run before.`,
  bad: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD_FILE: /run/secrets/password }
        secrets: [password]
    secrets:
      password:
        file: ./password.txt`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD_FILE: /run/secrets/password }
        secrets: [password]
    secrets:
      password:
        file: \${SECRETS:?}/password.txt`,
  links: ['https://docs.docker.com/compose/how-tos/use-secrets/'],

  *project(project) {
    // A swarm is not Compose's, in either version.
    if (isForSwarm(project)) return;
    const used = new Set(liveServices(project).flatMap((service) => [...namesUnder(service, 'secrets'), ...namesUnder(service, 'build', 'secrets')]).map(({ name }) => name));
    const idle = new Set((project.root.get('secrets')?.children ?? []).filter(({ name }) => !used.has(name)).map((secret) => secret.get('file')?.at));
    for (const { at, help } of ofKind(project.problems, 'missing-secret')) {
      if (idle.has(at)) continue;
      yield { at, message: 'The file of this secret is not in the repository: where nothing makes it, V2 warns, as V1 did', help: help ?? 'Have it made before Compose runs' };
    }
  },
});
