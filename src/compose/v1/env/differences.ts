import { oncePer } from '../../../source/once-per.ts';
import { distantValues, lookupV1 } from './distant-values.ts';
import type { EnvCause } from './cause.ts';
import { Comparison } from './comparison.ts';
import type { EnvDifference } from './difference.ts';
import { EnvEffects } from './effects.ts';
import { readStatementsV1, valuesV1 } from './env-file-v1.ts';
import type { Shell } from './names.ts';
import type { EnvReading } from './reading.ts';
import { dormantServices } from '../../idle-services.ts';
import { known, type Text } from '../../load/variables/text.ts';
import type { Project } from '../../project.ts';
import { isTakenByV1 } from '../taken/taken.ts';

/**
 * Where Compose V1 and V2 read the project's env files apart for a reason, `.env` and those of services, if V1 may have
 * run the project. What is set outside and not known is taken for not set: the two look for it alike. Where a script
 * that starts it reads a file into its shell, no reference is told for naming what nothing sets.
 */
export function envDifferences(project: Project, cause: EnvCause): readonly EnvDifference[] {
  return allDifferences(project).filter((difference) => difference.cause === cause);
}

const allDifferences = oncePer((project: Project): readonly EnvDifference[] => {
  if (!isTakenByV1(project)) return [];
  const { variables, starts } = project;
  const isSourced = starts.some((start) => start.isSourcing);
  const outside = (name: string): Text | undefined => (variables.entry(name) || variables.isOwn(name) ? undefined : variables.lookup(name));
  // V1 sets no variable itself.
  const shell: Shell = (name) => {
    const text = outside(name);
    return text && known(text);
  };
  const main = project.envFiles.filter((file) => file !== project.distantEnv).map((file): EnvReading => ({ ...file, service: undefined, outside, earlier: [], isOpen: false }));
  const effects = new EnvEffects(project);
  // Of a service that does not run, V2 reads no env files.
  const dormant = dormantServices(project);
  const felt = project.serviceEnv.filter(({ service }) => service === undefined || !dormant.has(service));
  const apart = [...main, ...felt].flatMap((reading) => {
    const statements = readStatementsV1(reading.source.text);
    const values = valuesV1(statements, shell);
    const found = values ? [...new Comparison({ reading, effects, shell, statements, values }).differences()] : [];
    return reading.isOpen || isSourced ? found.filter(({ cause }) => cause !== 'unset-reference') : found;
  });
  return [...apart, ...distantValues(project, effects), ...toldAbove(project, effects, shell)];
});

/** What V2 refuses in a `.env` that V1 does not read, or warns of. */
function toldAbove(project: Project, effects: EnvEffects, shell: Shell): readonly EnvDifference[] {
  const { distantEnv } = project;
  if (!distantEnv) return [];
  const reading: EnvReading = { ...distantEnv, service: undefined, outside: lookupV1(project), earlier: [], isOpen: false };
  const found = new Comparison({ reading, effects, shell, statements: [], values: new Map() }).differences();
  return [...found].filter(({ cause }) => said.has(cause));
}

const said: ReadonlySet<EnvCause> = new Set(['invalid-line', 'open-quote', 'open-brace', 'required', 'late-definition', 'unset-reference']);
