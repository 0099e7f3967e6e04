import { known } from '../../compose/load/variables/text.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-old-builder',
  category: 'correctness',
  severity: 'notice',
  summary: '`.env` does not ask for the builder that goes away',
  why: `\`COMPOSE_BAKE=false\` has Compose build by itself in place of Bake. It warns at each build that the next release does without it.`,
  bad: `
    # .env
    COMPOSE_BAKE=false
    # compose.yaml
    services:
      web:
        build: .
    # Dockerfile
    FROM node:22`,
  good: `
    # .env
    COMPOSE_BAKE=true
    # compose.yaml
    services:
      web:
        build: .
    # Dockerfile
    FROM node:22`,
  links: ['https://docs.docker.com/compose/how-tos/environment-variables/envvars/'],

  *project({ envFiles, services }) {
    if (![...services.values()].some(({ build }) => build)) return;
    for (const { entries } of envFiles) {
      for (const { name, key, text } of entries) {
        if (name !== 'COMPOSE_BAKE' || !text || !no.has(known(text) ?? '')) continue;
        yield { at: key, message: '`COMPOSE_BAKE=false` is deprecated, and Compose warns of it at every build', help: 'Remove the line' };
      }
    }
  },
});

/** As Go's `strconv.ParseBool` reads them. */
const no: ReadonlySet<string> = new Set(['0', 'f', 'F', 'false', 'False', 'FALSE']);
