import { nameOf } from '../../source/path.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-dotenv-daemon',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'The daemon is named outside of `.env`',
  why: `Compose V1 took \`DOCKER_HOST\`, \`DOCKER_TLS_VERIFY\` and \`DOCKER_CERT_PATH\` from \`.env\`. V2 takes none but those that begin with \`COMPOSE_\`: without a word it calls the daemon of this
    machine in place of the one that is named. Where a Compose file uses the variable it is left alone, and so is a
    socket of this machine.`,
  bad: `
    # .env
    DOCKER_HOST=ssh://deploy@example.com
    # compose.yaml
    services:
      web:
        image: nginx:1.27`,
  good: `
    services:
      web:
        image: nginx:1.27`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/envvars/', 'https://docs.docker.com/engine/manage-resources/contexts/'],

  *project({ files, envFiles }) {
    for (const { source, entries } of envFiles) {
      if (nameOf(source.path) !== '.env') continue;
      for (const { name, key, at } of new Map(entries.map((entry) => [entry.name, entry])).values()) {
        if (!variables.has(name) || at.range.end <= key.range.end || isHere(at.file.slice(at.range))) continue;
        if (files.some((file) => new RegExp(`\\$\\{?${name}\\b`).test(file.source.text))) continue;
        yield { at: key, message: `V1 took \`${name}\` from here; V2 does not, and calls this machine's daemon`, help: 'Export it in the shell, or use `docker --context`' };
      }
    }
  },
});

/** Nothing, or a socket of this machine, where V2 looks by itself. */
function isHere(value: string): boolean {
  return /^(["']?)(?:\1$|unix:|npipe:)/.test(value);
}

const variables = new Set(['DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH']);
