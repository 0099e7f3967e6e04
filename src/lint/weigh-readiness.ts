import type { Scope } from '../compose/find/discover.ts';
import type { Project } from '../compose/project.ts';
import { defaultConfig, type Config } from '../config/config.ts';
import type { Rule } from '../rules/rule.ts';
import type { Script } from '../script/script.ts';
import { groupBy } from '../source/group-by.ts';
import { Calls } from './calls.ts';
import { check } from './check.ts';
import type { Finding, Linted, Owner } from './finding.ts';
import { outsideChange } from './filters/changed-files.ts';
import { byPlace } from './order.ts';
import { impacts, isSerious, stateOf, states, sum, type Cause, type ProjectReadiness, type Readiness } from './readiness.ts';
import type { Subjects } from './subjects.ts';
import { runs } from './weight.ts';

/**
 * How far the projects and scripts of a run are on their way to V2; `undefined` where that was not looked at, or not all
 * of it. A project is as far as it is, whichever of its files a change touches.
 */
export function readinessOf(rules: readonly Rule[], config: Config, scope: Scope, subjects: Subjects, { findings, hidden, faults }: Linted): Readiness | undefined {
  const { projects, scripts } = subjects;
  if (faults.length > 0 || !rules.some((rule) => isSerious(rule.impact) && runs(rule, config))) return undefined;
  const untouched = hidden.flatMap(({ finding, by }) => (by === outsideChange ? [finding] : []));
  // What V2 refuses is not ready, whichever rules are asked for.
  const unasked = rules.filter((rule) => isOfRefusal(rule) && !runs(rule, config));
  const refusals = [...findings, ...(unasked.length > 0 ? check(unasked, defaultConfig, subjects).findings : [])];
  const refused = new Set(refusals.flatMap(({ rule, owners }) => (isOfRefusal(rule) ? [...(owners ?? [])] : [])));
  return weigh({ projects, scripts, refused, findings: [...findings, ...untouched], isPart: scope.kind === 'changed', isAsked: config.preset === 'migration' });
}

function isOfRefusal({ category, severity }: Rule): boolean {
  return category === 'correctness' && severity === 'error';
}

interface Weighed {
  readonly projects: readonly Project[];
  readonly scripts: readonly Script[];
  readonly findings: readonly Finding[];
  /** What V2 does not take. */
  readonly refused: ReadonlySet<Owner>;
  readonly isPart: boolean;
  readonly isAsked: boolean;
}

/** Weighs a run's findings of migration. Of findings taken away, each leaves it as it is or raises it. */
function weigh({ projects, scripts, findings, refused, isPart, isAsked }: Weighed): Readiness {
  const told = findings.filter(({ rule }) => rule.impact && !rule.isConditional).toSorted(byPlace);
  const known = new Calls(scripts);
  const ofProject = new Map<Owner, Finding[]>(projects.map((project) => [project, []]));
  const hit = new Set<Owner>();
  const elsewhere: Finding[] = [];
  let others = 0;
  for (const finding of told) {
    const owners = ownersOf(finding, known);
    for (const owner of owners) ofProject.get(owner)?.push(finding);
    if (!owners.some((owner) => ofProject.has(owner))) elsewhere.push(finding);
    if (!isSerious(finding.rule.impact)) continue;
    if (owners.length === 0) others += 1;
    for (const owner of owners) if (!ofProject.has(owner)) hit.add(owner);
  }
  const weighed = projects.map((project) => weighProject(project, ofProject.get(project) ?? [], refused.has(project) || isUnreadable(project)));
  const services = sum(weighed.map((one) => one.services));
  const calls = { ready: known.total - hit.size, total: known.total };
  const all = services.total + calls.total + others;
  const percent = all === 0 ? 100 : Math.floor((100 * (services.ready + calls.ready)) / all);
  return {
    percent,
    services,
    calls,
    others,
    scripts: scripts.filter((script) => script.commands.length > 0).length,
    causes: causesOf(told),
    elsewhere: causesOf(elsewhere),
    projects: weighed.toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state)),
    isPart,
    isNews: percent < 100 || (isAsked && told.length + all > 0),
  };
}

/** What a finding was seen on; of one in a script, the calls that it concerns. */
function ownersOf({ owners, at }: Finding, calls: Calls): readonly Owner[] {
  return owners && owners.size > 0 ? [...owners].flatMap((owner): readonly Owner[] => ('insteadOf' in owner && owner.insteadOf) || [owner]) : calls.at(at);
}

function weighProject(project: Project, findings: readonly Finding[], isRefused: boolean): ProjectReadiness {
  const causes = causesOf(findings);
  const state = stateOf(causes);
  if (state === 'ready' && isRefused) return { project, state: 'refused', services: { ready: 0, total: 0 }, causes };
  const serious = findings.filter(({ rule }) => isSerious(rule.impact));
  const total = Math.max(project.services.size, Math.sign(serious.length));
  const changed = new Set(serious.map((finding) => (finding.rule.impact === 'breaks' ? undefined : serviceOf(finding, project))));
  return { project, state, services: { ready: changed.has(undefined) ? 0 : total - changed.size, total }, causes };
}

/** Also where no rule about that is on. */
function isUnreadable({ files }: Project): boolean {
  return files.some(({ problems, layout }) => problems.length > 0 || layout.kind === 'stray');
}

/** The service that a finding lies in; `undefined` where it concerns the whole project, or that cannot be told. */
function serviceOf({ at, yamlPath: [section, name] }: Finding, { files, services }: Project): string | undefined {
  const file = files.find(({ source }) => source === at.file);
  const isOwn = file?.role === 'base' || file?.role === 'override';
  return isOwn && section === 'services' && name !== undefined && services.has(name) ? name : undefined;
}

function causesOf(findings: readonly Finding[]): readonly Cause[] {
  const mended = new Map(findings.flatMap(({ rule, at, fix }) => (fix ? [[`${rule.id}\n${at.file.path}`, fix.safety] as const] : [])));
  const byRule = groupBy(findings, ({ rule }) => rule);
  const causes = [...byRule].flatMap(([rule, found]): readonly Cause[] => {
    if (!rule.impact) return [];
    const safeties = found.map(({ at, fix }) => [fix?.safety, mended.get(`${rule.mendedBy ?? ''}\n${at.file.path}`)]);
    const safe = safeties.filter((own) => own.includes('safe')).length;
    const unsafe = safeties.filter((own) => own.includes('unsafe') && !own.includes('safe')).length;
    return [{ rule, impact: rule.impact, findings: found, fixable: { safe, unsafe } }];
  });
  return causes.toSorted((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact) || b.findings.length - a.findings.length || (a.rule.id < b.rule.id ? -1 : 1));
}
