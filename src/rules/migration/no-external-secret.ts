import { isForSwarm } from '../../compose/v1/swarm.ts';
import { fileMounts } from '../../compose/v1/resources/file-mounts.ts';
import { shorten } from '../../source/shorten.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-external-secret',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  parts: 'starting',
  summary: 'Secrets come from files or variables',
  why: `External secrets and configs are kept by a swarm. Compose V1 left them out, with a warning, and started the
    container. V2 does not make the container: "unsupported external secret".`,
  bad: `
    services:
      web:
        image: nginx:1.27
        secrets: [token]
    secrets:
      token:
        external: true`,
  good: `
    services:
      web:
        image: nginx:1.27
        secrets: [token]
    secrets:
      token:
        file: ./secrets/token.txt`,
  links: ['https://docs.docker.com/reference/compose-file/services/#secrets', 'https://docs.docker.com/reference/compose-file/secrets/'],

  *project(project) {
    // Where they are made, a swarm or Podman runs what needs them.
    for (const { at, name, kind, isExternal } of isForSwarm(project) || project.makesSecrets ? [] : fileMounts(project)) {
      if (!isExternal) continue;
      const message = `V1 left out the external ${kind} \`${shorten(name, 24)}\`, V2 does not start the service`;
      yield { at, message, help: `Give the ${kind} a \`file\`, or remove it here` };
    }
  },
});
