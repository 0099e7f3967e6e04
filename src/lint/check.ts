import type { ComposeFile, Project } from '../compose/project.ts';
import type { Purposes } from '../compose/purpose/purposes.ts';
import type { Config } from '../config/config.ts';
import type { Rule } from '../rules/rule.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { fingerprint } from './fingerprint.ts';
import type { Fault, Finding, Owner, Seen } from './finding.ts';
import { joinAlike } from './join-alike.ts';
import { problemsOf, problemsOfService } from './of-defaults.ts';
import { byPlace } from './order.ts';
import { sayCompany } from './say-company.ts';
import { composeFilesOf, drawnInto, type Subjects } from './subjects.ts';
import { runs, severityAt } from './weight.ts';

/** What the rules have found. */
export interface Checked {
  /** Sorted by path, place and rule; what several projects show at one place is told once. */
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
  /** The rules that threw. */
  readonly failed: ReadonlySet<string>;
}

/** Runs every rule that is switched on over all that it looks at. A rule that throws is a fault, and stops no other. */
export function check(rules: readonly Rule[], config: Config, { projects, scripts, texts, purposes }: Subjects): Checked {
  const files = composeFilesOf(projects);
  const commands = scripts.flatMap((script) => script.commands);
  const drawn = drawnInto(projects);
  const seen = new Map<string, Seen & { readonly owners: Set<Owner> }>();
  const faults: Fault[] = [];
  const failed = new Set<string>();
  for (const rule of rules) {
    if (!runs(rule, config)) continue;
    const options = { ...rule.options, ...config.rules[rule.id]?.options };
    const judge = (owners: readonly Owner[], path: string, look: () => Iterable<Problem> | undefined): void => {
      try {
        for (const problem of look() ?? []) {
          const key = identity(rule, problem);
          const known = seen.get(key)?.owners ?? new Set();
          for (const owner of owners) known.add(owner);
          seen.set(key, { ...problem, rule, owners: known });
        }
      } catch (cause) {
        failed.add(rule.id);
        faults.push({ where: `rule \`${rule.id}\` on ${path}`, cause });
      }
    };
    if (rule.file) for (const file of files.values()) judge(drawn.get(file.source) ?? [], file.source.path, () => rule.file?.(file, options));
    for (const project of rule.project || rule.service ? projects : []) {
      const path = pathOf(project);
      if (rule.project) judge([project], path, () => problemsOf(rule, project, options));
      if (rule.service) for (const service of project.services.values()) judge([project], path, () => problemsOfService(rule, project, service, options));
    }
    if (rule.repository) judge([], 'the projects together', () => rule.repository?.(projects, options));
    if (rule.command) for (const command of commands) judge([command], command.at.file.path, () => rule.command?.(command, options));
    if (rule.script) for (const script of scripts) judge([], script.file.path, () => rule.script?.(script, projects, options));
    if (rule.text) for (const text of texts) judge(drawn.get(text.file) ?? [], text.file.path, () => rule.text?.(text, options));
  }
  const services = new Set(projects.flatMap((project) => [...project.services.keys()]));
  return { findings: weigh(sayCompany(joinAlike(seen.values(), services), drawn), config, files, purposes), faults, failed };
}

/** What was seen, in order, each with its weight and what it is known by; what the configuration does not ask for is left out. */
export function weigh(seen: readonly Seen[], config: Config, files: ReadonlyMap<SourceFile, ComposeFile>, purposes: Purposes): readonly Finding[] {
  const nextIdentity = fingerprint(files);
  return seen.toSorted(byPlace).flatMap((each) => {
    const known = nextIdentity(each.rule, each.at);
    const severity = severityAt(each.rule, { path: each.at.file.path, yamlPath: known.yamlPath }, config, purposes);
    return severity ? [{ ...each, severity, ...known }] : [];
  });
}

function pathOf({ files }: Project): string {
  return files[0]?.source.path ?? '';
}

function identity(rule: Rule, { at, message }: Problem): string {
  return [rule.id, at.file.path, at.range.start, at.range.end, message].join('\0');
}
