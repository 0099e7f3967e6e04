import { purposeOf } from '../compose/purpose/purposes.ts';
import type { Finding } from '../lint/finding.ts';
import type { Fix } from '../source/fix.ts';
import type { Location } from '../source/source-file.ts';
import { count } from './counts.ts';
import { maskShapes } from './mask.ts';
import { readinessData } from './readiness-json.ts';
import type { Report } from './report.ts';
import { tool } from './tool.ts';
import { ruleUrl } from './urls.ts';
import { withinLimits, type Limits } from './within-limits.ts';

/** What a terminal or the Actions runner would act upon, and what cannot be seen; it is kept, as an escape. */
const escaped = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|(?<=##)\[/g;

/** No file that a person wrote has as many; a hostile one may have a hundred thousand, in a hundred megabytes of data. */
const limits: Limits = { ofOneKind: 500, inAll: 20_000 };

/** The report as data, for other programs. The same report gives the same bytes. */
export function json(report: Report): string {
  const findings = withinLimits(report.findings, (finding) => finding, limits);
  const hidden = withinLimits(report.hidden, ({ finding }) => finding, limits);
  const data = {
    schemaVersion: 1,
    tool,
    projects: report.projects.map((project) => {
      const { name, files, services, complete } = project;
      const told = purposeOf(project, report.purposes);
      const paths = files.map(({ source }) => source.path);
      return { name: name ?? null, files: paths, services: [...services.keys()], complete, purpose: told ? { is: told.purpose, file: told.path, toldBy: told.evidence } : null };
    }),
    findings: findings.told.map(findingData),
    fixed: [],
    hidden: hidden.told.map(({ by, finding }) => ({ by: maskShapes(by), finding: findingData(finding) })),
    omitted: { findings: findings.omitted, hidden: hidden.omitted },
    skipped: report.skipped.map(({ path, reason }) => ({ path, reason })),
    readiness: report.readiness ? readinessData(report.readiness) : null,
    counts: { ...count(report.findings), files: report.files.length },
  };
  const text = JSON.stringify(data, undefined, 2);
  return `${text.replace(escaped, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

function findingData({ rule, severity, message, help, at, related = [], fix, yamlPath, fingerprint }: Finding) {
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    ...(rule.impact && { impact: rule.impact }),
    message: maskShapes(message),
    ...(help !== undefined && { help: maskShapes(help) }),
    ...placeData(at),
    yamlPath,
    related: related.map((other) => ({ ...placeData(other.at), label: other.label })),
    ...(fix && { fix: fixData(fix) }),
    fingerprint,
    url: ruleUrl(rule.id),
  };
}

function fixData({ title, safety, edits }: Fix) {
  return { title, safety, edits: edits.map((edit) => ({ ...placeData(edit), text: edit.text })) };
}

function placeData({ file, range }: Location) {
  return { path: file.path, range: { start: file.positionAt(range.start), end: file.positionAt(range.end) } };
}
