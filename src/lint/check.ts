import type { ComposeFile, Project } from '../compose/project.ts';
import type { RepositoryText } from '../compose/beside/repository-text.ts';
import type { Config } from '../config/config.ts';
import type { Rule } from '../rules/rule.ts';
import type { Script } from '../script/script.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { fingerprint } from './fingerprint.ts';
import type { Fault, Finding } from './finding.ts';
import { byPlace } from './order.ts';
import { runs, severityAt } from './weight.ts';

/** What there is to look at. */
export interface Subjects {
  readonly projects: readonly Project[];
  readonly scripts: readonly Script[];
  readonly texts: readonly RepositoryText[];
}

export interface Checked {
  /** Sorted by path, place and rule; what several projects show at one place is told once. */
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
  /** The rules that threw. */
  readonly failed: ReadonlySet<string>;
}

/** A problem, and the rule that saw it. */
export interface Seen extends Problem {
  readonly rule: Rule;
}

/** The Compose files of all projects, each once. */
export function filesOf(projects: readonly Project[]): ReadonlyMap<SourceFile, ComposeFile> {
  return new Map(projects.flatMap(({ files }) => files.map((file) => [file.source, file] as const)));
}

/** Runs every rule that is switched on over all that it looks at. A rule that throws is a fault, and stops no other. */
export function check(rules: readonly Rule[], config: Config, { projects, scripts, texts }: Subjects): Checked {
  const files = filesOf(projects);
  const commands = scripts.flatMap((script) => script.commands);
  const seen = new Map<string, Seen>();
  const faults: Fault[] = [];
  const failed = new Set<string>();
  for (const rule of rules) {
    if (!runs(rule, config)) continue;
    const options = { ...rule.options, ...config.rules[rule.id]?.options };
    const judge = <Subject>(subjects: Iterable<Subject>, look: (subject: Subject) => Iterable<Problem> | undefined, whose: (subject: Subject) => string): void => {
      for (const subject of subjects) {
        try {
          for (const problem of look(subject) ?? []) seen.set(identity(rule, problem), { ...problem, rule });
        } catch (cause) {
          failed.add(rule.id);
          faults.push({ where: `rule \`${rule.id}\` on ${whose(subject)}`, cause });
        }
      }
    };
    if (rule.file) judge(files.values(), (file) => rule.file?.(file, options), ({ source }) => source.path);
    if (rule.project) judge(projects, (project) => rule.project?.(project, options), pathOf);
    if (rule.service) for (const project of projects) judge(project.services.values(), (service) => rule.service?.(service, options), () => pathOf(project));
    if (rule.command) judge(commands, (command) => rule.command?.(command, options), ({ at }) => at.file.path);
    if (rule.script) judge(scripts, (script) => rule.script?.(script, projects, options), ({ file }) => file.path);
    if (rule.text) judge(texts, (text) => rule.text?.(text, options), ({ file }) => file.path);
  }
  return { findings: weigh([...seen.values()], config, files), faults, failed };
}

/** What was seen, in order, each with its weight and what it is known by; what the configuration does not ask for is left out. */
export function weigh(seen: readonly Seen[], config: Config, files: ReadonlyMap<SourceFile, ComposeFile>): readonly Finding[] {
  const nextIdentity = fingerprint(files);
  return seen.toSorted(byPlace).flatMap((each) => {
    const known = nextIdentity(each.rule, each.at);
    const severity = severityAt(each.rule, { path: each.at.file.path, yamlPath: known.yamlPath }, config);
    return severity ? [{ ...each, severity, ...known }] : [];
  });
}

function pathOf({ files }: Project): string {
  return files[0]?.source.path ?? '';
}

function identity(rule: Rule, { at, message }: Problem): string {
  return [rule.id, at.file.path, at.range.start, at.range.end, message].join('\0');
}
