import type { Location } from '../../source/source-file.ts';
import type { Problem } from '../../source/problem.ts';
import { removeSetting } from '../../script/cli/remove-setting.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-ignored-variable',
  category: 'migration',
  severity: 'notice',
  impact: 'changes',
  summary: 'No variables are set that V2 does not read',
  why: `Some variables that Compose V1 read mean nothing to V2: \`COMPOSE_HTTP_TIMEOUT\`, \`COMPOSE_TLS_VERSION\`, \`COMPOSE_INTERACTIVE_NO_CLI\`, \`COMPOSE_PARAMIKO_SSH\` and
    \`COMPOSE_FORCE_WINDOWS_HOST\` have nothing in their place; \`COMPOSE_API_VERSION\` is \`DOCKER_API_VERSION\` now; \`COMPOSE_DOCKER_CLI_BUILD\` is not needed, as V2 builds with
    BuildKit, and \`DOCKER_BUILDKIT=0\` turns that off.`,
  bad: `
    # .env
    TAG=1.27
    COMPOSE_HTTP_TIMEOUT=200
    # compose.yaml
    services:
      web:
        image: nginx:\${TAG}`,
  good: `
    # .env
    TAG=1.27
    # compose.yaml
    services:
      web:
        image: nginx:\${TAG}`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/envvars/', 'https://docs.docker.com/compose/releases/migrate/'],

  *script({ settings }) {
    yield* told(settings.map(({ name, at }) => ({ name, at })), true);
  },
  *service(service) {
    yield* told(service.environment.map(({ name, nameAt }) => ({ name, at: nameAt })), false);
  },
  *project({ envFiles }) {
    for (const { entries } of envFiles) yield* told(entries.map(({ name, key }) => ({ name, at: key })), false);
  },
});

interface Set {
  readonly name: string;
  readonly at: Location;
}

/** One finding for a variable in a file, at its first place. */
function* told(settings: readonly Set[], isScript: boolean): Iterable<Problem> {
  for (const [name, instead] of variables) {
    const places = settings.filter((setting) => setting.name === name && setting.at.file.slice(setting.at.range) === name).map(({ at }) => at);
    const [at, ...others] = places;
    if (!at) continue;
    const isRenamed = isScript && name === 'COMPOSE_API_VERSION';
    const edits = places.map((place) => (isRenamed ? { ...place, text: 'DOCKER_API_VERSION' } : removeSetting(place)));
    const known = edits.every((edit) => edit !== undefined) ? edits : undefined;
    const title = isRenamed ? 'Write `DOCKER_API_VERSION`' : 'Take it out';
    const related = others.slice(0, 10).map((place) => ({ at: place, label: 'set here, too' }));
    yield {
      at,
      message: `\`${name}\` has no effect in V2: nothing reads it`,
      help: instead,
      ...(related.length > 0 && { related }),
      ...(known && { fix: { title, safety: 'unsafe' as const, edits: known } }),
    };
  }
}

const variables = new Map([
  ['COMPOSE_HTTP_TIMEOUT', 'Take it out'],
  ['COMPOSE_API_VERSION', 'Set `DOCKER_API_VERSION` for the shell, if at all'],
  ['COMPOSE_TLS_VERSION', 'Take it out'],
  ['COMPOSE_DOCKER_CLI_BUILD', 'Take it out; V2 builds with BuildKit unless `DOCKER_BUILDKIT=0` is set'],
  ['COMPOSE_INTERACTIVE_NO_CLI', 'Take it out'],
  ['COMPOSE_PARAMIKO_SSH', 'Take it out; V2 calls `ssh`'],
  ['COMPOSE_FORCE_WINDOWS_HOST', 'Take it out'],
]);
