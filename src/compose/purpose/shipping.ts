import type { Project } from '../project.ts';
import { toldByName } from './by-name.ts';

/** Whether one of the project's own files is for production by its name, and none for anything else. */
export function shipsByName({ files }: Project): boolean {
  const own = files.filter(({ role }) => role === 'base' || role === 'override').map(({ source }) => toldByName(source.path)?.purpose);
  return own.includes('production') && own.every((purpose) => purpose === undefined || purpose === 'production');
}
