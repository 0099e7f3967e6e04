import { nameOf } from '../../source/path.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { Script } from '../script.ts';
import type { V1Install } from './install.ts';
import { isRequirement } from './requirement.ts';

/**
 * A version below 2 that is asked for. conda-forge has `docker-compose` in versions 1.x and, since April 2024, as V2, so that
 * without one it is V2 that comes (conda-forge/docker-compose-feedstock, January 2026).
 */
const below2 = /^docker-compose(?:\s*={1,2}\s*(1(?:\.[\w.*]+)?)|[^<]*(<\s*2(?:\.0)*|<=\s*1(?:\.\d+)*))$/;

/** The version of V1 that a requirement of conda's asks for, as it is written there; `undefined` where V2 fits it too. */
export function condaVersion(requirement: string): string | undefined {
  const [, exact, limit] = below2.exec(requirement) ?? [];
  return exact ?? limit;
}

/** Where an environment of conda's lists V1, by itself or for pip. */
export function condaIn({ file }: Script): readonly V1Install[] {
  if (!/^environment.*\.ya?ml$/i.test(nameOf(file.path)) || !file.text.includes('docker-compose')) return [];
  const listed = parseYaml(file).documents.flatMap((document) => document.get('dependencies')?.children ?? []);
  const byConda = listed.flatMap(({ at, text = '' }) => {
    const what = condaVersion(text);
    return what === undefined ? [] : [{ at, by: 'conda' as const, what }];
  });
  const byPip = listed.flatMap((item) => item.get('pip')?.children ?? []).filter(({ text = '' }) => isRequirement(text));
  return [...byConda, ...byPip.map(({ at }) => ({ at, by: 'requirement' as const, what: 'docker-compose' }))];
}
