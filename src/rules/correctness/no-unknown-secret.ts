import type { Project } from '../../compose/project.ts';
import { namesUnder } from '../../compose/parts/references.ts';
import { activeServices, isWhole } from '../../compose/whole.ts';
import { nearest } from '../../source/nearest.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

/** Where a service names what, and where that is declared. */
const places = [
  { path: ['secrets'], section: 'secrets', thing: 'secret' },
  { path: ['build', 'secrets'], section: 'secrets', thing: 'secret' },
  { path: ['configs'], section: 'configs', thing: 'config' },
  { path: ['models'], section: 'models', thing: 'model' },
] as const;

export default defineRule({
  id: 'no-unknown-secret',
  category: 'correctness',
  severity: 'error',
  judgesDefaults: true,
  summary: 'Each secret, config and model that a service names is declared',
  why: 'Compose refuses the whole project for one secret, config or model that stands in a service alone.',
  bad: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD_FILE: /run/secrets/db_password }
        secrets: [db_password]`,
  good: `
    services:
      db:
        image: postgres:17
        environment: { POSTGRES_PASSWORD_FILE: /run/secrets/db_password }
        secrets: [db_password]
    secrets:
      db_password:
        file: ./secrets/db_password.txt`,
  links: ['https://docs.docker.com/reference/compose-file/secrets/', 'https://docs.docker.com/reference/compose-file/configs/'],

  *project(project) {
    if (!isWhole(project)) return;
    for (const { path, section, thing } of places) {
      const declared = namesOf(project, section);
      for (const service of activeServices(project)) {
        for (const { name, at } of namesUnder(service, ...path)) {
          if (declared.has(name)) continue;
          const near = nearest(name, declared);
          const message = `Service \`${shorten(service.name, 28)}\` names a ${thing} that is not declared, which Compose refuses`;
          yield { at, message, help: near ? `Write \`${near}\`` : `Declare it under \`${section}\`` };
        }
      }
    }
  },
});

function namesOf({ root }: Project, section: string): ReadonlySet<string> {
  return new Set((root.get(section)?.children ?? []).map(({ name }) => name));
}
