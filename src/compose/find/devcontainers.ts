import { nameOf } from '../../source/path.ts';

/** The files that a development container is started from, in its settings, which are JSON with comments. */
const list = /"dockerComposeFile"\s{0,20}:\s{0,20}\[([^\]]{1,2000})\]/g;

/** The Compose files that a `devcontainer.json` runs together, as seen from its folder. */
export function listsOfDevcontainers(path: string, text: string): readonly (readonly string[])[] {
  if (!/^\.?devcontainer\.jsonc?$/i.test(nameOf(path))) return [];
  return [...text.matchAll(list)].map(([, items = '']) => [...items.matchAll(/"([^"\n]{1,300})"/g)].map(([, file = '']) => file)).filter((files) => files.length > 1);
}
