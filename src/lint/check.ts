import type { ComposeFile, Project } from '../compose/project.ts';
import type { Config } from '../config/config.ts';
import { holds } from '../config/preset.ts';
import type { Severity } from '../config/severity.ts';
import type { Rule } from '../rules/rule.ts';
import type { Script } from '../script/script.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { fingerprint } from './fingerprint.ts';
import type { Fault, Finding } from './finding.ts';

/** What there is to look at. */
export interface Subjects {
  readonly projects: readonly Project[];
  readonly scripts: readonly Script[];
}

export interface Checked {
  /** Sorted by path, place and rule; what several projects show at one place is told once. */
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
}

interface Seen {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly problem: Problem;
}

/** Runs every rule that is switched on over all that it looks at. A rule that throws is a fault, and stops no other. */
export function check(rules: readonly Rule[], config: Config, { projects, scripts }: Subjects): Checked {
  const files = new Map<SourceFile, ComposeFile>();
  for (const project of projects) for (const file of project.files) files.set(file.source, file);
  const commands = scripts.flatMap((script) => script.commands);
  const seen = new Map<string, Seen>();
  const faults: Fault[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, config);
    if (!severity) continue;
    const options = { ...rule.options, ...config.rules[rule.id]?.options };
    const judge = <Subject>(subjects: Iterable<Subject>, look: (subject: Subject) => Iterable<Problem> | undefined, whose: (subject: Subject) => string): void => {
      for (const subject of subjects) {
        try {
          for (const problem of look(subject) ?? []) seen.set(identity(rule, problem), { rule, severity, problem });
        } catch (cause) {
          faults.push({ where: `rule \`${rule.id}\` on ${whose(subject)}`, cause });
        }
      }
    };
    if (rule.file) judge(files.values(), (file) => rule.file?.(file, options), ({ source }) => source.path);
    if (rule.project) judge(projects, (project) => rule.project?.(project, options), pathOf);
    if (rule.service) for (const project of projects) judge(project.services.values(), (service) => rule.service?.(service, options), () => pathOf(project));
    if (rule.command) judge(commands, (command) => rule.command?.(command, options), ({ at }) => at.file.path);
    if (rule.script) judge(scripts, (script) => rule.script?.(script, projects, options), ({ file }) => file.path);
  }
  const ordered = [...seen.values()].toSorted(byPlace);
  const nextFingerprint = fingerprint(files);
  const findings = ordered.map(({ rule, severity, problem }) => ({ ...problem, rule, severity, ...nextFingerprint(rule, problem.at) }));
  return { findings, faults };
}

/** How bad a rule's findings are in this run; `undefined` where it does not run. */
function severityOf(rule: Rule, config: Config): Severity | undefined {
  const setting = config.rules[rule.id]?.severity;
  if (setting === 'off') return undefined;
  return setting ?? (holds(config.preset, rule) ? rule.severity : undefined);
}

function pathOf({ files }: Project): string {
  return files[0]?.source.path ?? '';
}

function identity(rule: Rule, { at, message }: Problem): string {
  return [rule.id, at.file.path, at.range.start, at.range.end, message].join('\0');
}

function byPlace(a: Seen, b: Seen): number {
  const [left, right] = [a.problem.at, b.problem.at];
  return (
    compare(left.file.path, right.file.path) ||
    left.range.start - right.range.start ||
    left.range.end - right.range.end ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.problem.message, b.problem.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
