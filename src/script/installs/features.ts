import type { Script } from '../script.ts';
import type { V1Install } from './install.ts';
import { isSaid } from './said.ts';

/**
 * The versions whose `dockerDashComposeVersion` is `v1` where nothing is said: of docker-in-docker up to 2.9, of
 * docker-outside-of-docker up to 1.1, and every one of docker-from-docker, as it was called until January 2023. A major
 * version alone stands for its newest, so that `docker-in-docker:2` has V2 (history of devcontainers/features, June 2026).
 */
const feature = /devcontainers\/features\/docker-(?:in-docker:(?:1(?:\.[\d.]+)?|2\.[0-9](?:\.\d+)?)|outside-of-docker:1\.[01](?:\.\d+)?|from-docker(?::1(?:\.[\d.]+)?)?)(?=["'])/g;
const asked = /"dockerDashComposeVersion"\s{0,9}:\s{0,9}"(v1|v2|none|latest)"/g;

/** Features of a development container that bring V1: where they are asked to, or by themselves. */
export function featuresIn(script: Script): readonly V1Install[] {
  const { file } = script;
  if (!/devcontainer[^/]*\.json$/.test(file.path)) return [];
  const settings = [...file.text.matchAll(asked)].filter(({ index }) => isSaid(script, index));
  const at = (start: number, length: number) => ({ file, range: { start, end: start + length } });
  const v1 = settings.filter(([, value]) => value === 'v1').map((match) => at(match.index + match[0].length - 3, 2));
  const defaults = settings.length > 0 ? [] : [...file.text.matchAll(feature)].filter(({ index }) => isSaid(script, index)).map((match) => at(match.index, match[0].length));
  return [...v1, ...defaults].map((place) => ({ at: place, by: 'feature' as const, what: file.slice(place.range) }));
}
