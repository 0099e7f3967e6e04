import { awaitedEnds } from '../compose/parts/jobs.ts';
import type { Service } from '../compose/service.ts';
import { extensions } from '../compose/v1/layers/overlays.ts';
import { isWhole } from '../compose/whole.ts';
import type { Lack } from '../source/problem.ts';
import { addEntry } from '../yaml/edits.ts';
import { whereItShips } from './by-purpose.ts';
import { defineRule, type Rule } from './rule.ts';

/** What a rule about a missing setting says of a service that lacks it. */
export interface Missing extends Lack {
  readonly message: string;
  readonly help: string;
  /** The setting on one line, where adding it needs no choice: a key that is not there, and its value as YAML. */
  readonly entry?: readonly [key: string, value: string];
}

/** A rule about a setting that services lack. */
export interface SettingRule extends Omit<Rule, 'severity' | 'byPurpose' | 'file' | 'service' | 'project' | 'command'> {
  /** Answers for a service that runs an image. `isJob`: another one waits until it has ended. */
  readonly lacks: (service: Service, isJob: boolean) => Missing | undefined;
}

/**
 * A rule about a setting that services lack, told at the service's name. What is not there may stand in a file that is not
 * known, so only whole projects are judged; and files for development are passed over.
 */
export function defineSettingRule({ lacks, ...rule }: SettingRule): Rule {
  return defineRule({
    ...rule,
    severity: 'notice',
    byPurpose: whereItShips,
    *project(project) {
      if (!isWhole(project)) return;
      const jobs = awaitedEnds(project);
      const missed = new Map<string, Missing>();
      for (const service of project.services.values()) {
        const missing = service.image ?? service.build ? lacks(service, jobs.has(service.name)) : undefined;
        if (missing) missed.set(service.name, missing);
      }
      const bases = new Map([...extensions(project)].map(({ above, below }) => [above.name, below]));
      for (const service of project.services.values()) {
        const missing = missed.get(service.name);
        const base = bases.get(service.name);
        // What the base gets, the service has: twice in a list, it would be refused.
        const isInherited = base && missed.has(base.name) && project.services.get(base.name)?.at.file === base.at.file;
        if (!missing || isInherited) continue;
        const { message, help, stops, entry } = missing;
        const lines = noted(service, missing.lines);
        const edits = entry && !service.get(entry[0]) && !inherits(service) && !isLent(service) ? addEntry(service.node, ...entry) : [];
        const fix = entry && edits.length > 0 ? { title: `Add \`${entry[0]}: ${entry[1]}\``, safety: 'unsafe' as const, edits } : undefined;
        yield { at: service.at, message, help, lacks: { stops, lines }, ...(fix && { fix }) };
      }
    },
  });
}

/** What a service extends may get the same entry: a list would then hold it twice, which Compose refuses. */
function inherits({ node }: Service): boolean {
  return /(?:^|[\s{,])["']?extends["']?\s?:/.test(node.source);
}

/** Others may stand on its anchor, for which the entry is not meant. */
function isLent({ node: { key, at } }: Service): boolean {
  return key !== undefined && at.file.text.slice(key.at.range.end, at.range.start).includes('&');
}

/** A key that is there already cannot stand there twice. */
function noted(service: Service, lines: readonly string[]): readonly string[] {
  return lines.map((line) => {
    const [, key = ''] = /^([\w-]+):/.exec(line) ?? [];
    if (!service.get(key)) return line;
    return `${line.replace(/ {2}#.*/, '')}  # ${line.endsWith(':') ? 'join this with' : 'in place of'} the \`${key}\` that is there`;
  });
}
