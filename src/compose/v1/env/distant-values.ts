import type { Lookup } from '../../load/variables/substitute.ts';
import { ifUnset } from '../../load/variables/text.ts';
import type { Project } from '../../project.ts';
import type { EnvDifference } from './difference.ts';
import type { EnvEffects } from './effects.ts';

/** Of its own settings V2 takes no more from there. */
function isHeeded(name: string): boolean {
  return !/^(?:COMPOSE|DOCKER)_/.test(name) || name === 'COMPOSE_PROJECT_NAME' || name === 'COMPOSE_PROFILES';
}

/** What V1 looks variables up in: without the `.env` of a folder above the one that it is started in. */
export function lookupV1({ distantEnv, variables }: Project): Lookup {
  return (name) => (distantEnv && variables.entry(name)?.at.file === distantEnv.source ? undefined : variables.lookup(name));
}

/** What V2 takes from the `.env` of a folder above the one that it is started in: V1 reads only the one there. */
export function distantValues({ distantEnv, variables }: Project, effects: EnvEffects): readonly EnvDifference[] {
  if (!distantEnv) return [];
  const reading = { ...distantEnv, service: undefined, outside: variables.lookup, earlier: [], isOpen: false };
  return distantEnv.entries.flatMap((entry) => {
    const { name, key, text } = entry;
    const counts = variables.entry(name) === entry && isHeeded(name) && effects.isFelt(entry, reading) && effects.isNamed(name) && (effects.isWeighed(name) || !text || ifUnset(text) !== '') && !effects.isDefault(entry);
    return counts ? [{ cause: 'distant-file' as const, name, at: key, sign: '', remedy: undefined }] : [];
  });
}
