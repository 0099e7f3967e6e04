import { createRequire } from 'node:module';
import { objectAt, objectsAt, parseObject, type JsonObject } from '../json.ts';
import type { Repository } from '../repository.ts';
import type { Site } from './account.ts';

// The package's entry is JSON, which `import` takes with an attribute that jest does not know.
const load = createRequire(import.meta.url);

/** GitHub's own host. */
export const PUBLIC_SITE: Site = { apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' };

/** A real webhook payload: the first of that event (and action) that GitHub gives as an example. */
export function example(event: string, action?: string): JsonObject {
  const events: unknown = load('@octokit/webhooks-examples');
  const found = objectsAt({ events }, 'events').find(({ name }) => name === event);
  const payload = objectsAt(found, 'examples').find((one) => action === undefined || one['action'] === action);
  if (payload === undefined) throw new Error(`No example of ${event} ${action ?? ''}`);
  return payload;
}

/** An example moved to our repository: names and addresses everywhere in it, by way of its text. */
export function moved(payload: JsonObject, repository: Repository, site: Site = PUBLIC_SITE): JsonObject {
  const from = objectAt(payload, 'repository');
  const owner = String(objectAt(from, 'owner')['login']);
  const text = JSON.stringify(payload)
    .replaceAll(String(from['full_name']), repository.fullName)
    .replaceAll(JSON.stringify(from['name']), JSON.stringify(repository.name))
    .replaceAll(JSON.stringify(owner), JSON.stringify(repository.owner))
    .replaceAll(`/users/${owner}`, `/users/${repository.owner}`)
    .replaceAll(PUBLIC_SITE.apiUrl, site.apiUrl)
    .replaceAll(`${PUBLIC_SITE.serverUrl}/`, `${site.serverUrl}/`);
  return parseObject(text);
}
