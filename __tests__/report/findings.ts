import { defaultConfig } from '../../src/config/config.ts';
import type { Severity } from '../../src/config/severity.ts';
import type { Finding } from '../../src/lint/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { rules } from '../../src/rules/index.ts';
import { run } from '../../src/run.ts';
import { memoryWorkspace } from '../../src/source/memory.ts';
import type { Problem } from '../../src/source/problem.ts';
import { SourceFile, type Location } from '../../src/source/source-file.ts';

/** The place of the first occurrence of `needle`, or of the part of it that stands between `«` and `»`. */
export function place(file: SourceFile, needle: string): Location {
  const plain = needle.replace(/[«»]/g, '');
  const whole = file.text.indexOf(plain);
  if (whole < 0) throw new Error(`not in the text: ${needle}`);
  const inner = /«([^]*)»/.exec(needle)?.[1] ?? plain;
  const start = whole + Math.max(0, needle.indexOf('«'));
  return { file, range: { start, end: start + inner.length } };
}

/** A finding of the first rule there is, but for what is said of it. */
export function finding(problem: Problem, severity: Severity = 'error', id = 'no-example'): Finding {
  const [rule] = rules;
  if (!rule) throw new Error('there is no rule');
  return { ...problem, rule: { ...rule, id }, severity, yamlPath: ['services', 'web'], fingerprint: '0123456789ab' };
}

/** A report of these findings and nothing else. */
export function reportOf(findings: readonly Finding[], parts: Partial<Report> = {}): Report {
  const files = [...new Set(findings.map(({ at }) => at.file))];
  return { files, projects: [], purposes: new Map(), findings, hidden: [], readiness: undefined, skipped: [], faults: [], ...parts };
}

/** So many findings, of all levels, over so many files. */
export function many(number: number, files = 7): Report {
  const sources = Array.from({ length: files }, (_, index) => new SourceFile(`stacks/${index}/compose.yml`, 'services:\n  web: {}\n'));
  const levels = ['warning', 'error', 'notice'] as const;
  const findings = Array.from({ length: number }, (_, index) => {
    const file = sources[Math.floor((index * files) / number)] ?? new SourceFile('none', '');
    const message = `Service \`web\` has fault number ${index}, which costs it something`;
    return finding({ at: place(file, 'web'), message, help: 'Mend it where it stands' }, levels[index % 3], `no-fault-${index % 9}`);
  });
  return reportOf(findings);
}

/** What a run over these texts has to tell. */
export function review(texts: Readonly<Record<string, string>>): Promise<Report> {
  return run(memoryWorkspace(texts), { config: defaultConfig, scope: { kind: 'tree', named: [] }, filters: [] });
}
