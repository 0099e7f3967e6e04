import { known } from '../load/text.ts';
import type { Project } from '../project.ts';
import type { EnvDifference } from './env-difference.ts';
import type { EnvEffects } from './env-effects.ts';

/** Of its own settings V2 takes no more from there. */
function isHeeded(name: string): boolean {
  return !/^(?:COMPOSE|DOCKER)_/.test(name) || name === 'COMPOSE_PROJECT_NAME' || name === 'COMPOSE_PROFILES';
}

/** What V2 takes from the `.env` of a folder above the one that it is started in: V1 reads only the one there. */
export function distantValues({ distantEnv, variables }: Project, effects: EnvEffects): readonly EnvDifference[] {
  if (!distantEnv) return [];
  const reading = { ...distantEnv, service: undefined, outside: variables.lookup, earlier: [], isOpen: false };
  return distantEnv.entries.flatMap((entry) => {
    const { name, key, text } = entry;
    const counts = variables.entry(name) === entry && isHeeded(name) && effects.isFelt(entry, reading) && (effects.isWeighed(name) || !text || known(text) !== '');
    return counts ? [{ cause: 'distant-file' as const, name, at: key, sign: '', remedy: undefined }] : [];
  });
}
