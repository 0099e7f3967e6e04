import { groupBy } from '../source/group-by.ts';
import { severities } from '../config/severity.ts';
import type { Finding } from '../lint/finding.ts';
import type { Lack } from '../source/problem.ts';
import { withoutEchoes } from './echoes.ts';

/** One of the settings that a service lacks. */
export interface Lacking {
  readonly finding: Finding;
  /** The key that would stand there: "cap_drop". */
  readonly setting: string;
  readonly lack: Lack;
}

/** What is told at once: one finding, or the settings that one service lacks, with a finding that stands for all of them. */
export interface Told {
  readonly finding: Finding;
  /** Two at least, or none. */
  readonly lacking: readonly Lacking[];
}

/**
 * Findings as they are told: those about settings that one service lacks stand as one, in the place of the first. It is
 * as bad as the worst of them, and names them all. What says a second time that Compose refuses the file is left out.
 */
export function gathered(found: readonly Finding[]): readonly Told[] {
  const findings = withoutEchoes(found);
  const lacks = findings.flatMap((finding): readonly Lacking[] => {
    const { lacks: lack } = finding;
    const setting = /^[\w-]+/.exec(lack?.lines[0] ?? '')?.[0];
    return lack && setting !== undefined ? [{ finding, setting, lack }] : [];
  });
  const groups = groupBy(lacks, ({ finding: { at } }) => `${at.file.path}\0${at.range.start}`);
  const inGroup = new Map([...groups.values()].filter(({ length }) => length > 1).flatMap((group) => group.map(({ finding }) => [finding, group] as const)));
  return findings.flatMap((finding): readonly Told[] => {
    const lacking = inGroup.get(finding);
    if (!lacking) return [{ finding, lacking: [] }];
    return lacking[0]?.finding === finding ? [{ finding: standIn(finding, lacking), lacking }] : [];
  });
}

/** The lines to copy into a service: all that it lacks, each key once. */
export function linesToCopy(lacking: readonly Lacking[]): readonly string[] {
  return lacking.flatMap(({ lack }) => lack.lines);
}

function standIn(first: Finding, lacking: readonly Lacking[]): Finding {
  const { fix: _fix, lacks: _lacks, ...rest } = first;
  const name = first.at.file.slice(first.at.range).replaceAll('`', '');
  const settings = lacking.map(({ setting }) => `\`${setting}\``).join(', ');
  const severity = severities.find((level) => lacking.some(({ finding }) => finding.severity === level)) ?? first.severity;
  return { ...rest, severity, message: `Service \`${name}\` lacks ${lacking.length} settings: ${settings}`, help: 'Copy them into the service, as they stand here' };
}
