import type { Project } from '../compose/project.ts';
import type { Service } from '../compose/service.ts';
import { withDefaults } from '../compose/with-defaults.ts';
import type { Rule } from '../rules/rule.ts';
import type { Problem } from '../source/problem.ts';
import type { Location } from '../source/source-file.ts';
import { startsIn } from './starts-in.ts';

const longest = 100;

/** What a rule tells of a project; if it judges defaults, too, then what is so only where nothing is set from outside after that. */
export function problemsOf(rule: Rule, project: Project, options: object): Iterable<Problem> {
  return alsoOfDefaults(rule, project, (standing) => rule.project?.(standing, options));
}

/** The same of one of its services. */
export function problemsOfService(rule: Rule, project: Project, { name }: Service, options: object): Iterable<Problem> {
  return alsoOfDefaults(rule, project, ({ services }) => {
    const service = services.get(name);
    return service && rule.service?.(service, options);
  });
}

function* alsoOfDefaults(rule: Rule, project: Project, look: (standing: Project) => Iterable<Problem> | undefined): Iterable<Problem> {
  const told: Location[] = [];
  for (const problem of look(project) ?? []) {
    told.push(problem.at);
    yield problem;
  }
  const standing = rule.judgesDefaults ? withDefaults(project) : project;
  if (standing === project) return;
  const isTold = startsIn(told);
  for (const problem of look(standing) ?? []) {
    if (!isTold(problem.at)) yield { ...problem, message: qualified(problem.message) };
  }
}

function qualified(message: string): string {
  const whole = `${message} unless a variable is set`;
  return whole.length > longest ? message : whole;
}
