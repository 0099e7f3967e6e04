import { oncePer } from '../../source/once-per.ts';
import type { EnvCause } from './env-cause.ts';
import { Comparison, type EnvDifference, type Shell } from './env-comparison.ts';
import { readStatementsV1, valuesV1 } from './env-file-v1.ts';
import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import type { EnvReading } from './env-reading.ts';
import { known, type Text } from '../load/text.ts';

/**
 * Where Compose V1 and V2 read the project's env files apart for a reason, `.env` and those of services. What is set
 * outside and not known is taken for not set: the two look for it alike.
 */
export function envDifferences(project: Project, cause: EnvCause): readonly EnvDifference[] {
  return allDifferences(project).filter((difference) => difference.cause === cause);
}

const allDifferences = oncePer((project: Project): readonly EnvDifference[] => {
  const { variables } = project;
  const outside = (name: string): Text | undefined => (variables.entry(name) ? undefined : variables.lookup(name));
  const shell: Shell = (name) => {
    const text = outside(name);
    return text && known(text);
  };
  const main = project.envFiles.map((file): EnvReading => ({ ...file, service: undefined, outside, earlier: [] }));
  const used = namesIn(project, /\$\{?(\w+)/g);
  const weighed = new Set([...namesIn(project, /\$\{(\w+)[-+?]/g), ...[...project.services.values()].flatMap(handedOn)]);
  return [...main, ...project.serviceEnv].flatMap((reading) => differencesIn(reading, used, weighed, shell));
});

function namesIn({ files }: Project, pattern: RegExp): ReadonlySet<string> {
  return new Set(files.flatMap(({ source }) => [...source.text.matchAll(pattern)].map(([, name = '']) => name)));
}

/** Variables that a service takes as they are set, or not at all. */
function handedOn(service: Service): readonly string[] {
  const entries = [service.get('environment'), service.get('build', 'args')].flatMap((node) => node?.children ?? []);
  return entries.flatMap(({ key, name, isNull, text }) => (key ? (isNull ? [name] : []) : text === undefined || text.includes('=') ? [] : [text]));
}

function differencesIn(reading: EnvReading, used: ReadonlySet<string>, weighed: ReadonlySet<string>, shell: Shell): readonly EnvDifference[] {
  const statements = readStatementsV1(reading.source.text);
  const values = valuesV1(statements, shell);
  return values ? [...new Comparison({ reading, used, weighed, shell, statements, values }).differences()] : [];
}
