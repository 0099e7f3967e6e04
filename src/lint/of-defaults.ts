import type { Project } from '../compose/project.ts';
import { withDefaults } from '../compose/with-defaults.ts';
import type { Rule } from '../rules/rule.ts';
import type { Problem } from '../source/problem.ts';

const longest = 100;

/** What a rule tells of a project; if it judges defaults, too, then what is so only where nothing is set from outside after that. */
export function* problemsOf(rule: Rule, project: Project, options: object): Iterable<Problem> {
  const told = new Set<string>();
  for (const problem of rule.project?.(project, options) ?? []) {
    told.add(placeOf(problem));
    yield problem;
  }
  const standing = rule.judgesDefaults ? withDefaults(project) : project;
  if (standing === project) return;
  for (const problem of rule.project?.(standing, options) ?? []) {
    if (!told.has(placeOf(problem))) yield { ...problem, message: qualified(problem.message) };
  }
}

function qualified(message: string): string {
  const whole = `${message} unless a variable is set`;
  return whole.length > longest ? message : whole;
}

function placeOf({ at: { file, range } }: Problem): string {
  return `${range.start} ${range.end} ${file.path}`;
}
