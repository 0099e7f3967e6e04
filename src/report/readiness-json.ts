import { firstUp, type FirstUp } from '../compose/v1/first-up.ts';
import { impacts, stateOf, type Cause, type ProjectReadiness, type Readiness } from '../lint/readiness.ts';
import { fixable } from './readiness-words.ts';

/** The readiness for Compose V2 as data. A finding is called by its fingerprint, and its rule by its id. */
export function readinessData(readiness: Readiness) {
  const { percent, isPart, services, calls, others, causes, projects, elsewhere } = readiness;
  return {
    percent,
    scope: isPart ? 'change' : 'all',
    services,
    calls,
    others,
    counts: Object.fromEntries(impacts.map((impact) => [impact, causes.filter((cause) => cause.impact === impact).reduce((sum, { findings }) => sum + findings.length, 0)])),
    fixable: fixable(causes),
    rules: causes.map(causeData),
    elsewhere: { state: stateOf(elsewhere), rules: elsewhere.map(briefly) },
    projects: projects.map(projectData),
  };
}

/** As many places of one rule are named; `count` says how many there are. */
const maxPlaces = 500;

function causeData(cause: Cause) {
  const places = cause.findings.slice(0, maxPlaces).map(({ at: { file, range } }) => ({ path: file.path, range: { start: file.positionAt(range.start), end: file.positionAt(range.end) } }));
  return { rule: cause.rule.id, impact: cause.impact, count: cause.findings.length, fixable: cause.fixable, places };
}

function briefly({ rule, impact, findings }: Cause) {
  return { rule: rule.id, impact, count: findings.length };
}

function projectData({ project, state, services, causes }: ProjectReadiness) {
  return {
    name: project.name ?? null,
    files: project.files.map(({ source }) => source.path),
    complete: project.complete,
    state,
    services,
    rules: causes.map(briefly),
    firstUp: firstUpData(firstUp(project)),
  };
}

/** Of each list, so many: a file that a hundred scripts combine with others would be told of a hundred times. */
const maxNames = 200;

function firstUpData(up: FirstUp | undefined) {
  if (!up) return null;
  const { renamed, kept, images, keepsNetworks, volumes, lost, old } = up;
  return {
    renamed: renamed.slice(0, maxNames),
    kept: kept.slice(0, maxNames),
    images: images.slice(0, maxNames),
    keepsNetworks,
    volumes: volumes.slice(0, maxNames),
    lost: lost.slice(0, maxNames),
    old: old.slice(0, maxNames),
  };
}
