import { isTakenByV1 } from '../compose/v1/taken.ts';
import { defineRule, type Rule } from './rule.ts';

/**
 * A rule about what Compose V1 made of a file and V2 does not. A project that V1 refused has never run there, so the
 * rule passes over it.
 */
export function defineMigrationRule(rule: Rule & Required<Pick<Rule, 'impact' | 'project'>>): Rule {
  return defineRule({ ...rule, project: (project, options) => (isTakenByV1(project) ? rule.project(project, options) : []) });
}
