import type { Config } from '../config/config.ts';
import type { Rule } from '../rules/rule.ts';
import noUnusedIgnore from '../rules/style/no-unused-ignore.ts';
import validIgnore from '../rules/style/valid-ignore.ts';
import { check, weigh } from './check.ts';
import type { Filter, Linted, Seen } from './finding.ts';
import type { Ignore } from './ignores/ignore.ts';
import { Ignores } from './ignores/ignores.ts';
import { faultsOf, unheeded, vainNames } from './ignores/problems.ts';
import { byPlace } from './order.ts';
import { sift } from './sift.ts';
import { composeFilesOf, readFiles, type Subjects } from './subjects.ts';
import { overrideFor, severityAt } from './weight.ts';

/** Runs the rules, hides what filters and comments hide, and tells of comments that are wrong or hide nothing. */
export function lint(rules: readonly Rule[], config: Config, subjects: Subjects, filters: readonly Filter[]): Linted {
  const { findings, faults, failed } = check(rules, config, subjects);
  const files = composeFilesOf(subjects.projects);
  const ignores = new Ignores([...readFiles(subjects), ...findings.map(({ at }) => at.file)], files);
  if (ignores.all.length === 0) return { ...sift(findings, filters), faults };
  const ignored = new Map(config.inlineIgnores ? findings.map((finding) => [finding, ignores.heed(finding)]) : []);
  const sifted = sift(findings, [(finding) => ignored.get(finding), ...filters]);
  const ids = new Set(rules.map(({ id }) => id));
  const unread = new Set(subjects.projects.filter(({ complete }) => !complete).flatMap((project) => project.files.map(({ source }) => source)));
  const isVain = (ignore: Ignore, id: string): boolean => {
    const rule = rules.find((one) => one.id === id);
    const { file } = ignore.at;
    const isWhole = !unread.has(file) && (files.get(file)?.problems ?? []).length === 0;
    const spot = { path: file.path, yamlPath: [] };
    const hasRun = rule !== undefined && severityAt(rule, spot, config, subjects.purposes) !== undefined && overrideFor(id, spot, config) !== 'off' && !failed.has(id);
    return hasRun && isWhole && !ignores.isUsed(ignore, id);
  };
  const seen = ignores.all.flatMap((ignore): readonly Seen[] => {
    if (!config.inlineIgnores) return [{ ...unheeded(ignore), rule: validIgnore }];
    const wrong = [...faultsOf(ignore, ids)].map((problem) => ({ ...problem, rule: validIgnore }));
    return [...wrong, ...[...vainNames(ignore, (id) => isVain(ignore, id))].map((problem) => ({ ...problem, rule: noUnusedIgnore }))];
  });
  const told = sift(weigh(seen, config, files, subjects.purposes), filters);
  return { findings: [...sifted.findings, ...told.findings].toSorted(byPlace), hidden: [...sifted.hidden, ...told.hidden], faults };
}
