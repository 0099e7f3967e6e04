import { isTakenByV1 } from '../compose/v1/taken.ts';
import { defineRule, type Rule } from './rule.ts';

/** What such a rule looks at: projects, or each service of one. */
type Checks = Required<Pick<Rule, 'project'>> | Required<Pick<Rule, 'service'>>;

/**
 * A rule about what Compose V1 made of a file and V2 does not. A project that V1 refused has never run there, so the
 * rule passes over it, with its services.
 */
export function defineMigrationRule(rule: Rule & Required<Pick<Rule, 'impact'>> & Checks): Rule {
  return defineRule({
    ...rule,
    *project(project, options) {
      if (!isTakenByV1(project)) return;
      if (rule.project) yield* rule.project(project, options);
      if (rule.service) for (const service of project.services.values()) yield* rule.service(service, options);
    },
    // A service does not tell of which project it is.
    service: () => [],
  });
}
