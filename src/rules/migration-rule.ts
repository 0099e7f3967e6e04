import { isDormant } from '../compose/v1/dormant.ts';
import { isTakenByV1 } from '../compose/v1/taken/taken.ts';
import { defineRule, type Rule } from './rule.ts';

/** What such a rule looks at: projects, or each service of one. */
type Checks = Required<Pick<Rule, 'project'>> | Required<Pick<Rule, 'service'>>;

/** When the engines part: as V2 reads the files, or not before it starts what is in them. */
type Parting = { readonly parts?: 'reading' | 'starting' };

/** Where nobody goes by V1 any more, what V1 did otherwise is no news; what V2 refuses or warns of still is. */
function isOfThePast({ impact, isConditional }: Pick<Rule, 'impact' | 'isConditional'>): boolean {
  return impact === 'changes' || impact === 'cosmetic' || isConditional === true;
}

/**
 * A rule about what Compose V1 made of a file and V2 does not. A project that V1 refused has never run there, so the
 * rule passes over it, with its services; and over what only changes, where the repository has left V1 behind. What only
 * comes of starting a service, as all that changes without a word, is not told of one that nothing starts.
 */
export function defineMigrationRule({ parts, ...rule }: Rule & Required<Pick<Rule, 'impact'>> & Checks & Parting): Rule {
  const seenAt = parts ?? (rule.impact === 'changes' || rule.impact === 'cosmetic' ? 'starting' : 'reading');
  return defineRule({
    ...rule,
    *project(project, options) {
      if (!isTakenByV1(project) || (project.isPastV1 && isOfThePast(rule))) return;
      for (const problem of found(project, options)) if (seenAt === 'reading' || !isDormant(project, problem.at)) yield problem;
    },
    // A service does not tell of which project it is.
    service: () => [],
  });

  function* found(...[project, options]: Parameters<Required<Rule>['project']>): ReturnType<Required<Rule>['project']> {
    if (rule.project) yield* rule.project(project, options);
    if (rule.service) for (const service of project.services.values()) yield* rule.service(service, options);
  }
}
